import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { colours } from '../../lib/highlights/model.ts'
import {
  addressOfQuery,
  facets,
  firstQuery,
  isNarrowed,
  orders,
  parseQuery,
  views,
  withValue,
  type Facet,
  type LibraryQuery,
} from '../../lib/library/query.ts'

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom('__proto__', 'constructor', 'a&tag=b', '#', '100 %', '+', ' ', '\n', 'Økonomi & Klima', '"><script>'),
)
const known: Partial<Record<Facet, readonly string[]>> = {
  outcome: ['approved', 'deferred', 'none', 'unclear'],
  colour: colours,
  verdict: ['moved', 'changed', 'ambiguous', 'orphan'],
}
const valuesOf = (facet: Facet) => {
  const values = known[facet]
  const one = values ? fc.constantFrom(...values) : text.filter((value) => value !== '' || facet === 'origin')
  return fc.uniqueArray(one, { minLength: 1, maxLength: 3 })
}
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const query: fc.Arbitrary<LibraryQuery> = fc.record({
  words: text,
  chosen: fc.record(Object.fromEntries(facets.map((facet) => [facet, valuesOf(facet)])), { requiredKeys: [] }),
  from: fc.option(day),
  to: fc.option(day),
  state: fc.constantFrom('active', 'archived', 'deleted'),
  view: fc.constantFrom(...views),
  order: fc.constantFrom(...orders),
})

describe('an address', () => {
  test('tells a query, and leads to the same one', () => {
    fc.assert(
      fc.property(query, (asked) => {
        expect(parseQuery(addressOfQuery(asked))).toEqual(asked)
      }),
    )
  })

  test('of whatever anybody makes up leads to a query whose own address leads there too', () => {
    const name = fc.constantFrom('q', 'from', 'to', 'state', 'view', 'order', ...facets, '__proto__', 'x')
    const value = fc.oneof(text, day, fc.string({ unit: fc.constantFrom('a', '😀', '\ud800'), maxLength: 600 }))
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value)), (given) => {
        const asked = parseQuery(`?${new URLSearchParams(given)}`)
        expect(parseQuery(addressOfQuery(asked))).toEqual(asked)
      }),
    )
  })

  test('says nothing of what is as in the first query', () => {
    expect(addressOfQuery(firstQuery)).toBe('')
    expect(parseQuery('')).toEqual(firstQuery)
    expect(addressOfQuery({ ...firstQuery, words: 'ny bro', chosen: { origin: [''] } })).toBe('?q=ny+bro&origin=')
  })

  test.each([
    '?colour=purple&colour=__proto__',
    '?outcome=godkendt&outcome=constructor&verdict=toString',
    '?verdict=exact&verdict=skipped',
    '?from=yesterday&to=2026-13-45',
    '?from=2026-02-30&to=20260304',
    '?from=2026-03-04T12:00:00Z&to=%202026-03-04',
    '?state=all&view=constructor&order=__proto__',
    '?tag=&municipality=&body=',
    '?__proto__=x&constructor=y&toString=z&bogus[]=1',
    '?%E0%A4%A=&&&=',
  ])('that says %s asks for nothing', (search) => {
    expect(parseQuery(search)).toEqual(firstQuery)
  })

  test('is passed over in what isn’t known, and taken in what is', () => {
    const asked = parseQuery('?colour=purple&q=<script>&from=yesterday&tag=__proto__&colour=red&tag=__proto__')
    expect(asked).toEqual({ ...firstQuery, words: '<script>', chosen: { colour: ['red'], tag: ['__proto__'] } })
    expect(Object.getPrototypeOf(asked.chosen)).toBe(Object.prototype)
  })

  test('asks for five hundred letters at most, and not for half of one', () => {
    expect(parseQuery(`?q=${'å'.repeat(9000)}`).words).toBe('å'.repeat(500))
    expect(parseQuery(`?q=${'a'.repeat(499)}😀`).words).toBe('a'.repeat(499))
  })
})

describe('a value', () => {
  test('is chosen once, beside others, and the facet is gone with its last one', () => {
    const one = withValue(firstQuery, 'tag', 'havn', true)
    const two = withValue(withValue(one, 'tag', 'skole', true), 'tag', 'havn', true)
    expect(two.chosen).toEqual({ tag: ['havn', 'skole'] })
    expect(withValue(two, 'tag', 'havn', false).chosen).toEqual({ tag: ['skole'] })
    expect(withValue(withValue(one, 'body', 'Havneudvalget', true), 'tag', 'havn', false).chosen).toEqual({
      body: ['Havneudvalget'],
    })
    expect(withValue(one, 'tag', 'havn', false)).toEqual(firstQuery)
    expect(withValue(firstQuery, 'tag', 'væk', false)).toEqual(firstQuery)
  })
})

test('a list is narrowed by words, values and days, not by state, view or order', () => {
  const narrowing: Partial<LibraryQuery>[] = [{ words: 'bro' }, { chosen: { tag: ['x'] } }, { from: '2026-03-04' }]
  for (const change of [...narrowing, { to: '2026-03-04' }]) expect(isNarrowed({ ...firstQuery, ...change })).toBe(true)
  expect(isNarrowed({ ...firstQuery, words: ' ', state: 'deleted', view: 'case', order: 'oldest' })).toBe(false)
})
