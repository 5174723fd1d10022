import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import * as z from 'zod/mini'
import { extractSchema, summarySchema } from '../lib/message-schemas.ts'
import { onMessage, sendMessage } from '../lib/messages.ts'
import { readExtract } from '../lib/minutes/read-extract.ts'
import { ownerOf } from '../lib/reference/owner.ts'
import { report } from '../lib/report.ts'
import { changeSettings, onSettings, readSettings, settingsAt } from '../lib/settings.ts'
import { texts } from '../lib/texts.ts'

/** The part of a message's sender that handlers may trust: the browser fills it in. */
interface Sender {
  url?: string | undefined
  tab?: { id?: number | undefined; incognito?: boolean } | undefined
}

const hostOf = ({ url }: Sender) => (url && URL.canParse(url) ? new URL(url).host : '')

export default defineBackground(() => {
  onMessage('settingsHere', async ({ sender }) => {
    const settings = await readSettings()
    return { ...settingsAt(settings, hostOf(sender)), words: texts[settings.language] }
  })
  onMessage('readPage', ({ data, sender }) => {
    const page = { url: sender.url, municipality: ownerOf(hostOf(sender)) }
    return readExtract(z.parse(extractSchema, data), page) ?? null
  })
  onMessage('setNarrow', async ({ data, sender }) => {
    const narrow = z.parse(z.boolean(), data)
    // In a private window nothing is kept.
    if (!sender.tab?.incognito) await changeSettings(() => ({ narrow }))
  })
  onMessage('pageRead', async ({ data, sender }) => {
    const summary = z.parse(z.nullable(summarySchema), data)
    await showCount(sender.tab?.id, summary?.items ?? 0)
  })
  onSettings(() => {
    tellTabs().catch((error: unknown) => report(error, 'telling the tabs of new settings'))
  })
})

/** The number of points on the toolbar button. */
async function showCount(tabId: number | undefined, count: number): Promise<void> {
  if (tabId === undefined) return
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#33475b' })
  await browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' })
}

/** Each tab is told to ask for the settings of its own site; tabs without our content script don't answer, which is no error. */
async function tellTabs(): Promise<void> {
  const tabs = await browser.tabs.query({})
  await Promise.allSettled(
    tabs.map(async ({ id }) => {
      if (id === undefined) return
      await sendMessage('settingsChanged', undefined, id)
    }),
  )
}
