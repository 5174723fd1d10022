import type { Database } from '../store/database.ts'
import { readable } from '../store/records.ts'
import { isEmptied } from '../store/tombstones.ts'
import { watchHighlights } from '../store/watch.ts'
import type { LibraryIndex } from './library-index.ts'

/** So many markings are read at once: what is typed meanwhile waits for no more than these. */
const batch = 100

/**
 * Reads all markings into an index, the newest first, and keeps it as they are from then on, until the signal ends it. `tell`
 * is called whenever it has changed: with how much (0 to 1) of all is read, and how many records can't be. Resolves once all
 * are read; rejects when the database can't be.
 */
export async function readLibrary(
  db: Database,
  index: LibraryIndex,
  tell: (read: number, damaged: number) => void,
  signal?: AbortSignal,
): Promise<void> {
  const damaged = new Set<string>()
  const isOver = () => signal?.aborted === true
  const told = (read: number) => {
    if (!isOver()) tell(read, damaged.size)
  }
  /** Takes markings in as they are now; those that are gone, or have no words left, aren't in it any more. */
  const take = async (ids: readonly string[]) => {
    const records = await db.highlights.bulkGet([...ids])
    const whole = readable(records)
    index.put(whole.filter((highlight) => !isEmptied(highlight)))
    const shown = new Set(whole.flatMap((highlight) => (isEmptied(highlight) ? [] : highlight.id)))
    index.remove(ids.filter((id) => !shown.has(id)))
    const isWhole = new Set(whole.map(({ id }) => id))
    ids.forEach((id, at) => {
      if (records[at] && !isWhole.has(id)) damaged.add(id)
      else damaged.delete(id)
    })
  }
  const takeAll = async () => {
    const ids = await db.transaction('r', db.highlights, async () => {
      // oxlint-disable-next-line unicorn/no-array-reverse -- a collection of Dexie's is no array
      const newestFirst = await db.highlights.orderBy('createdAt').reverse().primaryKeys()
      // Damaged ones without a time aren't in that index.
      return [...new Set([...newestFirst, ...(await db.highlights.toCollection().primaryKeys())])]
    })
    for (let at = 0; at < ids.length && !isOver(); at += batch) {
      await take(ids.slice(at, at + batch))
      if (at + batch < ids.length) told((at + batch) / ids.length)
    }
    const there = new Set(ids)
    index.remove([...index.records.keys()].filter((id) => !there.has(id)))
    for (const id of damaged) if (!there.has(id)) damaged.delete(id)
  }

  let changed = new Set<string>()
  let isAll = true
  let isFollowing = false
  /** One after the other: what changes meanwhile is taken in afterwards. */
  const follow = async () => {
    if (isFollowing) return
    isFollowing = true
    try {
      while (!isOver() && (isAll || changed.size > 0)) {
        const [ids, all] = [[...changed], isAll]
        ;[changed, isAll] = [new Set(), false]
        try {
          await (all ? takeAll() : take(ids))
        } catch (error) {
          // Taken in with what changes next.
          for (const id of ids) changed.add(id)
          isAll ||= all
          throw error
        }
        told(1)
      }
    } finally {
      isFollowing = false
    }
  }
  const first = follow()
  watchHighlights(
    db,
    (ids) => {
      if (ids === 'all') isAll = true
      else for (const id of ids) changed.add(id)
      // What fails here has failed before, or will be tried again when something changes.
      follow().catch(() => told(1))
    },
    signal,
  )
  await first
}
