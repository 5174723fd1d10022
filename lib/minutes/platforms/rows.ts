import { linesOf, type Line } from '../lines.ts'
import type { RawPage } from '../platform.ts'
import type { Facts } from '../read-facts.ts'
import type { RawItem } from '../read-items.ts'
import { squeeze } from '../text.ts'
import { closedMark } from '../vocabulary.ts'

/** Where things are on a system that puts each point into an element of its own: CSS selectors. */
export interface Rows {
  /** The element of a point; the rest is looked for inside it. */
  item: string
  number: string
  title: string
  body: string
  /** The labels of sections. */
  labels: string
  caseNumber?: string
  attachments?: string
  /** The portal's own count of attachments. */
  attachmentCount?: string
  /** What isn't part of the text: menus, buttons, dialogs. */
  ignore: string
}

const wordsOf = (element: Element | null) => squeeze(element?.textContent ?? '')

function readRow(row: Element, where: Rows, ignored: ReadonlySet<Element>): RawItem {
  const title = row.querySelector(where.title)
  const body = row.querySelector(where.body)
  const lines = body ? linesOf(body, ignored) : []
  const labels = new Set(body ? body.querySelectorAll(where.labels) : [])
  const number = wordsOf(row.querySelector(where.number)).replace(/^(?:punkt|pkt\.?)\s*|[.:]$/giu, '')
  const outside = linesOf(row, body ? new Set([...ignored, body]) : ignored)
  const item: RawItem = {
    number: number || null,
    title: wordsOf(title) || null,
    isClosed: outside.some(({ text }) => closedMark.test(text)),
    heading: title ? linesOf(title) : [],
    lines,
    labels: new Set(lines.filter((line) => line.element && labels.has(line.element))),
  }
  if (where.caseNumber) item.caseNumber = wordsOf(row.querySelector(where.caseNumber)) || null
  if (where.attachments) {
    item.attachments = [...row.querySelectorAll(where.attachments)].map((link) => ({
      name: wordsOf(link),
      url: link.getAttribute('href'),
    }))
  }
  const count = where.attachmentCount ? wordsOf(row.querySelector(where.attachmentCount)) : ''
  if (/^\d+$/.test(count)) item.attachmentCount = Number(count)
  return item
}

/** Reads a page whose points are elements of their own; undefined when there are none (yet). */
export function cutRows(document: Document, where: Rows, told: Partial<Facts>): RawPage | undefined {
  const rows = [...document.querySelectorAll(where.item)]
  if (rows.length === 0) return undefined
  const ignored = new Set(document.querySelectorAll(where.ignore))
  const items = rows.map((row) => readRow(row, where, ignored))
  const head: Line[] = linesOf(document.body, new Set([...ignored, ...rows]))
  const all = [...head, ...items.flatMap(({ heading, lines }) => [...heading, ...lines])]
  return { head, items, contents: [], all, told }
}
