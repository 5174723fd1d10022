import { sameStart } from '../highlights/document-keys.ts'
import type { KeptPage } from '../highlights/kept-page.ts'
import { keptPageSchema } from '../highlights/kept-page-schema.ts'
import type { Meeting } from '../minutes/model.ts'
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
  const [one, other] = [canonical(a), canonical(b)]
  // One from which names were left out is the shorter.
  if (one.length !== other.length) return one.length > other.length ? a : b
  return one >= other ? a : b
}

/** Whether two readings are of one meeting, as far as they tell; some portals show each new meeting at the same address. */
export function isSameMeeting(a: MeetingFacts, b: MeetingFacts): boolean {
  const agree = (x: string | null, y: string | null) => x === null || y === null || x === y
  return (
    agree(a.municipality, b.municipality) &&
    agree(a.committee, b.committee) &&
    agree(a.date, b.date) &&
    sameStart(a.start, b.start)
  )
}
type MeetingFacts = Pick<Meeting, 'municipality' | 'committee' | 'date' | 'start'>

/** How much a page tells: its points, and what was decided about them. */
const toldBy = ({ meeting: { items } }: KeptPage) => items.length + items.filter(({ decision }) => decision).length

/** A page that is read again so soon (in milliseconds), and tells no more, needn't be kept anew. */
const soon = 3_600_000

/**
 * Keeps a page as it has just been read, whatever a file that was brought in said of it. A page that tells less than it did
 * (it is still loading) and one that shows another meeting by now don't take its place: something is marked there.
 */
export function keepReading(db: Database, reading: KeptPage): Promise<void> {
  return db.transaction('rw', db.pages, async () => {
    const page = keptPageSchema.parse(reading)
    const [own] = readablePages([await db.pages.get(page.address)])
    if (own && !isSameMeeting(own.meeting, page.meeting)) return
    const isVersion = own?.meeting.kind === page.meeting.kind
    if (own && isVersion && toldBy(page) < toldBy(own)) return
    const age = own ? Date.parse(page.seenAt) - Date.parse(own.seenAt) : soon
    if (own && isVersion && toldBy(page) === toldBy(own) && age >= 0 && age < soon) return
    await db.pages.put(page)
  })
}

/** What becomes of pages that are brought in: those that aren't here so already, each as it was seen last. */
export async function newPages(db: Database, pages: readonly KeptPage[]): Promise<KeptPage[]> {
  const made = pages.map((page) => keptPageSchema.parse(page))
  const there = readablePages(await db.pages.bulkGet(made.map(({ address }) => address)))
  const own = new Map(there.map((page) => [page.address, page]))
  const news = new Map<string, KeptPage>()
  for (const page of made) {
    const other = news.get(page.address) ?? own.get(page.address)
    const merged = other ? mergePage(other, page) : page
    if (!other || canonical(merged) !== canonical(other)) news.set(page.address, merged)
  }
  return [...news.values()]
}

/** Keeps pages as they were read last; one seen earlier than what is there changes nothing. */
export function keepPages(db: Database, pages: readonly KeptPage[]): Promise<void> {
  return db.transaction('rw', db.pages, async () => {
    await db.pages.bulkPut(await newPages(db, pages))
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
