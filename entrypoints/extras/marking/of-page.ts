import type { MeetingHere } from '../../../lib/highlights/document-keys.ts'
import type { SourcePoint } from '../../../lib/highlights/model.ts'
import type { PlacedMeeting } from '../../../lib/highlights/page-index.ts'
import type { AgendaItem, Reading } from '../../../lib/minutes/model.ts'
import type { Texts } from '../../../lib/page/cut-texts.ts'
import type { Page } from '../../../lib/page/page.ts'

/** What the page says of its meeting. */
export function meetingHere({ platform, meeting }: Pick<Reading, 'platform' | 'meeting'>): MeetingHere {
  const { kind, municipality, committee, date, start } = meeting
  return { platform, kind, municipality, committee, date, start }
}

/** The points of a page that is shown, and where they are: its texts have been cut into whole nodes. */
export function placedMeeting({ meeting, places }: Page): PlacedMeeting {
  const stretch = (texts: Texts | null) =>
    texts && { start: { node: texts.first, offset: 0 }, end: { node: texts.last, offset: texts.last.data.length } }
  return {
    meeting,
    places: new Map(
      [...places].map(([id, { heading, body }]) => [id, { heading: stretch(heading), body: stretch(body) }]),
    ),
  }
}

/** A point as it is kept with a marking: without the names of officials. */
export const sourcePoint = (
  { number, title, caseNumber, decision, isClosed }: AgendaItem,
  link: string,
): SourcePoint => ({ number, title, caseNumber, outcome: decision?.outcome ?? null, isClosed, link })
