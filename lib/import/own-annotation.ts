import * as z from 'zod/mini'
import { colours, type Anchor } from '../highlights/model.ts'
import type { Node } from './annotation-items.ts'
import { must } from './read-each.ts'

/** What the model has words for, as it is read of any annotation. */
export interface Standard {
  id: string
  createdAt: string
  updatedAt: string
  note: string
  tags: string[]
  address: string
  styles: readonly string[]
  words: Pick<Anchor, 'exact' | 'before' | 'after' | 'position'>
}

const prefix = /^maerkesag:/

/** Whether an annotation has the terms that our export adds. */
export const isOwn = (annotation: Node): boolean => Object.hasOwn(annotation, 'maerkesag:rev')

/** What of it is no text or number is left to the schema of markings. */
const terms = z.object({
  facts: z.looseObject({}),
  place: z.looseObject({}),
  marked: z.optional(z.unknown()),
  relocations: z.optional(z.array(z.looseObject({}))),
  rev: z.unknown(),
  archivedAt: z.unknown(),
  groupId: z.unknown(),
  origin: z.unknown(),
  keys: z.unknown(),
  lastVerdict: z.unknown(),
  lastSeenAt: z.unknown(),
})

/** A marking of our export, as it was; not yet parsed. */
export function ownMarking(annotation: Node, standard: Standard): object {
  const own = Object.entries(annotation).filter(([key]) => prefix.test(key))
  const { facts, place, marked, relocations = [], ...rest } = must(terms, bare(Object.fromEntries(own)))
  const { address, styles, words, ...said } = standard
  const last = { ...place, ...words }
  return {
    ...rest,
    ...said,
    deletedAt: null,
    colour: colours.find((colour) => styles.includes(`maerkesag-${colour}`)) ?? 'yellow',
    source: { ...facts, address },
    anchor: relocations.length > 0 ? marked : last,
    relocations: relocations.map((one, at) => (at === relocations.length - 1 ? { ...one, anchor: last } : one)),
  }
}

/** Without the prefix of our terms, at all depths. */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key.replace(prefix, ''), bare(inner)]))
}
