import { JSDOM, VirtualConsole } from 'jsdom'
import type { Reading } from '../../lib/minutes/model.ts'
import { readMeeting, readText } from '../../lib/minutes/read-meeting.ts'
import { ownerOf } from '../../lib/reference/owner.ts'

/** Plain text may hold a tag that an extractor left; a page or a piece of one begins with a tag and has boxes in it. */
const isHtml = (text: string) =>
  /^\s*<(?:\?xml|!|[a-z][\w-]*[\s/>])/iu.test(text) &&
  /<\/?(?:html|body|div|p|br|h[1-6]|li|td|section|main|article|span)[\s/>]/iu.test(text)

const isCut = (text: string) => /<html[\s>]/iu.test(text) && !/<\/html\s*>\s*(?:<!--[\s\S]*)?$/iu.test(text)

/** Reads a saved page or a plain text document outside a browser; undefined when it isn't minutes. */
export function readSaved(text: string, url?: string): Reading | undefined {
  const page = { url, municipality: url && ownerOf(new URL(url).host) }
  if (!isHtml(text)) return readText(text, page)
  // Without a VirtualConsole of its own, jsdom tells of each style sheet it can't parse.
  const { window } = new JSDOM(text, { virtualConsole: new VirtualConsole(), ...(url && { url }) })
  const reading = readMeeting(window.document, page)
  if (reading && isCut(text))
    reading.doubts.push({ item: reading.meeting.items.at(-1)?.id ?? null, kind: 'cut-short', text: '' })
  return reading
}

/** A reading in the shape that `npm run inspect` prints. */
export const printed = (reading: Reading | undefined) =>
  reading
    ? { recognised: true, platform: reading.platform, meeting: reading.meeting, doubts: reading.doubts }
    : { recognised: false }
