import { ownPageTexts } from '../lib/own-page-texts.ts'
import type { Language } from '../lib/texts.ts'

/** A key that the browser knows, as `browser.commands` tells it; empty where none is set. */
interface Shortcut {
  command: 'popup' | 'panel'
  keys: string
}

/** What the list is given. */
export interface KeyListProps {
  language: Language
  /** Null in browsers that have no keys for extensions. */
  shortcuts: readonly Shortcut[] | null
  onChange: () => void
}

/** All keys: those of the browser, which are changed there, and those of the panel. */
export function KeyList({ language, shortcuts, onChange }: KeyListProps) {
  const { keys } = ownPageTexts[language]
  return (
    <>
      <dl class="keys">
        {shortcuts?.map(({ command, keys: set }) => (
          <div key={command}>
            <dt>{set === '' ? <em>{keys.none}</em> : <kbd>{set}</kbd>}</dt>
            <dd>{keys[command]}</dd>
          </div>
        ))}
        {keys.list.map(([names, what]) => (
          <div key={names}>
            <dt>
              {names.split(' ').map((name) => (
                <kbd key={name}>{name}</kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      {shortcuts ? (
        <button type="button" onClick={onChange}>
          {keys.change}
        </button>
      ) : (
        <p class="more">{keys.unavailable}</p>
      )}
    </>
  )
}
