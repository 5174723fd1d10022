import { colours, type Colour } from '../lib/highlights/model.ts'
import type { MarkingTexts } from '../lib/marking-texts.ts'
import { say } from '../lib/texts.ts'
import { moveInRow } from './move-in-row.ts'
import { Swatch } from './swatch.tsx'

/** What the bar is given. */
export interface MarkBarProps {
  words: MarkingTexts
  /** What each colour means. */
  names: Record<Colour, string>
  /** Nothing is kept of a private window: there is copying alone. */
  isPrivate: boolean
  /** What failed last; empty for nothing. */
  failed: string
  onColour: (colour: Colour) => void
  /** Marks, and opens the note. */
  onNote: () => void
  onCopy: () => void
  onClose: () => void
}

/** What can be done with words that are selected: mark them in a colour, write a note, copy them with their source. */
export function MarkBar({ words, names, isPrivate, failed, onColour, onNote, onCopy, onClose }: MarkBarProps) {
  return (
    <div class="mark-bar">
      <div role="toolbar" aria-label={words.bar} onKeyDown={moveInRow}>
        {!isPrivate &&
          colours.map((colour, at) => (
            <button
              key={colour}
              type="button"
              class="colour"
              tabIndex={at === 0 ? 0 : -1}
              aria-label={say(words.markAs, names[colour])}
              title={names[colour]}
              onClick={() => onColour(colour)}
            >
              <Swatch colour={colour} />
              <span class="meaning" aria-hidden="true">
                {names[colour]}
              </span>
            </button>
          ))}
        {!isPrivate && (
          <button type="button" tabIndex={-1} onClick={onNote}>
            {words.writeNote}
          </button>
        )}
        <button type="button" tabIndex={isPrivate ? 0 : -1} onClick={onCopy}>
          {words.copy}
        </button>
        <button type="button" class="close" tabIndex={-1} aria-label={words.close} onClick={onClose}>
          <span aria-hidden="true">×</span>
        </button>
      </div>
      <p role="status" class={failed ? 'failed' : undefined}>
        {failed || (isPrivate && words.isPrivate)}
      </p>
    </div>
  )
}

/** What the bar is given while the reader chooses other words for a marking. */
export interface ChooseAgainProps {
  words: MarkingTexts
  failed: string
  onChosen: () => void
  onClose: () => void
}

/** Asks for the words that a marking is to stand at from now on. */
export function ChooseAgain({ words, failed, onChosen, onClose }: ChooseAgainProps) {
  return (
    <div class="mark-bar again">
      <p role="status" class={failed ? 'failed' : undefined}>
        {failed || words.choose}
      </p>
      <div role="toolbar" aria-label={words.chooseAgain} onKeyDown={moveInRow}>
        <button type="button" class="main" tabIndex={0} onClick={onChosen}>
          {words.moveHere}
        </button>
        <button type="button" tabIndex={-1} onClick={onClose}>
          {words.cancel}
        </button>
      </div>
    </div>
  )
}
