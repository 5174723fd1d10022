import type { MeetingKind, Outcome, SectionKind } from '../minutes/model.ts'

/** The colours of markings (markeringer); what each means is the reader's to say. */
export type Colour = 'yellow' | 'green' | 'blue' | 'red'

/** The colours, in the order in which they are offered. */
export const colours: readonly Colour[] = ['yellow', 'green', 'blue', 'red']

/**
 * What became of marked words on a page. `exact`: they stand where they stood; `moved`: the same words, somewhere else;
 * `changed`: where they stood, other words stand in part; `ambiguous`: they stand there more than once, and nothing tells
 * which is meant; `orphan`: they are gone; `skipped`: the search was cut short, and will be taken up again.
 */
export type Verdict = 'exact' | 'moved' | 'changed' | 'ambiguous' | 'orphan' | 'skipped'

/** By what a point is known again, on another version of its page. */
export interface PointKey {
  /** Squeezed, letters and digits alone; null where the point has none. */
  caseNumber: string | null
  /** Whether no other point of the page had that case number. */
  isOnlyCase: boolean
  /** Squeezed; empty where the page lost it. */
  title: string
  /** Whether no other point of the page had that title. */
  isOnlyTitle: boolean
  /** As printed; null where the page has none. */
  number: string | null
}

/**
 * Where marked words stood, and what stood around them: enough to find them again, and to read them where they are gone. All
 * texts are as displayed, blocks parted by line feeds; they are squeezed when they are looked for. The selectors of the W3C
 * Web Annotation model (https://www.w3.org/TR/annotation-model/#selectors) are derived from these.
 */
export interface Anchor {
  /** The words. Never empty. */
  exact: string
  /** Up to 1,000 characters that stood before and after them in the same point. */
  before: string
  after: string
  /** The point in which they stood; null for words outside of all points. */
  point: PointKey | null
  /** The section in which they began; null where that is none. */
  section: SectionKind | null
  /**
   * How many times the words stood in that point, and on all of the page; and which one of those in the point these are: -1
   * where nobody counted.
   */
  count: { point: number; page: number; nth: number }
  /** From the first character of the words to the one behind their last, in the text of the page. Proves nothing. */
  position: { start: number; end: number }
}

/** Where marked words were found; the words are null where that is nowhere. */
export interface Found {
  verdict: Verdict
  /** Offsets in the squeezed text of the page. */
  span: readonly [from: number, to: number] | null
}

/** The meeting and the point from which words were marked, as the page told it then. */
export interface Source {
  /** Of the page, without the fragment. */
  address: string
  /** Name of the platform that read the page. */
  platform: string
  kind: MeetingKind
  municipality: string | null
  committee: string | null
  /** ISO 8601 (YYYY-MM-DD). */
  date: string | null
  /** HH:MM. */
  start: string | null
  /** Null for words outside of all points. */
  point: SourcePoint | null
}

/** A point as the page told it. Names of officials are no part of it. */
export interface SourcePoint {
  number: string | null
  title: string | null
  caseNumber: string | null
  outcome: Outcome | null
  isClosed: boolean
  /** The portal's own address of the point, or one with a fragment that leads there. */
  link: string
}

/** Words that the reader accepted in place of those that she marked first. */
export interface Relocation {
  /** ISO 8601, in UTC. */
  when: string
  /** What the search had said of the words before. */
  verdict: Verdict
  anchor: Anchor
}

/** Where marked words come from: the reader's own hand, or a set that was imported, by its name. */
type Origin = { kind: 'own' } | { kind: 'imported'; set: string }

/** A marking (markering): words of minutes that the reader wants to find again. Times are ISO 8601, in UTC. */
export interface Highlight {
  /** UUID. */
  id: string
  /** Goes up by one with each change: it tells which of two versions is newer, also where a clock was set back. */
  rev: number
  createdAt: string
  updatedAt: string
  /** A tombstone: kept so that an older backup doesn't bring the marking back. Its texts are emptied after thirty days. */
  deletedAt: string | null
  /** Put aside: not shown on pages any more. */
  archivedAt: string | null
  colour: Colour
  note: string
  tags: string[]
  /** Shared by the markings that one selection over several points became; null for one alone. */
  groupId: string | null
  origin: Origin
  source: Source
  /** As they were marked; never changed. */
  anchor: Anchor
  /** What was accepted since, the newest last. */
  relocations: Relocation[]
  /** By which pages it is found again; see `document-keys.ts`. At least one. */
  keys: string[]
  /** What the last search said, and when; null before the first. */
  lastVerdict: Verdict | null
  lastSeenAt: string | null
}

/** The place at which a marking is looked for: the one accepted last. */
export const anchorOf = ({ anchor, relocations }: Pick<Highlight, 'anchor' | 'relocations'>): Anchor =>
  relocations.at(-1)?.anchor ?? anchor
