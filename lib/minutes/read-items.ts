import { findHeadings } from './find-headings.ts'
import { findSingle, findTitles, findUntitled, type Heading } from './find-unnumbered.ts'
import type { Line } from './lines.ts'
import { readContents, type ContentsRow } from './read-contents.ts'
import { bare, similarity } from './text.ts'
import { closedGroup, closedMark, flagLine, openGroup } from './vocabulary.ts'

/** A point as found: its heading and the lines that follow, not yet read. */
export interface RawItem {
  number: string | null
  title: string | null
  isClosed: boolean
  /** The lines of the heading; empty where the page lost it or only the contents name the point. */
  heading: Line[]
  lines: Line[]
  /** What the markup tells besides the lines. */
  caseNumber?: string | null
  attachments?: { name: string; url: string | null }[]
  /** How many attachments the portal says there are. */
  attachmentCount?: number
  /** Lines that the platform says are labels; undefined where the grammar decides. */
  labels?: ReadonlySet<Line>
  /** Lines below an empty label. */
  breaks?: ReadonlySet<number>
}

/** The points of a page and the lines before the first of them. */
export interface RawItems {
  head: Line[]
  items: RawItem[]
  contents: ContentsRow[]
}

/** Drops the second print of a heading right below the first ("Punkt 1: T", "Sagsfremstilling", "1. T"). */
function withoutSecondPrint(lines: Line[], number: string | null, title: string): Line[] {
  const at = lines.slice(0, 6).findIndex(({ text }, i) => {
    const rest = /^(?:(?:punkt|pkt\.?)\s*)?(\d{1,4})[.:\s]\s*(\S.*)$/iu.exec(text)
    if (rest) return rest[1] === number && similarity(rest[2] ?? '', title) >= 0.85
    return i < 2 && bare(text) === bare(title) && bare(title) !== ''
  })
  return at < 0 ? lines : lines.toSpliced(at, 1)
}

/** The headings in the surest way that finds any: numbers, titles, one point for the page, a label that comes again. */
function findAny(lines: Line[]): Heading[] {
  const numbered = findHeadings(lines)
  if (numbered.length > 0) return numbered
  const titles = findTitles(lines)
  if (titles.length > 0) return titles
  const single = findSingle(lines)
  return single ? [single] : findUntitled(lines)
}

/** Cuts the lines of a page at the headings of its points; closed points that stand in the contents alone come last. */
export function readItems(lines: Line[]): RawItems {
  const headings = findAny(lines)
  const head = lines.slice(0, headings[0]?.at ?? 0)
  if (headings.length === 0) return { head: [], items: [], contents: [] }
  const contents = readContents(head)
  let closed = groupBefore(head)
  const items = headings.map((heading, i): RawItem => {
    const own = lines.slice(heading.to, headings[i + 1]?.at ?? lines.length)
    const title = heading.title === null ? null : tidyTitle(heading.title)
    const inContents =
      title === null
        ? undefined
        : contents.find(
            (row) => (row.number ?? heading.number) === heading.number && similarity(row.title, title, true) >= 0.85,
          )
    const flags = own.slice(0, 5).filter(({ text }) => flagLine.test(text))
    const isOpen = flags.some(({ text }) => text.toLowerCase().startsWith('å')) || heading.flag?.startsWith('å')
    const marked =
      closedMark.test(title ?? '') ||
      heading.flag === 'lukket' ||
      flags.some(({ text }) => text.toLowerCase().startsWith('l'))
    const item: RawItem = {
      number: heading.number,
      title,
      isClosed: marked || (!isOpen && (closed || inContents?.isClosed === true)),
      heading: lines.slice(heading.at, heading.to),
      lines: title === null ? own : withoutSecondPrint(own, heading.number, title),
    }
    const group = i < headings.length - 1 ? groupBefore(item.lines) : undefined
    if (group !== undefined) {
      closed = group
      item.lines = item.lines.filter(
        ({ text }, at) => at < item.lines.length - 2 || !(closedGroup.test(text) || openGroup.test(text)),
      )
    }
    return item
  })
  return { head, items: [...items, ...closedInContentsAlone(contents, items)], contents }
}

/** Whether the last lines say that closed (true) or open (false) points follow; undefined when they say nothing. */
function groupBefore(lines: Line[]): boolean | undefined {
  for (const { text } of lines.slice(-2).toReversed()) {
    if (closedGroup.test(text)) return true
    if (openGroup.test(text)) return false
  }
  return undefined
}

function closedInContentsAlone(contents: readonly ContentsRow[], items: readonly RawItem[]): RawItem[] {
  return contents
    .filter((row) => row.isClosed && row.number !== null && !items.some((item) => item.number === row.number))
    .map((row) => ({ number: row.number, title: row.title || null, isClosed: true, heading: [], lines: [] }))
}

function tidyTitle(title: string): string {
  return title
    .replace(/\s*Åbn\/luk punkt$/u, '')
    .replaceAll('\t', ' ')
    .trim()
}
