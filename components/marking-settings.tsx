import { colours, type Colour } from '../lib/highlights/model.ts'
import { ownPageTexts } from '../lib/own-page-texts.ts'
import type { Settings } from '../lib/settings.ts'
import { texts } from '../lib/texts.ts'
import { Swatch } from './swatch.tsx'

/** What the choices about markings are given. */
export interface MarkingSettingsProps {
  settings: Pick<Settings, 'language' | 'colourNames' | 'printMarks'>
  onChange: (change: Partial<Settings>) => void
}

/** What the colours of markings mean, and whether markings are printed. */
export function MarkingSettings({ settings, onChange }: MarkingSettingsProps) {
  const { language, colourNames, printMarks } = settings
  const { markings: words } = ownPageTexts[language]
  const meant = texts[language].marking.colours
  const name = (colour: Colour, meaning: string) => onChange({ colourNames: { ...colourNames, [colour]: meaning } })
  return (
    <section>
      <h2>{words.title}</h2>
      <fieldset class="meanings">
        <legend>{words.meanings}</legend>
        {colours.map((colour) => (
          <label key={colour}>
            <Swatch colour={colour} />
            <span>{words.colours[colour]}</span>
            <input
              type="text"
              maxLength={40}
              autocomplete="off"
              value={colourNames[colour]}
              placeholder={meant[colour]}
              onChange={({ currentTarget }) => name(colour, currentTarget.value.trim())}
            />
          </label>
        ))}
        <p class="more">{words.meaningsMore}</p>
      </fieldset>
      <label class="switch">
        <span>{words.print}</span>
        <input
          type="checkbox"
          role="switch"
          checked={printMarks}
          onChange={({ currentTarget }) => onChange({ printMarks: currentTarget.checked })}
        />
      </label>
    </section>
  )
}
