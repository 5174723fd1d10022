import * as z from 'zod/mini'
import { canonical } from '../store/records.ts'
import { select } from './annotation-selectors.ts'
import { FileError } from './file-error.ts'
import { foreignMarking, isMarkable } from './foreign.ts'
import type { ImportedFile, Tick } from './imported-file.ts'
import { must, readEach } from './read-each.ts'
import { addresses, uuid5 } from './uuid5.ts'

/** By what a file of Hypothesis is told from others: that of its client, or an answer of its API. */
export const hypothesisSign = z.union([
  z.object({ export_date: z.string(), annotations: z.array(z.unknown()) }),
  z.object({ total: z.number(), rows: z.array(z.unknown()), replies: z.optional(z.array(z.unknown())) }),
])

/** What is read of an annotation; the client's own type has more (`src/types/api.ts` of hypothesis/client). Seen 2026-11. */
const annotation = z.object({
  id: z.optional(z.string().check(z.minLength(1))),
  created: z.nullish(z.string()),
  updated: z.nullish(z.string()),
  uri: z.string(),
  text: z.nullish(z.string()),
  tags: z.nullish(z.array(z.string())),
  references: z.nullish(z.array(z.string())),
  target: z.nullish(
    z.array(
      z.object({
        source: z.optional(z.string()),
        selector: z.nullish(z.array(z.looseObject({ type: z.string() }))),
      }),
    ),
  ),
})

/**
 * Reads what the client of Hypothesis exports (https://web.hypothes.is), or its API answers. Notes on a page as a whole, and
 * answers to another's note, hold no marking.
 */
export async function readHypothesis(json: unknown, tick: Tick): Promise<ImportedFile> {
  const file = hypothesisSign.safeParse(json)
  if (!file.success) throw new FileError('notKnown')
  const records = 'rows' in file.data ? [...file.data.rows, ...(file.data.replies ?? [])] : file.data.annotations
  return { kind: 'hypothesis', pages: [], ...(await readEach(records, tick, markingOf)) }
}

async function markingOf(record: unknown): Promise<object | null> {
  const { id, uri, text, tags, references, target, created, updated } = must(annotation, record)
  const targets = (target ?? []).flatMap(({ source, selector }) => {
    // Its `RangeSelector` isn't that of the model.
    const { quotes, positions } = select(selector?.filter(({ type }) => /^Text(?:Quote|Position)Selector$/.test(type)))
    // A document that was opened from a disk has no address but its fingerprint: `urn:x-pdf:…`.
    return [source ?? uri, uri].flatMap((address) =>
      quotes.map((quoted) => ({ address, quoted, position: positions[0] })),
    )
  })
  const found = (references ?? []).length === 0 ? targets.find(isMarkable) : undefined
  if (!found) return null
  const name = id === undefined ? canonical(record) : `https://hypothes.is/a/${id}`
  return foreignMarking({
    id: await uuid5(addresses, name),
    ...found,
    note: text ?? '',
    tags: tags ?? [],
    created: created ?? undefined,
    updated: updated ?? undefined,
  })
}
