import { useState } from 'preact/hooks'
import { ownPageTexts } from '../lib/own-page-texts.ts'
import { say, type Language } from '../lib/texts.ts'

/** A municipality or region to choose, and the page that lists its meetings. */
export interface Choice {
  code: string
  name: string
  address: string
}

/** What the choice is given. */
export interface MunicipalityChoiceProps {
  language: Language
  choices: readonly Choice[]
  chosen: Choice | null
  onChoose: (code: string | null) => void
}

/** Letters that are written in several ways are told apart by nobody who searches. */
const folded = (name: string) =>
  name
    .toLowerCase()
    .replaceAll('aa', 'å')
    .replaceAll('ae', 'æ')
    .replaceAll('oe', 'ø')
    .replace(/[^a-zæøå]/g, '')

/** Those whose name, or a later word of it, begins with what was typed: first those whose name does. */
function fitting(choices: readonly Choice[], typed: string): Choice[] {
  const wanted = folded(typed)
  const rank = ({ name }: Choice) => {
    if (folded(name).startsWith(wanted)) return 0
    return name.split(/[ -]/).some((word) => folded(word).startsWith(wanted)) ? 1 : 2
  }
  return choices.filter((choice) => rank(choice) < 2).toSorted((a, b) => rank(a) - rank(b))
}

/** Finds one's municipality by name, and leads to its meetings. */
export function MunicipalityChoice({ language, choices, chosen, onChoose }: MunicipalityChoiceProps) {
  const { welcome } = ownPageTexts[language]
  const [typed, setTyped] = useState('')
  const shown = typed.trim() === '' ? [] : fitting(choices, typed)
  return (
    <div class="municipality">
      <label>
        <span>{welcome.search}</span>
        <input
          type="search"
          autocomplete="off"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => {
            const [first] = shown
            if (event.key !== 'Enter' || !first) return
            onChoose(first.code)
            setTyped('')
          }}
        />
      </label>
      {shown.length > 0 && (
        <ul class="choices">
          {shown.map(({ code, name }) => (
            <li key={code}>
              <button
                type="button"
                aria-pressed={code === chosen?.code}
                onClick={() => {
                  onChoose(code)
                  setTyped('')
                }}
              >
                {name}
              </button>
            </li>
          ))}
        </ul>
      )}
      <div role="status">
        {typed.trim() !== '' && shown.length === 0 && <p>{welcome.noneFound}</p>}
        {typed.trim() === '' && <p>{chosen ? say(welcome.chosen, chosen.name) : welcome.none}</p>}
      </div>
      {chosen && (
        <p class="buttons">
          <a class="button main" href={chosen.address} target="_blank" rel="noreferrer">
            {say(welcome.goThere, chosen.name)}
          </a>
          <button type="button" onClick={() => onChoose(null)}>
            {welcome.forget}
          </button>
        </p>
      )}
    </div>
  )
}
