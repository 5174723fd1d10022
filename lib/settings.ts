import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import type { SettingsHere } from './messages.ts'

/** What the user chose. Kept in the extension's own storage; content scripts ask for it by message. */
export interface Settings {
  language: 'da' | 'en'
  /** Hosts on which the extension is switched off. */
  offSites: string[]
  /** Whether the panel is narrowed to a tab. */
  narrow: boolean
}

const schema = z.object({
  language: z.catch(z.enum(['da', 'en']), 'da'),
  offSites: z.catch(z.array(z.string()), []),
  narrow: z.catch(z.boolean(), false),
})

/** Settings as read back from storage; what is missing or damaged there is as on the first day. */
export function parseSettings(stored: unknown): Settings {
  const parsed = schema.safeParse(typeof stored === 'object' && stored !== null ? stored : {})
  return parsed.success ? parsed.data : { language: 'da', offSites: [], narrow: false }
}

const key = 'settings'

/** The settings as they are now. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(key)
  return parseSettings(stored[key])
}

let last: Promise<unknown> = Promise.resolve()

/** Changes some settings, one change after the other, and returns all of them. */
export function changeSettings(change: (settings: Settings) => Partial<Settings>): Promise<Settings> {
  const next = last.then(async () => {
    const settings = await readSettings()
    const changed = { ...settings, ...change(settings) }
    await browser.storage.local.set({ [key]: changed })
    return changed
  })
  // A change that fails is told to its caller, and must not hold up the next.
  last = next.catch(() => undefined)
  return next
}

/** Calls back with the new settings whenever they change, in whichever part of the extension. */
export function onSettings(listener: (settings: Settings) => void, signal?: AbortSignal): void {
  const changed = (changes: Record<string, { newValue?: unknown }>) => {
    if (key in changes) listener(parseSettings(changes[key]?.newValue))
  }
  browser.storage.local.onChanged.addListener(changed)
  signal?.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(changed))
}

/** The settings for one host. */
export const settingsAt = ({ offSites, narrow }: Settings, host: string): Omit<SettingsHere, 'words'> => ({
  on: !offSites.includes(host),
  narrow,
})
