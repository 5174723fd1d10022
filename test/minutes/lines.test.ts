import { describe, expect, test } from 'vitest'
import { linesOf } from '../../lib/minutes/lines.ts'
import { linesOfText } from '../../lib/minutes/plain-lines.ts'

const bodyOf = (markup: string) => new DOMParser().parseFromString(markup, 'text/html').body
const texts = (markup: string) => linesOf(bodyOf(markup)).lines.map(({ text }) => text)

describe('a page as the lines a person sees', () => {
  test('blocks and line breaks end lines, inline elements do not', () => {
    expect(texts('<h2>3. Skole<b>veje</b></h2><p>Et afsnit<br>og et til</p>')).toEqual([
      '3. Skoleveje',
      'Et afsnit',
      'og et til',
    ])
  })

  test('white space is squeezed, no-break spaces and soft hyphens with it', () => {
    expect(texts('<p>En\u00a0lang\n   linje, der kan\u00addeles</p>')).toEqual(['En lang linje, der kandeles'])
  })

  test('letters put together from two marks are one letter', () => {
    expect(texts('<p>A\u030arhus</p>')).toEqual(['\u00c5rhus'])
  })

  test('folded text counts', () => {
    expect(texts('<div style="display:none" hidden>Skjult referat</div>')).toEqual(['Skjult referat'])
  })

  test('what is pasted with Word documents does not: title, meta, style', () => {
    expect(texts('<div><title>Dagsordenspunkt</title><style>p{}</style><p>Teksten</p></div>')).toEqual(['Teksten'])
  })

  test('the cells of a row are one line, parted by tabs', () => {
    expect(texts('<table><tr><td><p>Afbud</p></td><td>Ole Brink</td></tr></table>')).toEqual(['Afbud\tOle Brink'])
  })

  test('a table that only lays out the page keeps its paragraphs apart', () => {
    expect(texts('<table><tr><td>Menu</td><td><p>Et</p><p>To</p></td></tr></table>')).toEqual(['Menu', 'Et', 'To'])
  })

  test('headings, bold lines, buttons, lists and links are told apart', () => {
    const { lines } = linesOf(
      bodyOf(
        '<h3>A</h3><p><strong>B</strong></p><button>C</button><li>D</li><p><a href="/e.pdf">E</a></p><p>F <b>G</b></p>',
      ),
    )
    expect(lines.map(({ level, strong, button, listed, link }) => [level, strong, button, listed, link])).toEqual([
      [3, false, false, false, null],
      [0, true, false, false, null],
      [0, false, true, false, null],
      [0, false, false, true, null],
      [0, false, false, false, '/e.pdf'],
      [0, false, false, false, null],
    ])
  })

  test('each line of preformatted text has its own place in the one text node', () => {
    const { lines, spots } = linesOf(bodyOf('<pre>1. Et\n\n2. To</pre>'))
    expect(lines.map(({ text }) => text)).toEqual(['1. Et', '2. To'])
    expect(spots.map(({ start, startOffset, endOffset }) => start.data.slice(startOffset, endOffset))).toEqual([
      '1. Et',
      '2. To',
    ])
  })
})

describe('plain text as the same lines', () => {
  test('bullets are remembered, not kept; marks of text extractors go', () => {
    expect(
      linesOfText('- [Notat.pdf](#)\n<u>Titel</u>\t3').map(({ text, listed, link }) => [text, listed, link]),
    ).toEqual([
      ['Notat.pdf', true, '#'],
      ['Titel\t3', false, null],
    ])
  })

  test('a dash alone is what was written', () => {
    expect(linesOfText('-').map(({ text }) => text)).toEqual(['-'])
  })
})
