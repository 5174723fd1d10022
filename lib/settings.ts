import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import type { Colour } from './highlights/model.ts'
import type { SettingsHere } from './messages.ts'
import { markingTexts } from './marking-texts.ts'
import type { View } from './view.ts'

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
  /** The view that was chosen last on a site, by host; sites that aren't in it show all. */
  views: Record<string, View>
  /** Whether single keys work all over a page, and not in the panel alone. */
  keys: boolean
  /** What the reader calls the colours of markings; empty where the language's own name will do. */
  colourNames: Record<Colour, string>
  /** Whether markings are printed. */
  printMarks: boolean
  /** Code of the reader's own municipality; null while none is chosen. */
  municipality: string | null
  /** When a backup was last made. ISO 8601, in UTC; null before the first. */
  lastBackup: string | null
}

/** The settings as they are on the first day. */
export const firstSettings: Settings = {
  language: 'da',
  offSites: [],
  addedSites: [],
  narrow: false,
  marks: true,
  views: {},
  keys: false,
  colourNames: { yellow: '', green: '', blue: '', red: '' },
  printMarks: true,
  municipality: null,
  lastBackup: null,
}

const texts = z.array(z.string())
const colourName = z.catch(z.string().check(z.maxLength(40)), '')
/** A view by its name. */
export const viewSchema: z.ZodMiniType<View> = z.enum(['all', 'overview', 'decisions'])
const schema = z.object({
  language: z.catch(z.enum(['da', 'en']), 'da'),
  offSites: z.catch(texts, []),
  addedSites: z.catch(z.array(z.string().check(z.regex(/^https?:\/\/[^/*]+\/\*$/))), []),
  narrow: z.catch(z.boolean(), false),
  marks: z.catch(z.boolean(), true),
  views: z.catch(z.record(z.string(), viewSchema), {}),
  keys: z.catch(z.boolean(), false),
  colourNames: z.catch(
    z.object({ yellow: colourName, green: colourName, blue: colourName, red: colourName }),
    firstSettings.colourNames,
  ),
  printMarks: z.catch(z.boolean(), true),
  municipality: z.catch(z.nullable(z.string()), null),
  lastBackup: z.catch(z.nullable(z.iso.datetime()), null),
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

/** A site more than that, and the one whose view was chosen first is forgotten. */
const mostViews = 300

/** The views with that of one site changed; the one that shows all needn't be kept. */
export function withView(views: Settings['views'], host: string, view: View): Settings['views'] {
  const others = Object.entries(views).filter(([site]) => site !== host)
  const kept = view === 'all' ? others : [...others, [host, view] as const]
  return Object.fromEntries(kept.slice(-mostViews))
}

/** The settings for one host. */
export const settingsAt = (
  { offSites, narrow, marks, views, keys }: Pick<Settings, 'offSites' | 'narrow' | 'marks' | 'views' | 'keys'>,
  host: string,
): Omit<SettingsHere, 'words' | 'rules'> => ({
  on: !offSites.includes(host),
  narrow,
  marks,
  view: views[host] ?? 'all',
  keys,
})

/** What each colour of markings means to the reader, in her words or else in those of her language. */
export const colourNamesOf = ({
  colourNames,
  language,
}: Pick<Settings, 'colourNames' | 'language'>): Record<Colour, string> => {
  const own = Object.entries(colourNames).filter(([, name]) => name.trim() !== '')
  return { ...markingTexts[language].colours, ...Object.fromEntries(own) }
}
