import { browser } from 'wxt/browser'
import { isCommand, type Command } from './commands.ts'

/** A key that the browser has for the extension; empty where none is set. */
export interface Shortcut {
  command: 'popup' | Command
  keys: string
}

/** The keys that the browser has for the extension; null in browsers that have none, as Firefox for Android. */
export async function readShortcuts(): Promise<Shortcut[] | null> {
  if (!browser.commands) return null
  const all = await browser.commands.getAll()
  return all.flatMap(({ name = '', shortcut: keys = '' }) => {
    if (name === '_execute_action') return { command: 'popup', keys }
    return isCommand(name) ? { command: name, keys } : []
  })
}

/** Opens the browser's own page on which the keys are changed. */
export async function openShortcuts(): Promise<void> {
  const { commands } = browser as { commands?: { openShortcutSettings?: () => Promise<void> } }
  // Firefox from 137 on has a call for it; Chrome has an address.
  if (commands?.openShortcutSettings) await commands.openShortcutSettings()
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' })
}
