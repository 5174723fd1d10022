import type { AgendaItem, Doubt, MeetingKind } from '../lib/minutes/model.ts'
import { say, type Texts } from '../lib/texts.ts'
import { OutcomeIcon } from './outcome-icon.tsx'

/** What a row of the outline is given. */
export interface OutlineRowProps {
  item: AgendaItem
  kind: MeetingKind
  doubts: readonly Doubt[]
  words: Texts
  /** The point at the top of the window. */
  isPresent: boolean
  /** The one row that the Tab key reaches; arrows move between rows. */
  isReached: boolean
  onJump: () => void
}

/** A point of the meeting: number, title, what was decided, and what else there is to know before reading it. */
export function OutlineRow({ item, kind, doubts, words, isPresent, isReached, onJump }: OutlineRowProps) {
  const { outcomes, panel, doubts: sentences } = words
  const outcome = item.decision?.outcome
  return (
    <li class={isPresent ? 'present' : undefined}>
      <button
        type="button"
        class="row"
        data-item={item.id}
        tabIndex={isReached ? 0 : -1}
        aria-current={isPresent ? 'true' : undefined}
        onClick={onJump}
      >
        <span class="number">{item.number ?? ''}</span>
        <span class="what">
          <span class={item.title ? 'title' : 'title lost'}>{item.title ?? panel.untitled}</span>
          <span class="facts">
            {outcome && (
              <span class="outcome">
                <OutcomeIcon outcome={outcome} />
                {outcomes[outcome]}
              </span>
            )}
            {!outcome && kind !== 'minutes' && <span class="outcome">{panel.notDecided}</span>}
            {item.isClosed && <span class="tag">{panel.closed}</span>}
            {item.attachments.length > 0 && <span>{say(panel.attachments, item.attachments.length)}</span>}
          </span>
        </span>
      </button>
      {doubts.length > 0 && (
        <details class="doubts">
          <summary>{panel.doubtfulPoint}</summary>
          <ul>
            {doubts.map(({ kind: about, text }) => (
              <li key={about + text}>{say(sentences[about], text)}</li>
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}
