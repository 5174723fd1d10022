import type { Extracted, PrintedFacts, Row, Span } from '../extract.ts'
import { linesOf, type Lines } from '../lines.ts'
import { squeeze } from '../text.ts'
import { signsOf } from './signs.ts'

/** Where things are on a system that puts each point into an element of its own: CSS selectors. */
export interface Where {
  /** The element of a point; all but `ignore` and `facts` are looked for inside it. */
  item: string
  title: string
  number?: string
  /** The text; without it, all of the point but title and number. */
  body?: string
  /** The labels of sections; without it the grammar tells. */
  labels?: string
  caseNumber?: string
  /** The links to attachments; without it the grammar tells. */
  attachments?: string
  /** The portal's own count of attachments. */
  attachmentCount?: string
  /** What isn't part of the text: menus, buttons, dialogs. */
  ignore?: string
  /** Facts of the meeting; the first element with words counts. */
  facts?: Partial<Record<keyof PrintedFacts, string>>
}

const wordsOf = (root: ParentNode, selector: string | undefined): string => {
  for (const element of selector ? root.querySelectorAll(selector) : []) {
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
  const add = (element: Element | null, without = ignored): Span => {
    const from = into.lines.length
    if (element) linesOf(element, without, into)
    return [from, into.lines.length]
  }
  const title = row.querySelector(where.title)
  const heading = add(title)
  const names = [title, where.number ? row.querySelector(where.number) : null].filter((element) => element !== null)
  const content = where.body ? row.querySelector(where.body) : row
  const body = where.body ? add(content) : add(row, new Set([...ignored, ...names]))
  const outside = where.body && content ? [...ignored, content] : [...ignored]
  const labels = where.labels ? new Set(content?.querySelectorAll(where.labels)) : null
  const own = into.lines.slice(...body)
  return {
    number: wordsOf(row, where.number),
    title: wordsOf(row, where.title),
    heading,
    body,
    badges: where.body ? linesOf(row, new Set(outside)).lines.map(({ text }) => text) : [wordsOf(row, where.title)],
    labels: labels && own.flatMap(({ at }) => (labels.has(into.spots[at]?.element as Element) ? [at] : [])),
    breaks: [...(labels ?? [])].flatMap((label) =>
      wordy.test(label.textContent ?? '') ? [] : lineAfter(label, body, into),
    ),
    caseNumber: wordsOf(row, where.caseNumber),
    attachments: where.attachments ? linksOf(row, where.attachments) : null,
    attachmentCount: wordsOf(row, where.attachmentCount),
  }
}

const linksOf = (row: Element, selector: string) =>
  Array.from(row.querySelectorAll(selector), (link) => ({
    name: squeeze(link.textContent ?? ''),
    url: link.getAttribute('href'),
  }))

/** Takes a page whose points are elements of their own; undefined when there are none (yet). */
export function extractRows(document: Document, platform: string, where: Where): Extracted | undefined {
  const elements = [...document.querySelectorAll(where.item)]
  if (elements.length === 0) return undefined
  const ignored = new Set(where.ignore ? document.querySelectorAll(where.ignore) : [])
  const { lines, spots } = linesOf(document.body, new Set([...ignored, ...elements]))
  const [first] = elements
  const after = spots.findIndex(({ start }) => first && first.compareDocumentPosition(start) & following)
  const headLength = after < 0 ? lines.length : after
  const rows = elements.map((element) => readRow(element, where, ignored, { lines, spots }))
  const printed = where.facts ?? {}
  const facts: PrintedFacts = {
    heading: wordsOf(document, printed.heading),
    committee: wordsOf(document, printed.committee),
    date: wordsOf(document, printed.date),
    place: wordsOf(document, printed.place),
  }
  return {
    extract: { platform, title: document.title, lines, headLength, signs: signsOf(document), rows, facts },
    spots,
  }
}
