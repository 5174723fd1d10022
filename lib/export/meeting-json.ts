import { dayOf } from './tidy.ts'
import { meetingsOf, type Entry, type ExportOptions, type MeetingGroup, type PointGroup } from './entry.ts'
import { joinPages, type Told } from './join-pages.ts'
import { withoutOfficer } from './officer.ts'
import type { AgendaItem } from '../minutes/model.ts'

/**
 * The meetings in which something is marked, as JSON in the shape that `npm run inspect` prints: one object for one meeting,
 * an array for none or several. From the page where that is kept, else from what the markings tell, with a doubt.
 */
export function meetingsAsJson(entries: readonly Entry[], { withOfficers }: ExportOptions): string {
  const meetings = meetingsOf(entries).map((group) => {
    const { platform, meeting, doubts } = toldOf(group)
    const items = withOfficers ? meeting.items : meeting.items.map(withoutOfficer)
    return { recognised: true, platform, meeting: { ...meeting, items }, doubts }
  })
  return `${JSON.stringify(meetings.length === 1 ? meetings[0] : meetings, null, 2)}\n`
}

function toldOf({ source, pages: [page, ...pages], points }: MeetingGroup): Told {
  if (page) return joinPages([page, ...pages])
  const { platform, kind, municipality, committee, date, start } = source
  const items = points.flatMap(({ point }) => (point ? [point] : [])).map(itemOfPoint)
  const attendance = { present: [], absent: [], others: [] }
  return {
    platform,
    meeting: {
      kind,
      municipality,
      committee,
      date: dayOf(date),
      start: start !== null && /^\d{1,2}:\d{2}$/.test(start) ? start : null,
      end: null,
      place: null,
      attendance,
      items,
    },
    doubts: [{ item: null, kind: 'cut-short', text: '' }],
  }
}

const itemOfPoint = (
  { number, title, caseNumber, isClosed }: NonNullable<PointGroup['point']>,
  at: number,
): AgendaItem => ({
  id: `i${at + 1}`,
  kind: 'business',
  number,
  title,
  isClosed,
  caseNumber,
  caseOfficer: null,
  sections: [],
  recommendation: null,
  decision: null,
  earlierDecisions: [],
  attachments: [],
  absent: [],
  recused: [],
})
