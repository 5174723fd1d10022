import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Highlight } from '../../lib/highlights/model.ts'
import type { ImportedFile } from '../../lib/import/imported-file.ts'
import { readFile } from '../../lib/import/read-file.ts'
import { allKept, makeBackup } from '../../lib/store/backup.ts'
import { isFull, makeDatabase, type Database } from '../../lib/store/database.ts'
import { addHighlights, changeHighlights, countDamaged, highlightsWith } from '../../lib/store/highlights.ts'
import { previewImport, writeImport } from '../../lib/store/import.ts'
import { keepPages, mergePage } from '../../lib/store/pages.ts'
import { emptyTombstones } from '../../lib/store/tombstones.ts'
import { freshDatabase, keptPageOf, recordOf } from './records.ts'
import { unwatched } from './tick.ts'

let db: Database
beforeEach(() => {
  db = freshDatabase()
})
afterEach(() => db.delete())

/** All markings as one file, and back. */
const fileOf = (...highlights: Highlight[]) => makeBackup(highlights, []).join()
const read = (text: string): Promise<ImportedFile> => readFile(text, unwatched)
const holding = (...highlights: Highlight[]) => ({ highlights, pages: [] })
const kept = async (from: Database = db) => (await allKept(from)).highlights
const counts = { added: 0, same: 0, fromFile: 0, fromHere: 0, deletedHere: 0, deletes: 0, pages: 0 }

const day = (number: number) => new Date(Date.UTC(2026, 2, number, 12))

describe('a backup', () => {
  const text = fc.string({ unit: 'grapheme' })
  const records = fc.array(
    fc.record({
      note: text,
      tags: fc.uniqueArray(text.filter((tag) => tag !== '')),
      exact: text.filter((exact) => exact !== ''),
    }),
    { maxLength: 6 },
  )

  const pages = fc.uniqueArray(
    fc.record({ address: text.filter((address) => address !== ''), platform: fc.string() }),
    {
      selector: ({ address }) => address,
      maxLength: 3,
    },
  )

  test('that is imported and made again is the same, byte for byte', async () => {
    await fc.assert(
      fc.asyncProperty(records, pages, async (made, seen) => {
        const highlights = made.map(({ note, tags, exact }) => {
          const record = recordOf({ note, tags })
          return { ...record, anchor: { ...record.anchor, exact } }
        })
        const files = makeBackup(highlights, seen.map(keptPageOf))
        const other = freshDatabase()
        const again = async () => {
          for (const file of files) await writeImport(other, await read(file))
          const { highlights: own, pages: there } = await allKept(other)
          return makeBackup(own, there)
        }
        expect(await again()).toEqual(files)
        expect(await again()).toEqual(files)
        await other.delete()
      }),
      { numRuns: 40 },
    )
  })

  test('of more than a file takes is several, each of which can be imported by itself, in any order', async () => {
    const highlights = Array.from({ length: 7 }, () => recordOf())
    const pages = [keptPageOf({ address: 'https://a.example/' }), keptPageOf({ address: 'https://b.example/' })]
    const files = makeBackup(highlights, pages, 4000)
    expect(files.length).toBeGreaterThan(3)
    for (const file of files.toReversed()) await writeImport(db, await read(file))
    const there = await allKept(db)
    expect(makeBackup(there.highlights, there.pages)).toEqual(makeBackup(highlights, pages))
  })

  test('of the first version, which had no pages, is read', async () => {
    const file = fileOf(recordOf())
      .replace('"version":2', '"version":1')
      .replace(/,"pages":[^]*\]/, '')
    expect(file).not.toContain('pages')
    expect(await writeImport(db, await read(file))).toEqual({ ...counts, added: 1 })
  })

  test('tells what it would do, and does that', async () => {
    const [same, older, newer, gone, alive, fresh] = Array.from({ length: 6 }, () => recordOf())
    const deleted = { rev: 2, deletedAt: day(5).toISOString() }
    await addHighlights(db, [same!, older!, { ...newer!, rev: 3, note: 'her' }, { ...gone!, ...deleted }, alive!])
    const file = await read(
      fileOf(same!, { ...older!, rev: 2, note: 'ny' }, newer!, gone!, { ...alive!, ...deleted }, fresh!, {
        ...recordOf(),
        ...deleted,
      }),
    )
    const told = { added: 1, same: 1, fromFile: 1, fromHere: 1, deletedHere: 1, deletes: 1, pages: 0 }
    expect(await previewImport(db, file)).toEqual(told)
    expect(await kept()).toHaveLength(5)
    expect(await writeImport(db, file)).toEqual(told)
    expect((await highlightsWith(db, [older!.id]))[0]?.note).toBe('ny')
    expect(await writeImport(db, file)).toEqual({ ...counts, same: 3, fromHere: 1, deletedHere: 1 })
  })

  test('that holds two versions of one marking brings the newer one, once', async () => {
    const record = recordOf()
    const file = [{ ...record, rev: 2, note: 'ny' }, record]
    expect(await writeImport(db, holding(...file))).toEqual({ ...counts, added: 1 })
    expect(await kept()).toEqual([file[0]])
  })

  test('that is cancelled in the middle has written nothing', async () => {
    const all = Array.from({ length: 1200 }, () => recordOf())
    const cancel = (part: number) => {
      if (part > 0.5) throw new Error('cancelled')
    }
    await expect(writeImport(db, holding(...all), cancel)).rejects.toThrow('cancelled')
    expect(await db.highlights.count()).toBe(0)
  })

  test('brings a page as it was seen last, whichever comes first', async () => {
    const [early, late] = [keptPageOf(), keptPageOf({ seenAt: day(9).toISOString(), platform: 'first-agenda' })]
    expect(mergePage(early, late)).toEqual(mergePage(late, early))
    await keepPages(db, [late])
    await writeImport(db, { highlights: [], pages: [early] })
    expect((await allKept(db)).pages).toEqual([late])
  })

  test('makes a marking that is damaged here whole again', async () => {
    const record = recordOf()
    await db.table('highlights').add({ ...record, note: 7 })
    expect(await countDamaged(db)).toBe(1)
    expect(await writeImport(db, holding(record))).toEqual({ ...counts, added: 1 })
    expect(await countDamaged(db)).toBe(0)
    expect(await kept()).toEqual([record])
  })

  test('loses no change that is made while it is restored', async () => {
    const record = recordOf()
    await addHighlights(db, [record])
    const other = makeDatabase(db.name)
    await other.open()
    await Promise.all([
      writeImport(db, holding(record)),
      changeHighlights(other, [record.id], { note: 'Spørg havnefogeden.' }, day(5)),
    ])
    expect(await kept()).toMatchObject([{ rev: 2, note: 'Spørg havnefogeden.' }])
    other.close()
  })

  test('for which there is no room is not restored at all', async () => {
    const [record, other] = [recordOf(), recordOf()]
    await addHighlights(db, [record])
    db.highlights.hook('creating', () => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    const error: unknown = await writeImport(db, holding({ ...record, rev: 2, note: 'ny' }, other)).catch(
      (reason: unknown) => reason,
    )
    expect(isFull(error)).toBe(true)
    expect(await kept()).toEqual([record])
  })

  test('doesn’t bring back what was deleted after it was made, not even when its words are gone', async () => {
    const record = recordOf()
    await addHighlights(db, [record])
    const file = await read(fileOf(...(await kept())))
    await changeHighlights(db, [record.id], { isDeleted: true }, day(5))
    await writeImport(db, file)
    expect((await highlightsWith(db, [record.id]))[0]?.deletedAt).not.toBeNull()
    await emptyTombstones(db, day(60))
    await writeImport(db, file)
    expect((await highlightsWith(db, [record.id]))[0]).toMatchObject({ anchor: { exact: '' }, keys: [] })
  })

  const bad: readonly [string, string, { fault: string; at: number }][] = [
    ['text', 'Kære dagbog', { fault: 'notJson', at: 0 }],
    ['another program’s file', '{"bookmarks":[]}', { fault: 'notKnown', at: 0 }],
    ['a list', '[]', { fault: 'notKnown', at: 0 }],
    [
      'a newer version’s',
      '{"format":"maerkesag-backup","version":99,"highlights":[]}',
      { fault: 'newerVersion', at: 0 },
    ],
    ['one with a damaged record', fileOf(recordOf()).replace('"rev":1', '"rev":"1"'), { fault: 'damaged', at: 1 }],
    [
      'a newer version’s in which all is otherwise',
      '{"format":"maerkesag-backup","version":3,"sets":{}}',
      { fault: 'newerVersion', at: 0 },
    ],
    [
      'one whose second record has no words',
      fileOf({ ...recordOf(), id: '00000000-0000-4000-8000-000000000000' }, recordOf()).replace(
        /"exact":"[^"]+"(?![\s\S]*"exact")/,
        '"exact":""',
      ),
      { fault: 'damaged', at: 2 },
    ],
    [
      'one that would change what all objects are',
      fileOf(recordOf()).replace('"note":""', '"note":"","__proto__":{"x":1}'),
      { fault: 'damaged', at: 1 },
    ],
  ]
  test.each(bad)('that is %s is refused', async (_, file, why) => {
    await expect(read(file)).rejects.toThrow(expect.objectContaining(why))
  })
})
