import { browser } from 'wxt/browser'

/** The keys that the browser has for the extension; null in browsers that have none, as Firefox for Android. */
export async function readShortcuts(): Promise<{ command: 'popup' | 'panel'; keys: string }[] | null> {
  if (!browser.commands) return null
  const all = await browser.commands.getAll()
  const keysOf = (name: string) => all.find((command) => command.name === name)?.shortcut ?? ''
  return [
    { command: 'popup', keys: keysOf('_execute_action') },
    { command: 'panel', keys: keysOf('toggle-panel') },
  ]
}

/** Opens the browser's own page on which the keys are changed. */
export async function openShortcuts(): Promise<void> {
  const { commands } = browser as { commands?: { openShortcutSettings?: () => Promise<void> } }
  // Firefox from 137 on has a call for it; Chrome has an address.
  if (commands?.openShortcutSettings) await commands.openShortcutSettings()
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' })
}
