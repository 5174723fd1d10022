import { looks } from '../lib/outcome-look.ts'
import type { Meeting, Outcome } from '../lib/minutes/model.ts'
import { say, type Texts } from '../lib/texts.ts'
import { OutcomeIcon } from './outcome-icon.tsx'
import { pointsOf } from './point-kinds.ts'
import { lengthOf, timeInWords } from './reading-time.ts'

/** The meeting at a glance: a bar of what was decided, and how many points there are, of which kinds, how long to read. */
export function Glance({ meeting, words }: { meeting: Meeting; words: Texts }) {
  const { panel, outcomes } = words
  const { items } = meeting
  const counts = (Object.keys(looks) as Outcome[])
    .map((outcome) => ({ outcome, count: items.filter(({ decision }) => decision?.outcome === outcome).length }))
    .filter(({ count }) => count > 0)
  const told = counts.map(({ outcome, count }) => `${count} ${outcomes[outcome].toLowerCase()}`)
  const [closed, dissenting] = [pointsOf(meeting, 'closed').length, pointsOf(meeting, 'dissent').length]
  const time = timeInWords(
    items.reduce((sum, item) => sum + lengthOf(item), 0),
    words,
  )
  const facts = [
    say(panel.points, items.length),
    closed > 0 && say(panel.closedPoints, closed),
    dissenting > 0 && say(panel.dissenting, dissenting),
    time && say(panel.toRead, time),
  ]
  return (
    <div class="glance">
      {counts.length > 0 && (
        <div class="bar" role="img" aria-label={`${panel.outcomes}: ${told.join(', ')}`}>
          {counts.map(({ outcome, count }, at) => (
            <span
              key={outcome}
              title={told[at]}
              style={{ flexGrow: count, background: `var(--${looks[outcome].tone})` }}
            />
          ))}
        </div>
      )}
      <p class="legend" aria-hidden="true">
        {counts.map(({ outcome }, at) => (
          <span key={outcome}>
            <OutcomeIcon outcome={outcome} />
            {told[at]}
          </span>
        ))}
      </p>
      <p class="quiet">{facts.filter(Boolean).join(' · ')}</p>
    </div>
  )
}
