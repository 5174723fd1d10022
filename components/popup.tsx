import { backupTexts } from '../lib/backup-texts.ts'
import type { Kept } from '../lib/kept-markings.ts'
import { popupTexts } from '../lib/popup-texts.ts'
import type { SeenPage, TabKind } from '../lib/tab-state.ts'
import { dateInWords, say, texts, type Language } from '../lib/texts.ts'
import { SaveBackup } from './backup.tsx'
import { LanguageChoice } from './language-choice.tsx'
import { Misread } from './misread.tsx'

/** What the popup shows of a tab. */
export interface TabView {
  kind: TabKind
  page: SeenPage | null
  /** Host of the page, without the port; null where the browser doesn't tell or it has none. */
  site: string | null
  /** The municipality or region whose site it is. */
  owner: string | null
  isPrivate: boolean
  /** Whether pages of the site are read by themselves: always were, since the user added it, or not. */
  access: 'always' | 'added' | 'none'
  /** Where a PDF's meeting stands as a web page: an address, the tab that opened the PDF, or nowhere that we know. */
  webPage: string | number | null
}

/** What the popup shows, and whom it tells what the user chose. */
export interface PopupProps {
  tab: TabView
  language: Language
  /** The minutes of the reader's own municipality; null while none is chosen. */
  portal: { name: string; address: string } | null
  kept: Kept
  onSwitch: (on: boolean) => void
  onLanguage: (language: Language) => void
  /** Asks the browser for the right to read all pages of the site. */
  onAlways: () => void
  /** Opens an address in a new tab, a tab that is there already, or a page of the extension. */
  onOpen: (where: string | number) => void
  /** Has the browser download all markings; resolves to the names of the files, or to null where that didn't work. */
  onSave: () => Promise<string[] | null>
  /** Copies the report of the page, and says whether that went well. */
  onReport: (report: string, done: (copied: boolean) => void) => void
}

/** What there is in the tab, in two sentences: the first says it, the second what it means. */
function findings({ kind, page, site, owner }: TabView, language: Language): [string, string] {
  const popup = popupTexts[language]
  const [first, second] = popup.states[kind]
  const given = [...givenTo(kind, page, language), owner ?? site ?? '']
  return [say(first, ...given), say(second, ...given)]
}

function givenTo(kind: TabKind, page: SeenPage | null, language: Language): string[] {
  const { kinds, panel } = texts[language]
  const { found } = popupTexts[language]
  if (page?.summary) {
    const { kind: meeting, committee, date, items, closed } = page.summary
    const name = [kinds[meeting], committee, date && dateInWords(date, language)].filter(Boolean).join(' · ')
    const count = [say(panel.points, items), closed > 0 && say(panel.closedPoints, closed)].filter(Boolean).join(', ')
    return [name, count]
  }
  if (kind === 'unreadable' && page?.traces) {
    const { platform, items, committee, date } = page.traces
    const day = date ? dateInWords(date, language) : found.noDate
    return [[platform, say(found.points, items), committee ?? found.noCommittee, day].join(', ')]
  }
  return kind === 'frame' && page?.frame ? [new URL(page.frame).hostname] : []
}

/** The card behind the toolbar button. */
export function Popup(props: PopupProps) {
  const { tab, language, portal, kept, onSwitch, onLanguage, onAlways, onOpen, onSave, onReport } = props
  const { kind, page, site, isPrivate, access, webPage } = tab
  const popup = popupTexts[language]
  const [first, second] = findings(tab, language)
  const doubts = page?.on ? (page.summary?.doubts ?? 0) : 0
  const isRead = kind === 'read' || kind === 'agenda'
  const mayAdd = access === 'none' && site !== null && !isPrivate
  const offers = mayAdd && (isRead || kind === 'unreadable' || (kind === 'notMinutes' && tab.owner !== null))
  return (
    <main>
      <h1>{popup.title}</h1>
      <div role="status">
        <p class="found">{first}</p>
        {second && <p class="more">{second}</p>}
        {doubts > 0 && <p class="more">{say(popup.doubts, doubts)}</p>}
      </div>
      {kind === 'noAccess' && mayAdd && (
        <button type="button" class="main" onClick={onAlways}>
          {say(popup.grant, site)}
        </button>
      )}
      {kind === 'frame' && page?.frame && (
        <button type="button" class="main" onClick={() => onOpen(page.frame ?? '')}>
          {popup.openFrame}
        </button>
      )}
      {kind === 'pdf' && webPage !== null && (
        <button type="button" class="main" onClick={() => onOpen(webPage)}>
          {typeof webPage === 'number' ? popup.toOpener : popup.openWebPage}
        </button>
      )}
      {offers && (
        <div class="always">
          <button type="button" onClick={onAlways}>
            {popup.always}
          </button>
          {isRead && <p class="more">{say(popup.alwaysMore, site)}</p>}
        </div>
      )}
      {access === 'added' && site !== null && <p class="more">{say(popup.isAlways, site)}</p>}
      {page && page.host !== '' && (
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
      {isPrivate && <p class="private">{popup.isPrivate}</p>}
      {page?.report && <Misread words={texts[language].panel} onReport={(done) => onReport(page.report ?? '', done)} />}
      {portal && !isRead && (
        <button type="button" class="link" onClick={() => onOpen(portal.address)}>
          {say(popup.portal, portal.name)}
        </button>
      )}
      {!isPrivate && kept !== 'waiting' && (
        <section class="markings" aria-labelledby="markings-title">
          <h2 id="markings-title">{backupTexts[language].title}</h2>
          <SaveBackup language={language} kept={kept} onSave={onSave} />
          <p class="buttons">
            <button type="button" class="main" onClick={() => onOpen('/library.html')}>
              {backupTexts[language].library}
            </button>
            {/* A popup closes when the browser asks for a file. */}
            <button type="button" class="link" onClick={() => onOpen('/library.html#import')}>
              {backupTexts[language].restore}
            </button>
          </p>
        </section>
      )}
      <LanguageChoice label={popup.language} language={language} onLanguage={onLanguage} />
      <p class="pages">
        <button type="button" class="link" onClick={() => onOpen('/options.html')}>
          {popup.settings}
        </button>
        <button type="button" class="link" onClick={() => onOpen('/welcome.html')}>
          {popup.welcome}
        </button>
      </p>
      <p class="privacy">{popup.privacy}</p>
    </main>
  )
}
