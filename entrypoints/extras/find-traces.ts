import { sendMessage } from '../../lib/messages.ts'
import { extractPage, systemOf } from '../../lib/minutes/extract-page.ts'
import type { Traces } from '../../lib/minutes/read-extract.ts'

/** What there is of minutes in a page that couldn't be read; null for nothing. */
export async function findTraces(): Promise<Traces | null> {
  const extracted = extractPage(document)
  if (extracted) return sendMessage('findTraces', extracted.extract)
  const platform = systemOf(document)
  return platform === undefined ? null : { platform, items: 0, committee: null, date: null }
}
