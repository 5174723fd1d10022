import type { Colour, Highlight, Relocation, Verdict } from '../highlights/model.ts'
import { highlightSchema, mostKeys, mostRelocations, mostRevs, mostTags } from '../highlights/schema.ts'
import type { Database } from './database.ts'
import { byTime, canonical, readable } from './records.ts'
import { isEmptied } from './tombstones.ts'

/** What the reader changes of a marking. */
export type Change =
  | { colour: Colour }
  | { note?: string; tags?: string[] }
  | { isDeleted: boolean }
  | { isArchived: boolean }
  /** Tags taken off, then put on. */
  | { removeTags: readonly string[]; addTags: readonly string[] }

/** What of a marking a change makes other. */
type Changed = Partial<Pick<Highlight, 'colour' | 'note' | 'tags' | 'deletedAt' | 'archivedAt'>>

/** What a change made of a marking, and what that was before. */
export interface Undo {
  id: string
  was: Changed
  is: Changed
}

/** What a search said is written anew after so long (in milliseconds), where it says the same. */
const seenFor = 3_600_000

/** The markings on pages with these keys that are to be shown there, the oldest first. */
export async function highlightsFor(db: Database, keys: readonly string[]): Promise<Highlight[]> {
  const found = await db.highlights.where('keys').anyOf(keys).distinct().toArray()
  return readable(found)
    .filter(({ deletedAt, archivedAt }) => deletedAt === null && archivedAt === null)
    .toSorted(byTime)
}

/** Whether there are any. */
export async function hasHighlights(db: Database, keys: readonly string[]): Promise<boolean> {
  const isShown = ({ deletedAt, archivedAt }: Highlight) => deletedAt === null && archivedAt === null
  return (await db.highlights.where('keys').anyOf(keys).filter(isShown).first()) !== undefined
}

/** The markings with these ids, deleted ones and those put aside included. */
export async function highlightsWith(db: Database, ids: readonly string[]): Promise<Highlight[]> {
  return readable(await db.highlights.bulkGet([...ids]))
}

/**
 * Adds markings. One of the same words that is there already stays as it is: a message may come twice. Adds none, and
 * throws, when another one has its id, or when one isn't what the schema says: nobody could read it again.
 */
export function addHighlights(db: Database, highlights: readonly Highlight[]): Promise<void> {
  return db.transaction('rw', db.highlights, async () => {
    const there = await db.highlights.bulkGet(highlights.map(({ id }) => id))
    const made = highlights.map((highlight) => highlightSchema.parse(highlight))
    const added = made.filter((highlight, at) => {
      const other = there[at]
      if (other && canonical(highlight.anchor) !== canonical(other.anchor))
        throw new Error(`another marking has the id ${highlight.id}`)
      return !other
    })
    await db.highlights.bulkAdd(added)
  })
}

/** The time of a change; where a clock was set back, that of the change before. */
function timeOf({ updatedAt }: Highlight, now: Date): string {
  const time = now.toISOString()
  return time > updatedAt ? time : updatedAt
}

/** A change of the reader's: one version further. */
const changed = (highlight: Highlight, change: Partial<Highlight>, now: Date): Highlight => ({
  ...highlight,
  ...change,
  // A file may have brought one that can't go up any more: then the time tells which is newer.
  rev: Math.min(highlight.rev + 1, mostRevs),
  updatedAt: timeOf(highlight, now),
})

function fieldsOf(change: Change, { deletedAt, archivedAt, tags }: Highlight, time: string): Changed {
  if ('isDeleted' in change) return { deletedAt: change.isDeleted ? (deletedAt ?? time) : null }
  if ('isArchived' in change) return { archivedAt: change.isArchived ? (archivedAt ?? time) : null }
  if ('addTags' in change) {
    const left = tags.filter((tag) => !change.removeTags.includes(tag))
    return { tags: [...new Set([...left, ...change.addTags])].slice(0, mostTags) }
  }
  return change
}

/**
 * Changes markings, all or none; resolves to what takes that back. Those that are so already are left as they are, and so
 * are those whose texts are emptied: they can't be brought back.
 */
export async function changeHighlights(
  db: Database,
  ids: readonly string[],
  change: Change,
  now: Date,
): Promise<Undo[]> {
  const undo: Undo[] = []
  await update(db, ids, (highlight) => {
    const fields = fieldsOf(change, highlight, timeOf(highlight, now))
    const was = Object.fromEntries(Object.keys(fields).map((field) => [field, highlight[field as keyof Changed]]))
    if (canonical(was) === canonical(fields)) return highlight
    undo.push({ id: highlight.id, was, is: fields })
    return changed(highlight, fields, now)
  })
  return undo
}

/** Takes changes back, as a change of its own: what was changed otherwise since then stays, tags of the same marking too. */
export async function takeBack(db: Database, undo: readonly Undo[], now: Date): Promise<void> {
  const all = new Map(undo.map((one) => [one.id, one]))
  await update(db, [...all.keys()], (highlight) => {
    const fields = fieldsBefore(highlight, all.get(highlight.id))
    return Object.keys(fields).length > 0 ? changed(highlight, fields, now) : highlight
  })
}

function fieldsBefore(highlight: Highlight, undo: Undo | undefined): Changed {
  const { was = {}, is = {} } = undo ?? {}
  const entries = Object.keys(was).flatMap((name): [string, unknown][] => {
    const field = name as keyof Changed
    if (field === 'tags') return [[field, tagsBefore(highlight.tags, was.tags ?? [], is.tags ?? [])]]
    return canonical(highlight[field]) === canonical(is[field]) ? [[field, was[field]]] : []
  })
  return Object.fromEntries(entries)
}

function tagsBefore(now: readonly string[], was: readonly string[], is: readonly string[]): string[] {
  if (canonical(now) === canonical(is)) return [...was]
  const left = now.filter((tag) => was.includes(tag) || !is.includes(tag))
  return [...new Set([...left, ...was.filter((tag) => !is.includes(tag))])]
}

/** Makes several tags one; resolves to what takes that back. */
export async function mergeTags(db: Database, tags: readonly string[], into: string, now: Date): Promise<Undo[]> {
  const ids = await db.highlights.where('tags').anyOf(tags).primaryKeys()
  return changeHighlights(db, ids, { removeTags: tags, addTags: [into] }, now)
}

/** Takes words accepted by the reader for those of a marking; what that is now. */
export function relocate(db: Database, id: string, relocation: Relocation, now: Date): Promise<Highlight[]> {
  return update(db, [id], (highlight) => {
    const relocations = [...highlight.relocations, relocation].slice(-mostRelocations)
    return changed(highlight, { relocations, lastVerdict: 'exact' }, now)
  })
}

/**
 * Remembers what a search said, and where it found something that the page, by its keys, is one of the meeting's. No change
 * of the reader's: the versions stay.
 */
export function recordVerdicts(
  db: Database,
  verdicts: readonly { id: string; verdict: Verdict }[],
  keys: readonly string[],
  now: Date,
): Promise<Highlight[]> {
  const said = new Map(verdicts.map(({ id, verdict }) => [id, verdict]))
  return update(db, [...said.keys()], (highlight) => {
    const verdict = said.get(highlight.id) ?? highlight.lastVerdict
    const isFound = verdict === 'exact' || verdict === 'moved'
    const all = isFound ? [...new Set([...highlight.keys, ...keys])].slice(0, mostKeys) : highlight.keys
    const age = now.getTime() - Date.parse(highlight.lastSeenAt ?? '1970-01-01T00:00:00Z')
    const isNews = verdict !== highlight.lastVerdict || all.length !== highlight.keys.length || age > seenFor || age < 0
    return isNews ? { ...highlight, keys: all, lastVerdict: verdict, lastSeenAt: now.toISOString() } : highlight
  })
}

/** So many markings are changed at once. */
const batch = 500

/**
 * Writes what `make` makes of markings that have words; what it returns as it was isn't written. All or none, done when this
 * resolves.
 */
function update(db: Database, ids: readonly string[], make: (highlight: Highlight) => Highlight): Promise<Highlight[]> {
  return db.transaction('rw', db.highlights, async () => {
    const all: Highlight[] = []
    const wanted = [...new Set(ids)]
    for (let at = 0; at < wanted.length; at += batch) {
      const before = readable(await db.highlights.bulkGet(wanted.slice(at, at + batch)))
      const after = before.map((highlight) => (isEmptied(highlight) ? highlight : make(highlight)))
      const news = after.filter((highlight, place) => highlight !== before[place])
      await db.highlights.bulkPut(news.map((highlight) => highlightSchema.parse(highlight)))
      all.push(...after)
    }
    return all
  })
}

/** All tags that are used, those used oftenest first. From the indexes: a frame in which one writes waits for it. */
export async function allTags(db: Database): Promise<string[]> {
  const counts = await db.transaction('r', db.highlights, async () => {
    const deleted = readable(await db.highlights.where('deletedAt').above('').toArray()).flatMap(({ tags }) => tags)
    const tags = (await db.highlights.orderBy('tags').uniqueKeys()).filter((tag) => typeof tag === 'string')
    return Promise.all(
      tags.map(async (tag) => {
        const all = await db.highlights.where('tags').equals(tag).count()
        return { tag, count: all - deleted.filter((other) => other === tag).length }
      }),
    )
  })
  return counts
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count || a.tag.localeCompare(b.tag, 'da'))
    .map(({ tag }) => tag)
}

/** How many markings there are, without deleted ones; from the indexes alone. */
export function countHighlights(db: Database): Promise<number> {
  return db.transaction('r', db.highlights, async () => {
    const [all, deleted] = await Promise.all([
      db.highlights.count(),
      db.highlights.where('deletedAt').above('').count(),
    ])
    return all - deleted
  })
}

/** How many records can't be read. They are left as they are, and are in no answer and no backup. */
export async function countDamaged(db: Database): Promise<number> {
  const records = await db.highlights.toArray()
  return records.length - readable(records).length
}
