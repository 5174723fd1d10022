import type { Reading } from './model.ts'

/** What the caller knows of a page besides its document. */
export interface PageContext {
  /** The page's address; links are made absolute with it. */
  url?: string | undefined
  /** The municipality that the page's host belongs to (looked up by the caller). */
  municipality?: string | undefined
}

/** Reads a page of minutes; undefined when the page isn't minutes, an agenda or a supplement. */
export function readMeeting(_document: Document, _page: PageContext): Reading | undefined {
  return undefined
}
