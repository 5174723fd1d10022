import { useEffect, useRef, useState } from 'preact/hooks'
import { anchorOf, colours, type Highlight } from '../lib/highlights/model.ts'
import { libraryTexts } from '../lib/library-texts.ts'
import type { NoteEdit } from '../lib/note.ts'
import type { NoteSaver } from '../lib/save-note.ts'
import { dateInWords, say, texts } from '../lib/texts.ts'
import type { LibraryProps } from './library.tsx'
import type { Answer } from '../lib/library/library-index.ts'
import { Note, type NoteState } from './note.tsx'
import { Swatch } from './swatch.tsx'
import { WordDiff } from './word-diff.tsx'

/** What editing is given. */
export interface LibraryEditProps extends LibraryProps {
  answer: Answer
  highlight: Highlight
  onClose: () => void
}

/** Half a letter, which may have come along with pasted words, can't be kept. */
const whole = (text: string) => text.replace(/\p{Surrogate}/gu, '\ufffd')

/** A marking's note, tags, colour, and what became of it, where it stands in the list. */
export function LibraryEdit({ highlight, answer, language, names, onChange, saver, onClose }: LibraryEditProps) {
  const { id, note, tags, colour, anchor, createdAt, archivedAt, deletedAt } = highlight
  const words = libraryTexts[language]
  const { marking } = texts[language]
  const [state, setState] = useState<NoteState>('idle')
  const saving = useRef<NoteSaver<NoteEdit> | null>(null)
  saving.current ??= saver(setState)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    box.current?.querySelector<HTMLElement>('textarea, button')?.focus()
    const leave = () => saving.current?.leave()
    addEventListener('pagehide', leave)
    return () => {
      removeEventListener('pagehide', leave)
      leave()
    }
  }, [])
  /** As both were when they were opened, and what of them was written since: the other may be changed elsewhere meanwhile. */
  const opened = useRef({ note, tags })
  const touched = useRef<Omit<NoteEdit, 'id'>>({})
  const write = (written: string, tagged: readonly string[]) => {
    const [before, now] = [opened.current, touched.current]
    const [newNote, newTags] = [whole(written.trim()), tagged.map(whole)]
    if (now.note !== undefined || newNote !== before.note) now.note = newNote
    if (now.tags !== undefined || newTags.join() !== before.tags.join()) now.tags = newTags
    saving.current?.write({ id, ...now })
  }
  const now = anchorOf(highlight).exact
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    // It is one step back, and no more.
    event.stopPropagation()
    // A note leaves by itself.
    if (event.target instanceof Element && !event.target.closest('form')) onClose()
  }
  return (
    <div ref={box} class="edit" onKeyDown={leave}>
      {deletedAt === null && (
        <Note
          first={{ id, note, tags, suggestions: answer.tags.map(({ value }) => value), language, isPrivate: false }}
          state={state}
          onChange={write}
          onSave={() => saving.current?.flush()}
          onClose={() => {
            saving.current?.flush()
            onClose()
          }}
        />
      )}
      {now !== anchor.exact && (
        <div>
          <p class="more">{marking.changed}</p>
          <WordDiff before={anchor.exact} after={now} words={texts[language]} />
        </div>
      )}
      <div class="ways">
        {deletedAt === null && (
          <fieldset class="colours">
            <legend class="unseen">{marking.colour}</legend>
            {colours.map((one) => (
              <label key={one}>
                <input
                  type="radio"
                  name="colour"
                  checked={one === colour}
                  onChange={() => onChange([id], { colour: one }, 'recoloured', names[one])}
                />
                <Swatch colour={one} />
                {names[one]}
              </label>
            ))}
          </fieldset>
        )}
        {deletedAt === null && (
          <button
            type="button"
            onClick={() =>
              onChange([id], { isArchived: archivedAt === null }, archivedAt === null ? 'archived' : 'unarchived')
            }
          >
            {archivedAt === null ? words.archive : words.unarchive}
          </button>
        )}
        <button
          type="button"
          class={deletedAt === null ? 'delete' : ''}
          onClick={() => onChange([id], { isDeleted: deletedAt === null }, deletedAt === null ? 'deleted' : 'restored')}
        >
          {deletedAt === null ? words.delete : words.restore}
        </button>
        <span class="more">{say(words.marked, dateInWords(createdAt.slice(0, 10), language))}</span>
      </div>
    </div>
  )
}
