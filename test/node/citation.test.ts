import { describe, expect, test } from 'vitest'
import { citationOf, type Cited } from '../../lib/export/citation.ts'
import { officialName } from '../../lib/export/official-name.ts'
import type { AgendaItem, Meeting } from '../../lib/minutes/model.ts'
import { item, meeting } from './points.ts'

const address = 'https://referater.strandmark.example/vis?id=7&punktid=205'

describe('a citation', () => {
  const cite = (point: Partial<AgendaItem> = {}, where: Partial<Meeting> = {}, more: Partial<Cited> = {}) =>
    citationOf({
      meeting: { ...meeting, ...where },
      item: item(point),
      address,
      accessed: '2026-11-27',
      language: 'da',
      ...more,
    })
  const bare = { municipality: null, committee: null, date: null }

  test('tells whose, which body, when, which point, which case, where, and when it was seen; never the official', () => {
    expect(cite().text).toBe(
      `Strandmark Kommune, Økonomiudvalget, referat 24. september 2025, punkt 205: Ansøgning om lånegaranti (sag 13.02.00-Ø60-1-25), ${address}, besøgt 27. november 2026.`,
    )
    expect(cite({}, {}, { language: 'en' }).text).toBe(
      `Strandmark Kommune, Økonomiudvalget, minutes 24 September 2025, point 205: Ansøgning om lånegaranti (case 13.02.00-Ø60-1-25), ${address}, accessed 27 November 2026.`,
    )
  })

  test.each<[string, Partial<AgendaItem>, Partial<Meeting>, string]>([
    [
      'no municipality',
      {},
      { municipality: null },
      'Økonomiudvalget, referat 24. september 2025, punkt 205: Ansøgning om lånegaranti (sag 13.02.00-Ø60-1-25)',
    ],
    [
      'nothing of the meeting',
      { caseNumber: null },
      { ...bare, kind: 'supplement' },
      'Tillægsdagsorden, punkt 205: Ansøgning om lånegaranti',
    ],
    ['no title', { title: null }, bare, 'Referat, punkt 205 (sag 13.02.00-Ø60-1-25)'],
    ['an empty title', { title: ' ', caseNumber: null }, bare, 'Referat, punkt 205'],
    ['no number', { number: null, caseNumber: null }, bare, 'Referat, punktet »Ansøgning om lånegaranti«'],
    ['neither number nor title', { number: null, title: null }, bare, 'Referat, sag 13.02.00-Ø60-1-25'],
    ['nothing of the point', { number: null, title: null, caseNumber: null }, bare, 'Referat'],
    ['an agenda', { caseNumber: null, title: null }, { ...bare, kind: 'agenda' }, 'Dagsorden, punkt 205'],
    [
      'a title that ends in a stop',
      { caseNumber: null, title: 'Salg af grund.' },
      bare,
      'Referat, punkt 205: Salg af grund',
    ],
    ['a title that ends in an abbreviation', { caseNumber: null, title: 'Orientering m.v.' }, bare, 'Orientering m.v.'],
    ['a title of two lines', { caseNumber: null, title: 'Salg\n\taf grund' }, bare, 'punkt 205: Salg af grund'],
  ])('with %s leaves no gap', (_, point, where, told) => {
    const { text } = cite(point, where)
    expect(text).toContain(`${told}, ${address}, besøgt 27. november 2026.`)
    expect(text).not.toMatch(/,\s*,|\(\s*\)|null|undefined| {2}|: ,/)
  })

  test('of a saved file ends behind the point: nothing was visited', () => {
    const { text, html } = cite({ caseNumber: null }, {}, { address: '' })
    expect(text).toMatch(/punkt 205: Ansøgning om lånegaranti\.$/)
    expect(html).toBe(text)
    expect(cite({ caseNumber: null, title: 'Orientering m.v.' }, {}, { address: '' }).text).toMatch(/ m\.v\.$/)
  })

  test('ends in the address without a stop where no day is known', () => {
    expect(cite({}, {}, { accessed: '' }).text).toMatch(/punktid=205$/)
  })

  test('has the address as a link in HTML, and everything else as words', () => {
    const { html } = cite({ title: '<img src=x onerror="alert(1)"> & \'mere\'' })
    expect(html).toContain(
      'punkt 205: &lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; &#39;mere&#39; (sag 13.02.00-Ø60-1-25), <a href="https://referater.strandmark.example/vis?id=7&amp;punktid=205">https://referater.strandmark.example/vis?id=7&amp;punktid=205</a>, besøgt',
    )
  })

  test.each(['javascript:alert(1)', 'file:///home/ida/referat.html', 'JAVASCRIPT:%22><b>', ' data:text/html,<b>'])(
    'makes no link of %s',
    (other) => {
      const { html, text } = cite({}, {}, { address: other })
      expect(html).not.toMatch(/<|href=/)
      expect(text).toContain(other)
    },
  )

  test('lets no address out of its quotation marks', () => {
    const { html } = cite({}, {}, { address: 'https://a.example/"onclick="x' })
    expect(html.match(/href="[^"]*"/)?.[0]).toBe('href="https://a.example/%22onclick=%22x"')
    expect(html).not.toContain('"onclick')
  })
})

test.each([
  ['Strandmark', 'Strandmark Kommune'],
  ['Region Sundland', 'Region Sundland'],
  ['Regionstrup', 'Regionstrup Kommune'],
  ['Strandmark Kommune', 'Strandmark Kommune'],
  ['København', 'Københavns Kommune'],
  ['Bornholm', 'Bornholms Regionskommune'],
  ['', ''],
])('%j calls itself %j', (name, official) => {
  expect(officialName(name)).toBe(official)
})
