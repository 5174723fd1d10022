import { colours, type Colour } from '../lib/highlights/model.ts'
import { ownPageTexts } from '../lib/own-page-texts.ts'
import type { Settings } from '../lib/settings.ts'
import { texts } from '../lib/texts.ts'
import { Swatch } from './swatch.tsx'

/** What the names of the colours are given. */
export interface ColourNamesProps {
  settings: Pick<Settings, 'language' | 'colourNames'>
  onChange: (change: Partial<Settings>) => void
}

/** What the colours of markings mean, in the reader's words. */
export function ColourNames({ settings: { language, colourNames }, onChange }: ColourNamesProps) {
  const { markings: words } = ownPageTexts[language]
  const meant = texts[language].marking.colours
  const name = (colour: Colour, meaning: string) => onChange({ colourNames: { ...colourNames, [colour]: meaning } })
  return (
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
  )
}
