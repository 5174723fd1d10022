import type { KeptPage } from '../highlights/kept-page.ts'
import type { AgendaItem, Doubt, Meeting } from '../minutes/model.ts'

/** What is printed of a page's reading. */
export type Told = Pick<KeptPage, 'platform' | 'meeting' | 'doubts'>

/**
 * The pages of one meeting as one reading; the first is the one that says most. Where that tells one point alone, so do
 * others: their points are put together by number, and named anew, since each page calls its own "i1".
 */
export function joinPages([best, ...others]: readonly [KeptPage, ...KeptPage[]]): Told {
  const { platform, meeting, doubts } = best
  const single = [best, ...others].filter(
    (page) => page.meeting.items.length === 1 && page.meeting.kind === meeting.kind,
  )
  if (meeting.items.length !== 1 || single.length === 1) return { platform, meeting, doubts }
  const numbered = withoutTwins(single)
    .toSorted((a, b) => numberOf(a).localeCompare(numberOf(b), 'da', { numeric: true }))
    .map((page, at) => renamed(page, `i${at + 1}`))
  const items = numbered.flatMap((page) => page.meeting.items)
  return { platform, meeting: { ...joinHeads(single), items }, doubts: withoutDouble(numbered) }
}

const itemOfPage = ({ meeting }: Told): AgendaItem | undefined => meeting.items[0]
const numberOf = (page: Told) => itemOfPage(page)?.number ?? '\uffff'

/** Each point once, by the page that was seen last. */
function withoutTwins(pages: readonly KeptPage[]): KeptPage[] {
  const known = new Map<string, KeptPage>()
  for (const page of pages.toSorted((a, b) => (a.seenAt < b.seenAt ? -1 : 1))) {
    const { number, title, caseNumber } = itemOfPage(page) ?? { number: null, title: null, caseNumber: null }
    const isNamed = number !== null || title !== null || caseNumber !== null
    known.set(JSON.stringify(isNamed ? [number, title, caseNumber] : page.address), page)
  }
  return [...known.values()]
}

function renamed({ platform, meeting, doubts }: Told, id: string): Told {
  const items = meeting.items.map((item) => ({
    ...item,
    id,
    sections: item.sections.map((section, at) => ({ ...section, id: `${id}s${at + 1}` })),
  }))
  return {
    platform,
    meeting: { ...meeting, items },
    doubts: doubts.map((doubt) => ({ ...doubt, item: doubt.item && id })),
  }
}

/** What the pages tell of the meeting, by the first that tells it. */
function joinHeads(pages: readonly KeptPage[]): Meeting {
  const all = (names: (meeting: Meeting) => string[]) => [...new Set(pages.flatMap(({ meeting }) => names(meeting)))]
  return pages
    .map(({ meeting }) => meeting)
    .reduce((a, b) => ({
      ...a,
      municipality: a.municipality ?? b.municipality,
      committee: a.committee ?? b.committee,
      date: a.date ?? b.date,
      start: a.start ?? b.start,
      end: a.end ?? b.end,
      place: a.place ?? b.place,
      attendance: {
        present: all(({ attendance }) => attendance.present),
        absent: all(({ attendance }) => attendance.absent),
        others: all(({ attendance }) => attendance.others),
      },
    }))
}

/** Each page doubts the meeting in the same words. */
function withoutDouble(pages: readonly Told[]): Doubt[] {
  const doubts = pages.flatMap((page) => page.doubts)
  return [...new Map(doubts.map((doubt) => [JSON.stringify(doubt), doubt])).values()]
}
