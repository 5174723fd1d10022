import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fileNameOf, type ExportScope } from '../../lib/export/file-name.ts'

const today = '2026-11-27'
const meeting = (municipality: string | null, committee: string | null, date: string | null): ExportScope => ({
  kind: 'meeting',
  municipality,
  committee,
  date,
})

describe('an exported file is called', () => {
  test.each<[string, ExportScope, string, string]>([
    [
      'after its meeting',
      meeting('Strandmark', 'Økonomiudvalget', '2025-09-24'),
      'md',
      'maerkesag-strandmark-oekonomiudvalget-2025-09-24.md',
    ],
    [
      'after its case',
      { kind: 'case', caseNumber: '13.02.00-Ø60-1-25' },
      'ris',
      'maerkesag-sag-13-02-00-oe60-1-25.ris',
    ],
    ['by its day, if it holds all', { kind: 'all' }, 'csv', 'maerkesag-markeringer-2026-11-27.csv'],
    ['by its day, if it holds some', { kind: 'selection' }, 'csv', 'maerkesag-valgte-markeringer-2026-11-27.csv'],
    [
      'by its day, if the meeting is not known',
      meeting(null, null, '2025-09-24'),
      'md',
      `maerkesag-markeringer-${today}.md`,
    ],
    ['without a date that is not known', meeting('Strandmark', null, null), 'md', 'maerkesag-strandmark.md'],
    [
      'in letters that any system has',
      meeting('Ærøskøbing', 'Børn & Unge/Ældreråd: Ü', null),
      'html',
      'maerkesag-aeroeskoebing-boern-unge-aeldreraad-u.html',
    ],
    ['in those letters where å is written as two', meeting('A\u030arup', null, null), 'md', 'maerkesag-aarup.md'],
    ['in no folder of another', { kind: 'case', caseNumber: '../../CON' }, 'json', 'maerkesag-sag-con.json'],
    [
      'by its day, if a case has no letters',
      { kind: 'case', caseNumber: ' - ' },
      'json',
      `maerkesag-markeringer-${today}.json`,
    ],
  ])('%s', (_, scope, extension, name) => {
    expect(fileNameOf(scope, extension, today)).toBe(name)
  })

  test('shortly, and still by its day', () => {
    const name = fileNameOf(meeting('Strandmark', 'Udvalget for alt muligt '.repeat(20), '2025-09-24'), 'html', today)
    expect(name.length).toBeLessThanOrEqual(120)
    expect(name).toMatch(/^maerkesag-strandmark-udvalget-.*[a-z]-2025-09-24\.html$/)
  })

  test('by what any system takes, whatever pages tell', () => {
    const scopes = fc.oneof(
      fc.record({ kind: fc.constant('case' as const), caseNumber: fc.string({ unit: 'binary' }) }),
      fc
        .array(fc.option(fc.string({ unit: 'binary', maxLength: 200 })), { minLength: 3, maxLength: 3 })
        .map(([municipality, committee, date]) => meeting(municipality ?? null, committee ?? null, date ?? null)),
    )
    fc.assert(
      fc.property(scopes, (scope) => {
        const name = fileNameOf(scope, 'csv', today)
        expect(name).toMatch(/^maerkesag(?:-[a-z0-9]+)+\.csv$/)
        expect(name.length).toBeLessThanOrEqual(120)
      }),
    )
  })
})
