import { Dexie, type DBCoreMutateRequest } from 'dexie'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { isFull, isNewer, makeDatabase, openDatabase, type Database } from '../../lib/store/database.ts'
import {
  addHighlights,
  changeHighlights,
  countDamaged,
  hasHighlights,
  highlightsFor,
  highlightsWith,
} from '../../lib/store/highlights.ts'
import { freshDatabase, recordOf } from './records.ts'

const indexes = 'id, *keys, groupId, deletedAt'
const now = new Date(Date.UTC(2026, 2, 9, 12))
const errorOf = (promise: PromiseLike<unknown>): Promise<unknown> =>
  Promise.resolve(promise).then(
    () => null,
    (error: unknown) => error,
  )

let db: Database
beforeEach(() => {
  db = freshDatabase()
})
afterEach(() => db.delete())

/** A marking as the first version kept it, in a database of that version. */
async function firstVersion(name: string) {
  const first = new Dexie(name)
  first.version(1).stores({ highlights: indexes })
  const { origin: _o, archivedAt: _a, relocations: _r, ...record } = recordOf({ note: 'Fra første udgave.' })
  await first.table('highlights').add(record)
  return { first, record, after: { ...record, origin: { kind: 'own' }, archivedAt: null, relocations: [] } }
}

describe('another version of the database', () => {
  test('the first is brought up to the second, with nothing lost', async () => {
    const { first, record, after } = await firstVersion(db.name)
    first.close()
    expect(await highlightsFor(db, record.keys)).toEqual([after])
  })

  test('while something else holds the first one open it is told so, and goes on once that is closed', async () => {
    const { first, record, after } = await firstVersion(db.name)
    first.close()
    const held = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(db.name)
      opening.addEventListener('success', () => resolve(opening.result))
      opening.addEventListener('error', () => reject(opening.error as DOMException))
    })
    const isBlocked = new Promise<void>((resolve) => db.on('blocked', () => resolve()))
    const found = highlightsFor(db, record.keys)
    await isBlocked
    held.close()
    expect(await found).toEqual([after])
  })

  test('one that a newer version of the extension made isn’t used, the error says so, and nothing is lost', async () => {
    const newer = new Dexie(db.name)
    newer.version(4).stores({ highlights: 'id, *keys', other: 'id' })
    const [record, unknown] = [recordOf(), { ...recordOf(), shape: 'of tomorrow' }]
    await newer.table('highlights').bulkAdd([record, unknown])
    await newer.table('other').add({ id: 1 })
    newer.close()
    expect(isNewer(await errorOf(highlightsFor(db, record.keys)))).toBe(true)
    const refused = await errorOf(addHighlights(db, [recordOf()]))
    expect(isNewer(refused)).toBe(true)
    // A page is told of it in words alone.
    expect(String(refused)).toContain('NewerDatabase')
    expect(isNewer(await errorOf(hasHighlights(db, record.keys)))).toBe(true)
    expect(isFull(await errorOf(highlightsFor(db, record.keys)))).toBe(false)
    await newer.open()
    expect(await newer.table('highlights').bulkGet([record.id, unknown.id])).toEqual([record, unknown])
    expect(await newer.table('highlights').count()).toBe(2)
    expect(await newer.table('other').count()).toBe(1)
    newer.close()
  })

  test('once it can be opened, the next call opens it', async () => {
    const newer = new Dexie('maerkesag')
    newer.version(4).stores({ highlights: indexes })
    await newer.open()
    newer.close()
    expect(isNewer(await errorOf(highlightsWith(openDatabase(), [])))).toBe(true)
    await newer.delete()
    expect(await highlightsWith(openDatabase(), [])).toEqual([])
    await openDatabase().delete()
  })
})

describe('two connections', () => {
  test('see each other’s writes', async () => {
    const other = makeDatabase(db.name)
    const record = recordOf()
    await addHighlights(db, [record])
    expect(await highlightsFor(other, record.keys)).toEqual([record])
    await changeHighlights(other, [record.id], { colour: 'blue' }, now)
    expect(await highlightsWith(db, [record.id])).toMatchObject([{ colour: 'blue', rev: 2 }])
    other.close()
  })

  test('don’t lose each other’s changes made at the same time', async () => {
    const other = makeDatabase(db.name)
    const record = recordOf()
    await addHighlights(db, [record])
    await Promise.all([
      changeHighlights(db, [record.id], { note: 'Spørg havnefogeden.' }, now),
      changeHighlights(other, [record.id], { colour: 'green' }, now),
    ])
    expect(await highlightsWith(db, [record.id])).toMatchObject([
      { rev: 3, note: 'Spørg havnefogeden.', colour: 'green' },
    ])
    other.close()
  })

  test('give way to one that deletes the database, and open it again when they are used', async () => {
    const record = recordOf()
    await addHighlights(db, [record])
    await makeDatabase(db.name).delete()
    expect(await highlightsFor(db, record.keys)).toEqual([])
  })

  test('give way to one that brings it to a newer version', async () => {
    const record = recordOf()
    await addHighlights(db, [record])
    const newer = new Dexie(db.name)
    newer.version(4).stores({ highlights: indexes })
    expect(await newer.table('highlights').count()).toBe(1)
    newer.close()
    expect(isNewer(await errorOf(highlightsFor(db, record.keys)))).toBe(true)
  })

  test('a connection that the browser closes is opened again', async () => {
    const record = recordOf()
    await addHighlights(db, [record])
    const native = db.backendDB()
    native.close()
    native.dispatchEvent(new Event('close'))
    expect(await highlightsFor(db, record.keys)).toEqual([record])
  })
})

test('a damaged record is left where it is, and keeps nothing from the others', async () => {
  const record = recordOf()
  await addHighlights(db, [record])
  const damaged = { id: 'x', keys: record.keys, deletedAt: null, archivedAt: null, note: 7 }
  await db.table('highlights').add(damaged)
  expect(await highlightsFor(db, record.keys)).toEqual([record])
  expect(await countDamaged(db)).toBe(1)
  await changeHighlights(db, ['x', record.id], { colour: 'green' }, now)
  expect(await db.table('highlights').get('x')).toEqual(damaged)
})

describe('where the browser has no room', () => {
  const full = () => new DOMException('full', 'QuotaExceededError')

  test('nothing is half written, and the error says so', async () => {
    const records = [recordOf(), recordOf()]
    await addHighlights(db, records)
    let writes = 0
    db.highlights.hook('updating', () => {
      if (++writes === 2) throw full()
    })
    const ids = records.map(({ id }) => id)
    const error = await errorOf(changeHighlights(db, ids, { colour: 'red' }, now))
    expect(isFull(error)).toBe(true)
    expect(isNewer(error)).toBe(false)
    expect(await highlightsWith(db, ids)).toEqual(records)
  })

  test('for one of several new ones, none is kept', async () => {
    const records = [recordOf(), recordOf(), recordOf()]
    db.use({
      stack: 'dbcore',
      name: 'full',
      create: (core) => ({
        ...core,
        table: (name) => ({
          ...core.table(name),
          mutate: async (request: DBCoreMutateRequest) => {
            const result = await core.table(name).mutate(request)
            return request.type === 'add' ? { ...result, numFailures: 1, failures: { 1: full() } } : result
          },
        }),
      }),
    })
    expect(isFull(await errorOf(addHighlights(db, records)))).toBe(true)
    expect(await db.highlights.count()).toBe(0)
  })
})
