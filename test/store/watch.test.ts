import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { makeDatabase, type Database } from '../../lib/store/database.ts'
import { addHighlights, changeHighlights, recordVerdicts } from '../../lib/store/highlights.ts'
import { writeImport } from '../../lib/store/import.ts'
import { keepPages } from '../../lib/store/pages.ts'
import { emptyTombstones } from '../../lib/store/tombstones.ts'
import { watchHighlights } from '../../lib/store/watch.ts'
import { freshDatabase, keptPageOf, recordOf } from './records.ts'

let db: Database
let watching: AbortController
/** What was told, one after the other; ids in order. */
let told: (string[] | 'all')[]
beforeEach(async () => {
  ;[db, watching, told] = [freshDatabase(), new AbortController(), []]
  // That one is made is told as well: anything in it may be new.
  await db.open()
})
afterEach(async () => {
  watching.abort()
  await db.delete()
})

const watch = (watched: Database = db) =>
  watchHighlights(watched, (ids) => told.push(ids === 'all' ? ids : ids.toSorted()), watching.signal)
const later = new Date(Date.UTC(2026, 4, 1))
const many = (count: number) => Array.from({ length: count }, () => recordOf())
const idsOf = (records: readonly { id: string }[]) => records.map(({ id }) => id).toSorted()
/** A write of one marking, after which all that was written before has been told. */
async function afterwards(write: () => Promise<unknown> = () => Promise.resolve()) {
  const last = recordOf()
  await write()
  await db.highlights.add(last)
  await vi.waitFor(() => expect(told.at(-1)).toEqual([last.id]))
  return told.slice(0, -1)
}

describe('what is told of markings that change', () => {
  test('is which ones, whether they are added, changed, seen, deleted or gone', async () => {
    const records = many(3)
    const [one, two] = records as [(typeof records)[0], (typeof records)[0]]
    watch()
    await addHighlights(db, records)
    await changeHighlights(db, [one.id, two.id], { colour: 'blue' }, later)
    await recordVerdicts(db, [{ id: two.id, verdict: 'moved' }], [], later)
    await changeHighlights(db, [one.id], { isDeleted: true }, later)
    await emptyTombstones(db, new Date(Date.UTC(2027, 0, 1)))
    await db.highlights.bulkDelete([one.id])
    expect(await afterwards()).toEqual([idsOf(records), idsOf([one, two]), [two.id], [one.id], [one.id], [one.id]])
  })

  test('is told once for all of a transaction, and not where that comes to nothing', async () => {
    const [one, two, lost] = many(3) as [ReturnType<typeof recordOf>, ReturnType<typeof recordOf>, { id: string }]
    watch()
    const failing = db.transaction('rw', db.highlights, async () => {
      await db.highlights.add(recordOf({ id: lost.id }))
      throw new Error('fortrudt')
    })
    await expect(failing).rejects.toThrow('fortrudt')
    await db.transaction('rw', db.highlights, async () => {
      await db.highlights.add(one)
      await db.highlights.add(two)
    })
    expect(await afterwards()).toEqual([idsOf([one, two])])
  })

  test('are their ids up to forty-nine at once, and from fifty on that it may be any', async () => {
    watch()
    const some = many(49)
    expect(await afterwards(() => db.highlights.bulkPut(some))).toEqual([idsOf(some)])
    told = []
    expect(await afterwards(() => db.highlights.bulkPut(many(50)))).toEqual(['all'])
    told = []
    expect(await afterwards(() => db.highlights.clear())).toEqual(['all'])
  })

  test('that are imported is told as well, however many they are', async () => {
    watch()
    const few = many(2)
    const write = (highlights: ReturnType<typeof many>) => writeImport(db, { highlights, pages: [keptPageOf()] })
    expect(await afterwards(() => write(few))).toEqual([idsOf(few)])
    told = []
    expect(await afterwards(() => write(many(1100)))).toEqual(['all'])
  })

  test('is nothing for pages, for what changes nothing, and for another database', async () => {
    const [record, other] = [recordOf({ colour: 'red' }), freshDatabase()]
    await db.highlights.add(record)
    watch()
    await keepPages(db, [keptPageOf()])
    await changeHighlights(db, [record.id], { colour: 'red' }, later)
    await other.highlights.add(recordOf())
    expect((await afterwards()).flat()).toEqual([])
    await other.delete()
  })
})

test('what one connection writes is told through another', async () => {
  const other = makeDatabase(db.name)
  await other.open()
  watch(other)
  const records = many(2)
  await addHighlights(db, records)
  await vi.waitFor(() => expect(told).toEqual([idsOf(records)]))
  other.close()
})

test('what another part of the extension writes is told, as it may be a worker that watches', async () => {
  watch()
  await db.highlights.count()
  const [frame, record] = [document.createElement('iframe'), recordOf()]
  // A page of its own, with the same origin and another Dexie.
  document.body.append(frame)
  const code = `import { makeDatabase } from '${new URL('../../lib/store/database.ts', import.meta.url)}'
    await makeDatabase('${db.name}').highlights.add(${JSON.stringify(record)})`
  const script = frame.contentDocument!.createElement('script')
  Object.assign(script, { type: 'module', textContent: code })
  frame.contentDocument!.body.append(script)
  await vi.waitFor(() => expect(told).toEqual([[record.id]]), { timeout: 5000 })
  frame.remove()
})

describe('watching', () => {
  test('ends with its signal, and with nobody else’s', async () => {
    const other: unknown[] = []
    const otherWatching = new AbortController()
    watch()
    watchHighlights(db, (ids) => other.push(ids), otherWatching.signal)
    await afterwards()
    otherWatching.abort()
    const before = other.length
    await afterwards()
    expect(other).toHaveLength(before)
    expect(before).toBeGreaterThan(0)
  })

  test('doesn’t begin where its signal has ended before', async () => {
    const never = vi.fn()
    watchHighlights(db, never, AbortSignal.abort())
    watch()
    await afterwards()
    expect(never).not.toHaveBeenCalled()
  })
})
