import { defineExtensionMessaging } from '@webext-core/messaging'
import type { Extract } from './minutes/extract.ts'
import type { MeetingKind } from './minutes/model.ts'
import type { ExtractReading } from './minutes/read-extract.ts'
import type { Texts } from './texts.ts'

/** The settings that concern one site. */
export interface SettingsHere {
  /** Whether the extension reads pages of this site. */
  on: boolean
  /** The words of the interface, in the reader's language. */
  words: Texts
  /** Whether the panel is narrowed to a tab. */
  narrow: boolean
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
  /** With the port, where there is one. No permission tells the address of a tab, so it has to be asked for. */
  host: string
  on: boolean
  /** Null when the page isn't minutes, or not read yet. */
  summary: PageSummary | null
  /** What to send us when it is read wrongly; null when it isn't read. */
  report: string | null
}

/** What the parts of the extension ask each other. Handlers take the site from the message's sender, never from its data. */
export interface Protocol {
  /** Content script to background: the settings for the sender's own site. */
  settingsHere(): SettingsHere
  /** Content script to background: read what was taken from the page; null when it isn't minutes. */
  readPage(extract: Extract): ExtractReading | null
  /** Content script to background: remember whether the panel is narrowed. Nothing is kept from a private window. */
  setNarrow(narrow: boolean): void
  /** Content script to background: what was read, for the badge; null when nothing is shown any more. */
  pageRead(summary: PageSummary | null): void
  /** Background to content scripts: settings have changed; what they are now is to be asked for. */
  settingsChanged(): void
  /** Popup to content script: what was found. */
  describePage(): PageState
}

/** `sendMessage` asks, `onMessage` answers. */
export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>()
