import { browser } from 'wxt/browser'
import type { Asker } from '../../lib/messages.ts'
import paint from '../../lib/highlights/paint.css?inline'
import { extrasScript } from '../../lib/page-script.ts'

/** Starts the part of the content script that is used now and then, in the frame that asks for it, with what paints markings. */
export async function loadExtras({ tabId, frameId }: Pick<Asker, 'tabId' | 'frameId'>): Promise<void> {
  const target = { tabId, frameIds: [frameId] }
  await browser.scripting.insertCSS({ target, css: paint })
  await browser.scripting.executeScript({ target, files: [extrasScript] as never })
}
