import { extractPage } from './extract-page.ts'
import { linesOfText } from './plain-lines.ts'
import type { Reading } from './model.ts'
import { placesOf } from './places.ts'
import { readExtract, type PageContext } from './read-extract.ts'

/**
 * Reads a page of minutes in one go; undefined when the page isn't minutes, an agenda or a supplement. The extension takes
 * the same two steps apart: `extractPage` in the page, `readExtract` in the background.
 */
export function readMeeting(document: Document, page: PageContext = {}): Reading | undefined {
  const extracted = extractPage(document)
  const read = extracted && readExtract(extracted.extract, page)
  if (!extracted || !read) return undefined
  const { layout, ...reading } = read
  return { ...reading, places: placesOf(layout, extracted.spots) }
}

/** Reads a plain text document; its parts are nowhere in a page. */
export function readText(text: string, page: PageContext = {}): Reading | undefined {
  const lines = linesOfText(text)
  const extract = {
    platform: 'generic',
    title: '',
    lines,
    headLength: lines.length,
    signs: [],
    rows: null,
    facts: null,
  }
  const read = readExtract(extract, page)
  if (!read) return undefined
  const { layout: _, ...reading } = read
  return { ...reading, places: new Map() }
}
