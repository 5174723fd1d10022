import type { AgendaItem } from '../lib/minutes/model.ts'
import type { Texts } from '../lib/texts.ts'
import type { FindPoints, Found, Piece } from './found.ts'
import { lastResult } from './last-result.ts'

/** So many letters of the text are shown before and behind a place. */
const around = 44

/** Letters that are written in several ways. */
const spellings = [
  ['å', 'aa'],
  ['æ', 'ae'],
  ['ø', 'oe'],
  ['é', 'e'],
]

/** A pattern for each of the words that were typed: in any case, and however å, æ and ø are written. */
function patternsOf(typed: string): RegExp[] {
  return typed
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => {
      const escaped = word.toLowerCase().replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
      const forms = spellings.map((pair) => pair.join('|'))
      return new RegExp(
        escaped.replace(
          new RegExp(forms.join('|'), 'g'),
          (one) => `(?:${forms.find((form) => form.split('|').includes(one)) ?? one})`,
        ),
        'giu',
      )
    })
}

const texts = new WeakMap<AgendaItem, string>()

/** All of a point's text, its labels included. */
function textOf(item: AgendaItem): string {
  const known = texts.get(item)
  if (known !== undefined) return known
  const text = item.sections.flatMap((section) => [section.label, section.text]).join('\n')
  texts.set(item, text)
  return text
}

/** Looks for all of some words in a point; undefined where one of them is missing. */
function findIn(item: AgendaItem, patterns: readonly RegExp[], { outcomes, panel }: Texts): Found | undefined {
  const title = item.title ?? ''
  const text = textOf(item)
  const facts = [
    item.number,
    item.caseNumber,
    item.decision && outcomes[item.decision.outcome],
    item.isClosed && panel.closed,
  ]
  const all = [title, text, facts.filter(Boolean).join(' ')]
  if (!patterns.every((pattern) => all.some((one) => one.search(pattern) >= 0))) return undefined
  const countIn = (one: string) => patterns.reduce((sum, pattern) => sum + (one.match(pattern)?.length ?? 0), 0)
  const places = patterns.map((pattern) => text.search(pattern)).filter((at) => at >= 0)
  return {
    item,
    count: countIn(title) + countIn(text),
    title: piecesOf(title, patterns),
    excerpt: places.length > 0 ? piecesOf(excerptOf(text, Math.min(...places)), patterns) : [],
  }
}

/** A text cut at what was looked for. */
function piecesOf(text: string, patterns: readonly RegExp[]): Piece[] {
  const any = new RegExp(`(${patterns.map(({ source }) => source).join('|')})`, 'giu')
  return text
    .split(any)
    .map((piece, at) => ({ text: piece, isHit: at % 2 === 1 }))
    .filter((piece) => piece.text !== '')
}

/** The words around a place in a text. */
function excerptOf(text: string, at: number): string {
  const [from, to] = [Math.max(0, at - around), at + 2 * around]
  const before = from === 0 ? text.slice(0, at) : `… ${text.slice(from, at).replace(/^\S*\s/, '')}`
  return `${before}${text.slice(at, to)}${to < text.length ? ' …' : ''}`.replace(/\s+/g, ' ')
}

/** Finds points by their titles, texts and facts. The list is drawn anew whenever the reader scrolls to another point. */
export const findPoints: FindPoints = lastResult((typed, items, words) => {
  const patterns = patternsOf(typed)
  return items.flatMap((item) => findIn(item, patterns, words) ?? [])
})
