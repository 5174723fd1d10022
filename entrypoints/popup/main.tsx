import { render } from 'preact'
import { browser } from 'wxt/browser'
import '../../components/theme.css'
import { Popup } from '../../components/popup.tsx'
import { copyText } from '../../lib/copy.ts'
import { sendMessage, type PageState } from '../../lib/messages.ts'
import { report } from '../../lib/report.ts'
import { changeSettings, readSettings, type Settings } from '../../lib/settings.ts'
import '../../components/misread.css'
import './popup.css'

/** The tab that the popup stands over; `?tab=` names another one where the popup is opened as a page. */
async function activeTab(): Promise<number | undefined> {
  const named = Number(new URLSearchParams(location.search).get('tab'))
  if (named > 0) return named
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab?.id
}

/** What the page's content script tells; null where there is none to answer. */
async function askPage(): Promise<PageState | null> {
  const tab = await activeTab()
  if (tab === undefined) return null
  return sendMessage('describePage', undefined, tab).catch(() => null)
}

function draw(settings: Settings, page: PageState | null | undefined): void {
  const { language } = settings
  const root = document.getElementById('popup')
  if (!root) return
  document.documentElement.lang = language
  const change = (next: (before: Settings) => Partial<Settings>) => {
    changeSettings(next).then(
      (changed) => draw(changed, page && { ...page, on: !changed.offSites.includes(page.host) }),
      (error: unknown) => report(error, 'keeping a setting'),
    )
  }
  render(
    <Popup
      page={page}
      language={language}
      onReport={copyText}
      onLanguage={(chosen) => change(() => ({ language: chosen }))}
      onSwitch={(on) =>
        page &&
        change(({ offSites }) => ({
          offSites: on ? offSites.filter((site) => site !== page.host) : [...new Set([...offSites, page.host])],
        }))
      }
    />,
    root,
  )
}

async function open(): Promise<void> {
  const dark = matchMedia('(prefers-color-scheme: dark)').matches
  document.documentElement.dataset['scheme'] = dark ? 'dark' : 'light'
  const settings = await readSettings()
  draw(settings, undefined)
  draw(settings, await askPage())
}

open().catch((error: unknown) => report(error, 'opening the popup'))
