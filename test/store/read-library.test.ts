import { Dexie } from 'dexie'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Highlight } from '../../lib/highlights/model.ts'
import { libraryIndex, type LibraryIndex } from '../../lib/library/library-index.ts'
import { firstQuery } from '../../lib/library/query.ts'
import { readLibrary } from '../../lib/library/read-library.ts'
import { isNewer, makeDatabase, type Database } from '../../lib/store/database.ts'
import { addHighlights, changeHighlights, recordVerdicts } from '../../lib/store/highlights.ts'
import { writeImport } from '../../lib/store/import.ts'
import { emptyTombstones } from '../../lib/store/tombstones.ts'
import { invented } from '../tools/seed-library.ts'
import { freshDatabase, recordOf } from './records.ts'

let db: Database
let reading: AbortController
let index: LibraryIndex
/** What was told last: how much is read, and how many can't be. */
let told: [read: number, damaged: number] | undefined
beforeEach(() => {
  ;[db, reading, index, told] = [freshDatabase(), new AbortController(), libraryIndex(), undefined]
})
afterEach(async () => {
  reading.abort()
  vi.restoreAllMocks()
  await db.delete()
})

const readAll = (tell: (read: number) => void = () => undefined) =>
  readLibrary(
    db,
    index,
    (read, damaged) => {
      told = [read, damaged]
      tell(read)
    },
    reading.signal,
  )
const later = new Date(Date.UTC(2026, 4, 1))
const muchLater = new Date(Date.UTC(2027, 0, 1))
const found = (words = '') => index.ask({ ...firstQuery, words }).ids
const soon = (check: () => void) => vi.waitFor(check, { timeout: 10_000 })
/** Records as they stand in the database, whatever they are. */
const raw = () => db.table<unknown, string>('highlights')

describe('all markings', () => {
  test('are read the newest first, and it is told how far that is', async () => {
    const all = invented(1100)
    await db.highlights.bulkPut(all)
    const parts: number[] = []
    const after: string[] = []
    await readAll((read) => {
      parts.push(read)
      after.push([...index.records.keys()].at(-1) ?? '')
    })
    expect(parts.length).toBeGreaterThan(2)
    expect(parts).toEqual(parts.toSorted((a, b) => a - b))
    expect(parts.at(-1)).toBe(1)
    expect(found()).toHaveLength(all.filter(({ archivedAt }) => archivedAt === null).length)
    expect([...index.records.keys()]).toHaveLength(1100)
    const times = after.map((id) => all.find((highlight) => highlight.id === id)?.createdAt ?? '')
    expect(times).toEqual(times.toSorted().toReversed())
    expect(new Set(times).size).toBe(parts.length)
  })

  test('are none in an empty library, which is read at once', async () => {
    await readAll()
    expect(told).toEqual([1, 0])
    expect([...index.records.keys()]).toEqual([])
  })

  test('that can’t be read are counted, and the others are there', async () => {
    const [whole, other] = [recordOf(), recordOf()]
    await db.highlights.bulkAdd([whole, other])
    await raw().bulkAdd([
      { ...recordOf(), note: 7 },
      { ...recordOf(), shape: 'of tomorrow' },
      { ...recordOf(), createdAt: null },
      { id: 'i morgen' },
    ])
    await readAll()
    expect(told).toEqual([1, 4])
    expect([...index.records.keys()]).toEqual([other.id, whole.id])
  })

  test('of a database of a newer version aren’t read, and the error says so', async () => {
    const newer = new Dexie(db.name)
    newer.version(9).stores({ highlights: 'id, *keys, groupId, deletedAt, *tags, createdAt', pages: 'address' })
    await newer.open()
    newer.close()
    expect(isNewer(await readAll().catch((error: unknown) => error))).toBe(true)
    expect(told).toBeUndefined()
    await newer.delete()
  })
})

describe('what changes afterwards', () => {
  const [one, two] = [recordOf({ note: 'Spørg havnefogeden.' }), recordOf({ note: 'Ring til skolen.' })]
  beforeEach(async () => {
    await db.highlights.bulkAdd([one, two])
    await readAll()
  })

  test('is in it: what is added, changed, seen by a search, and gone', async () => {
    const added = recordOf({ note: 'Om broen.' })
    await addHighlights(db, [added])
    await soon(() => expect(found('om broen')).toEqual([added.id]))
    await changeHighlights(db, [one.id], { note: 'Spørg borgmesteren.' }, later)
    await soon(() => expect(found('borgmesteren')).toEqual([one.id]))
    expect(found('havnefogeden')).toEqual([])
    await recordVerdicts(db, [{ id: two.id, verdict: 'moved' }], [], later)
    await soon(() => expect(index.ask(firstQuery).facets.verdict).toEqual([{ value: 'moved', count: 1 }]))
    await db.highlights.delete(two.id)
    await soon(() => expect(found()).toEqual([added.id, one.id]))
  })

  test('is in it, whichever part of the extension changes it', async () => {
    const other = makeDatabase(db.name)
    await changeHighlights(other, [one.id], { isArchived: true }, later)
    await soon(() => expect(found()).toEqual([two.id]))
    other.close()
  })

  test('is in it as deleted, until its words are emptied', async () => {
    await changeHighlights(db, [one.id], { isDeleted: true }, later)
    await soon(() => expect(index.ask(firstQuery).states).toEqual({ active: 1, archived: 0, deleted: 1 }))
    await emptyTombstones(db, muchLater)
    await soon(() => expect(index.ask(firstQuery).states).toEqual({ active: 1, archived: 0, deleted: 0 }))
    expect([...index.records.keys()]).toEqual([two.id])
  })

  test('is in it, however many are imported, changed and removed at once', async () => {
    const many: Highlight[] = invented(120)
    await writeImport(db, { highlights: many, pages: [] })
    await soon(() => expect([...index.records.keys()]).toHaveLength(122))
    expect(told).toEqual([1, 0])
    const ids = many.map(({ id }) => id)
    await changeHighlights(db, ids, { note: 'Fællesnote.' }, later)
    await soon(() => expect(index.ask({ ...firstQuery, words: 'faellesnote' }).ids.length).toBeGreaterThan(100))
    await db.highlights.clear()
    await soon(() => expect([...index.records.keys()]).toEqual([]))
  })

  test('may be damaged, whole again, or gone: it is counted as long as it is damaged', async () => {
    await raw().update(one.id, { note: 7 })
    await soon(() => expect(told).toEqual([1, 1]))
    expect([...index.records.keys()]).toEqual([two.id])
    await writeImport(db, { highlights: [one], pages: [] })
    await soon(() => expect(told).toEqual([1, 0]))
    expect(found('havnefogeden')).toEqual([one.id])
    await raw().update(two.id, { note: 7 })
    await soon(() => expect(told).toEqual([1, 1]))
    await db.highlights.clear()
    await soon(() => expect(told).toEqual([1, 0]))
  })

  test('is taken in with the next change, where it can’t be read at once', async () => {
    const get = vi.spyOn(db.highlights, 'bulkGet').mockRejectedValueOnce(new DOMException('no disk', 'UnknownError'))
    await db.highlights.put({ ...one, rev: 2, note: 'Spørg borgmesteren.' })
    await soon(() => expect(get).toHaveBeenCalledOnce())
    expect(found('borgmesteren')).toEqual([])
    await db.highlights.put({ ...two, rev: 2, note: 'Ring ikke.' })
    await soon(() => expect(found('ikke')).toEqual([two.id]))
    expect(found('borgmesteren')).toEqual([one.id])
  })

  test('is nobody’s business any more once the signal has ended it', async () => {
    reading.abort()
    told = undefined
    await addHighlights(db, [recordOf()])
    await db.highlights.count()
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect([...index.records.keys()]).toHaveLength(2)
    expect(told).toBeUndefined()
  })
})

describe('while all are read', () => {
  test('nothing is lost of what is added, changed and deleted, in what is read already and in what is to come', async () => {
    const all = invented(1100).map((highlight) => ({ ...highlight, archivedAt: null }))
    await db.highlights.bulkPut(all)
    const added = recordOf({ note: 'Fællesnote.' })
    const [first, gone, last, lastGone] = [all.at(3)!, all.at(4)!, all.at(-3)!, all.at(-4)!]
    let writing: Promise<unknown> | undefined
    await readAll(() => {
      writing ??= Promise.all([
        addHighlights(db, [added]),
        changeHighlights(db, [first.id, last.id], { note: 'Fællesnote.' }, later),
        db.highlights.bulkDelete([gone.id, lastGone.id]),
      ])
    })
    await writing
    await soon(() => expect(found('faellesnote').toSorted()).toEqual([added.id, first.id, last.id].toSorted()))
    await soon(() => expect([...index.records.keys()]).toHaveLength(1099))
    expect([...index.records.keys()]).not.toContain(gone.id)
    expect(told).toEqual([1, 0])
  })

  test('it can be ended, and tells nothing of the rest', async () => {
    await db.highlights.bulkPut(invented(1100))
    await readAll(() => reading.abort())
    expect(told?.[0]).toBeLessThan(1)
    expect([...index.records.keys()].length).toBeLessThan(1100)
  })
})
