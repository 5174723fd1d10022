import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Highlight } from '../../lib/highlights/model.ts'
import { mergeHighlight } from '../../lib/store/merge.ts'
import { canonical } from '../../lib/store/records.ts'
import { emptied } from '../../lib/store/tombstones.ts'
import { recordOf } from './records.ts'

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
