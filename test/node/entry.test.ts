import { describe, expect, test } from 'vitest'
import { itemOf, meetingsOf, type Entry } from '../../lib/export/entry.ts'
import { factsOf } from '../../lib/export/point-facts.ts'
import type { SourcePoint } from '../../lib/highlights/model.ts'
import { entryOf, keptPage } from './entries.ts'
import { at, atPoint, quoted } from './marked.ts'
import { decided, item, meeting } from './points.ts'

const pointsOf = (entries: Entry[]) => meetingsOf(entries).flatMap(({ points }) => points)
const told = (point: Partial<SourcePoint>) => entryOf(atPoint(point), null)
const agenda = keptPage({
  address: 'https://dagsorden.strandmark.example/7',
  meeting: { ...meeting, kind: 'agenda', items: [item()] },
})

describe('two markings are of one point', () => {
  test.each<[string, Partial<SourcePoint>, Partial<SourcePoint>]>([
    ['with the same number, case and title', {}, {}],
    ['with the same number and case, and a title that was changed', {}, { title: 'Ansøgning om garanti' }],
    ['with the same number and case, and a title that was lost', {}, { title: null }],
    ['with the same number and title, and a case number that was lost', {}, { caseNumber: null }],
    ['with a title in other letters', { caseNumber: null }, { caseNumber: null, title: 'ANSØGNING OM LÅNE-GARANTI' }],
    [
      'without number, case and title, at one address',
      { number: null, title: null, caseNumber: null },
      { number: null, title: null, caseNumber: null },
    ],
  ])('%s', (_, one, other) => {
    expect(pointsOf([told(one), told(other)])).toHaveLength(1)
  })
})

describe('two markings are of different points', () => {
  test.each<[string, Partial<SourcePoint>, Partial<SourcePoint>]>([
    ['with different numbers', {}, { number: '206' }],
    ['with the same number and different cases', {}, { caseNumber: '13.02.00-Ø60-2-25' }],
    [
      'with the same number and no case, and different titles',
      { caseNumber: null },
      { caseNumber: null, title: 'Eventuelt' },
    ],
    ['without number, of one case, with different titles', { number: null }, { number: null, title: 'Eventuelt' }],
    [
      'without number, case and title, at two addresses',
      { number: null, title: null, caseNumber: null },
      { number: null, title: null, caseNumber: null, link: 'https://a.example/2' },
    ],
  ])('%s', (_, one, other) => {
    expect(pointsOf([told(one), told(other)])).toHaveLength(2)
  })

  test('if one stands outside of all points', () => {
    expect(pointsOf([told({}), entryOf(at({ point: null }), null)])).toHaveLength(2)
  })
})

describe('points stand in the order', () => {
  const marked = (number: string, start: number, address = 'https://www.strandmark.example/7') => {
    const { source } = atPoint({ number })
    return entryOf({ ...quoted('Lånet', { start }), source: { ...source, address } }, null)
  }
  const numbers = (entries: Entry[]) => pointsOf(entries).map(({ point }) => point?.number)

  test('of their page', () => {
    expect(numbers([marked('1', 300), marked('10', 200), marked('A', 100)])).toEqual(['A', '10', '1'])
  })

  test('of their numbers, if each has a page', () => {
    const entries = ['10', '2', '9'].map((number, at) => marked(number, at, `https://www.strandmark.example/${number}`))
    expect(numbers(entries)).toEqual(['2', '9', '10'])
  })
})

describe('a point is told', () => {
  test('with the decision of the minutes, also where it was marked in the agenda', () => {
    const bridge = { number: '1', title: 'Ny bro', caseNumber: null }
    const minutes = keptPage({
      meeting: {
        ...meeting,
        items: [item(bridge), item({ id: 'i2', decision: decided('Udsat.', { outcome: 'deferred' }) })],
      },
    })
    const entries = [entryOf({}, agenda), entryOf({ ...atPoint(bridge), ...quoted('Broen', { start: 1 }) }, minutes)]
    const facts = meetingsOf(entries).flatMap((group) => group.points.map((point) => factsOf(group, point)))
    expect(facts).toMatchObject([
      { kind: 'minutes', number: '1', outcome: null },
      { kind: 'agenda', number: '205', outcome: 'deferred' },
    ])
  })

  test('by the link of the page that says most, whichever was marked last', () => {
    const link = 'https://dagsorden.strandmark.example/7#punkt-205'
    const createdAt = '2030-01-01T12:00:00.000Z'
    const [group] = meetingsOf([entryOf(), entryOf({ createdAt, ...atPoint({ link }) }, agenda)])
    const [point] = group?.points ?? []
    expect(group && point && factsOf(group, point)).toMatchObject({
      kind: 'minutes',
      link: 'https://referater.strandmark.example/vis?id=7&punktid=205',
      accessed: '2025-10-02',
    })
  })

  test('by its page only where that tells one such point', () => {
    const { point } = entryOf().highlight.source
    const twice = { ...meeting, items: [item({ title: 'A' }), item({ id: 'i2', title: 'B' })] }
    expect(itemOf(point, twice)).toBeNull()
    expect(itemOf(point, { ...meeting, items: [item({ title: 'A' })] })).toMatchObject({ title: 'A' })
  })
})
