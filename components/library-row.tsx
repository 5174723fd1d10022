import type { ComponentChildren } from 'preact'
import { officialName } from '../lib/export/official-name.ts'
import { anchorOf, type Colour, type Highlight } from '../lib/highlights/model.ts'
import { hitsIn } from '../lib/library/hits.ts'
import { libraryTexts } from '../lib/library-texts.ts'
import { dateInWords, say, texts, type Language } from '../lib/texts.ts'
import { OutcomeIcon } from './outcome-icon.tsx'
import { Pieces } from './pieces.tsx'
import { Swatch } from './swatch.tsx'

/** What a marking in the list is given. */
export interface LibraryRowProps {
  highlight: Highlight
  language: Language
  /** What each colour means. */
  names: Record<Colour, string>
  /** What is looked for: it is marked where it stands. */
  searched: string
  /** Whether the meeting, or the case, is told above it already. */
  under: 'meeting' | 'case' | null
  isChosen: boolean
  /** Whether it is the one that is reached by Tab. */
  isActive: boolean
  isEdited: boolean
  onChoose: (isChosen: boolean, isRange: boolean) => void
  onOpen: () => void
  onEdit: () => void
  /** What is shown while it is edited. */
  children: ComponentChildren
}

/** So much of a quote names its box for those who don't see it. */
const nameLength = 80

/** A marking: its words, what was written to it, and where it is from. */
export function LibraryRow(props: LibraryRowProps) {
  const { highlight, language, names, searched, isChosen, isActive, isEdited, onChoose, onOpen, onEdit, children } =
    props
  const { colour, note, tags, origin } = highlight
  const words = libraryTexts[language]
  const { exact } = anchorOf(highlight)
  const tabIndex = isActive ? 0 : -1
  return (
    <article class={`marking ${colour}`} data-chosen={isChosen || undefined} data-edited={isEdited || undefined}>
      <input
        type="checkbox"
        checked={isChosen}
        tabIndex={tabIndex}
        aria-label={say(words.choose, exact.slice(0, nameLength))}
        onClick={({ currentTarget, shiftKey }) => onChoose(currentTarget.checked, shiftKey)}
      />
      <div class="said">
        <blockquote lang="da" dir="auto">
          <Pieces pieces={hitsIn(exact, searched)} />
        </blockquote>
        {!isEdited && note !== '' && (
          <p class="note" dir="auto">
            <Pieces pieces={hitsIn(note, searched)} />
          </p>
        )}
        {!isEdited && tags.length > 0 && (
          <p class="tags-of">
            {tags.map((tag) => (
              <bdi key={tag} class="tag">
                <Pieces pieces={hitsIn(tag, searched)} />
              </bdi>
            ))}
          </p>
        )}
        <Facts {...props} />
        {origin.kind === 'imported' && <p class="facts">{say(texts[language].marking.importedFrom, origin.set)}</p>}
      </div>
      <p class="does">
        <span class="meaning">
          <Swatch colour={colour} /> {names[colour]}
        </span>
        <button type="button" class="link" tabIndex={tabIndex} onClick={onOpen}>
          {words.open}
        </button>
        <button type="button" class="link" tabIndex={tabIndex} aria-expanded={isEdited} onClick={onEdit}>
          {isEdited ? words.editDone : words.edit}
        </button>
      </p>
      {children}
    </article>
  )
}

/** From which meeting and point it is, what was decided there, and whether the words are still there. */
function Facts({ highlight, language, searched, under }: LibraryRowProps) {
  const { source, lastVerdict } = highlight
  const { municipality, committee, date, point } = source
  const words = libraryTexts[language]
  const { outcomes, marking } = texts[language]
  const meeting = [municipality && officialName(municipality), committee, date && dateInWords(date, language)]
  const title = point
    ? [point.number, point.title ?? texts[language].panel.untitled].filter(Boolean).join('. ')
    : marking.outside
  const place = under === 'case' && point?.number ? say(words.point, point.number) : title
  const told = [...(under === 'meeting' ? [] : meeting), place, under === 'case' ? null : point?.caseNumber]
  return (
    <p class="facts" dir="auto">
      {told.filter(Boolean).map((fact, at) => (
        <span key={at}>
          <Pieces pieces={hitsIn(fact ?? '', searched)} />
        </span>
      ))}
      {point?.outcome && (
        <span class="outcome">
          <OutcomeIcon outcome={point.outcome} />
          {outcomes[point.outcome]}
        </span>
      )}
      {lastVerdict && lastVerdict !== 'exact' && lastVerdict !== 'skipped' && (
        <span class="verdict">{words.verdicts[lastVerdict]}</span>
      )}
    </p>
  )
}
