import type { Highlight } from './highlights/model.ts'
import { report } from './report.ts'
import { BackupError, previewRestore, readBackup, restoreBackup, type BackupFault } from './store/backup.ts'
import { isFull, type Database } from './store/database.ts'
import { highlightsWith } from './store/highlights.ts'

/** Why nothing is restored from a file. */
export type RestoreFault = BackupFault | 'tooLarge' | 'full' | 'failed'

/** That nothing is restored; `at` is the damaged record, from 1, and 0 where it isn't one. */
export interface Refused {
  fault: RestoreFault
  at: number
}

/** What restoring a file would do: numbers of markings. */
export interface Preview {
  /** In the file, without those that are deleted there. */
  total: number
  /** They aren't here, or come back. */
  added: number
  changed: number
  same: number
  /** They were deleted here after the file was made, and stay so. */
  deletedHere: number
  /** They are here, but were deleted where the file was made, and will be here. */
  deletes: number
}

/** A file that can be restored. */
export interface Restorable {
  preview: Preview
  /** Writes what is in it; null when that is done. Where it couldn't be, nothing was written. */
  restore: () => Promise<Refused | null>
}

/** Larger files (in bytes) aren't read. */
const largest = 50 * 1024 * 1024

/** Reads a backup. Nothing is written yet. */
export async function readRestorable(db: Database, file: File): Promise<Restorable | Refused> {
  if (file.size > largest) return { fault: 'tooLarge', at: 0 }
  try {
    const highlights = readBackup(await file.text())
    const restore = () => restoreBackup(db, highlights).then(() => null, refusedBy)
    return { preview: await preview(db, highlights), restore }
  } catch (error) {
    return refusedBy(error)
  }
}

function refusedBy(error: unknown): Refused {
  if (error instanceof BackupError) return { fault: error.fault, at: error.at }
  report(error, 'restoring a backup')
  return { fault: isFull(error) ? 'full' : 'failed', at: 0 }
}

const isDeleted = ({ deletedAt }: Highlight) => deletedAt !== null

async function preview(db: Database, highlights: readonly Highlight[]): Promise<Preview> {
  const there = await highlightsWith(
    db,
    highlights.map(({ id }) => id),
  )
  const deletedIds = new Set(there.filter(isDeleted).map(({ id }) => id))
  const isDeletedHere = ({ id }: Highlight) => deletedIds.has(id)
  const alive = highlights.filter((highlight) => !isDeleted(highlight))
  const [plain, back, gone] = await Promise.all([
    previewRestore(
      db,
      alive.filter((highlight) => !isDeletedHere(highlight)),
    ),
    previewRestore(db, alive.filter(isDeletedHere)),
    previewRestore(
      db,
      highlights.filter((highlight) => isDeleted(highlight) && !isDeletedHere(highlight)),
    ),
  ])
  return {
    total: alive.length,
    added: plain.added + back.changed,
    changed: plain.changed,
    same: plain.same,
    deletedHere: back.same,
    deletes: gone.changed,
  }
}
