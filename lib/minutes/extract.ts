import type { Line, LineSpot } from './lines.ts'

/** From the first line to the one before `to`, as indices among the lines of the page. */
export type Span = [from: number, to: number]

/** A point that the markup tells apart from the others. Words are as printed; empty where there are none. */
export interface Row {
  number: string
  title: string
  heading: Span
  body: Span
  /** The words around the body: badges, counts. */
  badges: string[]
  /** Which lines of the body are labels; null where the grammar has to tell. */
  labels: number[] | null
  /** The lines that stand right below an empty label: what belonged to the label before ends there. */
  breaks: number[]
  caseNumber: string
  /** Null where the markup doesn't list them. */
  attachments: { name: string; url: string | null }[] | null
  /** How many attachments the portal says there are; empty where it doesn't. */
  attachmentCount: string
}

/** Facts of the meeting that have an element of their own. Words as printed; empty where there are none. */
export interface PrintedFacts {
  /** The title line: kind, body and day, or some of them. */
  heading: string
  committee: string
  date: string
  place: string
}

/**
 * What a page gives to the grammar. It is plain data, since the grammar doesn't run in the page: it is by far the larger
 * part of the code, and one copy in the background serves all tabs.
 */
export interface Extract {
  platform: string
  /** The title of the document. */
  title: string
  lines: Line[]
  /** How many of the lines come before the points; all where there are no rows. */
  headLength: number
  /** Words in logos and at the foot of the page that tell whose it is. */
  signs: string[]
  /** The points, where the markup tells them apart; null where the grammar has to find them. */
  rows: Row[] | null
  facts: PrintedFacts | null
}

/** An extract and, for each of its lines, where that is in the page. */
export interface Extracted {
  extract: Extract
  spots: LineSpot[]
}
