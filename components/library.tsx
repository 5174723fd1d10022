import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import type { Colour, Highlight } from '../lib/highlights/model.ts'
import type { Answer } from '../lib/library/library-index.ts'
import { firstQuery, isNarrowed, type LibraryQuery } from '../lib/library/query.ts'
import { libraryTexts, type LibraryTexts } from '../lib/library-texts.ts'
import type { NoteEdit } from '../lib/note.ts'
import type { NoteSaver, Saved } from '../lib/save-note.ts'
import type { Change } from '../lib/store/highlights.ts'
import type { Language } from '../lib/texts.ts'
import { focusList } from './focus-list.ts'
import { LibraryChosen } from './library-chosen.tsx'
import { LibraryFilters } from './library-filters.tsx'
import { LibraryHead } from './library-head.tsx'
import { LibraryList } from './library-list.tsx'
import { SearchField } from './search-field.tsx'

/** What was done, in the words of `did`. */
export type Did = keyof LibraryTexts['did']

/** A dialog of the library, and what it is about. */
export type LibraryDialogKind =
  | { is: 'import' | 'keep' | 'tags' | 'keys' }
  | { is: 'export'; ids: readonly string[]; group: Answer['groups'][number] | null }

/** What the reader has done in the library. */
interface LibraryActions {
  onQuery: (query: LibraryQuery) => void
  onChoose: (chosen: ReadonlySet<string>) => void
  /** A marking is edited from now on; null when none is any more. It stays in the list meanwhile. */
  onEdited: (id: string | null) => void
  /** Changes markings; `name` is what they get. */
  onChange: (ids: readonly string[], change: Change, did: Did, name?: string) => void
  onUndo: () => void
  /** What was said is read. */
  onHeard: () => void
  /** Opens the page at a marking. */
  onOpen: (id: string) => void
  onDialog: (dialog: LibraryDialogKind) => void
  /** Saves what is written to a marking, as it is written. */
  saver: (tell: (state: 'saving' | Saved) => void) => NoteSaver<NoteEdit>
}

/** What the library is given. */
export interface LibraryProps extends LibraryActions {
  language: Language
  /** What each colour means. */
  names: Record<Colour, string>
  query: LibraryQuery
  /** Null until the first answer. */
  answer: Answer | null
  /** How much (0 to 1) of all markings has been read. */
  read: number
  /** So many records can't be read. */
  damaged: number
  failed: 'failed' | 'newer' | null
  /** The markings, by id; at least those that are found. */
  records: ReadonlyMap<string, Highlight>
  chosen: ReadonlySet<string>
  isWorking: boolean
  /** What is found isn't yet what is asked for. */
  isSearching: boolean
  /** What is said of what was done last, and whether that can be taken back. */
  told: { text: string; isUndoable: boolean } | null
  /** A sentence when a backup should be made; null while none needs to. */
  reminder: string | null
}

/** The library: search, filters, the list, and what is done with what is chosen. */
export function Library(props: LibraryProps) {
  const { language, query, answer, read, failed, chosen, told, reminder, onQuery, onDialog } = props
  const words = libraryTexts[language]
  const [isNarrow, setNarrow] = useState(() => innerWidth < 860)
  useEffect(() => {
    const resize = () => setNarrow(innerWidth < 860)
    addEventListener('resize', resize)
    return () => removeEventListener('resize', resize)
  }, [])
  const isBarShown = answer !== null && chosen.size > 0
  // The page makes room for the bar. Asked of the tree (`:has`), each key that is typed costs a fifth more.
  useLayoutEffect(() => {
    document.documentElement.toggleAttribute('data-chosen', isBarShown)
    return () => document.documentElement.removeAttribute('data-chosen')
  }, [isBarShown])
  const isEmpty = answer !== null && read >= 1 && Object.values(answer.states).every((count) => count === 0)
  const filters = answer && !isEmpty && (
    <LibraryFilters query={query} answer={answer} language={language} names={props.names} onQuery={onQuery} />
  )
  return (
    <>
      <a class="skip" href="#list">
        {words.skip}
      </a>
      <header class="top">
        <h1>
          Mærkesag <span>{words.title}</span>
        </h1>
        <nav aria-label={words.title}>
          <button type="button" onClick={() => onDialog({ is: 'import' })}>
            {words.import}
          </button>
          <button type="button" onClick={() => onDialog({ is: 'tags' })}>
            {words.tags}
          </button>
          <button type="button" onClick={() => onDialog({ is: 'keep' })}>
            {words.keep}
          </button>
          <button type="button" onClick={() => onDialog({ is: 'keys' })}>
            {words.openKeys}
          </button>
          <a href="/options.html">{words.settings}</a>
        </nav>
        {!isEmpty && <SearchField words={words} query={query} onQuery={onQuery} />}
      </header>
      {reminder && (
        <p class="reminder">
          {reminder}{' '}
          <button type="button" onClick={() => onDialog({ is: 'keep' })}>
            {words.keep}
          </button>
        </p>
      )}
      {failed && <p role="alert">{words[failed]}</p>}
      <div class={filters ? 'columns' : 'columns alone'}>
        {filters && (
          <aside aria-label={words.filters}>
            {isNarrow ? (
              <details>
                <summary>{words.filters}</summary>
                {filters}
              </details>
            ) : (
              filters
            )}
          </aside>
        )}
        <main id="list" tabIndex={-1} aria-busy={props.isSearching}>
          {isEmpty && (
            <div class="nothing">
              <h2>{words.nothing}</h2>
              <p>{words.nothingMore}</p>
              <p>
                <button type="button" onClick={() => onDialog({ is: 'import' })}>
                  {words.import}
                </button>
              </p>
            </div>
          )}
          {!isEmpty && !failed && <LibraryHead {...props} />}
          {answer && !isEmpty && <LibraryList {...props} answer={answer} />}
          {answer && !isEmpty && answer.ids.length === 0 && read >= 1 && (
            <p class="none">
              {isNarrowed(query) ? words.noneFound : words.noneIn[query.state]}{' '}
              {(isNarrowed(query) || query.state !== firstQuery.state) && (
                <button
                  type="button"
                  class="link"
                  onClick={() => {
                    focusList()
                    onQuery({ ...firstQuery, view: query.view })
                  }}
                >
                  {words.clear}
                </button>
              )}
            </p>
          )}
        </main>
      </div>
      {answer && chosen.size > 0 && <LibraryChosen {...props} answer={answer} />}
      <div class="told" role="status">
        {told && (
          <>
            <span>{told.text}</span>
            {told.isUndoable && (
              <button
                type="button"
                onClick={() => {
                  focusList()
                  props.onUndo()
                }}
              >
                {words.undo}
              </button>
            )}
            <button
              type="button"
              class="plain"
              aria-label={words.close}
              onClick={() => {
                focusList()
                props.onHeard()
              }}
            >
              <span aria-hidden="true">×</span>
            </button>
          </>
        )}
      </div>
    </>
  )
}
