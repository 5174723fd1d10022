import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Highlight } from '../../lib/highlights/model.ts'
import { allHighlights, makeBackup, previewRestore, readBackup, restoreBackup } from '../../lib/store/backup.ts'
import { isFull, makeDatabase, type Database } from '../../lib/store/database.ts'
import { addHighlights, changeHighlights, countDamaged, highlightsWith } from '../../lib/store/highlights.ts'
import { mergeHighlight } from '../../lib/store/merge.ts'
import { canonical } from '../../lib/store/records.ts'
import { emptied, emptyTombstones } from '../../lib/store/tombstones.ts'
import { freshDatabase, recordOf } from './records.ts'

let db: Database
beforeEach(() => {
  db = freshDatabase()
})
afterEach(() => db.delete())

const day = (number: number) => new Date(Date.UTC(2026, 2, number, 12))

/** Versions of one marking, as they may come about in several places. */
const version = fc
  .record({
    rev: fc.integer({ min: 1, max: 3 }),
    updatedAt: fc.constantFrom(day(4).toISOString(), day(5).toISOString()),
    colour: fc.constantFrom('yellow' as const, 'red' as const),
    note: fc.string(),
    // Two of them together may have more pages than are kept.
    keys: fc
      .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 80 }))
      .map(([from, count]) => Array.from({ length: count }, (_, at) => `address:${from + at}`).toSorted()),
    lastVerdict: fc.constantFrom(null, 'exact' as const, 'orphan' as const),
    lastSeenAt: fc.constantFrom(null, day(4).toISOString(), day(6).toISOString()),
    deletedAt: fc.constantFrom(null, day(5).toISOString()),
    isEmptied: fc.boolean(),
  })
  .map(({ isEmptied, ...change }): Highlight => {
    const record = { ...same, ...change }
    return isEmptied && record.deletedAt !== null ? emptied(record) : record
  })
const same = recordOf()

describe('two versions of a marking', () => {
  test('become the same one, whichever comes first, and however often', () => {
    fc.assert(
      fc.property(version, version, version, (a, b, c) => {
        const merged = mergeHighlight(a, b)
        expect(mergeHighlight(a, a)).toEqual(a)
        expect(merged.keys.length).toBeLessThanOrEqual(100)
        expect(canonical(mergeHighlight(b, a))).toBe(canonical(merged))
        expect(canonical(mergeHighlight(merged, b))).toBe(canonical(merged))
        expect(canonical(mergeHighlight(mergeHighlight(a, b), c))).toBe(
          canonical(mergeHighlight(a, mergeHighlight(b, c))),
        )
      }),
    )
  })

  test('become the one that was changed oftener, though its clock was behind', () => {
    const behind = { ...same, rev: 5, note: 'ny', updatedAt: day(1).toISOString() }
    expect(mergeHighlight({ ...same, rev: 4, updatedAt: day(9).toISOString() }, behind).note).toBe('ny')
  })

  test('are of the pages of both, and were last seen when either was', () => {
    const older = {
      ...same,
      keys: ['address:https://a.example/'],
      lastVerdict: 'moved' as const,
      lastSeenAt: day(8).toISOString(),
    }
    const newer = { ...same, rev: 2, lastVerdict: 'exact' as const, lastSeenAt: day(7).toISOString() }
    expect(mergeHighlight(newer, older)).toEqual({
      ...newer,
      keys: ['address:https://a.example/', ...same.keys],
      lastVerdict: 'moved',
      lastSeenAt: day(8).toISOString(),
    })
  })

  test('become the one without words, where both are as old and one was emptied', () => {
    const deleted = { ...same, rev: 2, deletedAt: day(5).toISOString() }
    expect(mergeHighlight(deleted, emptied(deleted)).anchor.exact).toBe('')
  })
})

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

  test('that is restored and made again is the same, byte for byte', async () => {
    await fc.assert(
      fc.asyncProperty(records, async (made) => {
        const highlights = made.map(({ note, tags, exact }) => {
          const record = recordOf({ note, tags })
          return { ...record, anchor: { ...record.anchor, exact } }
        })
        const file = makeBackup(highlights)
        const other = freshDatabase()
        await restoreBackup(other, readBackup(file))
        expect(makeBackup(await allHighlights(other))).toBe(file)
        await restoreBackup(other, readBackup(file))
        expect(makeBackup(await allHighlights(other))).toBe(file)
        await other.delete()
      }),
      { numRuns: 40 },
    )
  })

  test('tells what it would do, and does that', async () => {
    const [kept, older, fresh] = [recordOf(), recordOf(), recordOf()]
    await addHighlights(db, [kept, older])
    const file = readBackup(makeBackup([kept, { ...older, rev: 2, note: 'ny' }, fresh]))
    const told = { added: 1, changed: 1, same: 1 }
    expect(await previewRestore(db, file)).toEqual(told)
    expect(await allHighlights(db)).toHaveLength(2)
    expect(await restoreBackup(db, file)).toEqual(told)
    expect((await highlightsWith(db, [older.id]))[0]?.note).toBe('ny')
  })

  test('that holds two versions of one marking restores the newer one, once', async () => {
    const record = recordOf()
    const file = [{ ...record, rev: 2, note: 'ny' }, record]
    expect(await restoreBackup(db, file)).toEqual({ added: 1, changed: 0, same: 0 })
    expect(await allHighlights(db)).toEqual([file[0]])
  })

  test('makes a marking that is damaged here whole again', async () => {
    const record = recordOf()
    await db.table('highlights').add({ ...record, note: 7 })
    expect(await countDamaged(db)).toBe(1)
    expect(await restoreBackup(db, [record])).toEqual({ added: 1, changed: 0, same: 0 })
    expect(await countDamaged(db)).toBe(0)
    expect(await allHighlights(db)).toEqual([record])
  })

  test('loses no change that is made while it is restored', async () => {
    const record = recordOf()
    await addHighlights(db, [record])
    const other = makeDatabase(db.name)
    await other.open()
    await Promise.all([
      restoreBackup(db, [record]),
      changeHighlights(other, [record.id], { note: 'Spørg havnefogeden.' }, day(5)),
    ])
    expect(await allHighlights(db)).toMatchObject([{ rev: 2, note: 'Spørg havnefogeden.' }])
    other.close()
  })

  test('for which there is no room is not restored at all', async () => {
    const [record, other] = [recordOf(), recordOf()]
    await addHighlights(db, [record])
    db.highlights.hook('creating', () => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    const error: unknown = await restoreBackup(db, [{ ...record, rev: 2, note: 'ny' }, other]).catch(
      (reason: unknown) => reason,
    )
    expect(isFull(error)).toBe(true)
    expect(await allHighlights(db)).toEqual([record])
  })

  test('doesn’t bring back what was deleted after it was made, not even when its words are gone', async () => {
    const record = recordOf()
    await addHighlights(db, [record])
    const file = readBackup(makeBackup(await allHighlights(db)))
    await changeHighlights(db, [record.id], { isDeleted: true }, day(5))
    await restoreBackup(db, file)
    expect((await highlightsWith(db, [record.id]))[0]?.deletedAt).not.toBeNull()
    await emptyTombstones(db, day(60))
    await restoreBackup(db, file)
    expect((await highlightsWith(db, [record.id]))[0]).toMatchObject({ anchor: { exact: '' }, keys: [] })
  })

  const bad: readonly [string, string, { fault: string; at: number }][] = [
    ['text', 'Kære dagbog', { fault: 'notJson', at: 0 }],
    ['another program’s file', '{"bookmarks":[]}', { fault: 'notBackup', at: 0 }],
    ['a list', '[]', { fault: 'notBackup', at: 0 }],
    [
      'a newer version’s',
      '{"format":"maerkesag-backup","version":99,"highlights":[]}',
      { fault: 'newerVersion', at: 0 },
    ],
    [
      'one with a damaged record',
      makeBackup([recordOf()]).replace('"rev":1', '"rev":"1"'),
      { fault: 'damaged', at: 1 },
    ],
    [
      'a newer version’s in which all is otherwise',
      '{"format":"maerkesag-backup","version":2,"sets":{}}',
      { fault: 'newerVersion', at: 0 },
    ],
    [
      'one whose second record has no words',
      makeBackup([{ ...recordOf(), id: '00000000-0000-4000-8000-000000000000' }, recordOf()]).replace(
        /"exact":"[^"]+"(?![\s\S]*"exact")/,
        '"exact":""',
      ),
      { fault: 'damaged', at: 2 },
    ],
    [
      'one that would change what all objects are',
      makeBackup([recordOf()]).replace('"note":""', '"note":"","__proto__":{"x":1}'),
      { fault: 'damaged', at: 1 },
    ],
  ]
  test.each(bad)('that is %s is refused', (_, file, why) => {
    expect(() => readBackup(file)).toThrow(expect.objectContaining(why))
  })
})
