import { linesOfText } from './lines.ts'
import type { Doubt, Meeting, Place, Reading } from './model.ts'
import type { RawPage } from './platform.ts'
import { cutLines } from './platforms/generic.ts'
import { platforms } from './platforms/index.ts'
import { readFacts, type Facts } from './read-facts.ts'
import { readItem } from './read-item.ts'
import type { RawItem } from './read-items.ts'
import { readDecisionLabel } from './read-label.ts'
import { labelLevel } from './read-sections.ts'
import { isMeeting, mayBeMinutes } from './recognise.ts'

/** What the caller knows of a page besides its document. */
export interface PageContext {
  /** The page's address; links are made absolute with it. */
  url?: string | undefined
  /** The municipality that the page's host belongs to (looked up by the caller). */
  municipality?: string | undefined
}

/** Reads a page of minutes; undefined when the page isn't minutes, an agenda or a supplement. */
export function readMeeting(document: Document, page: PageContext = {}): Reading | undefined {
  if (!document.body) return undefined
  for (const platform of platforms) {
    if (!platform.recognise(document)) continue
    if (platform.name === 'generic' && !mayBeMinutes(document)) return undefined
    const raw = platform.cut(document)
    const reading = raw && readPage(raw, platform.name, document.title, page)
    if (reading) return reading
  }
  return undefined
}

/** Reads a plain text document; its parts have no places. */
export function readText(text: string, page: PageContext = {}): Reading | undefined {
  const raw = cutLines(linesOfText(text))
  return raw && readPage(raw, 'generic', '', page)
}

function readPage(raw: RawPage, platform: string, title: string, page: PageContext): Reading | undefined {
  const told = page.municipality ? { ...raw.told, municipality: page.municipality } : raw.told
  const facts = readFacts(raw.head, raw.all, title, told)
  facts.date ??= dateOfDecisions(raw.items)
  const context = { sitting: facts, url: page.url, labelLevel: labelLevel(raw.items) }
  const read = raw.items.map((item, at) => readItem(item, `i${at + 1}`, context))
  const items = read.map(({ item }) => item)
  if (!isMeeting(facts, items)) return undefined
  const meeting: Meeting = { ...facts, kind: kindOf(facts, items), items }
  const places = new Map<string, Place>(read.flatMap((one) => one.places))
  const doubts = [...meetingDoubts(meeting, raw), ...read.flatMap((one) => one.doubts)]
  return { platform, meeting, places, doubts }
}

/** Many pages called agendas hold the decisions: then they are minutes. */
function kindOf(facts: Facts, items: Meeting['items']): Meeting['kind'] {
  const decided = items.some(({ decision }) => decision !== null && decision.text !== '')
  return facts.kind === 'minutes' || decided ? 'minutes' : facts.kind
}

/** The day that most decisions of the page name, for pages that print it nowhere else. */
function dateOfDecisions(items: readonly RawItem[]): string | null {
  const counts = new Map<string, number>()
  for (const { lines } of items) {
    const dates = lines.flatMap(({ text }) => (text.length < 180 ? (readDecisionLabel(text)?.date ?? []) : []))
    for (const date of new Set(dates)) counts.set(date, (counts.get(date) ?? 0) + 1)
  }
  return [...counts].toSorted((a, b) => b[1] - a[1] || b[0].localeCompare(a[0]))[0]?.[0] ?? null
}

function meetingDoubts(meeting: Meeting, raw: RawPage): Doubt[] {
  const numbers = meeting.items.map(({ number }) => Number.parseInt(number ?? '', 10)).filter((n) => !Number.isNaN(n))
  const known = new Set(numbers)
  const missing: number[] = []
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)]
  if (numbers.length >= 2 && high - low < numbers.length * 3)
    for (let n = low; n <= high; n++) if (!known.has(n)) missing.push(n)
  for (const row of raw.contents) {
    const n = Number.parseInt(row.number ?? '', 10)
    if (!Number.isNaN(n) && !known.has(n) && !missing.includes(n)) missing.push(n)
  }
  return missing.length > 0 ? [{ item: null, kind: 'numbers-missing', text: missing.join(', ') }] : []
}
