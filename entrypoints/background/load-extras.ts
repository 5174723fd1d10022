import { browser } from 'wxt/browser'
import type { Asker } from '../../lib/messages.ts'
import { extrasScript } from '../../lib/page-script.ts'

/** Starts the part of the content script that is used now and then, in the frame that asks for it. */
export async function loadExtras({ tabId, frameId }: Pick<Asker, 'tabId' | 'frameId'>): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [extrasScript] as never })
}
