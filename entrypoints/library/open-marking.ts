import { browser } from 'wxt/browser'
import { broughtUpKey, type BroughtUp } from '../../lib/brought-up.ts'
import { webAddress } from '../../lib/export/tidy.ts'
import type { Highlight } from '../../lib/highlights/model.ts'

/** So long (in milliseconds) a page may take to load and to be read. */
const patience = 60_000

/** Opens the page of a marking in a new tab; what runs there brings the marking up. Rejects where the browser can't open it. */
export async function openMarking({ id, source }: Highlight): Promise<void> {
  // What a file brought in may say anything.
  const url = webAddress(source.point?.link ?? '') ?? source.address
  if (!/^(?:https?|file):/i.test(url)) throw new Error('not the address of a page')
  const tab = await browser.tabs.create({ url })
  if (tab.id === undefined) return
  const asked: BroughtUp = { id, until: Date.now() + patience }
  await browser.storage.session.set({ [broughtUpKey(tab.id)]: asked })
}
