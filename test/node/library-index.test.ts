import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Highlight } from '../../lib/highlights/model.ts'
import { libraryIndex, type Answer } from '../../lib/library/library-index.ts'
import { facets, firstQuery, type Facet, type LibraryQuery } from '../../lib/library/query.ts'
import { invented } from '../tools/seed-library.ts'
import { ask, indexOf, marking } from './markings.ts'

const time = (hour: number) => new Date(Date.UTC(2026, 2, 4, hour)).toISOString()
const idsOf = (...markings: Highlight[]) => markings.map(({ id }) => id)
/** The values of a facet and their counts, by their names. */
const counts = ({ facets: told }: Answer, facet: Facet) =>
  Object.fromEntries(told[facet].map(({ value, count }) => [value, count]))

const harbour = marking({ colour: 'red', tags: ['artikel'], lastVerdict: 'changed', point: { outcome: 'approved' } })
const school = marking({
  tags: ['artikel', 'skole'],
  source: { municipality: 'Fjordby', committee: 'Skoleudvalget', date: '2026-04-08' },
  point: { outcome: 'deferred' },
})
const road = marking({
  set: 'Lokalrådet',
  colour: 'blue',
  source: { municipality: 'Fjordby', committee: 'Teknisk Udvalg', date: '2026-05-20' },
  lastVerdict: 'exact',
  point: null,
})
const outside = marking({ source: { municipality: null, committee: null, date: null }, point: null })
const all = [harbour, school, road, outside]
const index = indexOf(...all)

describe('markings are narrowed', () => {
  const alone: [string, Partial<LibraryQuery>, Highlight[]][] = [
    ['their municipality', { chosen: { municipality: ['Fjordby'] } }, [road, school]],
    ['either of two bodies', { chosen: { body: ['Skoleudvalget', 'Havneudvalget'] } }, [school, harbour]],
    ['what was done with their point', { chosen: { outcome: ['deferred'] } }, [school]],
    ['their colour', { chosen: { colour: ['blue', 'red'] } }, [road, harbour]],
    ['a tag', { chosen: { tag: ['artikel'] } }, [school, harbour]],
    ['the set they are from', { chosen: { origin: ['Lokalrådet'] } }, [road]],
    ['being the reader’s own', { chosen: { origin: [''] } }, [outside, school, harbour]],
    ['what a search said', { chosen: { verdict: ['changed'] } }, [harbour]],
    ['a first day, that one included', { from: '2026-04-08' }, [road, school]],
    ['a last day, that one included', { to: '2026-04-08' }, [school, harbour]],
    ['days and words at once', { from: '2026-03-01', to: '2026-04-30', words: 'skole' }, [school]],
    ['a tag and a municipality', { chosen: { tag: ['artikel'], municipality: ['Strandmark'] } }, [harbour]],
    ['what none has together', { chosen: { tag: ['skole'], colour: ['red'] } }, []],
    ['days that end before they begin', { from: '2026-05-01', to: '2026-04-01' }, []],
  ]
  test.each(alone)('by %s', (_, query, found) => {
    expect(ask(index, query).ids).toEqual(idsOf(...found))
  })

  test('by nothing at first, the newest first', () => {
    expect(ask(index).ids).toEqual(idsOf(outside, road, school, harbour))
  })
})

describe('the values that can be chosen', () => {
  test('are those of all that is found, the commonest first; words that stand where they stood are none', () => {
    const told = ask(index).facets
    expect(told.municipality).toEqual([
      { value: 'Fjordby', count: 2 },
      { value: 'Strandmark', count: 1 },
    ])
    expect(told.verdict).toEqual([{ value: 'changed', count: 1 }])
    expect(told.origin).toEqual([
      { value: '', count: 3 },
      { value: 'Lokalrådet', count: 1 },
    ])
  })

  test('tell of the facet that is chosen what else could be, and of the others what is left', () => {
    const answer = ask(index, { chosen: { municipality: ['Strandmark'] } })
    expect(counts(answer, 'municipality')).toEqual({ Strandmark: 1, Fjordby: 2 })
    expect(counts(answer, 'tag')).toEqual({ artikel: 1 })
    expect(counts(answer, 'body')).toEqual({ Havneudvalget: 1 })
  })

  test('tell of each of two that are chosen what it would be under the other one', () => {
    const answer = ask(index, { chosen: { municipality: ['Fjordby'], tag: ['artikel'] } })
    expect(answer.ids).toEqual(idsOf(school))
    expect(counts(answer, 'municipality')).toEqual({ Fjordby: 1, Strandmark: 1 })
    expect(counts(answer, 'tag')).toEqual({ artikel: 1, skole: 1 })
    expect(counts(answer, 'colour')).toEqual({ yellow: 1 })
  })

  test('have those that are chosen, though nothing has them, and not those beyond words and days', () => {
    const answer = ask(index, { words: 'skoleudvalget', chosen: { tag: ['artikel', 'væk'] } })
    expect(answer.facets.tag).toEqual([
      { value: 'artikel', count: 1 },
      { value: 'skole', count: 1 },
      { value: 'væk', count: 0 },
    ])
    expect(counts(answer, 'municipality')).toEqual({ Fjordby: 1 })
  })

  test('tell how many would be found, were that one chosen', () => {
    const some = invented(150)
    const many = indexOf(...some)
    const values = Object.fromEntries(facets.map((facet) => [facet, ask(many).facets[facet].map(({ value }) => value)]))
    const chosen = fc.record(
      Object.fromEntries(facets.map((facet) => [facet, fc.subarray(values[facet] ?? [], { minLength: 1 })])),
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(chosen, fc.constantFrom(...facets), fc.constantFrom('', 'bro', 'havnen'), (query, facet, words) => {
        const { [facet]: _, ...others } = query
        for (const { value, count } of ask(many, { chosen: query, words }).facets[facet])
          expect(ask(many, { chosen: { ...others, [facet]: [value] }, words }).ids).toHaveLength(count)
      }),
      { numRuns: 50 },
    )
  })
})

describe('what is put aside or deleted', () => {
  const archived = marking({ archivedAt: time(9), tags: ['gammel'] })
  const deleted = marking({ deletedAt: time(9), archivedAt: time(8), tags: ['væk'], set: 'Anes markeringer' })
  const kept = indexOf(...all, archived, deleted)

  test('is listed where that is asked for, and only there', () => {
    expect(ask(kept, { state: 'archived' }).ids).toEqual(idsOf(archived))
    expect(ask(kept, { state: 'deleted' }).ids).toEqual(idsOf(deleted))
    expect(ask(kept).ids).toEqual(ask(index).ids)
    expect(counts(ask(kept, { state: 'archived' }), 'tag')).toEqual({ gammel: 1 })
  })

  test('is counted whatever is asked for; tags and sets are told without what is deleted', () => {
    const { states, tags, sets } = ask(kept, { words: 'findes ikke', chosen: { colour: ['green'] } })
    expect(states).toEqual({ active: 4, archived: 1, deleted: 1 })
    expect(tags).toEqual([
      { value: 'artikel', count: 2 },
      { value: 'gammel', count: 1 },
      { value: 'skole', count: 1 },
    ])
    expect(sets).toEqual([{ value: 'Lokalrådet', count: 1 }])
  })
})

describe('markings are listed', () => {
  test('oldest first, of one moment in one order, and the other way round', () => {
    const at = (hour: number) => marking({ createdAt: time(hour) })
    const [a, b, c, d] = [at(3), at(1), at(2), at(2)]
    const newest = ask(indexOf(a, b, c, d)).ids
    expect([newest[0], newest[3]]).toEqual(idsOf(a, b))
    expect(ask(indexOf(d, c, b, a)).ids).toEqual(newest)
    expect(ask(indexOf(a, b, c, d), { order: 'oldest' }).ids).toEqual(newest.toReversed())
  })

  test('by how well they fit: what the reader wrote counts for more than what she read', () => {
    const quoted = marking({ quote: 'Molen forlænges.' })
    const noted = marking({ quote: 'Broen flyttes.', note: 'Molen?' })
    const tagged = marking({ quote: 'Broen flyttes.', tags: ['molen'] })
    const newer = marking({ quote: 'Om skolen, om havnen og om molen, som den var i mange år.' })
    const found = ask(indexOf(tagged, noted, quoted, newer), { words: 'molen', order: 'best' })
    expect(found.ids).toEqual(idsOf(tagged, noted, quoted, newer))
    expect(ask(index, { order: 'best' }).ids).toEqual(ask(index).ids)
  })
})

describe('a marking that is changed', () => {
  const before = marking({ note: 'Spørg havnefogeden.', tags: ['havn'] })
  const changes: [string, Partial<Highlight>][] = [
    ['by the reader', { rev: 2, note: 'Ring til skolen.', tags: ['skole'] }],
    ['at another time', { updatedAt: time(23), note: 'Ring til skolen.', tags: ['skole'] }],
    ['by a search', { lastVerdict: 'moved', note: 'Ring til skolen.', tags: ['skole'] }],
  ]
  test.each(changes)('%s is found by its new words, and by its old ones no more', (_, change) => {
    const changing = indexOf(before, harbour)
    changing.put([{ ...before, ...change }])
    expect(ask(changing, { words: 'ring skolen' }).ids).toEqual(idsOf(before))
    expect(ask(changing, { words: 'havnefogeden' }).ids).toEqual([])
    expect(ask(changing).tags.map(({ value }) => value)).toEqual(['artikel', 'skole'])
    expect([...changing.records.keys()]).toHaveLength(2)
  })

  test('and removed is found no more, also where it wasn’t there, and can come back', () => {
    const changing = indexOf(before, harbour)
    changing.remove([before.id, 'aldrig-set', before.id])
    expect(ask(changing, { words: 'havnefogeden' }).ids).toEqual([])
    expect([...changing.records.keys()]).toEqual(idsOf(harbour))
    expect(ask(changing).states.active).toBe(1)
    changing.put([before])
    expect(ask(changing, { words: 'havnefogeden' }).ids).toEqual(idsOf(before))
  })

  test('however often, among others, is found as if it had been so from the beginning', () => {
    const versions = invented(12)
    const one = fc.record({ at: fc.nat({ max: 3 }), of: fc.constantFrom(...versions), isRemoved: fc.boolean() })
    fc.assert(
      fc.property(fc.array(one, { maxLength: 30 }), (steps) => {
        const [changing, now] = [libraryIndex(), new Map<string, Highlight>()]
        for (const [rev, { at, of, isRemoved }] of steps.entries()) {
          const { id } = versions[at]!
          const next = { ...of, id, rev: rev + 1 }
          if (isRemoved) now.delete(id)
          else now.set(id, next)
          if (isRemoved) changing.remove([id])
          else changing.put([next])
        }
        const fresh = indexOf(...now.values())
        for (const words of ['', 'bro', 'skole', 'havnen', 'budget', 'fjordby', 'udvalget', 'er'])
          expect(ask(changing, { words })).toEqual(ask(fresh, { words }))
      }),
      { numRuns: 60 },
    )
  })
})

test('a marking that is edited stays listed though it isn’t what is asked for any more, but not in another state', () => {
  const [one, two] = [marking({ note: 'lygtepæl', colour: 'red' }), marking({ note: 'kaj', colour: 'red' })]
  const index = indexOf(one, two)
  const query = { ...firstQuery, words: 'lygtepæl', chosen: { colour: ['red'] } }
  expect(index.ask(query).ids).toEqual([one.id])
  index.put([{ ...one, rev: 2, note: 'færge', colour: 'blue' }])
  expect(index.ask(query).ids).toEqual([])
  expect(index.ask(query, one.id).ids).toEqual([one.id])
  index.put([{ ...one, rev: 3, note: 'færge', deletedAt: one.createdAt }])
  expect(index.ask(query, one.id).ids).toEqual([])
})
