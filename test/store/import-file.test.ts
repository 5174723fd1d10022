import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Highlight } from '../../lib/highlights/model.ts'
import { readImportable, type Importable, type Work } from '../../lib/import-file.ts'
import { allKept, makeBackup } from '../../lib/store/backup.ts'
import type { Database } from '../../lib/store/database.ts'
import { freshDatabase, keptPageOf, recordOf } from './records.ts'

let db: Database
beforeEach(() => {
  db = freshDatabase()
})
afterEach(() => db.delete())

const work = (): Work => ({ tell: () => undefined, signal: new AbortController().signal })
const fileOf = (text: string) => new File([text], 'kopi.json')
const backup = (...highlights: Highlight[]) => fileOf(makeBackup(highlights, [keptPageOf()]).join())
const read = (file: File) => readImportable(db, file, work()) as Promise<Importable>
const none = { added: 0, same: 0, fromFile: 0, fromHere: 0, deletedHere: 0, deletes: 0, pages: 0 }

describe('a file', () => {
  test('is counted without anything being written, and its counts come true', async () => {
    const [there, fresh, gone] = [recordOf(), recordOf(), recordOf({ deletedAt: '2026-03-04T16:00:00.000Z' })]
    await db.highlights.add(there)
    const file = await read(backup(there, fresh, gone))
    expect([file.kind, file.total, file.skipped]).toEqual(['backup', 2, 0])
    const counts = { ...none, added: 1, same: 1, pages: 1 }
    expect(await file.preview(null, work())).toEqual(counts)
    expect(await db.highlights.count()).toBe(1)
    expect(await file.write(null, work())).toEqual(counts)
    expect(await file.write(null, work())).toEqual({ ...none, same: 2 })
    expect((await allKept(db)).pages).toEqual([keptPageOf()])
  })

  test('as a set stands beside one’s own markings, which stay, and is the same when it comes again', async () => {
    const own = recordOf({ note: 'Mit.' })
    await db.highlights.add(own)
    const file = await read(backup({ ...own, note: 'Hendes.', rev: 9 }))
    expect(await file.write('Anes', work())).toEqual({ ...none, added: 1 })
    expect(await file.write('Anes', work())).toEqual({ ...none, same: 1 })
    expect(await file.write('Lokalrådet', work())).toEqual({ ...none, added: 1 })
    const { highlights } = await allKept(db)
    expect(highlights.find(({ id }) => id === own.id)).toEqual(own)
    expect(highlights.map(({ origin }) => (origin.kind === 'own' ? '' : origin.set)).toSorted()).toEqual([
      '',
      'Anes',
      'Lokalrådet',
    ])
  })

  test.each([
    ['{"format":', 'notJson', 0],
    ['<!doctype html><p>Log ind</p>', 'notJson', 0],
    ['{"format":"andet"}', 'notKnown', 0],
    ['{"format":"maerkesag-backup","version":99}', 'newerVersion', 0],
    [makeBackup([recordOf({ rev: 0 })], []).join(), 'damaged', 1],
  ])('that says %j is refused', async (text, fault, at) => {
    expect(await read(fileOf(text))).toEqual({ fault, at })
  })

  test('of 200 MB is refused before it is read', async () => {
    let isRead = false
    class Large extends File {
      override get size() {
        return 200 * 1024 * 1024
      }
      override text() {
        isRead = true
        return super.text()
      }
    }
    expect(await read(new Large(['{}'], 'stor.json'))).toEqual({ fault: 'tooLarge', at: 0 })
    expect(isRead).toBe(false)
  })

  test('for which there is no room is refused, and nothing of it is there', async () => {
    const file = await read(backup(recordOf(), recordOf()))
    db.highlights.hook('creating', () => {
      throw new DOMException('no room', 'QuotaExceededError')
    })
    const told = vi.spyOn(console, 'error').mockImplementation(() => {})
    expect(await file.write(null, work())).toEqual({ fault: 'full', at: 0 })
    expect(told).toHaveBeenCalledOnce()
    told.mockRestore()
    expect(await db.highlights.count()).toBe(0)
  })
})

describe('long work', () => {
  const many = Array.from({ length: 3000 }, () => recordOf())

  test('tells how far it is, and lets the page have its turn', async () => {
    const parts: number[] = []
    let turns = 0
    const timer = setInterval(() => turns++, 1)
    const file = (await readImportable(db, backup(...many), {
      ...work(),
      tell: (part) => parts.push(part),
    })) as Importable
    clearInterval(timer)
    expect(turns).toBeGreaterThan(1)
    expect(parts.length).toBeGreaterThan(1)
    expect(parts).toEqual(parts.toSorted((a, b) => a - b))
    expect(file.total).toBe(3000)
  })

  test('that is cancelled while it is read, or while it is written, has written nothing', async () => {
    const reading = new AbortController()
    const told = await readImportable(db, backup(...many), { tell: () => reading.abort(), signal: reading.signal })
    expect(told).toEqual({ fault: 'cancelled', at: 0 })
    const file = await read(backup(...many))
    const writing = new AbortController()
    const cancel = (part: number) => {
      if (part > 0.5) writing.abort()
    }
    expect(await file.write(null, { tell: cancel, signal: writing.signal })).toEqual({ fault: 'cancelled', at: 0 })
    expect(await db.highlights.count()).toBe(0)
  })
})
