import type { PageState } from '../lib/messages.ts'
import { Misread } from './misread.tsx'
import { dateInWords, popupTexts, say, texts, type Language } from '../lib/texts.ts'

/** What the popup shows, and whom it tells what the user chose. */
export interface PopupProps {
  /** Undefined while the page is asked; null when it can't be. */
  page: PageState | null | undefined
  language: Language
  onSwitch: (on: boolean) => void
  onLanguage: (language: Language) => void
  /** Copies the report of the page, and says whether that went well. */
  onReport: (report: string, done: (copied: boolean) => void) => void
}

/** What was found on the page, in two sentences: the first says it, the second what it means. */
function findings(page: PopupProps['page'], language: Language): [string, string] {
  const { kinds, panel } = texts[language]
  const popup = popupTexts[language]
  if (page === undefined) return [popup.waiting, '']
  if (page === null) return [popup.noAccess, popup.noAccessMore]
  if (!page.on) return [popup.off, popup.offMore]
  if (!page.summary) return [popup.notMinutes, popup.notMinutesMore]
  const { kind, committee, date, items, closed } = page.summary
  const name = [kinds[kind], committee, date && dateInWords(date, language)].filter(Boolean).join(' · ')
  const count = [say(panel.points, items), closed > 0 && say(panel.closedPoints, closed)].filter(Boolean).join(', ')
  return [name, kind === 'minutes' ? say(popup.read, count) : `${say(popup.read, count)} ${popup.agenda}`]
}

/** The card behind the toolbar button. */
export function Popup({ page, language, onSwitch, onLanguage, onReport }: PopupProps) {
  const popup = popupTexts[language]
  const [first, second] = findings(page, language)
  const doubts = page?.on ? (page.summary?.doubts ?? 0) : 0
  return (
    <main>
      <h1>{popup.title}</h1>
      <div role="status">
        <p class="found">{first}</p>
        {second && <p class="more">{second}</p>}
        {doubts > 0 && <p class="more">{say(popup.doubts, doubts)}</p>}
      </div>
      {page && (
        <label class="switch">
          <span>{say(popup.onHere, page.host)}</span>
          <input
            type="checkbox"
            role="switch"
            checked={page.on}
            onChange={(event) => onSwitch(event.currentTarget.checked)}
          />
        </label>
      )}
      {page?.report && <Misread words={texts[language].panel} onReport={(done) => onReport(page.report ?? '', done)} />}
      <label class="language">
        <span>{popup.language}</span>
        <select value={language} onChange={(event) => onLanguage(event.currentTarget.value === 'en' ? 'en' : 'da')}>
          <option value="da">Dansk</option>
          <option value="en">English</option>
        </select>
      </label>
      <p class="privacy">{popup.privacy}</p>
    </main>
  )
}
