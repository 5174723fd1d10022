import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Highlight } from '../../lib/highlights/model.ts'
import type { LibraryView } from '../../lib/library/query.ts'
import { invented } from '../tools/seed-library.ts'
import { ask, indexOf, marking, type Told } from './markings.ts'

/** The groups of markings, each with its ids, by a name that `by` makes of it. */
function grouped(markings: readonly Highlight[], view: LibraryView) {
  const { ids, groups } = ask(indexOf(...markings), { view })
  let at = 0
  return groups.map((group) => ({ ...group, ids: ids.slice(at, (at += group.count)) }))
}
const idsOf = (...markings: Highlight[]) => markings.map(({ id }) => id)
const on = (date: string | null, told: Told = {}) => marking({ ...told, source: { ...told.source, date } })
const meeting = { municipality: 'Strandmark', committee: 'Havneudvalget', start: '16:00' }

describe('under their meetings', () => {
  test('markings stand the latest meeting first, in each by where they stand on the page', () => {
    const [late, first, second] = [
      on('2026-05-06'),
      on('2026-03-04', { position: 10 }),
      on('2026-03-04', { position: 900 }),
    ]
    expect(grouped([second, late, first], 'meeting')).toMatchObject([
      { ...meeting, date: '2026-05-06', count: 1, ids: idsOf(late) },
      { ...meeting, date: '2026-03-04', count: 2, ids: idsOf(first, second) },
    ])
  })

  test('those of one day stand apart by hour, body and municipality, the later hour first', () => {
    const day = '2026-03-04'
    const morning = on(day, { source: { start: '09:00' } })
    const others = [
      on(day),
      on(day, { source: { committee: 'Skoleudvalget' } }),
      on(day, { source: { municipality: 'Fjordby' } }),
    ]
    const told = grouped([morning, ...others], 'meeting')
    expect(told.map(({ count }) => count)).toEqual([1, 1, 1, 1])
    expect(told.at(-1)?.ids).toEqual(idsOf(morning))
  })

  test('agenda and minutes of one meeting are the same one, wherever they were read', () => {
    const agenda = on('2026-03-04', { source: { kind: 'agenda', address: 'https://dagsorden.strandmark.example/7' } })
    expect(grouped([on('2026-03-04'), agenda], 'meeting')).toMatchObject([{ count: 2 }])
  })

  test('pages that tell no day come last, each by itself', () => {
    const at = (address: string) => on(null, { source: { address } })
    const [a, b, dated] = [at('https://a.example/'), at('https://b.example/'), on('1999-01-05')]
    const told = grouped([a, at('https://b.example/'), dated, b], 'meeting')
    expect(told.map(({ date, count }) => [date, count])).toEqual([
      ['1999-01-05', 1],
      [null, 2],
      [null, 1],
    ])
  })
})

describe('under their cases', () => {
  const inCase = (caseNumber: string | null, told: Told = {}) =>
    marking({ ...told, point: { ...told.point, caseNumber } })

  test('markings of one case stand together over all its meetings, the latest first, told by its last title', () => {
    const [march, may] = [
      inCase('05.13.00-P20-4-26', { point: { title: 'Ny bro' }, source: { date: '2026-03-04' } }),
      inCase('05.13.00-P20-4-26', { point: { title: 'Ny bro (fortsat)' }, source: { date: '2026-05-06' } }),
    ]
    expect(grouped([may, march], 'case')).toMatchObject([
      {
        caseNumber: '05.13.00-P20-4-26',
        title: 'Ny bro (fortsat)',
        date: '2026-05-06',
        count: 2,
        ids: idsOf(may, march),
      },
    ])
  })

  test('a case number is the same however it is printed', () => {
    const told = grouped([inCase('05.13.00-P20-4-26'), inCase('05.13.00 P20-4-26'), inCase('051300p20426')], 'case')
    expect(told).toMatchObject([{ count: 3 }])
  })

  test('the same number in two municipalities is two cases', () => {
    const told = grouped([inCase('1-26'), inCase('1-26', { source: { municipality: 'Fjordby' } })], 'case')
    expect(new Set(told.map(({ municipality }) => municipality))).toEqual(new Set(['Fjordby', 'Strandmark']))
  })

  test('cases stand the latest first; what belongs to none comes last, in one group of which nothing is told', () => {
    const [old, late] = [
      inCase('1-26', { source: { date: '2026-01-07' } }),
      inCase('2-26', { source: { date: '2026-06-03' } }),
    ]
    const [loose, outside] = [
      inCase(null, { source: { date: '2026-09-09' } }),
      marking({ point: null, source: { date: '2026-08-08', municipality: 'Fjordby' } }),
    ]
    const told = grouped([outside, old, loose, late], 'case')
    expect(told.map(({ caseNumber }) => caseNumber)).toEqual(['2-26', '1-26', null])
    expect(told.at(-1)).toMatchObject({ municipality: null, title: null, date: null, ids: idsOf(loose, outside) })
  })
})

test('under meetings and cases stand exactly those that are listed without, none twice', () => {
  const markings = invented(300)
  fc.assert(
    fc.property(fc.subarray(markings), fc.constantFrom('meeting' as const, 'case' as const), (some, view) => {
      const index = indexOf(...some)
      const { ids, groups } = ask(index, { view })
      expect(ids.toSorted()).toEqual(ask(index).ids.toSorted())
      expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(ids.length)
      expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length)
    }),
    { numRuns: 30 },
  )
})
