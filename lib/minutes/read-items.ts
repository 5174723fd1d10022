import { committeeIn, titleOpening } from './find-committee.ts'
import { findHeadings, tellsOfPoint } from './find-headings.ts'
import { findSingle, findTitles, type Heading } from './find-unnumbered.ts'
import { findUntitled } from './find-untitled.ts'
import type { Line } from './lines.ts'
import { readAbsence } from './read-attendance.ts'
import { readCaseLine } from './read-case.ts'
import { readContents, type ContentsRow } from './read-contents.ts'
import { dateIn } from './read-date.ts'
import { readDecisionLabel } from './read-label.ts'
import { bare, similarity } from './text.ts'
import {
  closedGroup,
  isMarkedClosed,
  closedSentence,
  flagLine,
  kindOfLabel,
  openGroup,
  otherGroup,
} from './vocabulary.ts'

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
    return i < 2 && Math.abs(text.length - title.length) < 8 && bare(text) === bare(title) && bare(title) !== ''
  })
  return at < 0 ? lines : lines.toSpliced(at, 1)
}

/** A page of one point names it again where its decision begins ("Dagsordenspunkt 4: Title"). */
function withoutThirdPrint(lines: Line[], title: string): Line[] {
  const again = lines.findIndex(({ text }) => {
    const agendaPoint = text.startsWith('Dagsordenspunkt ') ? /^Dagsordenspunkt \d+: (.*)$/u.exec(text) : null
    return (
      agendaPoint?.[1] !== undefined && similarity(agendaPoint[1].replace(/\s*\([^)]*\)$/u, ''), title, true) >= 0.85
    )
  })
  return again < 0 ? lines : lines.toSpliced(again, 1)
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

const isCaseAlone = (line: Line | undefined) =>
  line !== undefined && line.text.length <= longestCase && readCaseLine(line.text).caseNumber !== null
const longestCase = 40

/** In some systems the case number stands above the heading: most headings have one there. */
function withCaseBefore(lines: readonly Line[], headings: Heading[]): Heading[] {
  const above = headings.filter(({ at }) => isCaseAlone(lines[at - 1]))
  if (above.length < 2 || above.length * 2 < headings.length) return headings
  return headings.map((heading) => (above.includes(heading) ? { ...heading, caseAt: heading.at - 1 } : heading))
}

/** Cuts the lines of a page at the headings of its points; closed points that stand in the contents alone come last. */
export function readItems(lines: Line[]): RawItems {
  const headings = withCaseBefore(lines, findAny(lines))
  const running = runningHeads(lines, headings[0]?.at ?? 0)
  const head = lines.slice(0, headOf(lines, headings))
  if (headings.length === 0) return { head: [], items: [], contents: [] }
  const contents = readContents(head)
  let closed = groupBefore(head)
  const end = endOfPoints(lines, headings)
  const items = headings.map((heading, i): RawItem => {
    const own = untilMeetingEnds(lines.slice(heading.to, headings[i + 1]?.caseAt ?? headings[i + 1]?.at ?? end)).filter(
      ({ text }) => !running.has(text),
    )
    const title = heading.title === null ? null : tidyTitle(heading.title)
    const inContents =
      title === null
        ? undefined
        : contents.find(
            (row) => (row.number ?? heading.number) === heading.number && similarity(row.title, title, true) >= 0.85,
          )
    const flags = own.slice(0, nearHeading).filter(({ text }) => flagLine.test(text))
    const isOpen = flags.some(({ text }) => /^\(?å/iu.test(text)) || heading.flag?.startsWith('å')
    const marked =
      isMarkedClosed(heading.title ?? '') ||
      heading.flag === 'lukket' ||
      (!isOpen && flags.some(({ text }) => /^\(?l/iu.test(text))) ||
      own.slice(0, nearHeading).some(({ text }) => closedSentence.test(text))
    const item: RawItem = {
      number: heading.number,
      title,
      isClosed: marked || (!isOpen && (closed || inContents?.isClosed === true)),
      heading: lines.slice(heading.at, heading.to),
      ...(heading.caseAt !== undefined && { caseNumber: readCaseLine(lines[heading.caseAt]?.text ?? '').caseNumber }),
      lines:
        title === null
          ? own
          : withoutSecondPrint(headings.length > 1 ? own : withoutThirdPrint(own, title), heading.number, title),
    }
    const isLast = i === headings.length - 1
    const group = isLast ? undefined : groupBefore(item.lines)
    closed = group ?? closed
    if (group !== undefined || (!isLast && otherGroup.test(item.lines.at(-1)?.text ?? ''))) {
      item.lines = item.lines.filter((_, at) => at < item.lines.length - 1)
    }
    return item
  })
  return { head, items: [...items, ...closedInContentsAlone(contents, items)], contents }
}

const nearHeading = 5
const pageHead = 12
const fewest = 3
const longestTitle = 90

/** Where the head of the page ends: at the first point, or on a page of one point, whose title comes first, at its first label. */
function headOf(lines: readonly Line[], headings: readonly Heading[]): number {
  const [first, second] = headings
  if (!first || second || first.number !== null || first.title === null) return first?.at ?? 0
  const label = lines.findIndex(({ text }, at) => at >= first.to && kindOfLabel(text) !== undefined)
  return label < 0 ? first.at : label
}

/** Title lines that are printed again at the top of each sheet, in the middle of the text. */
function runningHeads(lines: readonly Line[], firstPoint: number): ReadonlySet<string> {
  const titles = new Set(
    lines
      .slice(0, Math.min(pageHead, firstPoint))
      .map(({ text }) => text)
      .filter(
        (text) =>
          text.length <= longestTitle &&
          readDecisionLabel(text) === undefined &&
          (titleOpening.test(text) || committeeIn(text) !== null || dateIn(text) !== undefined),
      ),
  )
  const counts = new Map<string, number>()
  if (titles.size > 0)
    for (const { text } of lines)
      if (text.length <= longestTitle && titles.has(text)) counts.set(text, (counts.get(text) ?? 0) + 1)
  return new Set([...counts].flatMap(([text, count]) => (count >= fewest ? text : [])))
}

const meetingEnds =
  /^(?:mødet\s+(?:blev\s+)?(?:hævet|slut(?:tede)?|sluttet|afsluttet)|møde(?:t)? slut|slut kl)(?!\p{L})/iu

/** The municipality's address at the foot of the page. */
const pageFoot = /^\p{Lu}[\p{L}-]+s? Kommune\s*[-–,|·]\s.*\d{4}/u

const ownerAlone = /^\p{Lu}[\p{L} -]+ Kommune$/u
const address = /(?<!\d)\d{4} \p{Lu}|(?<!\p{L})(?:tlf|telefon|cvr)(?!\p{L})|@/iu

/** Whether the municipality's name and address stand from a line on: the foot of a page that has lost its markup. */
const isFoot = (lines: readonly Line[], at: number) =>
  ownerAlone.test(lines[at]?.text ?? '') && lines.slice(at + 1, at + 4).some(({ text }) => address.test(text))

/** What follows the end of the meeting is the page's, not the last point's. */
function untilMeetingEnds(lines: Line[]): Line[] {
  const end = lines.findIndex(
    ({ text }, at) =>
      text.length < 200 &&
      (meetingEnds.test(text) || (text.includes(' Kommune') && (pageFoot.test(text) || isFoot(lines, at)))),
  )
  if (end < 0) return lines
  // Who was away may be told behind that.
  return [...lines.slice(0, end), ...lines.slice(end + 1).filter(({ text }) => readAbsence(text)?.absent.length)]
}

/**
 * What follows the block that holds all points is the page's, not the last point's: its foot, what else there is to read.
 * Where each point is a block of its own, what follows the last one's is the page's, too.
 */
function endOfPoints(lines: readonly Line[], headings: readonly Heading[]): number {
  const [first, last] = [headings[0], headings.at(-1)]
  if (!first || !last) return lines.length
  const until = headings.length > 1 ? last.at : lines.findLastIndex(({ text }) => tellsOfPoint(text))
  let shallowest = Infinity
  for (let at = first.at + 1; at <= until; at++) shallowest = Math.min(shallowest, lines[at]?.depth ?? 0)
  const starts = new Set(headings.map(({ at }) => at))
  let isOwn = headings.length > 2
  for (let at = first.at + 1; isOwn && at <= until; at++) isOwn = (lines[at]?.depth ?? 0) > shallowest || starts.has(at)
  const outside = isOwn ? shallowest : shallowest - 1
  let end = until + 1
  while (end < lines.length && (lines[end]?.depth ?? 0) > outside) end++
  return end
}

/** Whether the last line says that closed (true) or open (false) points follow; undefined when it says neither. */
function groupBefore(lines: Line[]): boolean | undefined {
  const last = lines.at(-1)?.text ?? ''
  if (closedGroup.test(last)) return true
  return openGroup.test(last) ? false : undefined
}

function closedInContentsAlone(contents: readonly ContentsRow[], items: readonly RawItem[]): RawItem[] {
  return contents
    .filter((row) => row.isClosed && row.number !== null && !items.some((item) => item.number === row.number))
    .map((row) => ({ number: row.number, title: row.title || null, isClosed: true, heading: [], lines: [] }))
}

function tidyTitle(title: string): string {
  return title
    .replace(/^\((?:åben|åbent|lukket)\)\s*|\s*Åbn\/luk punkt$/giu, '')
    .replaceAll('\t', ' ')
    .trim()
}
