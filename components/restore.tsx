import { useRef, useState } from 'preact/hooks'
import { backupTexts, type BackupTexts } from '../lib/backup-texts.ts'
import type { Preview, Refused, Restorable } from '../lib/restore.ts'
import { say, type Language } from '../lib/texts.ts'

/** What restoring is given. */
export interface RestoreProps {
  language: Language
  /** Reads a file; nothing is written yet. */
  onRead: (file: File) => Promise<Restorable | Refused>
}

type State =
  | { is: 'idle' | 'done' }
  | { is: 'reading'; file: File }
  | { is: 'asking' | 'restoring'; file: Restorable }
  | { is: 'refused'; refused: Refused }

const stateOf = (read: Restorable | Refused): State =>
  'fault' in read ? { is: 'refused', refused: read } : { is: 'asking', file: read }

const parts = ['added', 'changed', 'same', 'deletedHere', 'deletes'] as const

function holds(preview: Preview, words: BackupTexts): string {
  const told = parts.filter((part) => preview[part] > 0).map((part) => say(words.parts[part], preview[part]))
  if (told.length === 0) return words.empty
  return `${say(words.holds, preview.total)}: ${told.join(', ')}.`
}

function sentence(state: State, words: BackupTexts): string {
  if (state.is === 'asking') return holds(state.file.preview, words)
  if (state.is === 'refused') return say(words.faults[state.refused.fault], state.refused.at)
  return state.is === 'idle' ? '' : words[state.is]
}

/** Whether anything would change. */
const isWorth = ({ added, changed, deletes }: Preview) => added + changed + deletes > 0

const focusIt = (button: HTMLElement | null) => button?.focus()

/** Brings markings back from a file: first it is told what that would do, and nothing is written before the reader agrees. */
export function Restore({ language, onRead }: RestoreProps) {
  const words = backupTexts[language]
  const [state, setState] = useState<State>({ is: 'idle' })
  const choose = useRef<HTMLButtonElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const read = async (file: File) => {
    setState({ is: 'reading', file })
    const next = stateOf(await onRead(file))
    // Another file may have been chosen meanwhile.
    setState((now) => (now.is === 'reading' && now.file === file ? next : now))
  }
  const leave = (next: State) => {
    setState(next)
    choose.current?.focus()
  }
  const restore = async (file: Restorable) => {
    leave({ is: 'restoring', file })
    const refused = await file.restore()
    setState(refused ? { is: 'refused', refused } : { is: 'done' })
  }
  return (
    <>
      <p class="buttons">
        <button type="button" ref={choose} onClick={() => state.is !== 'restoring' && field.current?.click()}>
          {words.restore}
        </button>
        <input
          ref={field}
          type="file"
          hidden
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? []
            if (file) void read(file)
            // Without this the same file couldn't be chosen again.
            currentTarget.value = ''
          }}
        />
      </p>
      <p role="status" class={state.is === 'refused' ? 'refused' : undefined}>
        {sentence(state, words)}
      </p>
      {state.is === 'asking' && isWorth(state.file.preview) && (
        <p class="buttons">
          <button type="button" class="main" ref={focusIt} onClick={() => void restore(state.file)}>
            {words.go}
          </button>
          <button type="button" onClick={() => leave({ is: 'idle' })}>
            {words.cancel}
          </button>
        </p>
      )}
    </>
  )
}
