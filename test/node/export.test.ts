import { describe, expect, test } from 'vitest'
import { decisionsAsMarkdown, decisionsAsTable } from '../../lib/export/decision-list.ts'
import type { AgendaItem, Meeting } from '../../lib/minutes/model.ts'
import { texts, type Language } from '../../lib/texts.ts'
import { decided, item, meeting, vote } from './points.ts'

const listOf = (items: AgendaItem[], language: Language = 'da', where: Partial<Meeting> = {}) => ({
  meeting: { ...meeting, ...where },
  items,
  linkOf: (id: string) => (id === 'none' ? '' : `https://referater.strandmark.example/#${id}`),
  words: texts[language],
  language,
})

describe('decisions as Markdown', () => {
  const markdown = (items: AgendaItem[], where: Partial<Meeting> = {}) =>
    decisionsAsMarkdown(listOf(items, 'da', where))

  test('stand under the meeting and their points, with outcome, votes, and who was away', () => {
    const point = item({
      decision: decided('Godkendt med 42 stemmer for og 4 imod.\nBorgmesteren underskriver.', { votes: [vote] }),
      absent: ['Anna Ravn', 'Bo Lind'],
      recused: ['Tove Holm'],
    })
    expect(markdown([point])).toBe(
      [
        '# Referat: Økonomiudvalget, Strandmark Kommune, 24. september 2025',
        '## 205. [Ansøgning om lånegaranti](https://referater.strandmark.example/#i1)',
        'Sag 13.02.00-Ø60-1-25',
        '**Godkendt**',
        'Godkendt med 42 stemmer for og 4 imod.',
        'Borgmesteren underskriver.',
        [
          '- 42 for, 4 imod (C), 8 undlod. »Godkendt med 42 stemmer for og 4 imod.«',
          '- Fraværende: Anna Ravn, Bo Lind',
          '- Inhabil: Tove Holm',
        ].join('\n'),
      ].join('\n\n') + '\n',
    )
  })

  test('tell what is missing, and what is closed', () => {
    const point = item({ id: 'none', number: null, title: null, caseNumber: null, isClosed: true })
    expect(markdown([point], { municipality: null, committee: null, date: null })).toBe(
      '# Referat\n\n## Punkt uden titel\n\nLukket punkt\n\n**Ingen beslutning fundet**\n',
    )
    expect(markdown([point], { kind: 'agenda' })).toContain('**Endnu ikke behandlet**')
  })

  test.each([
    ['*[x](javascript:alert(1))', '\\*\\[x\\](javascript:alert(1))'],
    ['<script>a_b</script>', '\\<script\\>a\\_b\\</script\\>'],
    ['R&lt;D & drift', 'R\\&lt;D & drift'],
    ['Pris $5 | `kode` ~~væk~~ \\', 'Pris \\$5 \\| \\`kode\\` \\~\\~væk\\~\\~ \\\\'],
  ])('leave %j the words they are', (title, escaped) => {
    expect(markdown([item({ title })])).toContain(`## 205. [${escaped}](https://`)
  })

  test.each([
    ['- Godkendt', '\\- Godkendt'],
    ['-', '\\-'],
    ['1. Godkendt', '1\\. Godkendt'],
    ['2) Godkendt', '2\\) Godkendt'],
    ['# Godkendt', '\\# Godkendt'],
    ['> Godkendt', '\\> Godkendt'],
    ['===', '\\==='],
    ['    Godkendt', 'Godkendt'],
    ['2026 var et godt år.', '2026 var et godt år.'],
  ])('make no list, quote or heading of %j', (text, escaped) => {
    expect(markdown([item({ decision: decided(text) })])).toContain(`**Godkendt**\n\n${escaped}\n`)
  })

  test('are cut between words after some 600 letters', () => {
    const text = 'Udvalget godkendte planen, '.repeat(40)
    const shown = markdown([item({ decision: decided(text) })]).split('**Godkendt**\n\n')[1] ?? ''
    expect(shown.length).toBeGreaterThan(560)
    expect(shown.length).toBeLessThan(605)
    expect(shown).toMatch(/(?:Udvalget|godkendte|planen) …\n$/)
    const whole = 'a'.repeat(600)
    expect(markdown([item({ decision: decided(whole) })])).toContain(`${whole}\n`)
  })

  test('link to no more than web pages, and no address leaves its brackets', () => {
    const list = { ...listOf([item()]), linkOf: () => 'https://a.example/(x) y>' }
    expect(decisionsAsMarkdown(list)).toContain('](https://a.example/%28x%29%20y%3E)\n')
    const bad = { ...listOf([item()]), linkOf: () => 'javascript:alert(1)' }
    expect(decisionsAsMarkdown(bad)).toContain('## 205. Ansøgning om lånegaranti\n')
  })
})

describe('decisions as a table', () => {
  const table = (items: AgendaItem[], language: Language = 'da') =>
    decisionsAsTable(listOf(items, language))
      .split('\n')
      .map((row) => row.split('\t'))

  test('have a row for each point below the names of the columns, and votes as numbers', () => {
    const point = item({
      decision: decided('Godkendt.\nEnstemmigt.', { votes: [vote] }),
      absent: ['Anna Ravn', 'Bo Lind'],
    })
    const [names, row] = table([point])
    expect(names?.join()).toBe(
      'Punkt,Titel,Sagsnummer,Udfald,Beslutning,For,Imod,Undlod,Fraværende,Inhabile,Lukket,Adresse',
    )
    expect(row).toEqual([
      '205',
      'Ansøgning om lånegaranti',
      '13.02.00-Ø60-1-25',
      'Godkendt',
      'Godkendt. Enstemmigt.',
      '42',
      '4',
      '8',
      'Anna Ravn, Bo Lind',
      '',
      'nej',
      'https://referater.strandmark.example/#i1',
    ])
    expect(table([point], 'en')[0]?.slice(0, 4)).toEqual(['Point', 'Title', 'Case number', 'Outcome'])
  })

  test('keep several votes of a point apart, and name who voted where nobody counted', () => {
    const named = { ...vote, for: null, against: null, abstained: null, againstWhom: ['C', 'O'] }
    const row = table([item({ decision: decided('Godkendt.', { votes: [vote, named] }) })])[1]
    expect(row?.slice(5, 8)).toEqual(['42; –', '4; C, O', '8; –'])
  })

  test.each([
    ['-', "'-"],
    ['=HYPERLINK("https://a.example")', '\'=HYPERLINK("https://a.example")'],
    ['+45', "'+45"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1+1', "'＝1+1"],
    ['\t=1+1', "'=1+1"],
    ['\r\n =1+1', "'=1+1"],
    ['Et\tto\r\ntre', 'Et to tre'],
    ['"Grøn havn" - projekt', '"""Grøn havn"" - projekt"'],
    ['Byrådet sagde "ja"', 'Byrådet sagde "ja"'],
  ])('hold %j in one cell that does nothing', (text, cell) => {
    const rows = table([item({ title: text, decision: decided(text) })])
    expect(rows).toHaveLength(2)
    expect(rows[1]).toHaveLength(12)
    expect([rows[1]?.[1], rows[1]?.[4]]).toEqual([cell, cell])
  })
})
