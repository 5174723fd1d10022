import { ownPageTexts } from '../lib/own-page-texts.ts'
import { texts, type Language } from '../lib/texts.ts'
import { KeyRows, type KeyRowsProps } from './key-rows.tsx'

/** What the list is given. */
export interface KeyListProps extends Pick<KeyRowsProps, 'shortcuts'> {
  language: Language
  onChange: () => void
}

/** All keys: those of the browser, which are changed there, and those of the panel. */
export function KeyList({ language, shortcuts, onChange }: KeyListProps) {
  const { keys } = ownPageTexts[language]
  return (
    <>
      <dl class="keys">
        <KeyRows words={texts[language]} shortcuts={shortcuts} />
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
