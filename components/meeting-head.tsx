import type { Meeting } from '../lib/minutes/model.ts'
import { dateInWords, type Texts } from '../lib/texts.ts'

/** The facts of the meeting: which body, when and where, and who was there. */
export function MeetingHead({ meeting, words }: { meeting: Meeting; words: Texts }) {
  const { panel } = words
  const { committee, date, start, end, place, attendance } = meeting
  const time = start && (end ? `${start}–${end}` : start)
  const when = [date && dateInWords(date, words.code), time].filter(Boolean).join(', ')
  const people = [
    [panel.present, attendance.present],
    [panel.absent, attendance.absent],
    [panel.others, attendance.others],
  ] as const
  const there = people.filter(([, names]) => names.length > 0)
  return (
    <header class="head">
      <h2>{committee ?? panel.unknownMeeting}</h2>
      {when && <p>{when}</p>}
      {place && <p class="quiet">{place}</p>}
      {there.length > 0 && (
        <details>
          <summary>{panel.attendance}</summary>
          <dl>
            {there.map(([who, names]) => (
              <div key={who}>
                <dt>{who}</dt>
                <dd>{names.join(', ')}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </header>
  )
}
