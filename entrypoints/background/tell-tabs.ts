import { browser } from 'wxt/browser'
import { sendMessage } from '../../lib/messages.ts'

/** Tells all tabs something; those without our content script don't answer, which is no error. */
export async function tellTabs(what: 'settingsChanged' | 'highlightsChanged', data: undefined): Promise<void>
export async function tellTabs(what: 'leaveSites', data: string[]): Promise<void>
export async function tellTabs(
  what: 'settingsChanged' | 'highlightsChanged' | 'leaveSites',
  data: string[] | undefined,
): Promise<void> {
  const tabs = await browser.tabs.query({})
  await Promise.allSettled(
    tabs.map(async ({ id }) => {
      if (id !== undefined) await sendMessage(what, data as never, id)
    }),
  )
}
