import type { KeptPage } from '../highlights/kept-page.ts'
import { keptPageSchema } from '../highlights/kept-page-schema.ts'
import type { Database } from './database.ts'
import { canonical } from './records.ts'

/** The pages that are what they should be; a damaged one is as good as none, and is kept anew at the next visit. */
export function readablePages(records: readonly unknown[]): KeptPage[] {
  return records.flatMap((record) => {
    const parsed = keptPageSchema.safeParse(record)
    return parsed.success ? parsed.data : []
  })
}

/** Of two readings of a page the one seen last. It doesn't matter which comes first, nor how often. */
export function mergePage(a: KeptPage, b: KeptPage): KeptPage {
  if (a.seenAt !== b.seenAt) return a.seenAt > b.seenAt ? a : b
  return canonical(a) >= canonical(b) ? a : b
}

/** Keeps a page as it has just been read, whatever was kept of it: a file that was brought in may have said anything. */
export async function replacePage(db: Database, page: KeptPage): Promise<void> {
  await db.pages.put(keptPageSchema.parse(page))
}

/** Keeps pages as they were read last; one seen earlier than what is there changes nothing. */
export function keepPages(db: Database, pages: readonly KeptPage[]): Promise<void> {
  return db.transaction('rw', db.pages, async () => {
    const made = pages.map((page) => keptPageSchema.parse(page))
    const there = readablePages(await db.pages.bulkGet(made.map(({ address }) => address)))
    const own = new Map(there.map((page) => [page.address, page]))
    for (const page of made) {
      const other = own.get(page.address)
      own.set(page.address, other ? mergePage(other, page) : page)
    }
    await db.pages.bulkPut([...own.values()])
  })
}

/** The pages at these addresses, as far as they are kept. */
export async function pagesAt(db: Database, addresses: readonly string[]): Promise<KeptPage[]> {
  return readablePages(await db.pages.bulkGet([...new Set(addresses)]))
}

/** Forgets the pages on which nothing is marked any more. */
export function forgetPages(db: Database): Promise<void> {
  return db.transaction('rw', db.highlights, db.pages, async () => {
    for (const address of await db.pages.toCollection().primaryKeys()) {
      const marked = await db.highlights.where('keys').equals(`address:${address}`).count()
      if (marked === 0) await db.pages.delete(address)
    }
  })
}
