import type * as z from 'zod/mini'
import type { Highlight } from '../highlights/model.ts'
import { highlightSchema } from '../highlights/schema.ts'
import { FileError } from './file-error.ts'
import type { ImportedFile, Tick } from './imported-file.ts'

/** A record that isn't what its kind of file says it is. */
class Malformed extends Error {}

/** Nothing that one makes is nested so deep; what reads a record may call itself as often. */
const deepest = 64

function isShallow(value: unknown, depth = deepest): boolean {
  if (typeof value !== 'object' || value === null) return true
  return depth > 0 && Object.values(value).every((inner) => isShallow(inner, depth - 1))
}

/** A value as a schema has it; throws where it isn't that. Only for use within `readEach`. */
export function must<T>(schema: z.ZodMiniType<T>, value: unknown): T {
  const parsed = schema.safeParse(value)
  if (!parsed.success) throw new Malformed()
  return parsed.data
}

/** Says that a record isn't what it should be. Only for use within `readEach`. */
export function refuse(): never {
  throw new Malformed()
}

/**
 * Reads records one by one, wholly: where one is malformed, or too long to be kept, it rejects with a FileError that has its
 * number. `read` gives null for what holds no marking.
 */
export async function readEach(
  records: readonly unknown[],
  tick: Tick,
  read: (record: unknown) => Promise<object | null>,
): Promise<Pick<ImportedFile, 'highlights' | 'skipped'>> {
  const highlights: Highlight[] = []
  let skipped = 0
  for (const [at, record] of records.entries()) {
    await tick(at, records.length)
    const marking = await readOne(record, read, at + 1)
    if (marking) highlights.push(marking)
    else skipped++
  }
  if (highlights.length === 0) throw new FileError('empty')
  return { highlights, skipped }
}

async function readOne(
  record: unknown,
  read: (record: unknown) => Promise<object | null>,
  at: number,
): Promise<Highlight | null> {
  try {
    if (!isShallow(record)) refuse()
    const marking = await read(record)
    return marking && must(highlightSchema, marking)
  } catch (error) {
    if (error instanceof Malformed) throw new FileError('damaged', at)
    throw error
  }
}
