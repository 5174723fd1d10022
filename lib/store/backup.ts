import * as z from 'zod/mini'
import type { Highlight } from '../highlights/model.ts'
import { highlightSchema } from '../highlights/schema.ts'
import type { Database } from './database.ts'
import { isSame, mergeHighlight } from './merge.ts'
import { canonical, readable } from './records.ts'
import { emptied, isEmptied } from './tombstones.ts'

/** Why a file can't be restored. */
export type BackupFault = 'notJson' | 'notBackup' | 'newerVersion' | 'damaged'

/** A file that can't be restored. `at` is the first record that isn't one, from 1; 0 where the file as a whole isn't. */
export class BackupError extends Error {
  readonly fault: BackupFault
  readonly at: number
  constructor(fault: BackupFault, at = 0) {
    super(`a backup that is ${fault}${at > 0 ? ` at record ${at}` : ''}`)
    this.fault = fault
    this.at = at
  }
}

const format = 'maerkesag-backup'
const version = 1

const head = z.object({ format: z.literal(format), version: z.int().check(z.minimum(1)) })
const body = z.object({ highlights: z.array(z.unknown()) })

/** All markings as a file, deleted ones included: the same bytes for the same markings. */
export function makeBackup(highlights: readonly Highlight[]): string {
  const records = highlights.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(canonical)
  return `{"format":"${format}","version":${version},"highlights":[\n${records.join(',\n')}\n]}\n`
}

/** Reads a file back; throws a BackupError for one that isn't a backup, wholly: half of it is worth nothing. */
export function readBackup(text: string): Highlight[] {
  const json = parseJson(text)
  const made = head.safeParse(json)
  if (!made.success) throw new BackupError('notBackup')
  if (made.data.version > version) throw new BackupError('newerVersion')
  const file = body.safeParse(json)
  if (!file.success) throw new BackupError('notBackup')
  return file.data.highlights.map((record, at) => {
    const parsed = highlightSchema.safeParse(record)
    if (!parsed.success) throw new BackupError('damaged', at + 1)
    return parsed.data
  })
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new BackupError('notJson')
  }
}

/** What restoring does, or would do. */
export interface Restored {
  added: number
  changed: number
  same: number
}

/** All that is kept, as it goes into a backup. */
export const allHighlights = async (db: Database): Promise<Highlight[]> => readable(await db.highlights.toArray())

/** What restoring some markings would do; nothing is written. */
export async function previewRestore(db: Database, highlights: readonly Highlight[]): Promise<Restored> {
  return (await compare(db, highlights)).counts
}

/**
 * Puts markings from a backup beside those that are there, all or none; of two versions of one the newer stays. One that is
 * damaged here becomes the backup's again.
 */
export function restoreBackup(db: Database, highlights: readonly Highlight[]): Promise<Restored> {
  return db.transaction('rw', db.highlights, async () => {
    const { merged, counts } = await compare(db, highlights)
    await db.highlights.bulkPut(merged)
    return counts
  })
}

async function compare(db: Database, highlights: readonly Highlight[]) {
  const found = readable(await db.highlights.bulkGet(highlights.map(({ id }) => id)))
  const there = new Map(found.map((highlight) => [highlight.id, highlight]))
  const after = new Map(there)
  for (const highlight of highlights) {
    const own = after.get(highlight.id)
    const merged = own ? mergeHighlight(own, highlight) : highlight
    after.set(highlight.id, isEmptied(merged) ? emptied(merged) : merged)
  }
  const counts: Restored = { added: 0, changed: 0, same: 0 }
  for (const [id, highlight] of after) {
    const own = there.get(id)
    counts[!own ? 'added' : isSame(own, highlight) ? 'same' : 'changed']++
  }
  return { merged: [...after.values()], counts }
}
