import type { Anchor, Highlight } from '../highlights/model.ts'
import type { Database } from './database.ts'
import { readable } from './records.ts'

/** So long (in milliseconds) a deleted marking can be brought back. */
const life = 30 * 24 * 3_600_000

const noWords: Anchor = {
  exact: '',
  before: '',
  after: '',
  point: null,
  section: null,
  count: { point: 0, page: 0, nth: -1 },
  position: { start: 0, end: 0 },
}

/** What is left of a marking that was deleted: its id, so that no older backup brings it back, and nothing of its words. */
export const emptied = (highlight: Highlight): Highlight => ({
  ...highlight,
  note: '',
  tags: [],
  keys: [],
  anchor: noWords,
  relocations: [],
  source: { ...highlight.source, address: '', point: null },
  lastVerdict: null,
  lastSeenAt: null,
})

/** Whether a marking was deleted so long ago that its words are gone. */
export const isEmptied = ({ anchor }: Highlight): boolean => anchor.exact === ''

/** Empties the markings that were deleted more than thirty days ago. */
export function emptyTombstones(db: Database, now: Date): Promise<void> {
  return db.transaction('rw', db.highlights, async () => {
    const until = new Date(now.getTime() - life).toISOString()
    const old = readable(await db.highlights.where('deletedAt').below(until).toArray())
    await db.highlights.bulkPut(old.filter((highlight) => !isEmptied(highlight)).map(emptied))
  })
}
