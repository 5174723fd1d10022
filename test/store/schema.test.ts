import { describe, expect, test } from 'vitest'
import { anchorSchema, draftSchema, highlightSchema } from '../../lib/highlights/schema.ts'
import { emptied } from '../../lib/store/tombstones.ts'
import { recordOf } from './records.ts'

const record = recordOf()
const { anchor, source } = record
const deletedAt = record.createdAt

describe('a marking as it is kept', () => {
  test('is what it was, its pages in order and none twice', () => {
    expect(highlightSchema.parse(record)).toEqual(record)
    const keys = [...record.keys, ...record.keys].toReversed()
    expect(highlightSchema.parse({ ...record, keys })).toEqual(record)
  })

  test('may have no words and no page only where it was deleted', () => {
    const empty = emptied({ ...record, deletedAt })
    expect(highlightSchema.parse(empty)).toEqual(empty)
    expect(highlightSchema.safeParse({ ...empty, deletedAt: null }).success).toBe(false)
  })

  const bad: readonly [string, object][] = [
    ['no words', { anchor: { ...anchor, exact: '' } }],
    ['no page', { keys: [] }],
    ['more pages than are kept', { keys: Array.from({ length: 101 }, (_, at) => `address:${at}`) }],
    ['something that isn’t known', { anchor: { ...anchor, xpath: '/html' } }],
    ['a time that isn’t to the millisecond', { updatedAt: '2026-03-04T12:00:00Z' }],
    ['a time of another zone', { updatedAt: '2026-03-04T12:00:00.000+01:00' }],
    ['an id that is no UUID', { id: 'i3' }],
    ['no version', { rev: 0 }],
    ['a version after which there is no next', { rev: Number.MAX_SAFE_INTEGER }],
    ['a colour that isn’t offered', { colour: 'purple' }],
    ['a note that is too long', { note: 'x'.repeat(100_001) }],
    ['a tag twice', { tags: ['havn', 'havn'] }],
    [
      'accepted words that are none',
      { relocations: [{ when: deletedAt, verdict: 'moved', anchor: emptied(record).anchor }] },
    ],
  ]
  test.each(bad)('is refused with %s', (_, change) => {
    expect(highlightSchema.safeParse({ ...record, ...change }).success).toBe(false)
  })
})

describe('what a page sends', () => {
  const { address: _, ...told } = source
  const draft = { id: record.id, colour: record.colour, groupId: null, anchor, source: told }

  test('is parsed where it is a draft', () => {
    expect(draftSchema.parse(draft)).toEqual(draft)
  })

  test.each([
    ['an address', { source }],
    ['a note', { note: 'Hej.' }],
    ['no words', { anchor: { ...anchor, exact: '' } }],
  ])('is refused with %s', (__, change) => {
    expect(draftSchema.safeParse({ ...draft, ...change }).success).toBe(false)
  })

  test('of other words has words', () => {
    expect(anchorSchema.safeParse({ ...anchor, exact: '' }).success).toBe(false)
  })
})
