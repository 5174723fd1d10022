import { useRef, useState } from 'preact/hooks'
import type { NoteHere } from '../lib/note.ts'
import { noteTexts } from '../lib/note-texts.ts'
import type { Saved } from '../lib/save-note.ts'
import { say } from '../lib/texts.ts'

/** How it stands with what was written; `idle` before anything was. */
export type NoteState = 'idle' | 'saving' | Saved

/** What the note is given. */
export interface NoteProps {
  /** The note as it was when it was opened. */
  first: NoteHere
  state: NoteState
  /** Something was written: all of it, as it is now. */
  onChange: (note: string, tags: string[]) => void
  /** What was written is to be saved now: the writer leaves a field, or asks for it. */
  onSave: () => void
  /** The writer is done. */
  onClose: () => void
}

/** So many tags a marking may have, and so many are suggested. */
const mostTags = 200
const mostSuggested = 50

/** The tags in what was typed: parted by commas, with single spaces. */
const tagsIn = (typed: string) =>
  typed
    .split(',')
    .map((tag) => tag.replace(/\s+/g, ' ').trim())
    .filter((tag) => tag !== '')

/** A note and tags to a marking, as they are written. In a private window they can only be read. */
export function Note({ first, state, onChange, onSave, onClose }: NoteProps) {
  const { language, isPrivate, suggestions } = first
  const words = noteTexts[language]
  const [note, setNote] = useState(first.note)
  const [tags, setTags] = useState(first.tags)
  const [typed, setTyped] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const change = (nextNote: string, nextTags: string[]) => {
    setNote(nextNote)
    setTags(nextTags)
    onChange(nextNote, nextTags)
  }
  const add = (text: string) => {
    setTyped('')
    // A comma on its own never was what was typed so far, so that preact sees nothing to change.
    if (field.current) field.current.value = ''
    const all = [...new Set([...tags, ...tagsIn(text)])].slice(0, mostTags)
    if (all.length > tags.length) change(note, all)
  }
  const remove = (gone: string) => {
    change(
      note,
      tags.filter((tag) => tag !== gone),
    )
    // The button that was pressed goes, and would take the focus along.
    field.current?.focus()
  }
  const pressedInField = (event: KeyboardEvent) => {
    const last = tags.at(-1)
    if (event.key === 'Enter' && !event.isComposing && !event.ctrlKey && !event.metaKey) {
      event.preventDefault()
      add(typed)
    }
    // A key that is held down to empty the field stops there.
    if (event.key === 'Backspace' && typed === '' && last !== undefined && !event.repeat) remove(last)
  }
  const isFailed = state === 'full' || state === 'failed'
  return (
    <form
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        const isDone = event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
        if (!isDone || event.isComposing) return
        add(typed)
        onClose()
      }}
    >
      {isPrivate && <p class="private">{words.isPrivate}</p>}
      <textarea
        aria-label={words.note}
        placeholder={isPrivate ? '' : words.placeholder}
        rows={2}
        maxLength={100_000}
        value={note}
        readOnly={isPrivate}
        dir="auto"
        onInput={({ currentTarget }) => change(currentTarget.value, tags)}
        onBlur={onSave}
      />
      <div class="tags" role="group" aria-label={words.tags}>
        {tags.map((tag) => (
          <span key={tag} class="tag">
            <bdi>{tag}</bdi>
            {!isPrivate && (
              <button type="button" aria-label={say(words.removeTag, tag)} onClick={() => remove(tag)}>
                <span aria-hidden="true">×</span>
              </button>
            )}
          </span>
        ))}
        {!isPrivate && (
          <input
            ref={field}
            aria-label={words.addTag}
            placeholder={words.addTag}
            list="suggestions"
            maxLength={200}
            value={typed}
            autocomplete="off"
            onInput={({ currentTarget: { value } }) => (value.includes(',') ? add(value) : setTyped(value))}
            onBlur={() => {
              add(typed)
              onSave()
            }}
            onKeyDown={pressedInField}
          />
        )}
        <datalist id="suggestions">
          {suggestions
            .filter((tag) => !tags.includes(tag))
            .slice(0, mostSuggested)
            .map((tag) => (
              <option key={tag} value={tag} />
            ))}
        </datalist>
      </div>
      {!isPrivate && (
        <p class={isFailed ? 'state failed' : 'state'}>
          <span role="status">{state !== 'idle' && words[state]}</span>
          {isFailed && (
            <button type="button" onClick={onSave}>
              {words.retry}
            </button>
          )}
        </p>
      )}
    </form>
  )
}
