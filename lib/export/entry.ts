import type { KeptPage } from '../highlights/kept-page.ts'
import { anchorOf, type Colour, type Highlight, type SourcePoint } from '../highlights/model.ts'
import type { AgendaItem, Meeting } from '../minutes/model.ts'
import type { Language, Texts } from '../texts.ts'
import { dayOf } from './tidy.ts'

/** A marking to be exported, with the page it is from as that was read last; null where that isn't kept. */
export interface Entry {
  highlight: Highlight
  page: KeptPage | null
}

/** How markings are exported. */
export interface ExportOptions {
  language: Language
  /** The words of the interface in that language. */
  words: Texts
  /** What each colour means to the reader. */
  colourNames: Record<Colour, string>
  /** Whether the names of officials who prepared a case are told. */
  withOfficers: boolean
}

/** Markings of one point, in the order of the page; `point` is null for what stands outside of all. */
export interface PointGroup {
  point: SourcePoint | null
  /** The point as a page told it, one that tells its decision if there is any; null where none is kept that tells it. */
  item: AgendaItem | null
  /** Of the pages from which these were marked the one that says most; null where none is kept. */
  page: KeptPage | null
  entries: Entry[]
}

/** Markings of one meeting, by point. */
export interface MeetingGroup {
  /** Of the marking that was made last: what the page told of its meeting, and where it is. */
  source: Highlight['source']
  /** The pages that are kept, the one that says most first. */
  pages: KeptPage[]
  points: PointGroup[]
}

const hostOf = (address: string) => (URL.canParse(address) && new URL(address).host) || address

/** A meeting of nobody's is known by its site, one without a day by its page. */
const meetingKey = ({ municipality, committee, date, start, address }: Highlight['source']) =>
  dayOf(date) === null ? address : JSON.stringify([municipality ?? hostOf(address), committee, date, start])

const lettersOf = (text: string | null) => text?.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '') ?? ''

/**
 * Whether two points of one meeting are one. A number alone doesn't tell: an agenda's supplement begins again with 1. A
 * title may be lost or changed where the case is the same; of one case there are several points where they have numbers.
 */
function isSamePoint(a: SourcePoint | null, b: SourcePoint | null): boolean {
  if (!a || !b) return a === b
  if (a.number !== b.number) return false
  const [titles, cases] = [[a.title, b.title].map(lettersOf), [a.caseNumber, b.caseNumber].map(lettersOf)]
  const isKnown = (both: string[]) => both.every((one) => one !== '')
  const isEqual = ([one, other]: string[]) => one === other
  if (isKnown(cases) && !isEqual(cases)) return false
  if (isKnown(cases) && a.number !== null) return true
  if (isKnown(titles)) return isEqual(titles)
  return a.number !== null || (isEqual(titles) && isEqual(cases) && a.link === b.link)
}

/** The point of a meeting from which something was marked; null where it has none, or not one alone. */
export function itemOf(point: SourcePoint | null, meeting: Meeting | undefined): AgendaItem | null {
  if (!point || !meeting) return null
  const same = meeting.items.filter(({ number, title }) => number === point.number && title === point.title)
  const ofCase = meeting.items.filter(({ caseNumber }) => caseNumber !== null && caseNumber === point.caseNumber)
  const [found, second] = same.length > 0 ? same : ofCase
  return found && !second ? found : null
}

function groupBy<T>(all: readonly T[], keyOf: (one: T) => string | null): T[][] {
  const groups = new Map<string | null, T[]>()
  for (const one of all) {
    const key = keyOf(one)
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return [...groups.values()]
}

const pointOf = ({ highlight }: Entry) => highlight.source.point

function byPoint(entries: readonly Entry[]): Entry[][] {
  return groupBy(entries, (entry) => pointOf(entry)?.number ?? null).flatMap((numbered) => {
    const groups: [Entry, ...Entry[]][] = []
    for (const entry of numbered) {
      const group = groups.find(([first]) => isSamePoint(pointOf(first), pointOf(entry)))
      if (group) group.push(entry)
      else groups.push([entry])
    }
    return groups
  })
}

const startOf = ({ highlight }: Entry) => anchorOf(highlight).position.start

/** By their place in the page, or by number where they are from several: places in two pages can't be compared. */
function inOrder(points: PointGroup[], entries: readonly Entry[]): PointGroup[] {
  const placeOf = ({ entries: [first] }: PointGroup) => (first ? startOf(first) : 0)
  const byPlace = points.toSorted((a, b) => placeOf(a) - placeOf(b))
  if (new Set(entries.map(({ highlight }) => highlight.source.address)).size < 2) return byPlace
  const numberOf = ({ point }: PointGroup) => point?.number ?? '\uffff'
  return byPlace.toSorted((a, b) => numberOf(a).localeCompare(numberOf(b), 'da', { numeric: true }))
}

function pointGroup([first, ...others]: Entry[], pages: readonly KeptPage[]): PointGroup {
  const entries = first ? [first, ...others] : []
  const point = (first && pointOf(first)) ?? null
  const own = pagesOf(entries)
  const items = [...own, ...pages].flatMap(({ meeting }) => itemOf(point, meeting) ?? [])
  return { point, item: items.find(({ decision }) => decision) ?? items[0] ?? null, page: own[0] ?? null, entries }
}

/** Markings by meeting, the latest first, and in each by point, in the order of the page; without those that are deleted. */
export function meetingsOf(entries: readonly Entry[]): MeetingGroup[] {
  const sorted = entries
    .filter(({ highlight }) => highlight.deletedAt === null)
    .toSorted((a, b) => startOf(a) - startOf(b) || (a.highlight.id < b.highlight.id ? -1 : 1))
  const groups = groupBy(sorted, ({ highlight }) => meetingKey(highlight.source)).map((all): MeetingGroup => {
    const pages = pagesOf(all)
    const points = byPoint(all).map((own) => pointGroup(own, pages))
    return { source: lastOf(all).highlight.source, pages, points: inOrder(points, all) }
  })
  const dateOf = ({ source }: MeetingGroup) => dayOf(source.date) ?? ''
  return groups.toSorted((a, b) => (dateOf(a) < dateOf(b) ? 1 : dateOf(a) > dateOf(b) ? -1 : 0))
}

/** The marking that was made last. There is at least one. */
export const lastOf = (entries: readonly Entry[]): Entry =>
  entries.reduce((a, b) => (b.highlight.createdAt > a.highlight.createdAt ? b : a))

/** The pages of markings, each once: minutes before an agenda, then by how many points they tell, then the one seen last. */
function pagesOf(entries: readonly Entry[]): KeptPage[] {
  const pages = new Map(entries.flatMap(({ page }) => (page ? [[page.address, page]] : [])))
  const rank = ({ meeting, seenAt }: KeptPage) =>
    [meeting.kind === 'minutes' ? '1' : '0', String(meeting.items.length).padStart(6, '0'), seenAt].join('|')
  return [...pages.values()].toSorted((a, b) => (rank(a) < rank(b) ? 1 : rank(a) > rank(b) ? -1 : 0))
}
