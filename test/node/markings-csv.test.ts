import { describe, expect, test } from 'vitest'
import type { Entry } from '../../lib/export/entry.ts'
import { markingsAsCsv } from '../../lib/export/markings-csv.ts'
import { texts } from '../../lib/texts.ts'
import { entryOf, options } from './entries.ts'
import { atPoint, bare, link, quoted } from './marked.ts'

const english = options({ language: 'en', words: texts.en, colourNames: texts.en.marking.colours })

describe('markings as a table', () => {
  /** The cells of a file as RFC 4180 has them, with semicolons. */
  function rowsOf(csv: string): string[][] {
    const rows: string[][] = [[]]
    for (const [, cell = '', end] of csv.slice(1).matchAll(/"((?:[^"]|"")*)"(;|\r\n)/g)) {
      rows.at(-1)?.push(cell.replaceAll('""', '"'))
      if (end === '\r\n') rows.push([])
    }
    return rows.slice(0, -1)
  }
  const row = (entry: Entry, how = options()) => {
    const [names = [], cells = []] = rowsOf(markingsAsCsv([entry], how))
    return Object.fromEntries(names.map((name, column) => [name, cells[column]]))
  }

  test('have a row for each, under the names of the columns', () => {
    const entry = entryOf({
      createdAt: '2025-10-02T09:31:59.000Z',
      lastVerdict: 'changed',
      origin: { kind: 'imported', set: 'Idas markeringer' },
    })
    expect(row(entry)).toEqual({
      Kommune: 'Strandmark',
      Udvalg: 'Økonomiudvalget',
      Mødedato: '2025-09-24',
      Dokument: 'Referat',
      Punkt: '205',
      Titel: 'Ansøgning om lånegaranti',
      Sagsnummer: '13.02.00-Ø60-1-25',
      Udfald: 'Godkendt',
      'Markerede ord': 'godkendte ansøgningen med 5 stemmer mod 2.',
      Note: 'Spørg til renten.',
      Mærker: 'økonomi, havnen',
      Farve: 'Vigtigt',
      'Markeret (UTC)': '2025-10-02 09:31',
      'Ordene nu': 'Ændret',
      'Fra sæt': 'Idas markeringer',
      Adresse: link,
    })
  })

  test('name the official only if that is asked for', () => {
    expect(markingsAsCsv([entryOf()], options())).not.toMatch(/Sagsbehandler|Bøgelund/)
    expect(row(entryOf(), options({ withOfficers: true }))).toMatchObject({ Sagsbehandler: 'Kirsten Bøgelund' })
    expect(row(entryOf(), { ...english, withOfficers: true })).toMatchObject({ 'Case officer': 'Kirsten Bøgelund' })
  })

  test('are a file that a Danish Excel reads', () => {
    const csv = markingsAsCsv([entryOf({ note: 'Et\r\nto\u2028tre "fire"; fem' })], options())
    expect(csv).toMatch(/^\ufeff"Kommune";"Udvalg";/)
    expect(csv).toMatch(/[^\r]\n/)
    expect(csv.endsWith('"\r\n')).toBe(true)
    expect(csv).toContain('"Et\nto\ntre ""fire""; fem"')
    expect(csv.match(/\r\n/g)).toHaveLength(2)
  })

  test.each([
    ['=HYPERLINK("http://x.example";"Se")', `'=HYPERLINK("http://x.example";"Se")`],
    ['+1', "'+1"],
    ['-', "'-"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1+1', "'＝1+1"],
    [' \n\t=1+1', "'=1+1"],
    ['\u200b=1+1', "'\u200b=1+1"],
    ['\u0000\r=1+1', "'=1+1"],
    ['\u202e=1+1', "'=1+1"],
    ['\t1', '1'],
    ['Pris = 5', 'Pris = 5'],
    ['Et\n=to', 'Et\n=to'],
    ['\ud800 halv', '\ufffd halv'],
    ['', ''],
  ])('calculate nothing of %j', (text, cell) => {
    const written = row(entryOf({ note: text, tags: [text], ...atPoint({ title: text }), ...quoted(text) }, null))
    expect([written['Note'], written['Markerede ord']]).toEqual([cell, cell])
    expect(written['Titel']).toBe(cell)
    expect(written['Mærker']).toBe(cell)
  })

  test('cut a long note where a cell ends, and never through a letter', () => {
    const cells = [
      'x'.repeat(100_000),
      `=${'-'.repeat(100_000)}x`,
      `x${'😀'.repeat(50_000)}`,
      `xx${'😀'.repeat(50_000)}`,
    ].map((note) => row(entryOf({ note }))['Note'] ?? '')
    for (const cell of cells) {
      expect(cell.length).toBeGreaterThan(31_990)
      expect(cell.length).toBeLessThanOrEqual(32_000)
      expect(cell).toMatch(/…$/)
      expect(cell).not.toMatch(/\p{Surrogate}/u)
    }
    expect(row(entryOf({ note: 'x'.repeat(32_000) }))['Note']).toBe('x'.repeat(32_000))
  })

  test('of nothing are the names of the columns, and of a page that told nothing have empty cells', () => {
    expect(rowsOf(markingsAsCsv([], english))).toHaveLength(1)
    const told = Object.values(row(bare())).filter((cell) => cell !== '')
    expect(told).toEqual(['Referat', 'Vigtigt', expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d$/)])
  })
})
