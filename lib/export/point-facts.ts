import type { MeetingKind, Outcome } from '../minutes/model.ts'
import type { Language } from '../texts.ts'
import { citationOf } from './citation.ts'
import { lastOf, type MeetingGroup, type PointGroup } from './entry.ts'
import { dayOf, webAddress } from './tidy.ts'

/** What is told of a point in every form of export: by the page as it was read last, or else as when it was marked. */
export interface PointFacts {
  kind: MeetingKind
  municipality: string | null
  committee: string | null
  /** ISO 8601 (YYYY-MM-DD). */
  date: string | null
  place: string | null
  number: string | null
  title: string | null
  caseNumber: string | null
  caseOfficer: string | null
  outcome: Outcome | null
  isClosed: boolean
  /** Of a web page; empty for a saved file, the path of which is the reader's own business. */
  link: string
  /** The day on which the page was seen (YYYY-MM-DD). */
  accessed: string
}

/** The facts of a point on which something is marked. */
export function factsOf({ pages }: MeetingGroup, { point, item, page, entries }: PointGroup): PointFacts {
  // Kind and link are those of one page.
  const { highlight } = lastOf(page ? entries.filter((entry) => entry.page?.address === page.address) : entries)
  const { source } = highlight
  const meeting = page?.meeting
  const link = source.point?.link ?? source.address
  return {
    kind: meeting?.kind ?? source.kind,
    municipality: meeting?.municipality ?? source.municipality,
    committee: meeting?.committee ?? source.committee,
    date: dayOf(meeting?.date ?? source.date),
    place: meeting?.place ?? pages[0]?.meeting.place ?? null,
    number: item?.number ?? point?.number ?? null,
    title: item?.title ?? point?.title ?? null,
    caseNumber: item?.caseNumber ?? point?.caseNumber ?? null,
    caseOfficer: item?.caseOfficer ?? null,
    outcome: (item ? item.decision?.outcome : point?.outcome) ?? null,
    isClosed: item?.isClosed ?? point?.isClosed ?? false,
    link: webAddress(link) === undefined ? '' : link,
    accessed: (page?.seenAt ?? highlight.createdAt).slice(0, 10),
  }
}

/** The citation of a point. */
export const citationOfPoint = (facts: PointFacts, language: Language): ReturnType<typeof citationOf> =>
  citationOf({ meeting: facts, item: facts, address: facts.link, accessed: facts.accessed, language })
