import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Highlight } from '../../lib/highlights/model.ts'
import { readRestorable, type Restorable } from '../../lib/restore.ts'
import { saveBackup } from '../../lib/save-backup.ts'
import { allHighlights, makeBackup } from '../../lib/store/backup.ts'
import { makeDatabase, type Database } from '../../lib/store/database.ts'
import { recordOf } from '../store/records.ts'

let db: Database
beforeEach(() => {
  db = makeDatabase(`backup-${crypto.randomUUID()}`)
})
afterEach(() => db.delete())

const time = '2026-03-04T16:00:00.000Z'

/** A marking by its number. */
const marking = (number: number, change: Partial<Highlight> = {}): Highlight =>
  recordOf({
    id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    createdAt: time,
    updatedAt: time,
    note: 'Spørg Ane Holt.',
    tags: ['Havn'],
    ...change,
  })
const fileOf = (text: string) => new File([text], 'kopi.json')
const read = (...highlights: Highlight[]) => readRestorable(db, fileOf(makeBackup(highlights))) as Promise<Restorable>

test('what a file would do is counted without anything being written', async () => {
  await db.highlights.bulkAdd([marking(1), marking(2)])
  const { preview } = await read(marking(1), marking(2, { rev: 2, note: 'Nyt' }), marking(3))
  expect(preview).toEqual({ total: 3, added: 1, changed: 1, same: 1, deletedHere: 0, deletes: 0 })
  expect(await db.highlights.count()).toBe(2)
})

test('deleted markings are counted for what becomes of them here', async () => {
  const gone = { deletedAt: time, rev: 2 }
  await db.highlights.bulkAdd([marking(1, gone), marking(2, gone), marking(3), marking(4, gone)])
  const { preview } = await read(
    marking(1),
    marking(2, { rev: 3 }),
    marking(3, gone),
    marking(4, gone),
    marking(5, gone),
  )
  expect(preview).toEqual({ total: 2, added: 1, changed: 0, same: 0, deletedHere: 1, deletes: 1 })
})

test('a file is restored when that is asked for, and its counts come true', async () => {
  const { restore } = await read(marking(1), marking(2))
  expect(await restore()).toBeNull()
  expect((await allHighlights(db)).map(({ id }) => id)).toEqual([marking(1).id, marking(2).id])
  expect((await read(marking(1), marking(2))).preview).toMatchObject({ added: 0, same: 2 })
})

test.each([
  ['{"format":', 'notJson', 0],
  ['{"format":"andet"}', 'notBackup', 0],
  [makeBackup([]).replace('"version":1', '"version":2'), 'newerVersion', 0],
  [makeBackup([marking(1), marking(2, { rev: 0 })]), 'damaged', 2],
])('%j is refused', async (text, fault, at) => {
  expect(await readRestorable(db, fileOf(text))).toEqual({ fault, at })
})

test('a file over 50 MB is refused before it is read', async () => {
  let isRead = false
  class Large extends File {
    override get size() {
      return 50 * 1024 * 1024 + 1
    }
    override text() {
      isRead = true
      return super.text()
    }
  }
  expect(await readRestorable(db, new Large(['{}'], 'stor.json'))).toEqual({ fault: 'tooLarge', at: 0 })
  expect(isRead).toBe(false)
})

test('a store without room refuses, and has nothing of the file', async () => {
  const { restore } = await read(marking(1))
  db.highlights.hook('creating', () => {
    throw new DOMException('no room', 'QuotaExceededError')
  })
  const told = vi.spyOn(console, 'error').mockImplementation(() => {})
  expect(await restore()).toEqual({ fault: 'full', at: 0 })
  expect(told).toHaveBeenCalledOnce()
  told.mockRestore()
  expect(await db.highlights.count()).toBe(0)
})

test('the saved file bears the day in its name, and holds what is kept', async () => {
  await db.highlights.add(marking(1))
  const clicked: HTMLAnchorElement[] = []
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    clicked.push(this)
  })
  expect(await saveBackup(db, new Date(2026, 2, 4, 0, 30))).toBe('maerkesag-sikkerhedskopi-2026-03-04.json')
  click.mockRestore()
  expect(clicked.map(({ download }) => download)).toEqual(['maerkesag-sikkerhedskopi-2026-03-04.json'])
  expect(await (await fetch(clicked[0]?.href ?? '')).text()).toBe(makeBackup([marking(1)]))
})
