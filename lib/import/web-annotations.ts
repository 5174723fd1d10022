import * as z from 'zod/mini'
import { idSchema } from '../highlights/schema.ts'
import { canonical } from '../store/records.ts'
import { listen } from './annotation-bodies.ts'
import { classesOf, hasContext, isNode, itemsOf } from './annotation-items.ts'
import { targetsOf } from './annotation-target.ts'
import { FileError } from './file-error.ts'
import { foreignMarking, isMarkable, isPage } from './foreign.ts'
import type { ImportedFile, Tick } from './imported-file.ts'
import { timeOf, unknownTime } from './lenient-time.ts'
import { isOwn, ownMarking } from './own-annotation.ts'
import { must, readEach, refuse } from './read-each.ts'
import { addresses, uuid5 } from './uuid5.ts'

/** The newest version of our own terms that is understood. */
const newest = 1

const filled = z.string().check(z.minLength(1))

/** What is judged of an annotation is what is read of it. */
const annotation = z.looseObject({
  id: z.optional(filled),
  '@id': z.optional(filled),
  motivation: z.optional(z.union([z.string(), z.array(z.string())])),
  created: z.nullish(z.string()),
  modified: z.nullish(z.string()),
  bodyValue: z.nullish(z.string()),
})

/**
 * Reads W3C Web Annotations (https://www.w3.org/TR/annotation-model/): those of our own export as they were, and of anybody
 * else's what quotes words of a page. Rejects with a FileError where one isn't an annotation.
 */
export async function readAnnotations(json: unknown, tick: Tick): Promise<ImportedFile> {
  if (isNode(json)) {
    if (!hasContext(json)) throw new FileError('notKnown')
    const version = json['maerkesag:version']
    if (typeof version === 'number' && version > newest) throw new FileError('newerVersion')
  }
  return { kind: 'annotations', pages: [], ...(await readEach(itemsOf(json), tick, markingOf)) }
}

async function markingOf(item: unknown): Promise<object | null> {
  // A page may name annotations that are elsewhere; they aren't fetched.
  if (typeof item === 'string' && URL.canParse(item)) return null
  const node = must(annotation, item)
  const { motivation, bodyValue } = node
  if (!hasContext(node) || !classesOf(node).includes('Annotation')) refuse()
  if (bodyValue != null && node['body'] != null) refuse()
  const { notes, tags } = listen(node['body'], motivation, { notes: bodyValue ? [bodyValue] : [], tags: [] })
  const note = notes.filter(Boolean).join('\n\n')
  const iri = node.id ?? node['@id']
  const [created, updated] = [node.created ?? undefined, node.modified ?? undefined]
  const targets = targetsOf(node['target']).flatMap(({ quotes, positions: [position], address, styles }) =>
    quotes.map((quoted) => ({ quoted, position, address, styles })),
  )
  if (isOwn(node)) {
    const target = targets.find(({ quoted, address }) => quoted.exact !== '' && isPage(address))
    if (!target) return null
    const { quoted, position = { start: 0, end: 0 }, address, styles } = target
    const id = ownId(iri) ?? (await foreignId(iri, item))
    const createdAt = timeOf(created ?? '') ?? unknownTime
    const updatedAt = timeOf(updated ?? '') ?? createdAt
    return ownMarking(node, { id, createdAt, updatedAt, note, tags, address, styles, words: { ...quoted, position } })
  }
  const target = targets.find(isMarkable)
  return target ? foreignMarking({ id: await foreignId(iri, item), ...target, note, tags, created, updated }) : null
}

function ownId(iri: string | undefined): string | undefined {
  const [, id] = /^urn:uuid:(.+)$/is.exec(iri ?? '') ?? []
  return idSchema.safeParse(id).success ? id : undefined
}

/** Of what has no name the whole of it is the name. */
const foreignId = (iri: string | undefined, item: unknown) => uuid5(addresses, iri ?? canonical(item))
