import { useEffect, useRef, useState } from 'preact/hooks'
import type { Importable, Refused, Work } from '../lib/import-file.ts'
import { importTexts, type ImportTexts } from '../lib/import-texts.ts'
import { libraryTexts } from '../lib/library-texts.ts'
import type { ImportCounts } from '../lib/store/import.ts'
import { say, type Language } from '../lib/texts.ts'
import { LibraryDialog } from './library-dialog.tsx'

/** What the dialog is given. */
export interface ImportDialogProps {
  language: Language
  /** Names of sets that are here already. */
  sets: readonly string[]
  /** Reads a file; nothing is written yet. */
  onRead: (file: File, work: Work) => Promise<Importable | Refused>
  onClose: () => void
}

type State =
  | { is: 'idle' | 'reading' | 'writing' }
  | { is: 'asking'; file: Importable }
  | { is: 'refused'; refused: Refused }
  | { is: 'done'; counts: ImportCounts }

const parts = ['added', 'fromFile', 'fromHere', 'same', 'deletedHere', 'deletes', 'pages'] as const

const inWords = (counts: ImportCounts, words: ImportTexts) =>
  parts
    .filter((part) => counts[part] > 0)
    .map((part) => say(words.counts[part], counts[part]))
    .join(', ')

/** Whether anything would change. */
const isWorth = ({ added, fromFile, deletes, pages }: ImportCounts) => added + fromFile + deletes + pages > 0

/** Brings in markings from a file: first it is told what that would do, and nothing is written before the reader agrees. */
export function ImportDialog({ language, sets, onRead, onClose }: ImportDialogProps) {
  const words = importTexts[language]
  const [state, setState] = useState<State>({ is: 'idle' })
  const [part, setPart] = useState(0)
  const field = useRef<HTMLInputElement>(null)
  const said = useRef<HTMLParagraphElement>(null)
  const work = useRef(new AbortController())
  useEffect(() => () => work.current.abort(), [])
  useEffect(() => {
    // The button that had the focus is gone: the next step gets it.
    if (document.activeElement !== document.body) return
    said.current?.closest('dialog')?.querySelector<HTMLElement>('.working button, .buttons button')?.focus()
  }, [state.is])
  /** Begins something in place of what was going on. */
  const begin = (): Work => {
    work.current.abort()
    work.current = new AbortController()
    setPart(0)
    return { tell: setPart, signal: work.current.signal }
  }
  /** Shows how something ended, unless something else was begun meanwhile. */
  const end = ({ signal }: Work, next: State) => {
    if (signal === work.current.signal) setState(next)
  }
  const read = async (file: File) => {
    const now = begin()
    setState({ is: 'reading' })
    const found = await onRead(file, now)
    end(now, 'fault' in found ? { is: 'refused', refused: found } : { is: 'asking', file: found })
  }
  const write = async (file: Importable, set: string | null) => {
    const now = begin()
    setState({ is: 'writing' })
    const counts = await file.write(set, now)
    end(now, 'fault' in counts ? { is: 'refused', refused: counts } : { is: 'done', counts })
  }
  const isBusy = state.is === 'reading' || state.is === 'writing'
  return (
    <LibraryDialog title={words.title} close={libraryTexts[language].close} onClose={onClose}>
      <p class="more">{words.about}</p>
      {state.is !== 'writing' && (
        <p class="buttons">
          <button type="button" class={state.is === 'idle' ? 'main' : ''} onClick={() => field.current?.click()}>
            {words.chooseFile}
          </button>
          <input
            ref={field}
            type="file"
            accept=".json,.jsonld,application/json,application/ld+json"
            aria-label={words.chooseFile}
            hidden
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0]
              // The same file may be chosen again.
              currentTarget.value = ''
              if (file) void read(file)
            }}
          />
        </p>
      )}
      {isBusy && (
        <p class="working">
          <progress value={part} aria-label={state.is === 'reading' ? words.reading : words.writing} />
          <button type="button" onClick={() => work.current.abort()}>
            {words.cancel}
          </button>
        </p>
      )}
      <p
        ref={said}
        role="status"
        class={state.is === 'refused' && state.refused.fault !== 'cancelled' ? 'refused' : ''}
      >
        {state.is === 'reading' && words.reading}
        {state.is === 'writing' && words.writing}
        {state.is === 'refused' && say(words.faults[state.refused.fault], state.refused.at)}
        {state.is === 'done' && say(words.done, inWords(state.counts, words) || '0')}
      </p>
      {state.is === 'asking' && (
        <Asking language={language} file={state.file} sets={sets} onGo={(set) => void write(state.file, set)} />
      )}
    </LibraryDialog>
  )
}

/** So long (in milliseconds) one rests who has written a name. */
const rest = 200

interface AskingProps extends Pick<ImportDialogProps, 'language' | 'sets'> {
  file: Importable
  onGo: (set: string | null) => void
}

/** Whose the markings of a file are, and what bringing them in would do. */
function Asking({ language, file, sets, onGo }: AskingProps) {
  const words = importTexts[language]
  const [isSet, setIsSet] = useState(file.kind !== 'backup')
  const [name, setName] = useState('')
  const [counts, setCounts] = useState<ImportCounts | Refused | null>(null)
  const set = isSet ? name.trim() : null
  const isNamed = set !== ''
  useEffect(() => {
    const end = new AbortController()
    setCounts(null)
    const look = () =>
      void file.preview(set, { tell: () => undefined, signal: end.signal }).then((now) => {
        if (!end.signal.aborted) setCounts(now)
      })
    // Not for each letter of a name: a file may hold ten thousand markings.
    const timer = isNamed ? setTimeout(look, set === null ? 0 : rest) : undefined
    return () => {
      clearTimeout(timer)
      end.abort()
    }
  }, [file, set])
  return (
    <form
      class="asking"
      onSubmit={(event) => {
        event.preventDefault()
        if (isNamed) onGo(set)
      }}
    >
      <p>
        {say(words.kinds[file.kind], file.total)} {file.skipped > 0 && say(words.skipped, file.skipped)}
      </p>
      <fieldset>
        <legend>{words.as}</legend>
        {([false, true] as const).map((value) => (
          <label key={String(value)}>
            <input type="radio" name="as" checked={isSet === value} onChange={() => setIsSet(value)} />
            <span>
              {value ? words.set : words.own}
              <small>{value ? words.setMore : words.ownMore}</small>
            </span>
          </label>
        ))}
        {isSet && (
          <label class="set-name">
            <span>{words.setName}</span>
            <input
              type="text"
              required
              maxLength={200}
              list="sets"
              autocomplete="off"
              value={name}
              onInput={({ currentTarget }) => setName(currentTarget.value)}
            />
            <datalist id="sets">
              {sets.map((known) => (
                <option key={known} value={known} />
              ))}
            </datalist>
          </label>
        )}
      </fieldset>
      <p role="status" class={counts && 'fault' in counts ? 'refused' : ''}>
        {counts && ('fault' in counts ? say(words.faults[counts.fault], counts.at) : told(counts, words))}
      </p>
      <p class="buttons">
        <button type="submit" class="main" disabled={counts === null || 'fault' in counts || !isWorth(counts)}>
          {words.go}
        </button>
      </p>
    </form>
  )
}

const told = (counts: ImportCounts, words: ImportTexts) =>
  [inWords(counts, words) && say(words.would, inWords(counts, words)), !isWorth(counts) && words.nothingNew]
    .filter(Boolean)
    .join(' ')
