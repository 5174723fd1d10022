import { describe } from '../../lib/highlights/describe.ts'
import type { Anchor } from '../../lib/highlights/model.ts'
import { indexPage, type PageIndex } from '../../lib/highlights/page-index.ts'
import { readMeeting } from '../../lib/minutes/read-meeting.ts'

/** Puts a page into the document, and reads and indexes it. */
export function indexed(html: string): PageIndex {
  document.body.innerHTML = html
  const reading = readMeeting(document, {})
  return indexPage(document.body, reading ?? { meeting: { items: [] }, places: new Map() })
}

/** The range of some words of the document, the `nth` time (from 0) that they stand in one text. */
export function rangeOfWords(words: string, nth = 0): Range {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  let left = nth
  for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
    const at = node.data.indexOf(words)
    if (at < 0 || left-- > 0) continue
    const range = new Range()
    range.setStart(node, at)
    range.setEnd(node, at + words.length)
    return range
  }
  throw new Error(`No such words in the page: ${words}`)
}

/** The anchor of some words of the document. */
export function marked(index: PageIndex, words: string, nth = 0): Anchor {
  const [anchor] = describe(index, rangeOfWords(words, nth))
  if (!anchor) throw new Error(`Nothing to mark: ${words}`)
  return anchor
}
