import type { Highlight, Verdict } from './model.ts'

/** A marking as its page is told of it: what the reader wrote stays with the background, out of reach of the page. */
export interface HighlightHere extends Omit<Highlight, 'note' | 'tags'> {
  hasNote: boolean
  tagCount: number
}

/** A marking and what became of it on this page. */
export interface MarkingHere {
  highlight: HighlightHere
  /** `searching` while the page may still be loading, or the search goes on. */
  verdict: Verdict | 'searching'
  /** The words that stand there now, as displayed; null where they are those that were marked, and where there are none. */
  text: string | null
  /** Id of the point under which it is listed; null where that point isn't on this page, and for words outside of all. */
  itemId: string | null
  /**
   * Whether it was made in a version of the meeting that says more than this one (in the minutes, and this is the agenda):
   * then it's no wonder that it isn't here.
   */
  isOfOtherVersion: boolean
}
