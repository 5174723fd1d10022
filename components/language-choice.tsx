import type { Language } from '../lib/texts.ts'

/** What the choice is given. */
export interface LanguageChoiceProps {
  label: string
  language: Language
  onLanguage: (language: Language) => void
}

/** The choice of the interface's language. */
export function LanguageChoice({ label, language, onLanguage }: LanguageChoiceProps) {
  return (
    <label class="language">
      <span>{label}</span>
      <select value={language} onChange={(event) => onLanguage(event.currentTarget.value === 'en' ? 'en' : 'da')}>
        <option value="da">Dansk</option>
        <option value="en">English</option>
      </select>
    </label>
  )
}
