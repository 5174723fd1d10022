import type { Extract, PrintedFacts, Row } from './extract.ts'
import type { Line } from './lines.ts'
import type { Doubt, Meeting } from './model.ts'
import type { Layout } from './places.ts'
import { findDoubts } from './find-doubts.ts'
import { findMunicipality } from './find-municipality.ts'
import { readAddress } from './read-address.ts'
import { readContents } from './read-contents.ts'
import { dateIn, timesIn } from './read-date.ts'
import { kindTold, readFacts, readPairs, type Facts } from './read-facts.ts'
import { readItem } from './read-item.ts'
import { readItems, type RawItem, type RawItems } from './read-items.ts'
import { readDecisionLabel, sameBody, tidyBody, type DecisionLabel } from './read-label.ts'
import { attendanceOf } from './read-meeting-attendance.ts'
import { findLabels } from './find-labels.ts'
import { spreadAbsences } from './spread-absences.ts'
import { isMeeting } from './recognise.ts'
import { attendanceTitle, isMarkedClosed } from './vocabulary.ts'

/** What the caller knows of a page besides what is in it. */
export interface PageContext {
  /** The page's address; links are made absolute with it. */
  url?: string | undefined
  /** The municipality that the page's host belongs to (looked up by the caller). */
  municipality?: string | undefined
}

/** The reading of an extract, as plain data: the layout tells which lines each part is. */
export interface ExtractReading {
  platform: string
  meeting: Meeting
  layout: Layout[]
  doubts: Doubt[]
}

/** What there is in a page that couldn't be read as minutes. */
export interface Traces {
  platform: string
  /** How many parts that may be points. */
  items: number
  committee: string | null
  /** ISO 8601 (YYYY-MM-DD). */
  date: string | null
}

const itemsOf = ({ lines, rows, headLength }: Extract): RawItems =>
  rows ? itemsOfRows(lines, rows, headLength) : readItems(lines)

/** Looks for the traces of a meeting in a page that `readExtract` can't read. */
export function findTraces(extract: Extract, page: PageContext = {}): Traces {
  const { head, items } = itemsOf(extract)
  const told = extract.facts ? readPrinted(extract.facts) : {}
  const { date, committee } = readFacts(head, extract.lines, extract.title, told)
  const address = readAddress(page.url)
  return {
    platform: extract.platform,
    items: items.length,
    committee: committee ?? address.committee,
    date: date ?? address.date,
  }
}

/** Reads what was taken from a page; undefined when it isn't minutes, an agenda or a supplement. */
export function readExtract(extract: Extract, page: PageContext = {}): ExtractReading | undefined {
  const { lines, rows, platform, title, signs } = extract
  const raw = itemsOf(extract)
  if (raw.items.length === 0) return undefined
  const told = extract.facts ? readPrinted(extract.facts) : {}
  if (page.municipality) told.municipality = page.municipality
  told.municipality ??= findMunicipality([title, ...signs], lines)
  const address = readAddress(page.url)
  const facts = readFacts(raw.head, lines, title, told)
  const [single, second] = raw.items
  if (single && !second) single.number ??= address.point
  const decided = toldByDecisions(raw.items, facts.date)
  facts.date ??= decided.date ?? address.date
  // A body that decided nothing on the day of the meeting isn't the one that met.
  if (
    facts.date === decided.date &&
    !told.committee &&
    !decided.bodies.some((body) => facts.committee !== null && sameBody(body, facts.committee))
  )
    facts.committee = decided.committee ?? facts.committee
  facts.committee ??= decided.committee ?? address.committee
  facts.attendance = attendanceIn(raw.items, facts)
  const context = { sitting: facts, url: page.url, labels: findLabels(raw.items) }
  const readAll = (unlabelled: boolean) =>
    raw.items.map((item, at) => readItem(item, `i${at + 1}`, { ...context, unlabelled }))
  const first = readAll(false)
  const isUnlabelled = facts.kind === 'minutes' && first.every(({ item }) => item.decision === null)
  const read = isUnlabelled ? readAll(true) : first
  const items = read.map(({ item }) => item)
  for (const { elsewhere } of read) spreadAbsences(elsewhere, items)
  // Where the markup tells the points apart it is the portal that says what the page is.
  if (!(rows && facts.date) && !isMeeting(facts, items, kindTold(raw.head, title) !== null)) return undefined
  const meeting: Meeting = { ...facts, kind: kindOf(facts, items), items }
  const doubts = [...findDoubts(meeting, raw.contents), ...read.flatMap((one) => one.doubts)]
  return { platform, meeting, layout: read.flatMap((one) => one.layout), doubts }
}

function itemsOfRows(lines: Line[], rows: readonly Row[], headLength: number): RawItems {
  const head = lines.slice(0, headLength)
  return { head, contents: readContents(head), items: rows.map((row) => itemOfRow(lines, row)) }
}

function itemOfRow(lines: Line[], row: Row): RawItem {
  const item: RawItem = {
    number: row.number.replace(/^(?:punkt|pkt\.?)\s*|[.:]$/giu, '') || null,
    title: row.title || null,
    isClosed: row.badges.some((badge) => isMarkedClosed(badge)),
    heading: lines.slice(...row.heading),
    lines: lines.slice(...row.body),
    caseNumber: row.caseNumber || null,
  }
  if (row.labels) item.labels = new Set(row.labels.flatMap((at) => lines[at] ?? []))
  if (row.breaks.length > 0) item.breaks = new Set(row.breaks)
  if (row.attachments) item.attachments = row.attachments
  if (/^\d+$/.test(row.attachmentCount)) item.attachmentCount = Number(row.attachmentCount)
  return item
}

function readPrinted({ heading, committee, date, place }: PrintedFacts): Partial<Facts> {
  const told: Partial<Facts> = {}
  const kind = kindTold([], heading)
  const day = [date, heading].find((text) => dateIn(text))
  const times = day ? timesIn(day) : undefined
  if (kind) told.kind = kind
  if (committee) told.committee = tidyBody(committee)
  if (place) told.place = place
  if (day) told.date = dateIn(day) ?? null
  if (times) Object.assign(told, times)
  return told
}

/** Some municipalities record who was there as the first point. */
function attendanceIn(items: readonly RawItem[], { attendance }: Facts): Facts['attendance'] {
  if (attendance.present.length > 0 || attendance.absent.length > 0) return attendance
  const record = items.find(({ title }) => title !== null && attendanceTitle.test(title))
  return record ? attendanceOf(readPairs(record.lines), record.lines) : attendance
}

/** Many pages called agendas hold the decisions: then they are minutes. */
function kindOf(facts: Facts, items: Meeting['items']): Meeting['kind'] {
  const decided = items.some(({ decision }) => decision !== null && decision.text !== '')
  return facts.kind === 'minutes' || decided ? 'minutes' : facts.kind
}

/** So many points tell it as well as all. */
const enoughItems = 12
const longestLabel = 180

/** Body and day that most decisions of the page name, for pages that print them nowhere else: the last in each point. */
function toldByDecisions(
  items: readonly RawItem[],
  meetingDate: string | null,
): {
  date: string | null
  committee: string | null
  bodies: string[]
} {
  const dated: DecisionLabel[] = []
  let bare = 0
  for (const { lines } of items.slice(0, enoughItems)) {
    let isBare = false
    for (const { text } of lines) {
      const label = text.length < longestLabel ? readDecisionLabel(text) : undefined
      if (!label || label.from) continue
      isBare = label.sure && label.body === null && label.date === null
      if (label.date !== null) dated.push(label)
    }
    if (isBare) bare++
  }
  const sure = dated.filter((label) => label.sure)
  // Where the decisions of the meeting have a bare label, those with a day are earlier ones.
  const date =
    bare * 2 > items.slice(0, enoughItems).length ? null : mostFrequent(sure.flatMap((one) => one.date ?? []))
  const on = (day: string | null) => (labels: DecisionLabel[]) =>
    labels.flatMap((label) => (day !== null && label.date === day && label.body) || [])
  const day = date ?? meetingDate
  const bodies = on(day)(sure)
  return { date, committee: mostFrequent(bodies) ?? mostFrequent(on(day)(dated)), bodies }
}

/** The value that comes oftest, the last one in order where several do; null for none. */
function mostFrequent(values: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].toSorted((a, b) => b[1] - a[1] || b[0].localeCompare(a[0]))[0]?.[0] ?? null
}
