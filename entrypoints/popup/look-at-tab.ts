import { browser, type Browser } from 'wxt/browser'
import type { TabView } from '../../components/popup.tsx'
import { sendMessage, type PageState } from '../../lib/messages.ts'
import { pageReport, tracesReport } from '../../lib/page-report.ts'
import { largeFrame } from './large-frame.ts'
import { pageScript } from '../../lib/page-script.ts'
import { ownerOf } from '../../lib/reference/owner.ts'
import { isPortalPage } from '../../lib/reference/portals.ts'
import { settingsAt, type Settings } from '../../lib/settings.ts'
import { patternOf } from '../../lib/sites.ts'
import { kindOf, webPageOf, type SeenPage } from '../../lib/tab-state.ts'

/** A tab that is being looked at. */
export interface LookedAt {
  id: number
  view: TabView
  /** Address of the page; undefined where the browser doesn't tell. */
  url: string | undefined
}

type BrowserTab = Browser.tabs.Tab

/** The tab that the popup stands over; `?tab=` names another one where the popup is opened as a page. */
export async function activeTab(): Promise<BrowserTab | undefined> {
  const named = Number(new URLSearchParams(location.search).get('tab'))
  if (named > 0) return browser.tabs.get(named)
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab
}

/**
 * What there is in a tab. A page that isn't read by itself is read now: opening the popup is what gives the right to, for
 * this page and until it is left.
 */
export async function lookAt(tab: BrowserTab, settings: Settings): Promise<LookedAt | undefined> {
  const { id, url } = tab
  if (id === undefined) return undefined
  const told = (await askTab(id)) ?? ((await start(id)) ? await askTab(id) : null)
  // A page hears of new settings a little later than the popup that made them.
  const on = told && !tab.incognito ? settingsAt(settings, told.host).on : (told?.on ?? true)
  const frame = told && !told.read ? await frameIn(id) : null
  const page = told && { ...told, on, frame, summary: summaryOf(told), report: reportOf(told, url) }
  const hostname = url !== undefined && URL.canParse(url) ? new URL(url).hostname : ''
  const owner = ownerOf(hostname)
  const kind = told && on && !told.on ? 'waiting' : kindOf({ url, page, owner })
  const view: TabView = {
    kind,
    page,
    site: url !== undefined && patternOf(url) ? hostname : null,
    owner: owner ?? null,
    isPrivate: tab.incognito,
    access: accessTo(url, settings),
    webPage: kind === 'pdf' && url !== undefined ? (webPageOf(url) ?? (await openerOf(tab))) : null,
  }
  return { id, view, url }
}

/** What somebody can send us about a page that is read wrongly, or couldn't be read; null where there is nothing to tell. */
function reportOf({ read, traces }: PageState, url: string | undefined): string | null {
  const { version } = browser.runtime.getManifest()
  if (read) return pageReport(version, read)
  return traces && url !== undefined ? tracesReport(url, version, traces) : null
}

function summaryOf({ read }: PageState): SeenPage['summary'] {
  if (!read) return null
  const { kind, committee, date, items } = read.meeting
  const closed = items.filter(({ isClosed }) => isClosed).length
  return { kind, committee, date, items: items.length, closed, doubts: read.doubts.length }
}

function accessTo(url: string | undefined, { addedSites }: Settings): TabView['access'] {
  if (url === undefined || isPortalPage(url)) return 'always'
  return addedSites.includes(patternOf(url) ?? '') ? 'added' : 'none'
}

/** What the page tells, or else a frame in it that holds minutes; null where no script of ours is there to answer. */
async function askTab(tabId: number): Promise<PageState | null> {
  const page = await sendMessage('describePage', undefined, { tabId, frameId: 0 }).catch(() => null)
  if (page && (page.read || !page.on)) return page
  const frame = await sendMessage('describeFrame', undefined, { tabId }).catch(() => null)
  return frame ?? page
}

/** What the page of a tab shows in a frame; null for nothing, and where the browser doesn't let us look. */
async function frameIn(tabId: number): Promise<string | null> {
  const looked = browser.scripting.executeScript({ target: { tabId }, func: largeFrame })
  return looked.then(
    ([told]) => told?.result ?? null,
    () => null,
  )
}

/** Starts our script in a tab, frames included; false where the browser doesn't let us. */
async function start(tabId: number): Promise<boolean> {
  const target = { tabId, allFrames: true }
  try {
    await browser.scripting.insertCSS({ target, files: pageScript.css })
    await browser.scripting.executeScript({ target, files: pageScript.js as never })
    return true
  } catch {
    // The browser's own pages, stores, files and sites that it keeps extensions out of: that is what the popup then tells.
    return false
  }
}

/** The tab with the meeting from which a PDF was opened; null where there is none. */
async function openerOf({ openerTabId }: BrowserTab): Promise<number | null> {
  if (openerTabId === undefined) return null
  return (await askTab(openerTabId))?.read ? openerTabId : null
}
