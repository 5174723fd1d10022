import { describe, expect, test } from 'vitest'
import { markingsAsCsl } from '../../lib/export/csl.ts'
import { referencesOf } from '../../lib/export/reference.ts'
import { markingsAsRis } from '../../lib/export/ris.ts'
import { entryOf, options } from './entries.ts'
import { at, atPoint, bare, moved, quoted } from './marked.ts'

describe('a point in a reference manager', () => {
  test('is a report by the body, as RIS', () => {
    expect(markingsAsRis([entryOf()], options()).split('\r\n')).toEqual([
      'TY  - RPRT',
      'TI  - Ansøgning om lånegaranti',
      'AU  - Strandmark Kommune, Økonomiudvalget,',
      'PB  - Strandmark Kommune',
      'M3  - Referat, punkt 205',
      'SN  - 13.02.00-Ø60-1-25',
      'T2  - Økonomiudvalget, 24. september 2025',
      'CY  - Mødelokale 2',
      'DA  - 2025/09/24/',
      'PY  - 2025',
      'UR  - https://referater.strandmark.example/vis?id=7&punktid=205',
      'Y2  - 2025/10/02/',
      'AB  - godkendte ansøgningen med 5 stemmer mod 2.',
      'N1  - Spørg til renten.',
      'KW  - økonomi',
      'KW  - havnen',
      'LA  - da',
      'ER  - ',
      '',
    ])
  })

  test('is a report by the body, as CSL', () => {
    expect(JSON.parse(markingsAsCsl([entryOf()], options()))).toEqual([
      {
        id: 'strandmark-oekonomiudvalget-2025-09-24-205',
        type: 'report',
        title: 'Ansøgning om lånegaranti',
        author: [{ literal: 'Strandmark Kommune, Økonomiudvalget' }],
        publisher: 'Strandmark Kommune',
        'publisher-place': 'Mødelokale 2',
        genre: 'Referat, punkt 205',
        number: '13.02.00-Ø60-1-25',
        'event-title': 'Økonomiudvalget, 24. september 2025',
        'event-date': { 'date-parts': [[2025, 9, 24]] },
        issued: { 'date-parts': [[2025, 9, 24]] },
        accessed: { 'date-parts': [[2025, 10, 2]] },
        section: '205',
        authority: 'Økonomiudvalget',
        jurisdiction: 'dk',
        URL: 'https://referater.strandmark.example/vis?id=7&punktid=205',
        abstract: 'godkendte ansøgningen med 5 stemmer mod 2.',
        note: 'Spørg til renten.',
        keyword: 'økonomi, havnen',
        language: 'da',
      },
    ])
  })

  test('tells nothing of what its page doesn’t', () => {
    const { highlight } = bare()
    const source = { ...highlight.source, date: 'i går', address: 'file:///C:/Ida/7.html' }
    const entry = { highlight: { ...highlight, source }, page: null }
    expect(markingsAsRis([entry], options())).toBe(
      'TY  - RPRT\r\nTI  - Referat\r\nM3  - Referat\r\nLA  - da\r\nER  - \r\n',
    )
    expect(JSON.parse(markingsAsCsl([entry], options()))).toEqual([
      { id: 'punkt', type: 'report', title: 'Referat', genre: 'Referat', jurisdiction: 'dk', language: 'da' },
    ])
    expect([markingsAsRis([], options()), markingsAsCsl([], options())]).toEqual(['', '[]\n'])
  })

  test('says in English what the interface says', () => {
    const [reference] = referencesOf([entryOf()], options({ language: 'en' }))
    expect(reference).toMatchObject({ genre: 'Minutes, point 205', event: 'Økonomiudvalget, 24 September 2025' })
  })

  test('is one, however many words of it are marked', () => {
    const entries = [
      entryOf({ ...quoted('med 5 stemmer mod 2', { start: 40 }), note: 'Hvem?', tags: ['havnen'] }),
      entryOf({ ...quoted('godkendte\nansøgningen', { start: 20 }), note: '' }),
      entryOf({
        ...quoted('Lånet er på 3 mio. kr.', { section: 'background', start: 5 }),
        note: 'Spørg\ntil renten.',
        tags: ['lån'],
      }),
    ]
    expect(referencesOf(entries, options())).toMatchObject([
      {
        abstract: 'godkendte ansøgningen […] med 5 stemmer mod 2',
        notes: ['»Lånet er på 3 mio. kr.« Spørg til renten.', 'Hvem?'],
        tags: ['lån', 'økonomi', 'havnen'],
      },
    ])
  })

  test('quotes the decision, if nothing of it is marked and the page is kept; else what is marked', () => {
    const background = quoted('Lånet er på 3 mio. kr.', { section: 'background' })
    const abstracts = [entryOf(background), entryOf(background, null)].map((entry) => {
      const [reference] = referencesOf([entry], options())
      return [reference?.abstract, reference?.notes]
    })
    expect(abstracts).toEqual([
      ['Udvalget godkendte ansøgningen med 5 stemmer mod 2.', ['»Lånet er på 3 mio. kr.« Spørg til renten.']],
      ['Lånet er på 3 mio. kr.', ['Spørg til renten.']],
    ])
  })

  test('is left out where what was marked in it is deleted', () => {
    expect(markingsAsRis([entryOf({ deletedAt: '2026-03-05T12:00:00.000Z' })], options())).toBe('')
  })

  test('quotes the words that were accepted last', () => {
    const entry = entryOf(moved('afviste ansøgningen'))
    expect(referencesOf([entry], options())[0]?.abstract).toBe('afviste ansøgningen')
  })

  test('is told apart from another of the same number, and called by a name of its own', () => {
    const entries = [entryOf(), entryOf(atPoint({ title: 'Eventuelt', caseNumber: null }), null)]
    const ids = referencesOf(entries, options()).map(({ id }) => id)
    expect(ids.toSorted()).toEqual([
      'strandmark-oekonomiudvalget-2025-09-24-205',
      'strandmark-oekonomiudvalget-2025-09-24-205--2',
    ])
  })

  test('of words outside of all points is the meeting', () => {
    expect(referencesOf([entryOf(at({ point: null }))], options())[0]).toMatchObject({
      title: 'Referat: Økonomiudvalget, Strandmark Kommune, 24. september 2025',
      genre: 'Referat',
      link: 'https://referater.strandmark.example/vis?id=7',
    })
  })
})
