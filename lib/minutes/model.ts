/**
 * The model of a meeting: what a page of Danish municipal minutes says, as plain data that can be stored and sent.
 * English names throughout; the Danish word stands once in each comment.
 */

/** What was done with a point, told from the words of its decision. `unclear` when they don't tell. */
export type Outcome =
  | 'approved'
  /** Approved with a change or a remark. */
  | 'amended'
  /** Recommended to the next body (anbefales, indstilles). */
  | 'recommended'
  /** Til efterretning. */
  | 'noted'
  /** Til orientering. */
  | 'informed'
  | 'discussed'
  /** Udsat. */
  | 'deferred'
  /** Oversendt. */
  | 'referred'
  | 'rejected'
  /** Udgår, bortfalder. */
  | 'withdrawn'
  /** Somebody was chosen (valgt). */
  | 'elected'
  /** Nothing recorded: "-", "Intet", "Ingen bemærkninger". */
  | 'none'
  | 'unclear'

/** Whether the page is an agenda (dagsorden), minutes (referat) or an agenda's supplement (tillægsdagsorden). */
export type MeetingKind = 'minutes' | 'agenda' | 'supplement'

/** A point's nature: `otherBusiness` is "Eventuelt", `signoff` a signature page (underskriftsside). */
export type ItemKind = 'business' | 'otherBusiness' | 'attendance' | 'signoff'

/** What a section of a point holds, told by its label. `other` is a label the vocabulary doesn't know. */
export type SectionKind =
  | 'subject'
  | 'summary'
  | 'background'
  | 'recommendation'
  | 'decision'
  | 'earlierDecision'
  | 'finances'
  | 'legalBasis'
  | 'consultation'
  | 'schedule'
  | 'history'
  | 'competence'
  | 'communication'
  | 'attachments'
  | 'attendance'
  | 'other'

/** A labelled part of a point (afsnit). */
export interface Section {
  /** Unique within the reading: "i3s1". */
  id: string
  kind: SectionKind
  /** As printed, a trailing colon included; empty for text that stands before any label. */
  label: string
  /** The paragraphs, joined by line feeds. */
  text: string
}

/** A vote (afstemning): one tally, tied to the sentence it was read from. Null counts weren't printed. */
export interface Vote {
  sentence: string
  for: number | null
  against: number | null
  abstained: number | null
  /** Party letters or names, as printed. */
  forWhom: string[]
  againstWhom: string[]
  abstainedWhom: string[]
}

/** One of several decisions in one point: "Ad 1: Godkendt." */
export interface DecisionPart {
  label: string
  text: string
  outcome: Outcome
}

/** What this meeting decided (beslutning). `text` holds everything printed, attendance lines aside. */
export interface Decision {
  text: string
  outcome: Outcome
  parts: DecisionPart[]
  votes: Vote[]
  /** Recorded statements and reservations (protokolbemærkning, forbehold, afvigende mening), as printed. */
  statements: string[]
}

/** What another body, or this one on another day, decided about the same case. */
export interface EarlierDecision {
  /** The body as printed; null where the label names none. */
  body: string | null
  /** ISO 8601 (YYYY-MM-DD); null where the label has no date. */
  date: string | null
  text: string
  outcome: Outcome
}

/** A document that belongs to a point (bilag). */
export interface Attachment {
  name: string
  /** Absolute where the page's address is known; null where the page has no link. */
  url: string | null
}

/** Names without party letter and role. */
export interface Attendance {
  /** Til stede. */
  present: string[]
  /** Afbud, fraværende. */
  absent: string[]
  /** Øvrige deltagere. */
  others: string[]
}

/** A point of the agenda (punkt). */
export interface AgendaItem {
  /** Stable within the reading: "i3" is the third point of the page. */
  id: string
  kind: ItemKind
  /** As printed without dot or "Punkt"; null where the page has none. */
  number: string | null
  /** Null where the page lost it. */
  title: string | null
  /** Lukket punkt: dealt with behind closed doors. */
  isClosed: boolean
  /** Sagsnummer. */
  caseNumber: string | null
  /** Sagsbehandler: the official who prepared the case. */
  caseOfficer: string | null
  sections: Section[]
  /** Indstilling: what the administration or another body proposed. */
  recommendation: string | null
  /** Of this meeting; null where none is printed. */
  decision: Decision | null
  earlierDecisions: EarlierDecision[]
  attachments: Attachment[]
  absent: string[]
  /** Inhabil: stood aside because of a personal interest. */
  recused: string[]
}

/** A meeting (møde) as one page shows it. A page of one point only is a meeting with one item. */
export interface Meeting {
  kind: MeetingKind
  /** Name without "Kommune"; a region's name stands here too. */
  municipality: string | null
  /** The body that met (udvalg, byråd), without its term of office. */
  committee: string | null
  /** ISO 8601 (YYYY-MM-DD). */
  date: string | null
  /** HH:MM. */
  start: string | null
  /** HH:MM. */
  end: string | null
  place: string | null
  attendance: Attendance
  items: AgendaItem[]
}

/** What a doubt is about; the words for it are the interface's. */
export type DoubtKind =
  | 'numbers-missing'
  | 'unknown-label'
  | 'attachments-differ'
  | 'decision-not-found'
  | 'two-decisions'
  | 'only-pdf'
  | 'untitled'
  | 'cut-short'

/** Something the reader of minutes isn't sure of. */
export interface Doubt {
  /** The item it concerns; null for the meeting as a whole. */
  item: string | null
  kind: DoubtKind
  /** The words of the page, or the numbers, that it is about; may be empty. */
  text: string
}

/** The sentences of a point, as printed, that stand beside what was derived from them. Empty where none is found. */
export interface Digest {
  /** Of what the lead tells: of the decision; where there is none, of the recommendation or of whatever the point says. */
  from: 'decision' | 'recommendation' | 'text'
  /** The first sentence, and the one that tells the outcome where that is another. */
  lead: string[]
  /** Tell who was away. */
  absent: string[]
  /** Tell who stood aside. */
  recused: string[]
  /** For each earlier decision the sentence that tells its outcome, or else its first. */
  earlier: string[]
}

/** The digests of a meeting, by item id. */
export type Digests = Readonly<Record<string, Digest>>

/** A DOM boundary point (https://dom.spec.whatwg.org/#concept-range-bp), always in a text node. */
export interface Spot {
  node: Text
  offset: number
}

/** A stretch of the page from one boundary point to another, `end` not included. */
export interface Stretch {
  start: Spot
  end: Spot
}

/** Where an item or a section is in the page. */
export interface Place {
  /**
   * The smallest element that holds the heading and nothing after it; null where the heading is loose text
   * (`1. Title<br>text …`) or the part has no heading.
   */
  element: Element | null
  /** The words of the heading; null where there is none (a section that stands before any label). */
  heading: Stretch | null
  /** What belongs to it, after the heading; null where nothing does. In a flat page no element holds a point. */
  body: Stretch | null
}

/** What `readMeeting` returns: the model, where each part of it stands, and what was uncertain. */
export interface Reading {
  /** The name of the platform that read the page. */
  platform: string
  meeting: Meeting
  /** By item id and section id. Items known from a list of contents alone, and plain text documents, have no place. */
  places: Map<string, Place>
  doubts: Doubt[]
}

/** A reading with what a reader is shown first of each point. */
export interface DigestedReading extends Reading {
  digests: Digests
}
