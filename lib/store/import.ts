import type { KeptPage } from '../highlights/kept-page.ts'
import type { Highlight } from '../highlights/model.ts'
import type { Database } from './database.ts'
import { isSame, mergeHighlight } from './merge.ts'
import { newPages } from './pages.ts'
import { readable } from './records.ts'
import { emptied, isEmptied } from './tombstones.ts'

/** What is imported: markings, and the pages they are from. */
export interface Imports {
  highlights: readonly Highlight[]
  pages: readonly KeptPage[]
}

/** What importing does, or would do: numbers of markings. */
export interface ImportCounts {
  /** They aren't here, or come back. */
  added: number
  same: number
  /** They are another version here: the one of the file is newer and takes its place. */
  fromFile: number
  /** They are another version here, which is newer and stays. */
  fromHere: number
  /** They were deleted here since, and stay so. */
  deletedHere: number
  /** They are here, but were deleted where the file was made, and will be here. */
  deletes: number
  /** Pages, not markings: they aren't here, or were seen later in the file. */
  pages: number
}

/** How far it is, from 0 to 1; where it throws nothing is written. */
export type Tell = (part: number) => void

/** So many at once. */
const batch = 500

const isDeleted = ({ deletedAt }: Highlight) => deletedAt !== null

const tidied = (highlight: Highlight) => (isEmptied(highlight) ? emptied(highlight) : highlight)

/** What becomes of a marking that is here (or isn't) with that of a file, which may have kept more of one that is emptied. */
const becomes = (own: Highlight | undefined, other: Highlight): Highlight =>
  own ? tidied(mergeHighlight(own, tidied(other))) : tidied(other)

/** As what it counts; undefined for a deleted one that changes nothing. */
function countsAs(own: Highlight | undefined, other: Highlight, merged: Highlight): keyof ImportCounts | undefined {
  if (isDeleted(other)) return own && !isDeleted(own) && isDeleted(merged) ? 'deletes' : undefined
  if (!own) return 'added'
  if (isDeleted(own)) return isDeleted(merged) ? 'deletedHere' : 'added'
  if (!isSame(merged, own)) return isDeleted(merged) ? 'deletes' : 'fromFile'
  return isSame(own, other) ? 'same' : 'fromHere'
}

/** A file may hold two versions of one marking. */
function once(highlights: readonly Highlight[]): Highlight[] {
  const all = new Map<string, Highlight>()
  for (const highlight of highlights) all.set(highlight.id, becomes(all.get(highlight.id), highlight))
  return [...all.values()]
}

async function go(
  db: Database,
  highlights: readonly Highlight[],
  tell: Tell,
  write: (merged: Highlight[]) => Promise<unknown>,
): Promise<ImportCounts> {
  const counts: ImportCounts = { added: 0, same: 0, fromFile: 0, fromHere: 0, deletedHere: 0, deletes: 0, pages: 0 }
  const all = once(highlights)
  for (let at = 0; at < all.length; at += batch) {
    tell(at / all.length)
    const part = all.slice(at, at + batch)
    const found = readable(await db.highlights.bulkGet(part.map(({ id }) => id)))
    const there = new Map(found.map((highlight) => [highlight.id, highlight]))
    const merged = part.map((other) => {
      const own = there.get(other.id)
      const after = becomes(own, other)
      const kind = countsAs(own, other, after)
      if (kind) counts[kind]++
      return after
    })
    await write(merged)
  }
  return counts
}

/** What importing would do; nothing is written. */
export const previewImport = (db: Database, { highlights, pages }: Imports, tell: Tell = () => undefined) =>
  db.transaction('r', db.highlights, db.pages, async () => {
    const counts = await go(db, highlights, tell, () => Promise.resolve())
    return { ...counts, pages: (await newPages(db, pages)).length }
  })

/**
 * Puts markings and pages beside those that are there, all or none; of two versions of one the newer stays. One that is
 * damaged here becomes the file's again. It doesn't matter what is imported first, nor how often.
 */
export const writeImport = (db: Database, { highlights, pages }: Imports, tell: Tell = () => undefined) =>
  db.transaction('rw', db.highlights, db.pages, async () => {
    const counts = await go(db, highlights, tell, (merged) => db.highlights.bulkPut(merged))
    const news = await newPages(db, pages)
    await db.pages.bulkPut(news)
    return { ...counts, pages: news.length }
  })
