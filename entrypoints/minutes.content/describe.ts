import { sendMessage, type PageState } from '../../lib/messages.ts'
import { extractPage, systemOf } from '../../lib/minutes/extract-page.ts'
import type { Traces } from '../../lib/minutes/read-extract.ts'
import type { Shown } from './show-page.ts'

/** What the popup is told of this page; `shown` is undefined where the extension is switched off. */
export async function describe(shown: Shown | undefined): Promise<PageState> {
  const { host } = location
  await shown?.settled
  const summary = shown?.summary() ?? null
  if (!shown || summary) {
    return { host, on: shown !== undefined, summary, traces: null, report: shown?.report() ?? null }
  }
  return { host, on: true, summary, traces: await findTraces(), report: null }
}

/** What there is of minutes in a page that couldn't be read. */
async function findTraces(): Promise<Traces | null> {
  const extracted = extractPage(document)
  if (extracted) return sendMessage('findTraces', extracted.extract)
  const platform = systemOf(document)
  return platform === undefined ? null : { platform, items: 0, committee: null, date: null }
}
