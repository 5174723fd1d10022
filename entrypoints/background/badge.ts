import { browser } from 'wxt/browser'

/** Shows the number of points on the toolbar button of a tab; nothing for 0. */
export async function showCount(tabId: number, count: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#33475b' })
  await browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' })
}
