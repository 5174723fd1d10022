import type { Texts } from './cut-texts.ts'
import type { PageText } from './page-text.ts'
import { isWordy, linedTexts, type Line, type LinedTexts } from './text-lines.ts'

/** A title of more letters is given by its first and last words. */
const long = 100
/** How many words before or after a title it takes at most. */
const most = 12

/** What a text fragment looks for (https://wicg.github.io/scroll-to-text-fragment/#syntax). */
interface Terms {
  /** May be empty; so may `end` and `suffix`. */
  prefix: Line
  start: Line
  end: Line
  suffix: Line
}

/**
 * The directive (`:~:text=…`) that leads to words of the page: the first that it finds from the top. Undefined where there
 * is none, because the words aren't searched or the same ones stand before them in the same surroundings.
 */
export function textFragment(words: Texts, page: PageText): string | undefined {
  const texts = linedTexts(words, page)
  const terms = texts && findTerms(texts, page)
  if (!terms) return undefined
  const { prefix, start, end, suffix } = terms
  const parts = [encoded(prefix, '', '-'), encoded(start), encoded(end), encoded(suffix, '-')]
  return `:~:text=${parts.filter(Boolean).join(',')}`
}

function findTerms(texts: LinedTexts, page: PageText): Terms | undefined {
  const [line, ...others] = texts.lines
  if (!line) return undefined
  if (others.length > 0) return ends(texts, page)
  const isLong = said(line).length > long
  return (isLong && ends(texts, page)) || whole(line, texts, page)
}

/** All words of a line, and as few as possible around them. */
function whole(start: Line, { before, after }: LinedTexts, page: PageText): Terms | undefined {
  for (const [words, more] of surroundings(before, after)) {
    if (isFirst([...words, ...start, ...more], page)) return { prefix: words, start, end: [], suffix: more }
  }
  return undefined
}

/** The first and the last words. No suffix: with one, the first words could be found far before the last ones. */
function ends({ lines, before }: LinedTexts, page: PageText): Terms | undefined {
  const [first = [], last = first] = [lines[0], lines.at(-1)]
  const share = first === last ? Math.floor(first.length / 2) : Infinity
  const counts = [5, 10, 20].map((count) => Math.min(count, share))
  for (const [prefix] of surroundings(before, [])) {
    for (const count of counts) {
      const start = first.slice(0, count)
      if (!isFirst([...prefix, ...start], page)) continue
      const end = counts.map((count) => last.slice(-count)).find((end) => isFirst(end, page, start.at(-1)?.to))
      if (end) return { prefix, start, end, suffix: [] }
    }
  }
  return undefined
}

/** More and more words before and after, none of either to begin with. */
function* surroundings(before: Line, after: Line): Generator<[Line, Line]> {
  yield [[], []]
  for (let count = 1; count <= most; count++) {
    const words = count <= before.length ? before.slice(-count) : []
    const more = after.slice(0, count)
    if (isWordy(words)) yield [words, []]
    if (count <= after.length && isWordy(more)) yield [[], more]
    if (isWordy(before.slice(-count)) && isWordy(more)) yield [before.slice(-count), more]
  }
}

/** Whether words that follow one another are found nowhere before, within words or not. */
function isFirst(words: Line, { letters }: PageText, after = 0): boolean {
  const [from, to] = [words[0]?.from ?? 0, words.at(-1)?.to ?? 0]
  return isWordy(words) && letters.indexOf(letters.slice(from, to), after) === from
}

const said = (line: Line) => line.map(({ text }) => text).join(' ')

/** As the specification asks; what chat programs and Markdown take for no part of an address is encoded, too. */
function encoded(line: Line, before = '', after = ''): string {
  if (line.length === 0) return ''
  // Half a character can't be encoded.
  const whole = said(line).replace(/\p{Surrogate}/gu, '\ufffd')
  const sign = (char: string) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`
  return before + encodeURIComponent(whole).replace(/[-!'()*~]|\.$/g, sign) + after
}
