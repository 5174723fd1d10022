import type { KeptPage } from '../highlights/kept-page.ts'
import type { Highlight } from '../highlights/model.ts'
import { backupFormat, backupVersion } from '../import/backup.ts'
import type { Database } from './database.ts'
import { readablePages } from './pages.ts'
import { canonical, readable } from './records.ts'

/** So long (in letters) a file gets before the next is begun: larger ones aren't imported. */
const longestFile = 60_000_000

const ordered = <T>(records: readonly T[], keyOf: (record: T) => string) =>
  records.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)).map((record) => canonical(record))

/** Records one after the other, as many as a file takes. */
function* filled(records: readonly string[], longest: number): Generator<string[]> {
  let file: string[] = []
  let length = 0
  for (const record of records) {
    if (file.length > 0 && length + record.length > longest) {
      yield file
      ;[file, length] = [[], 0]
    }
    file.push(record)
    length += record.length
  }
  yield file
}

const fileOf = (highlights: readonly string[], pages: readonly string[]) =>
  `{"format":"${backupFormat}","version":${backupVersion},"highlights":[\n${highlights.join(',\n')}\n],"pages":[\n${pages.join(',\n')}\n]}\n`

/**
 * All markings, deleted ones included, and the pages they are from, as files: the same bytes for the same markings. Mostly
 * that is one; each of several can be imported by itself, in any order.
 */
export function makeBackup(
  highlights: readonly Highlight[],
  pages: readonly KeptPage[],
  longest: number = longestFile,
): string[] {
  const [marked, read] = [ordered(highlights, ({ id }) => id), ordered(pages, ({ address }) => address)]
  const lengthOf = (records: readonly string[]) => records.reduce((sum, record) => sum + record.length, 0)
  if (lengthOf(marked) + lengthOf(read) <= longest) return [fileOf(marked, read)]
  return [
    ...[...filled(marked, longest)].map((records) => fileOf(records, [])),
    ...(read.length > 0 ? [...filled(read, longest)].map((records) => fileOf([], records)) : []),
  ]
}

/** All that is kept, as it goes into a backup. */
export async function allKept(db: Database): Promise<{ highlights: Highlight[]; pages: KeptPage[] }> {
  const [highlights, pages] = await db.transaction('r', db.highlights, db.pages, () =>
    Promise.all([db.highlights.toArray(), db.pages.toArray()]),
  )
  return { highlights: readable(highlights), pages: readablePages(pages) }
}
