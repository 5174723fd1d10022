import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import type { Entry } from '../../lib/export/entry.ts'
import { markingsAsHtml, markingsBody, markingsSheet } from '../../lib/export/markings-html.ts'
import { markingsAsMarkdown } from '../../lib/export/markings-markdown.ts'
import type { Highlight } from '../../lib/highlights/model.ts'
import { texts } from '../../lib/texts.ts'
import { entryOf, options } from './entries.ts'
import { at, atPoint, bare, link, moved, quoted } from './marked.ts'

const english = options({ language: 'en', words: texts.en, colourNames: texts.en.marking.colours })
describe('markings as Markdown', () => {
  test('stand under their meeting and point, with what they mean, tags and note, and are cited once', () => {
    const entries = [
      entryOf(quoted('godkendte ansøgningen\nmed 5 stemmer mod 2.', { start: 10 })),
      entryOf({
        ...quoted('Lånet er på 3 mio. kr.', { start: 5 }),
        colour: 'green',
        note: 'Se _bilag_ 2.\n\n- Spørg Bo',
        tags: [],
      }),
    ]
    expect(markingsAsMarkdown(entries, options())).toBe(
      [
        '# Referat: Økonomiudvalget, Strandmark Kommune, 24. september 2025',
        `## 205. [Ansøgning om lånegaranti](${link})`,
        '> Lånet er på 3 mio. kr.',
        '**Økonomi**',
        'Note: Se \\_bilag\\_ 2.',
        '\\- Spørg Bo',
        '> godkendte ansøgningen\n>\n> med 5 stemmer mod 2.',
        '**Vigtigt** · Mærker: økonomi, havnen',
        'Note: Spørg til renten.',
        `Strandmark Kommune, Økonomiudvalget, referat 24. september 2025, punkt 205: Ansøgning om lånegaranti (sag 13.02.00-Ø60-1-25), [${link}](${link}), besøgt 2. oktober 2025.`,
      ].join('\n\n') + '\n',
    )
  })

  test.each<[string, Partial<Highlight>, string, string]>([
    [
      'other words were accepted',
      moved('afviste ansøgningen'),
      'Markeringen er flyttet til andre ord. Først stod der: »godkendte ansøgningen med 5 stemmer mod 2.«',
      'The marking was moved to other words. At first it said: “godkendte ansøgningen med 5 stemmer mod 2.”',
    ],
    [
      'the page says something else',
      { lastVerdict: 'changed' },
      'Teksten på siden er ændret, siden ordene blev markeret.',
      'The text of the page has changed since the words were marked.',
    ],
    [
      'the words are gone',
      { lastVerdict: 'orphan' },
      'Ordene står ikke på siden længere.',
      'The words aren’t on the page any more.',
    ],
  ])('say in one line that %s', (_, change, danish, other) => {
    const entries = [entryOf(change)]
    for (const [told, sentence] of [
      [markingsAsMarkdown(entries, options()), danish],
      [markingsAsMarkdown(entries, english), other],
    ] as const)
      expect(told.split('\n')).toContain(sentence)
    expect(markingsAsHtml(entries, options())).toContain(`<p class="state">${danish}</p>`)
  })

  test('say nothing of words that stand where they stood', () => {
    const told = markingsAsMarkdown(
      [entryOf({ ...moved(entryOf().highlight.anchor.exact), lastVerdict: 'moved' })],
      options(),
    )
    expect(told).toBe(markingsAsMarkdown([entryOf()], options()))
  })

  test('are told apart by meeting, the latest first', () => {
    const entries = [entryOf(), entryOf(at({ date: '2025-10-08' })), entryOf(at({ start: '18:00' }))]
    const headings = markingsAsMarkdown(entries, options()).match(/^# .*$/gm)
    expect(headings?.[0]).toContain('Strandmark Kommune')
    expect(headings).toHaveLength(3)
  })

  test('of two municipalities whose names the pages don’t tell stay apart', () => {
    const unnamed = (host: string) => entryOf(at({ municipality: null, address: `https://${host}.example/1` }), null)
    expect(markingsAsMarkdown([unnamed('nordby'), unnamed('sundby')], options()).match(/^# /gm)).toHaveLength(2)
  })

  test.each([
    ['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
    ['# Overskrift', '\\# Overskrift'],
    ['1. Punkt', '1\\. Punkt'],
    ['[x](javascript:alert(1))', '\\[x\\](javascript:alert(1))'],
    ['> citat', '\\> citat'],
    ['    kode', 'kode'],
    ['gemt\u2028# Overskrift', 'gemt\n>\n> \\# Overskrift'],
    ['A \u202eorb\u202c B', 'A orb B'],
    ['halv \ud800', 'halv \ufffd'],
  ])('leave %j the words they are', (text, written) => {
    expect(markingsAsMarkdown([entryOf(quoted(text))], options())).toContain(`\n\n> ${written}\n\n`)
    const paragraphs = written.replaceAll('\n>\n> ', '\n\n')
    expect(markingsAsMarkdown([entryOf({ note: `Se:\n${text}` })], options())).toContain(
      `\n\nNote: Se:\n\n${paragraphs}\n\n`,
    )
  })

  test('link to web pages alone', () => {
    const told = markingsAsMarkdown([entryOf(atPoint({ link: 'javascript:alert(1)' }))], options())
    expect(told).toContain('## 205. Ansøgning om lånegaranti\n')
    expect(told).not.toContain('javascript')
  })

  test('of nothing are nothing, and of a page that told nothing leave no gap', () => {
    expect(markingsAsMarkdown([], options())).toBe('')
    expect(markingsAsMarkdown([bare()], options())).toBe(
      '# Referat\n\n## Uden for punkterne\n\n**Vigtigt**\n\nReferat.\n',
    )
  })
})

describe('markings as HTML', () => {
  const documentOf = (entries: Entry[], how = options()) =>
    new JSDOM(markingsAsHtml(entries, how), { runScripts: 'dangerously' }).window.document
  const text = (document: Document, selector: string) =>
    [...document.querySelectorAll(selector)].map((found) => found.textContent?.trim())

  test('are a document in the language of the interface, with quotes in Danish', () => {
    const document = documentOf([entryOf(quoted('godkendte\nansøgningen'))], english)
    expect([document.documentElement.lang, document.characterSet]).toEqual(['en', 'UTF-8'])
    expect(document.title).toBe('Markings. Minutes: Økonomiudvalget, Strandmark Kommune, 24 September 2025')
    expect(text(document, 'h2')).toEqual(['Minutes: Økonomiudvalget, Strandmark Kommune, 24 September 2025'])
    expect(text(document, 'h3')).toEqual(['205. Ansøgning om lånegaranti'])
    expect(text(document, 'blockquote[lang=da] p')).toEqual(['godkendte', 'ansøgningen'])
    expect(text(document, 'figure.yellow .meaning')).toEqual(['Important'])
    expect(text(document, '.note')).toEqual(['Note: Spørg til renten.'])
    expect([...document.links].map(({ href }) => href)).toEqual([link, link])
    expect(text(document, '.count')).toEqual(['1 marking'])
  })

  test('fetch nothing and run nothing', () => {
    const html = markingsAsHtml([entryOf()], options())
    expect(html).not.toMatch(/<(?:script|link|img|iframe)|@import|url\(|\ssrc=|\son\w+=/)
    expect(html).toContain(`default-src 'none'`)
  })

  test('are taken apart for a page that brings the sheet itself', () => {
    const body = markingsBody([entryOf()], options())
    expect(body).not.toMatch(/<style|\sstyle=/)
    const html = markingsAsHtml([entryOf()], options())
    expect([html.includes(body), html.includes(markingsSheet)]).toEqual([true, true])
    expect(markingsSheet).not.toContain('<')
  })

  const hostile = '"><script>document.title="ramt"</script><img src=x onerror="document.title=1">&lt;'
  test.each<[string, Partial<Highlight>]>([
    ['a note', { note: hostile }],
    ['a tag', { tags: [hostile] }],
    ['marked words', quoted(hostile)],
    ['a title', atPoint({ title: hostile })],
    ['a body', at({ committee: hostile })],
    ['an address', atPoint({ link: `https://a.example/${hostile}` })],
    ['a case number', atPoint({ caseNumber: hostile })],
  ])('leave %s the words they are', (_, change) => {
    const document = documentOf([entryOf(change, null)])
    expect(document.querySelectorAll('script, img, [onerror]')).toHaveLength(0)
    expect(document.title).toMatch(/^Markeringer/)
    expect(document.body.textContent).toContain('document.title="ramt"')
  })

  test('say what a colour means as the reader says it', () => {
    const colourNames = { ...texts.da.marking.colours, yellow: '<b>Haster</b>' }
    expect(text(documentOf([entryOf()], options({ colourNames })), '.meaning')).toEqual(['<b>Haster</b>'])
  })

  test('of nothing, or of a page that told nothing, are a document still', () => {
    expect(text(documentOf([]), 'h1, .count')).toEqual(['Markeringer', '0 markeringer'])
    expect(text(documentOf([bare()]), 'h1, h2, h3, figcaption, .source')).toEqual([
      'Markeringer. Referat',
      'Referat',
      'Uden for punkterne',
      'Vigtigt',
      'Referat.',
    ])
  })
})

test('a long note is written whole where it isn’t a cell', () => {
  const note = 'ord '.repeat(25_000).trim()
  expect(markingsAsMarkdown([entryOf({ note })], options())).toContain(note)
  expect(markingsAsHtml([entryOf({ note })], options())).toContain(note)
})
