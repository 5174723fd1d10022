import type { Extracted, PrintedFacts, Row, Span } from '../extract.ts'
import { linesOf, type Lines } from '../lines.ts'
import { squeeze } from '../text.ts'
import { signsOf } from './signs.ts'

/** Where things are on a system that puts each point into an element of its own: CSS selectors. */
export interface Where {
  /** The element of a point; the next eight are looked for inside it. */
  item: string
  number: string
  title: string
  body: string
  /** The labels of sections. */
  labels: string
  caseNumber: string
  attachments: string
  /** The portal's own count of attachments. */
  attachmentCount: string
  /** What isn't part of the text: menus, buttons, dialogs. */
  ignore: string
  /** Facts of the meeting; the first element with words counts. */
  facts: Record<keyof PrintedFacts, string>
}

const wordsOf = (root: ParentNode, selector: string): string => {
  for (const element of root.querySelectorAll(selector)) {
    const words = squeeze(element.textContent ?? '')
    if (words !== '') return words
  }
  return ''
}

const wordy = /\S/
/** `Node.DOCUMENT_POSITION_FOLLOWING`; outside a browser there is no `Node`. */
const following = 4

/** The first line of a span that stands behind an element. */
function lineAfter(element: Element, [from, to]: Span, { spots }: Lines): number[] {
  for (let at = from; at < to; at++) {
    const start = spots[at]?.start
    if (start && element.compareDocumentPosition(start) & following) return [at]
  }
  return []
}

function readRow(row: Element, where: Where, ignored: ReadonlySet<Element>, into: Lines): Row {
  const add = (element: Element | null): Span => {
    const from = into.lines.length
    if (element) linesOf(element, ignored, into)
    return [from, into.lines.length]
  }
  const heading = add(row.querySelector(where.title))
  const content = row.querySelector(where.body)
  const body = add(content)
  const labels = new Set(content?.querySelectorAll(where.labels))
  const badges = linesOf(row, content ? new Set([...ignored, content]) : ignored).lines
  return {
    number: wordsOf(row, where.number),
    title: wordsOf(row, where.title),
    heading,
    body,
    badges: badges.map(({ text }) => text),
    labels: into.lines.slice(...body).flatMap(({ at }) => (labels.has(into.spots[at]?.element as Element) ? [at] : [])),
    breaks: [...labels].flatMap((label) => (wordy.test(label.textContent ?? '') ? [] : lineAfter(label, body, into))),
    caseNumber: wordsOf(row, where.caseNumber),
    attachments: [...row.querySelectorAll(where.attachments)].map((link) => ({
      name: squeeze(link.textContent ?? ''),
      url: link.getAttribute('href'),
    })),
    attachmentCount: wordsOf(row, where.attachmentCount),
  }
}

/** Takes a page whose points are elements of their own; undefined when there are none (yet). */
export function extractRows(document: Document, platform: string, where: Where): Extracted | undefined {
  const elements = [...document.querySelectorAll(where.item)]
  if (elements.length === 0) return undefined
  const ignored = new Set(document.querySelectorAll(where.ignore))
  const { lines, spots } = linesOf(document.body, new Set([...ignored, ...elements]))
  const [first] = elements
  const after = spots.findIndex(({ start }) => first && first.compareDocumentPosition(start) & following)
  const headLength = after < 0 ? lines.length : after
  const rows = elements.map((element) => readRow(element, where, ignored, { lines, spots }))
  const facts = Object.fromEntries(
    Object.entries(where.facts).map(([fact, selector]) => [fact, wordsOf(document, selector)]),
  ) as Record<keyof PrintedFacts, string>
  return {
    extract: { platform, title: document.title, lines, headLength, signs: signsOf(document), rows, facts },
    spots,
  }
}
