import { ownPageTexts } from '../lib/own-page-texts.ts'
import type { Settings } from '../lib/settings.ts'
import { ColourNames } from './colour-names.tsx'

/** What the choices about markings are given. */
export interface MarkingSettingsProps {
  settings: Pick<Settings, 'language' | 'colourNames' | 'printMarks'>
  onChange: (change: Partial<Settings>) => void
}

/** What the colours of markings mean, and whether markings are printed. */
export function MarkingSettings({ settings, onChange }: MarkingSettingsProps) {
  const { markings: words } = ownPageTexts[settings.language]
  return (
    <section>
      <h2>{words.title}</h2>
      <ColourNames settings={settings} onChange={onChange} />
      <label class="switch">
        <span>{words.print}</span>
        <input
          type="checkbox"
          role="switch"
          checked={settings.printMarks}
          onChange={({ currentTarget }) => onChange({ printMarks: currentTarget.checked })}
        />
      </label>
    </section>
  )
}
