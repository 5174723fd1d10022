import type { Language } from './texts.ts'

/** What was written to a marking, as the frame in which one writes is told of it. */
export interface NoteHere {
  /** The marking's. */
  id: string
  note: string
  tags: string[]
  /** Tags of other markings, those used oftenest first. */
  suggestions: string[]
  language: Language
  /** Nothing is kept of a private window. */
  isPrivate: boolean
}

/** What one has written. */
export type NoteChange = Pick<NoteHere, 'id' | 'note' | 'tags'>

/** What one has written where both can be changed elsewhere, too: what was touched. */
export type NoteEdit = Pick<NoteChange, 'id'> & Partial<NoteChange>
