import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { colours, type Colour } from '../lib/highlights/model.ts'
import type { MarkingState } from '../lib/library/row.ts'
import { libraryTexts } from '../lib/library-texts.ts'
import { say, type Language } from '../lib/texts.ts'
import { focusList } from './focus-list.ts'
import { Swatch } from './swatch.tsx'

/** What the bar is given. */
export interface ChosenBarProps {
  language: Language
  names: Record<Colour, string>
  /** So many are chosen, of so many that are found. */
  count: number
  found: number
  /** What is done is under way. */
  isWorking: boolean
  state: MarkingState
  /** All tags, those used oftenest first. */
  tags: readonly string[]
  onColour: (colour: Colour) => void
  onAddTag: (tag: string) => void
  onTakeTag: (tag: string) => void
  onArchive: (isArchived: boolean) => void
  onDelete: (isDeleted: boolean) => void
  onExport: () => void
  onChooseAll: () => void
  onChooseNone: () => void
}

/** What can be done with the markings that are chosen, all at once. */
export function ChosenBar(props: ChosenBarProps) {
  const { language, names, count, found, isWorking, state, onColour, onArchive, onDelete } = props
  const words = libraryTexts[language]
  const bar = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const { current } = bar
    return () => {
      if (current?.contains(document.activeElement)) focusList()
    }
  }, [])
  return (
    <div ref={bar} class="chosen-bar" role="group" aria-label={say(words.chosen, count)}>
      <p>
        <strong role="status">{isWorking ? words.working : say(words.chosen, count)}</strong>
        {count < found && (
          <button type="button" class="link" onClick={props.onChooseAll}>
            {say(words.chooseAll, found)}
          </button>
        )}
        <button type="button" class="link" onClick={props.onChooseNone}>
          {words.chooseNone}
        </button>
      </p>
      <fieldset
        aria-disabled={isWorking}
        // Buttons that are switched off lose the focus; these do nothing for a moment.
        onClickCapture={(event) => {
          if (!isWorking) return
          event.preventDefault()
          event.stopPropagation()
        }}
      >
        {state !== 'deleted' && (
          <>
            <span class="colours">
              {colours.map((colour) => (
                <button
                  key={colour}
                  type="button"
                  class="plain"
                  aria-label={say(words.recolour, names[colour])}
                  title={say(words.recolour, names[colour])}
                  onClick={() => onColour(colour)}
                >
                  <Swatch colour={colour} />
                </button>
              ))}
            </span>
            <TagForm {...props} />
            <button type="button" onClick={() => onArchive(state === 'active')}>
              {state === 'active' ? words.archive : words.unarchive}
            </button>
          </>
        )}
        <button type="button" class={state === 'deleted' ? '' : 'delete'} onClick={() => onDelete(state !== 'deleted')}>
          {state === 'deleted' ? words.restore : words.delete}
        </button>
        <button type="button" class="main" onClick={props.onExport}>
          {words.export}
        </button>
      </fieldset>
    </div>
  )
}

/** A tag to put on all that are chosen, or to take off. */
function TagForm({ language, tags, onAddTag, onTakeTag }: ChosenBarProps) {
  const words = libraryTexts[language]
  const [typed, setTyped] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const tag = typed.replace(/[\s,]+/g, ' ').trim()
  const give = (use: (tag: string) => void) => {
    if (tag === '') return field.current?.focus()
    use(tag)
    setTyped('')
  }
  return (
    <form
      class="tag-form"
      onSubmit={(event) => {
        event.preventDefault()
        give(onAddTag)
      }}
    >
      <input
        ref={field}
        type="text"
        aria-label={words.tagName}
        placeholder={words.tagName}
        list="chosen-tags"
        maxLength={200}
        autocomplete="off"
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <datalist id="chosen-tags">
        {tags.slice(0, 50).map((known) => (
          <option key={known} value={known} />
        ))}
      </datalist>
      <button type="submit">{words.addTag}</button>
      <button type="button" disabled={!tags.includes(tag)} onClick={() => give(onTakeTag)}>
        {words.takeTag}
      </button>
    </form>
  )
}
