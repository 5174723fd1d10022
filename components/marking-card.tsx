import { Component, createRef } from 'preact'
import { anchorOf, colours, type Colour } from '../lib/highlights/model.ts'
import type { MarkingHere } from '../lib/highlights/shown.ts'
import { say, type Texts } from '../lib/texts.ts'
import { PrivatePlace, type OpenPlace } from './private-place.tsx'
import { Swatch } from './swatch.tsx'
import { WordDiff } from './word-diff.tsx'

/** What the card is given. */
export interface MarkingCardProps {
  marking: MarkingHere
  /** What each colour means. */
  names: Record<Colour, string>
  words: Texts
  isPrivate: boolean
  /** Opens the note in a place. */
  openNote: OpenPlace
  onColour: (colour: Colour) => void
  onCopy: () => void
  onDelete: () => void
  /** Takes what stands there now for what was marked. */
  onKeep: () => void
  onChooseAgain: () => void
  onArchive: () => void
  onClose: () => void
}

/** Longer quotes are shortened until one asks for all. */
const longest = 220
/** So much of what stood around words that are gone. */
const around = 160

/** The first words of a text, at most so many letters of it. */
const headOf = (text: string, most: number) =>
  text.length > most ? `${text.slice(0, most).replace(/\s+\S*$/, '')} …` : text
/** Its last words. */
const tailOf = (text: string, most: number) =>
  text.length > most ? `… ${text.slice(-most).replace(/^\S*\s+/, '')}` : text

interface State {
  /** Whether words that are shortened at first are shown in full. */
  isWhole: boolean
}

/** One marking: its words, colour and note, and what became of it. */
export class MarkingCard extends Component<MarkingCardProps, State> {
  override state: State = { isWhole: false }
  private readonly card = createRef<HTMLDivElement>()

  override componentDidMount() {
    // What it stands in is shown just after it was drawn, and nothing in it takes the focus before that.
    queueMicrotask(() => this.card.current?.focus({ preventScroll: true }))
  }

  private shortened(text: string) {
    return this.state.isWhole ? text : headOf(text, longest)
  }

  /** Shows all of a text that was shortened, and less of it again. */
  private more(text: string) {
    const { isWhole } = this.state
    const { more, less } = this.props.words.marking
    return (
      text.length > longest && (
        <button type="button" class="link" onClick={() => this.setState({ isWhole: !isWhole })}>
          {isWhole ? less : more}
        </button>
      )
    )
  }

  private quote(text: string) {
    return (
      <>
        <q lang="da" dir="auto">
          {this.shortened(text)}
        </q>
        {this.more(text)}
      </>
    )
  }

  private became() {
    const { marking, words } = this.props
    const { verdict, text, highlight } = marking
    const { marking: told } = words
    const { exact, before, after } = anchorOf(highlight)
    if (verdict === 'exact') return this.quote(exact)
    if (verdict === 'searching' || verdict === 'skipped')
      return (
        <>
          <p role="status">{verdict === 'searching' ? told.verdicts.searching : told.skipped}</p>
          {this.quote(exact)}
        </>
      )
    if (verdict === 'changed' && text !== null)
      return (
        <>
          <p class="became">{told.changed}</p>
          <WordDiff before={exact} after={text} words={words} />
        </>
      )
    if (verdict === 'moved')
      return (
        <>
          <p class="became">{told.moved}</p>
          {this.quote(exact)}
        </>
      )
    return (
      <>
        <p class="became">
          {verdict === 'ambiguous' ? told.ambiguous : marking.isOfOtherVersion ? told.otherVersion : told.orphan}
        </p>
        <p class="surroundings" lang="da" dir="auto">
          {before && `${tailOf(before, around)} `}
          <mark>{this.shortened(exact)}</mark>
          {after && ` ${headOf(after, around)}`}
        </p>
        {this.more(exact)}
      </>
    )
  }

  private ways() {
    const { marking, words, isPrivate, onKeep, onChooseAgain, onArchive } = this.props
    const { verdict, isOfOtherVersion } = marking
    const isFound = verdict === 'moved' || verdict === 'changed'
    const isLost = verdict === 'ambiguous' || (verdict === 'orphan' && !isOfOtherVersion)
    if (isPrivate || !(isFound || isLost)) return null
    return (
      <p class="ways">
        {isFound && (
          <button type="button" class="main" onClick={onKeep}>
            {words.marking.keep}
          </button>
        )}
        <button type="button" onClick={onChooseAgain}>
          {words.marking.chooseAgain}
        </button>
        <button type="button" onClick={onArchive}>
          {words.marking.archive}
        </button>
      </p>
    )
  }

  override render() {
    const { marking, names, words, isPrivate, openNote, onColour, onCopy, onDelete, onClose } = this.props
    const { highlight } = marking
    const { marking: told } = words
    return (
      <div
        ref={this.card}
        class="marking-card"
        role="dialog"
        aria-label={told.card}
        lang={words.code}
        tabIndex={-1}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose()
        }}
      >
        <div class="said-of">
          {highlight.origin.kind === 'imported' && <p class="from">{say(told.importedFrom, highlight.origin.set)}</p>}
          {this.became()}
          {this.ways()}
        </div>
        {isPrivate ? (
          <p role="status">{told.isPrivate}</p>
        ) : (
          <>
            <fieldset class="colours">
              <legend class="unseen">{told.colour}</legend>
              {colours.map((colour) => (
                <label key={colour} title={names[colour]}>
                  <input
                    type="radio"
                    name="colour"
                    class="unseen"
                    checked={colour === highlight.colour}
                    onChange={() => onColour(colour)}
                  />
                  <Swatch colour={colour} />
                  {names[colour]}
                </label>
              ))}
            </fieldset>
            <PrivatePlace open={openNote} />
          </>
        )}
        <p class="does">
          <button type="button" onClick={onCopy}>
            {told.copy}
          </button>
          {!isPrivate && (
            <button type="button" class="delete" onClick={onDelete}>
              {told.delete}
            </button>
          )}
          <button type="button" onClick={onClose}>
            {told.close}
          </button>
        </p>
      </div>
    )
  }
}
