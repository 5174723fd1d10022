import { asSet } from './import/as-set.ts'
import { FileError, type FileFault } from './import/file-error.ts'
import type { ImportedFile, Tick } from './import/imported-file.ts'
import { readFile } from './import/read-file.ts'
import { report } from './report.ts'
import { isFull, isNewer, type Database } from './store/database.ts'
import { previewImport, writeImport, type ImportCounts, type Tell } from './store/import.ts'

/** Why nothing is imported from a file. */
export type ImportFault = FileFault | 'tooLarge' | 'full' | 'newerDatabase' | 'cancelled' | 'failed'

/** That nothing is imported; `at` is the damaged record, from 1, and 0 where it isn't one. */
export interface Refused {
  fault: ImportFault
  at: number
}

/** How long work goes on: it is told how far it is, and can be cancelled. */
export interface Work {
  /** From 0 to 1. */
  tell: Tell
  signal: AbortSignal
}

/** What a file holds, read and checked; nothing is written yet. */
export interface Importable {
  kind: ImportedFile['kind']
  /** So many markings, without those that were deleted. */
  total: number
  /** So many records without a marking. */
  skipped: number
  /** What importing it would do: as the reader's own (`null`), or as a set of somebody else's by its name. */
  preview: (set: string | null, work: Work) => Promise<ImportCounts | Refused>
  /** Does that. Where it is refused or cancelled nothing was written. */
  write: (set: string | null, work: Work) => Promise<ImportCounts | Refused>
}

/** Larger files (in bytes) aren't read: a backup of more is made as several. */
const largest = 150 * 1024 * 1024

/** So long (in milliseconds) work goes on before the page gets its turn. */
const slice = 30

/** Lets the page have its turn now and then. */
function ticker({ tell, signal }: Work): Tick {
  let since = performance.now()
  return async (done, of) => {
    if (performance.now() - since < slice) return
    tell(done / of)
    await new Promise((resolve) => setTimeout(resolve))
    signal.throwIfAborted()
    since = performance.now()
  }
}

/** Reads a file. Nothing is written yet. */
export async function readImportable(db: Database, file: File, work: Work): Promise<Importable | Refused> {
  if (file.size > largest) return { fault: 'tooLarge', at: 0 }
  return tried(work, async () => {
    const text = await file.text()
    work.signal.throwIfAborted()
    const read = await readFile(text, ticker(work))
    const of = (set: string | null) => (set === null ? read : asSet(read, set))
    const through =
      (go: typeof previewImport) =>
      (set: string | null, now: Work): Promise<ImportCounts | Refused> =>
        tried(now, async () =>
          go(db, await of(set), (part) => {
            now.signal.throwIfAborted()
            now.tell(part)
          }),
        )
    return {
      kind: read.kind,
      total: read.highlights.filter(({ deletedAt }) => deletedAt === null).length,
      skipped: read.skipped,
      preview: through(previewImport),
      write: through(writeImport),
    }
  })
}

async function tried<T>({ signal }: Work, work: () => Promise<T>): Promise<T | Refused> {
  try {
    return await work()
  } catch (error) {
    return refusedBy(error, signal)
  }
}

function refusedBy(error: unknown, signal: AbortSignal): Refused {
  if (signal.aborted) return { fault: 'cancelled', at: 0 }
  if (error instanceof FileError) return { fault: error.fault, at: error.at }
  report(error, 'importing a file')
  return { fault: isFull(error) ? 'full' : isNewer(error) ? 'newerDatabase' : 'failed', at: 0 }
}
