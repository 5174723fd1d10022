import { sendMessage, type PageState } from '../../lib/messages.ts'
import { extractPage, systemOf } from '../../lib/minutes/extract-page.ts'
import type { Traces } from '../../lib/minutes/read-extract.ts'
import type { Shown } from './show-page.ts'

/** What the popup is told of this page; `shown` is undefined where the extension is switched off. */
export async function describe(shown: Shown | undefined): Promise<PageState> {
  const { host, href: address } = location
  await shown?.settled
  const reading = shown?.reading()
  // Places are nodes of this page, and can't be sent.
  const read = reading ? { ...reading, address, places: undefined } : null
  return { host, on: shown !== undefined, read, traces: shown && !read ? await findTraces() : null }
}

/** What there is of minutes in a page that couldn't be read. */
async function findTraces(): Promise<Traces | null> {
  const extracted = extractPage(document)
  if (extracted) return sendMessage('findTraces', extracted.extract)
  const platform = systemOf(document)
  return platform === undefined ? null : { platform, items: 0, committee: null, date: null }
}
