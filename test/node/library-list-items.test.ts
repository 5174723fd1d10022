import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Group } from '../../lib/library/groups.ts'
import { listItems } from '../../lib/library/list-items.ts'

const groupOf = (key: string, count: number): Group => ({
  key,
  count,
  municipality: 'Strandmark',
  committee: null,
  date: null,
  start: null,
  caseNumber: null,
  title: null,
})
const linesOf = ({ count, at }: ReturnType<typeof listItems>) => Array.from({ length: count }, (_, index) => at(index))

/** What is found, under groups of so many markings each, or under none. */
const answer = fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 12 }).chain((counts) => {
  const all = counts.reduce((sum, count) => sum + count, 0)
  const ids = Array.from({ length: all }, (_, at) => `m${at}`)
  return fc.boolean().map((isGrouped) => ({
    ids,
    groups: isGrouped ? counts.map((count, at) => groupOf(`g${at}`, count)) : [],
  }))
})

describe('the lines of the list', () => {
  test('are each group’s own, then its markings', () => {
    const [a, b] = [groupOf('a', 2), groupOf('b', 1)]
    const items = listItems({ ids: ['x', 'y', 'z'], groups: [a, b] })
    expect(linesOf(items)).toEqual([
      { group: a, ids: ['x', 'y'] },
      { id: 'x', group: a },
      { id: 'y', group: a },
      { group: b, ids: ['z'] },
      { id: 'z', group: b },
    ])
    expect([0, 1, 2].map(items.lineOf)).toEqual([1, 2, 4])
  })

  test('are markings alone where there are no groups, and none where nothing is found', () => {
    expect(linesOf(listItems({ ids: ['x', 'y'], groups: [] }))).toEqual([
      { id: 'x', group: null },
      { id: 'y', group: null },
    ])
    expect(listItems({ ids: [], groups: [] }).count).toBe(0)
  })

  test('tell each marking once, in order, and each is found again in its line', () => {
    fc.assert(
      fc.property(answer, (found) => {
        const items = listItems(found)
        const lines = linesOf(items)
        expect(lines).not.toContain(undefined)
        expect(lines.flatMap((line) => (line && 'id' in line ? line.id : []))).toEqual(found.ids)
        for (const [place, id] of found.ids.entries()) expect(items.at(items.lineOf(place))).toMatchObject({ id })
      }),
    )
  })

  test('tell each group once, in order, with as many markings as it counts, which stand under it', () => {
    fc.assert(
      fc.property(answer, (found) => {
        const lines = linesOf(listItems(found))
        const heads = lines.flatMap((line) => (line && 'ids' in line ? line : []))
        expect(heads.map(({ group }) => group)).toEqual(found.groups)
        for (const { group, ids } of heads) {
          expect(ids).toHaveLength(group.count)
          const under = lines.flatMap((line) => (line && 'id' in line && line.group === group ? line.id : []))
          expect(under).toEqual(ids)
        }
      }),
    )
  })

  test('end where they end', () => {
    fc.assert(
      fc.property(answer, fc.nat({ max: 9 }), (found, more) => {
        const { at, count } = listItems(found)
        expect(at(count + more)).toBeUndefined()
        expect(at(-1 - more)).toBeUndefined()
      }),
    )
  })
})
