import type { Brief } from './brief.ts'
import type { Command } from './commands.ts'
import type { Extract } from './minutes/extract.ts'
import { messagingOf } from './messaging.ts'
import type { Digests, Reading } from './minutes/model.ts'
import type { ExtractReading, Traces } from './minutes/read-extract.ts'
import type { Shortcut } from './shortcuts.ts'
import type { Texts } from './texts.ts'
import type { View } from './view.ts'

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
  /** The view that was chosen last on this site. */
  view: View
  /** Whether single keys work all over the page. */
  keys: boolean
  /** The rules of the panel's shadow root, and of those of badges and lines. */
  rules: Rules
}

/** Style sheets as text: they come from the background, as the words do, so that one copy serves all pages. */
export interface Rules {
  panel: string
  line: string
}

/** A page that was read, as the popup is told of it. */
export interface ReadPage extends Pick<Reading, 'platform' | 'meeting' | 'doubts'> {
  address: string
}

/** What a content script tells of its page. */
export interface PageState {
  /** With the port, where there is one; empty for a saved file. */
  host: string
  on: boolean
  /** Null when the page isn't minutes, or not read yet. */
  read: ReadPage | null
  /** What was found where nothing could be read; null where something was, or the extension is off. */
  traces: Traces | null
}

/** Who asked, as the browser tells it; nothing in a message's data can change it. */
export interface Asker {
  url: string
  /** With the port, where there is one. */
  host: string
  tabId: number
  frameId: number
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
  readPage(extract: Extract): (ExtractReading & { digests: Digests }) | null
  /** Content script to background: what there is in a page that couldn't be read. */
  findTraces(extract: Extract): Traces
  /** Content script to background: remember whether the panel is narrowed. Nothing is kept from a private window. */
  setNarrow(narrow: boolean): void
  /** Content script to background: remember the view for the sender's site. Nothing is kept from a private window. */
  setView(view: View): void
  /** Content script to background: remember whether single keys work all over the page. Nothing from a private window. */
  setKeys(everywhere: boolean): void
  /** Content script to background: the keys that the browser has for the extension; null in browsers that have none. */
  shortcuts(): Shortcut[] | null
  /** Content script to background: start entrypoints/extras in the sender's frame. It is there when this resolves. */
  loadExtras(): void
  /** Content script to background: open a page with some points, to be printed. Rejects when the browser has no room for it. */
  openBrief(brief: Brief): void
  /** Content script to background: how many points were read, for the badge; 0 when nothing is shown any more. */
  pageRead(points: number): void
  /** Content script to background: a token for one frame of the extension in the sender's tab, and the frame's origin. */
  frameToken(): { token: string; origin: string }
  /** Frame of the extension to background: whether a token was given for this tab. Each is good for once. */
  claimFrame(token: string): boolean
  /** Background to content scripts: settings have changed; what they are now is to be asked for. */
  settingsChanged(): void
  /** Background to content scripts: the user took the right to read these sites (origins) back. */
  leaveSites(origins: string[]): void
  /** Background to content script: the reader pressed a key of the browser's. */
  runCommand(command: Command): void
  /** Popup to the content script of a tab's page: what was found. */
  describePage(): PageState
  /** Popup to the content scripts in the frames of a tab: answered only by one that has read minutes. */
  describeFrame(): PageState
  /** Popup to content script, in a private window: settings that hold until the page is left. */
  useHere(settings: Pick<SettingsHere, 'on' | 'words'>): void
}

/** `sendMessage` asks, `onMessage` answers, `removeAllListeners` makes this script answer no more. */
export const { sendMessage, onMessage, removeAllListeners } = messagingOf<Protocol>()
