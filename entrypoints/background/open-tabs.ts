import { browser } from 'wxt/browser'
import { sendMessage } from '../../lib/messages.ts'
import { pageScript } from '../../lib/page-script.ts'
import { readSettings } from '../../lib/settings.ts'

const begun = 'begun'

/**
 * Starts the content script in pages that were open before the extension was there: installed, updated or enabled anew.
 * Chrome leaves that to us; Firefox does it itself, and its scripts answer before we start others. The session storage is
 * emptied at each of these, and not when the worker merely wakes.
 */
export async function startInOpenTabs(): Promise<void> {
  const session = await browser.storage.session.get(begun)
  if (session[begun]) return
  await browser.storage.session.set({ [begun]: true })
  const { addedSites } = await readSettings()
  const { host_permissions: ownSites = [] } = browser.runtime.getManifest()
  const tabs = await browser.tabs.query({ url: [...ownSites, ...addedSites], status: 'complete' })
  await Promise.allSettled(tabs.flatMap(({ id, discarded }) => (id === undefined || discarded ? [] : start(id))))
}

async function start(tabId: number): Promise<void> {
  const there = await sendMessage('describePage', undefined, { tabId, frameId: 0 }).catch(() => undefined)
  if (there) return
  const target = { tabId }
  await browser.scripting.insertCSS({ target, files: pageScript.css })
  await browser.scripting.executeScript({ target, files: pageScript.js as never })
}
