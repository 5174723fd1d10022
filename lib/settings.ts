import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import type { SettingsHere } from './messages.ts'

/** What the user chose. Kept in the extension's own storage; content scripts ask for it by message. */
export interface Settings {
  language: 'da' | 'en'
  /** Hosts on which the extension is switched off. */
  offSites: string[]
  /** Match patterns of the sites that the user added (`https://referater.strandby.example/*`). */
  addedSites: string[]
  /** Whether the panel is narrowed to a tab. */
  narrow: boolean
  /** Whether decisions are marked on the page. */
  marks: boolean
  /** Code of the reader's own municipality; null while none is chosen. */
  municipality: string | null
}

/** The settings as they are on the first day. */
export const firstSettings: Settings = {
  language: 'da',
  offSites: [],
  addedSites: [],
  narrow: false,
  marks: true,
  municipality: null,
}

const texts = z.array(z.string())
const schema = z.object({
  language: z.catch(z.enum(['da', 'en']), 'da'),
  offSites: z.catch(texts, []),
  addedSites: z.catch(z.array(z.string().check(z.regex(/^https?:\/\/[^/*]+\/\*$/))), []),
  narrow: z.catch(z.boolean(), false),
  marks: z.catch(z.boolean(), true),
  municipality: z.catch(z.nullable(z.string()), null),
})

/** Settings as read back from storage; what is missing or damaged there is as on the first day. */
export function parseSettings(stored: unknown): Settings {
  const parsed = schema.safeParse(typeof stored === 'object' && stored !== null ? stored : {})
  return parsed.success ? parsed.data : firstSettings
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
export const settingsAt = (
  { offSites, narrow, marks }: Pick<Settings, 'offSites' | 'narrow' | 'marks'>,
  host: string,
): Omit<SettingsHere, 'words'> => ({ on: !offSites.includes(host), narrow, marks })
