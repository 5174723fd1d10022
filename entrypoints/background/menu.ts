import { browser } from 'wxt/browser'
import { sendMessage } from '../../lib/messages.ts'
import { report } from '../../lib/report.ts'
import { readSettings } from '../../lib/settings.ts'
import { texts } from '../../lib/texts.ts'

const id = 'mark'

/**
 * Puts marking into the menu of selected words, in the reader's language, on the pages that are read by themselves; to be
 * called whenever settings may have changed. Firefox for Android has no such menu.
 */
export async function showMenu(): Promise<void> {
  const { language, addedSites } = await readSettings()
  const { host_permissions: ownSites = [] } = browser.runtime.getManifest()
  await browser.contextMenus?.removeAll()
  browser.contextMenus?.create({
    id,
    title: texts[language].commands.mark,
    contexts: ['selection'],
    documentUrlPatterns: [...ownSites, ...addedSites],
  })
}

/** Marks what is selected when the menu is used. */
export function answerMenu(): void {
  browser.contextMenus?.onClicked.addListener(({ menuItemId, frameId = 0 }, tab) => {
    if (menuItemId !== id || tab?.id === undefined) return
    sendMessage('runCommand', 'mark', { tabId: tab.id, frameId }).catch((error: unknown) =>
      report(error, 'marking from the menu'),
    )
  })
}
