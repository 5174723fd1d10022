import type { Highlight } from '../highlights/model.ts'
import { highlightSchema } from '../highlights/schema.ts'

/**
 * The records that are what they should be. One that is damaged, or a newer version's, stays where it is, and keeps the
 * others from nothing; `countDamaged` tells how many those are.
 */
export function readable(records: readonly unknown[]): Highlight[] {
  return records.flatMap((record) => {
    const parsed = highlightSchema.safeParse(record)
    return parsed.success ? parsed.data : []
  })
}

/** Two records in the order in which they were made; of one moment in the order of their ids. */
export const byTime = (a: Highlight, b: Highlight): number =>
  a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id)

/** A record as text: the same for the same record, in whichever order its fields were set. */
export const canonical = (record: unknown): string => JSON.stringify(inOrder(record))

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, inOrder(inner)]),
  )
}
