import { anchorOf, type Colour, type Highlight, type Verdict } from '../highlights/model.ts'
import type { Outcome } from '../minutes/model.ts'

/** What becomes of markings in the library: in use, put aside, or deleted less than thirty days ago. */
export type MarkingState = 'active' | 'archived' | 'deleted'

/** A marking as the library filters and orders it. Its words are in the index alone, and are read when they are shown. */
export interface Row {
  id: string
  /** Tells whether it is still what it was. */
  version: string
  createdAt: string
  state: MarkingState
  colour: Colour
  tags: readonly string[]
  municipality: string | null
  committee: string | null
  /** Of the meeting. */
  date: string | null
  start: string | null
  address: string
  caseNumber: string | null
  title: string | null
  outcome: Outcome | null
  /** Name of the imported set; null for the reader's own. */
  set: string | null
  verdict: Verdict | null
  /** Where its words begin in the text of the page. */
  position: number
}

/**
 * What is another text once a marking is another one. Files without times may hold several of one version: those are told
 * apart by how long their words are.
 */
export const versionOf = (highlight: Highlight): string => {
  const { rev, updatedAt, lastVerdict, note } = highlight
  return [rev, updatedAt, lastVerdict, note.length, anchorOf(highlight).exact.length].join(' ')
}

/** A marking as a row. */
export function rowOf(highlight: Highlight): Row {
  const { id, createdAt, deletedAt, archivedAt, colour, tags, source, origin, lastVerdict } = highlight
  const { municipality, committee, date, start, address, point } = source
  return {
    id,
    version: versionOf(highlight),
    createdAt,
    state: deletedAt !== null ? 'deleted' : archivedAt !== null ? 'archived' : 'active',
    colour,
    tags,
    municipality,
    committee,
    date,
    start,
    address,
    caseNumber: point?.caseNumber ?? null,
    title: point?.title ?? null,
    outcome: point?.outcome ?? null,
    set: origin.kind === 'imported' ? origin.set : null,
    verdict: lastVerdict,
    position: anchorOf(highlight).position.start,
  }
}
