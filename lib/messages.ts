import { defineExtensionMessaging } from '@webext-core/messaging'
import type { Extract } from './minutes/extract.ts'
import type { MeetingKind } from './minutes/model.ts'
import type { ExtractReading, Traces } from './minutes/read-extract.ts'
import type { Texts } from './texts.ts'

/** The settings that concern one site. */
export interface SettingsHere {
  /** Whether the extension reads pages of this site. */
  on: boolean
  /** The words of the interface, in the reader's language. */
  words: Texts
  /** Whether the panel is narrowed to a tab. */
  narrow: boolean
  /** Whether decisions are marked on the page. */
  marks: boolean
}

/** What the popup and the badge tell of a page. */
export interface PageSummary {
  kind: MeetingKind
  committee: string | null
  /** ISO 8601 (YYYY-MM-DD). */
  date: string | null
  /** How many points, and how many of them are closed. */
  items: number
  closed: number
  doubts: number
}

/** What a content script tells of its page. */
export interface PageState {
  /** With the port, where there is one; empty for a saved file. */
  host: string
  on: boolean
  /** Null when the page isn't minutes, or not read yet. */
  summary: PageSummary | null
  /** What was found where nothing could be read; null where something was, or the extension is off. */
  traces: Traces | null
  /** What to send us when it is read wrongly; null when it isn't read. */
  report: string | null
}

/** Who asked, as the browser tells it; nothing in a message's data can change it. */
export interface Asker {
  url: string
  /** With the port, where there is one. */
  host: string
  tabId: number
  isPrivate: boolean
}

/**
 * What the parts of the extension ask each other. The background's answers stand in entrypoints/background; each says who
 * may ask, and parses what was sent. The site is always that of the asker, never one named in a message.
 */
export interface Protocol {
  /** Content script to background: the settings for the sender's own site. */
  settingsHere(): SettingsHere
  /** Content script to background: read what was taken from the page; null when it isn't minutes. */
  readPage(extract: Extract): ExtractReading | null
  /** Content script to background: what there is in a page that couldn't be read. */
  findTraces(extract: Extract): Traces
  /** Content script to background: remember whether the panel is narrowed. Nothing is kept from a private window. */
  setNarrow(narrow: boolean): void
  /** Content script to background: what was read, for the badge; null when nothing is shown any more. */
  pageRead(summary: PageSummary | null): void
  /** Content script to background: a token for one frame of the extension in the sender's tab, and the frame's origin. */
  frameToken(): { token: string; origin: string }
  /** Frame of the extension to background: whether a token was given for this tab. Each is good for once. */
  claimFrame(token: string): boolean
  /** Background to content scripts: settings have changed; what they are now is to be asked for. */
  settingsChanged(): void
  /** Background to content scripts: the user took the right to read these sites (origins) back. */
  leaveSites(origins: string[]): void
  /** Background to content script: open the panel and move the focus there, or narrow it. */
  togglePanel(): void
  /** Popup to the content script of a tab's page: what was found. */
  describePage(): PageState
  /** Popup to the content scripts in the frames of a tab: answered only by one that has read minutes. */
  describeFrame(): PageState
  /** Popup to content script, in a private window: settings that hold until the page is left. */
  useHere(settings: SettingsHere): void
}

/** `sendMessage` asks, `onMessage` answers, `removeAllListeners` makes this script answer no more. */
export const { sendMessage, onMessage, removeAllListeners } = defineExtensionMessaging<Protocol>()
