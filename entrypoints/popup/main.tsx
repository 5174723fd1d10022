import { render } from 'preact'
import { browser } from 'wxt/browser'
import '../../components/theme.css'
import { Popup, type TabView } from '../../components/popup.tsx'
import { followScheme } from '../../components/scheme.ts'
import { copyText } from '../../lib/copy.ts'
import { watchKept, type Kept } from '../../lib/kept-markings.ts'
import { sendMessage } from '../../lib/messages.ts'
import { portalOf } from '../../lib/reference/portal-address.ts'
import { report } from '../../lib/report.ts'
import { saveBackup } from '../../lib/save-backup.ts'
import { changeSettings, readSettings, settingsAt, type Settings } from '../../lib/settings.ts'
import { addSite, patternOf } from '../../lib/sites.ts'
import { openDatabase } from '../../lib/store/database.ts'
import type { TabKind } from '../../lib/tab-state.ts'
import { texts } from '../../lib/texts.ts'
import { activeTab, lookAt, type LookedAt } from './look-at-tab.ts'
import '../../components/controls.css'
import '../../components/misread.css'
import './popup.css'

/** A page may fill itself late: it is looked at again so often (in milliseconds). */
const again = 1000

const mayChange = new Set<TabKind>(['waiting', 'notMinutes', 'unreadable', 'frame'])

const waiting: TabView = {
  kind: 'waiting',
  page: null,
  site: null,
  owner: null,
  isPrivate: false,
  access: 'always',
  webPage: null,
}

/** The popup as it is open: what it knows of the tab, of the settings, and of the markings. */
let settings: Settings
let kept: Kept = 'waiting'
let tab: LookedAt | undefined

function draw(): void {
  const root = document.getElementById('popup')
  if (!root) return
  const { language, municipality } = settings
  document.documentElement.lang = language
  const view = tab?.view ?? waiting
  render(
    <Popup
      tab={view}
      language={language}
      portal={portalOf(municipality)}
      kept={kept}
      onSave={() => saveBackup(openDatabase(), new Date()).catch(notSaved)}
      onReport={copyText}
      onLanguage={(chosen) => change(() => ({ language: chosen }))}
      onSwitch={(on) => {
        const host = view.page?.host ?? ''
        change(({ offSites }) => ({
          offSites: on ? offSites.filter((site) => site !== host) : [...new Set([...offSites, host])],
        }))
      }}
      onAlways={() => {
        const pattern = tab?.url && patternOf(tab.url)
        if (pattern) tell(addSite(pattern).then(refresh), 'adding a site')
      }}
      onOpen={(where) => tell(open(where), 'opening a page')}
    />,
    root,
  )
}

/** Changes settings; in a private window they hold for the page in the tab, and nothing is kept. */
function change(make: (before: Settings) => Partial<Settings>): void {
  const view = tab?.view
  if (!tab || !view?.isPrivate) {
    tell(changeSettings(make).then(refresh), 'keeping a setting')
    return
  }
  settings = { ...settings, ...make(settings) }
  const here = { on: settingsAt(settings, view.page?.host ?? '').on, words: texts[settings.language] }
  tell(
    sendMessage('useHere', here, tab.id)
      .catch(() => undefined)
      .then(refreshTab),
    'changing a private page',
  )
}

async function open(where: string | number): Promise<void> {
  if (typeof where === 'number') await browser.tabs.update(where, { active: true })
  else await browser.tabs.create({ url: where })
  close()
}

async function refreshTab(): Promise<void> {
  const active = await activeTab()
  tab = active && (await lookAt(active, settings))
  draw()
}

async function refresh(): Promise<void> {
  settings = await readSettings()
  await refreshTab()
}

function notSaved(error: unknown): null {
  report(error, 'saving a backup')
  return null
}

function tell(work: Promise<unknown>, doing: string): void {
  work.catch((error: unknown) => report(error, doing))
}

async function begin(): Promise<void> {
  followScheme()
  settings = await readSettings()
  draw()
  watchKept(openDatabase(), (now) => {
    kept = now
    draw()
  })
  await refreshTab()
  setInterval(() => {
    if (tab && mayChange.has(tab.view.kind)) tell(refreshTab(), 'looking again')
  }, again)
}

tell(begin(), 'opening the popup')
