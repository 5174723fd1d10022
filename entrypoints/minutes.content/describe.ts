import type { PageState } from '../../lib/messages.ts'
import { loadExtras } from './load-extras.ts'
import type { Shown } from './show-page.ts'

/** What the popup is told of this page; `shown` is undefined where the extension is switched off. */
export async function describe(shown: Shown | undefined): Promise<PageState> {
  const { host, href: address } = location
  await shown?.settled
  const reading = shown?.reading()
  // Places are nodes of this page, and can't be sent.
  const read = reading ? { ...reading, address, places: undefined } : null
  const traces = shown && !read ? await (await loadExtras()).findTraces() : null
  return { host, on: shown !== undefined, read, traces }
}
