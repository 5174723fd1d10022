import { Cite } from '@citation-js/core'
import '@citation-js/plugin-csl'
import '@citation-js/plugin-ris'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markingsAsCsl } from '../../lib/export/csl.ts'
import { referencesOf } from '../../lib/export/reference.ts'
import { markingsAsRis } from '../../lib/export/ris.ts'
import { entryOf, options } from './entries.ts'
import { at, atPoint, quoted } from './marked.ts'

/** RIS has none of these, and files the event as a collection. */
const cslAlone = new Set(['_graph', 'id', 'collection-title', 'event-date', 'section', 'authority', 'jurisdiction'])

/** What citation-js reads, with what the two formats say in different ways told in one: names, several notes and tags. */
function read(file: string): Record<string, unknown>[] {
  return new Cite(file).data.map((told) => {
    const [author] = (told['author'] ?? []) as { family?: string; literal?: string; given?: string; suffix?: string }[]
    expect(author?.suffix || '').toBe('')
    const name = author?.literal ?? [author?.family, author?.given].filter(Boolean).join(', ')
    return {
      ...Object.fromEntries(Object.entries(told).filter(([variable]) => !cslAlone.has(variable))),
      author: name.replaceAll('\u201a', ','),
      'event-title': told['event-title'] ?? told['collection-title'],
      note: [(told['note'] ?? []) as string | string[]].flat().join('\n'),
      keyword: ((told['keyword'] ?? '') as string).replaceAll(/, ?/g, ','),
    }
  })
}

describe('RIS and CSL say the same to citation-js', () => {
  test.each([
    'Salg af »Havnegården«: 2. etape, "Søen" & Ærø',
    'Ny bro\nTY  - JOUR\r\nER  - ',
    'Bro\u2028TY  - BOOK\u0085ER  - \u000bAU  - Ravn, Anna\u000c',
    'TY  - RPRT  - Bro',
    'AU  - Bo',
    '- Bro',
    'A \u202eorb\u202c',
  ])('of a point and a note called %j', (text) => {
    const change = { note: text, tags: [text.replaceAll(',', '')], ...quoted(text) }
    const entry = entryOf({ ...change, ...atPoint({ title: text, caseNumber: text }) }, null)
    const [ris, csl] = [markingsAsRis([entry], options()), markingsAsCsl([entry], options())]
    const lines = ris.split(/[\n\v\f\r\u0085\u2028\u2029]+/u).filter((line) => line !== '')
    const tags = 'TY TI AU PB M3 SN T2 DA PY UR Y2 AB N1 KW LA ER'
    expect(lines.map((line) => line.slice(0, 6))).toEqual(tags.split(' ').map((tag) => `${tag}  - `))
    expect(read(ris)).toEqual(read(csl))
    expect(read(ris)[0]?.['title']).toBe(
      text
        .replace(/\u202e|\u202c/gu, '')
        .replace(/[\s\u0085]+/gu, ' ')
        .trim(),
    )
  })

  test('of a body whose own name has a comma, which parts nothing', () => {
    const committee = 'Udvalget for Klima, Miljø og Teknik'
    const entry = entryOf(at({ committee }), null)
    const files = [markingsAsRis([entry], options()), markingsAsCsl([entry], options())]
    expect(files.map((file) => read(file)[0]?.['author'])).toEqual([
      `Strandmark Kommune, ${committee}`,
      `Strandmark Kommune, ${committee}`,
    ])
  })

  test('of anything that pages and readers write', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc
        .array(fc.constantFrom('TY  - ', 'ER  - ', '\r\n', '\n', '\u2028', ' ', '-', 'Bro', 'ø', '\ud800', '"'), {
          maxLength: 12,
        })
        .map((parts) => parts.join('')),
    )
    const tag = text.map((one) => one.replaceAll(',', ''))
    const marking = fc.record({
      title: text,
      number: text,
      committee: text,
      quote: text,
      note: text,
      tags: fc.array(tag),
    })
    fc.assert(
      fc.property(fc.array(marking, { minLength: 1, maxLength: 4 }), (markings) => {
        const entries = markings.map(({ title, number, committee, quote, note, tags }) => {
          const { source } = atPoint({ title, number })
          return entryOf({ note, tags, source: { ...source, committee }, ...quoted(quote) }, null)
        })
        const [ris, csl] = [markingsAsRis(entries, options()), markingsAsCsl(entries, options())]
        expect(read(ris)).toEqual(read(csl))
        expect(read(ris)).toHaveLength(referencesOf(entries, options()).length)
      }),
      { numRuns: 200 },
    )
  })
})
