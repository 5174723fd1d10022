import type { Digest, Doubt, MeetingKind } from '../lib/minutes/model.ts'
import { say, type Texts } from '../lib/texts.ts'
import { Doubts } from './doubts.tsx'
import type { Found } from './found.ts'
import { OutcomeIcon } from './outcome-icon.tsx'
import { Pieces } from './pieces.tsx'
import { lengthOf, timeInWords } from './reading-time.ts'
import { RowMore, type RowMoreProps } from './row-more.tsx'

/** What a row of the outline is given. */
export interface OutlineRowProps extends Pick<RowMoreProps, 'isInPage' | 'onTake'> {
  found: Found
  kind: MeetingKind
  digest: Digest | undefined
  doubts: readonly Doubt[]
  words: Texts
  /** How long the longest point is, in letters. */
  longest: number
  /** Whether something was looked for. */
  isSearch: boolean
  /** The point at the top of the window. */
  isPresent: boolean
  /** The one row that the Tab key reaches; arrows move between rows. */
  isReached: boolean
  /** Whether what can be done with the point is shown. */
  isOpen: boolean
  onJump: () => void
  onOpen: (isOpen: boolean) => void
}

/** A point of the meeting: number, title, what was decided, how long it is, and what else there is to know of it. */
export function OutlineRow(props: OutlineRowProps) {
  const { found, kind, digest, doubts, words, longest, isSearch, isPresent, isReached, isOpen } = props
  const { outcomes, panel } = words
  const { item } = found
  const outcome = item.decision?.outcome
  const name = item.number ?? item.title ?? ''
  const letters = lengthOf(item)
  const time = timeInWords(letters, words)
  const told = item.isClosed ? digest?.lead.join(' ') || panel.tellsNothing : ''
  return (
    <li class={isPresent ? 'present' : undefined}>
      <div class="point">
        <button
          type="button"
          class="row"
          data-item={item.id}
          tabIndex={isReached ? 0 : -1}
          aria-current={isPresent ? 'true' : undefined}
          onClick={props.onJump}
        >
          <span class="number">{item.number ?? ''}</span>
          <span class="what">
            <span class={item.title ? 'title' : 'title lost'} dir="auto" lang={item.title ? 'da' : undefined}>
              {item.title ? <Pieces pieces={found.title} /> : panel.untitled}
            </span>
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
              {time && <span>{time}</span>}
              {isSearch && found.count > 0 && <span>{say(panel.places, found.count)}</span>}
            </span>
            {letters > 0 && <span class="length" aria-hidden="true" style={{ '--part': letters / longest }} />}
          </span>
        </button>
        <button
          type="button"
          class="more"
          aria-label={say(panel.more, name)}
          aria-expanded={isOpen}
          tabIndex={isReached ? 0 : -1}
          onClick={() => props.onOpen(!isOpen)}
        >
          <span aria-hidden="true">⋯</span>
        </button>
      </div>
      {told && (
        <p class="told" dir="auto">
          {told}
        </p>
      )}
      {isSearch && found.excerpt.length > 0 && (
        <p class="told" dir="auto" lang="da">
          <Pieces pieces={found.excerpt} />
        </p>
      )}
      {isOpen && <RowMore item={item} words={words} isInPage={props.isInPage} onTake={props.onTake} />}
      <Doubts of="doubts" title={panel.doubtfulPoint} doubts={doubts} words={words} />
    </li>
  )
}
