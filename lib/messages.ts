import type { Brief } from './brief.ts'
import type { Command } from './commands.ts'
import type { MeetingHere } from './highlights/document-keys.ts'
import type { Draft } from './highlights/draft.ts'
import type { Anchor, Colour, Verdict } from './highlights/model.ts'
import type { HighlightHere } from './highlights/shown.ts'
import type { Extract } from './minutes/extract.ts'
import { messagingOf } from './messaging.ts'
import type { Digests, Reading } from './minutes/model.ts'
import type { ExtractReading, Traces } from './minutes/read-extract.ts'
import type { NoteChange, NoteHere } from './note.ts'
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

/** What the reader marked in a meeting, as its page is told of it. */
export interface HighlightsHere {
  highlights: HighlightHere[]
  /** What each colour means. */
  names: Record<Colour, string>
  /** Whether markings are printed. */
  isPrinted: boolean
  /** The page is in a private window: nothing that is done there is kept. */
  isPrivate: boolean
  /** The marking for which the library opened the page, a moment ago; null where it didn't. */
  bringUp: string | null
}

/** A page on which something is marked, as it was read. */
export type MarkedReading = Pick<Reading, 'platform' | 'meeting' | 'doubts'>

/** What is done with some markings, at once. */
export interface HighlightsChange {
  ids: string[]
  change: { colour: Colour } | { isDeleted: boolean } | { isArchived: boolean }
}

/** Words that the reader accepts in place of those that she marked. */
export interface Relocated {
  id: string
  anchor: Anchor
  /** What the search had said of the words before. */
  verdict: Verdict
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
  readPage(extract: Extract): (ExtractReading & { digests: Digests; isMarked: boolean }) | null
  /** Content script to background: the markings of the sender's meeting. */
  highlightsHere(meeting: MeetingHere): HighlightsHere
  /**
   * Content script to background: keep markings of the sender's page, and the page as it is read. Once this resolves they are kept; it rejects when there
   * is no room, and in a private window. Asked twice it keeps them once.
   */
  keepHighlights(kept: { drafts: Draft[]; page: MarkedReading }): void
  /** Content script to background: change markings of the sender's meeting, or delete them, or bring them back. */
  changeHighlights(change: HighlightsChange & { meeting: MeetingHere }): void
  /** Content script to background: the reader accepts other words for a marking of the sender's meeting. */
  relocateHighlight(relocated: Relocated & { meeting: MeetingHere }): void
  /** Content script to background: what the search said of markings of the sender's meeting. Nothing from a private window. */
  tellVerdicts(told: { meeting: MeetingHere; verdicts: { id: string; verdict: Verdict }[] }): void
  /** Content script to background: a token for the frame in which one writes a note to a marking of the sender's meeting. */
  noteToken(asked: { id: string; meeting: MeetingHere }): { token: string; origin: string }
  /** Frame of the extension to background: the note that a token was given for, in this tab. Each is good for once. */
  claimNote(token: string): NoteHere | null
  /** Frame of the extension to background: keep what was written. Once this resolves it is kept. */
  saveNote(change: NoteChange): void
  /** Page of the extension to background: markings were changed there, or came from a file. */
  highlightsEdited(): void
  /** Background to content scripts: markings have changed; what they are now is to be asked for. */
  highlightsChanged(): void
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
  /** Content script to background: open the library in a tab of its own. */
  openLibrary(): void
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
