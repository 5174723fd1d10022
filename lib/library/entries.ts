import type { Entry } from '../export/entry.ts'
import type { KeptPage } from '../highlights/kept-page.ts'
import type { Highlight } from '../highlights/model.ts'
import type { Database } from '../store/database.ts'
import { highlightsWith } from '../store/highlights.ts'
import { isSameMeeting, pagesAt } from '../store/pages.ts'

/** So many markings are fetched at once. */
const batch = 500
const atAddress = 'address:'

/** The addresses at which a marking was seen, that at which it was made first. */
const addressesOf = ({ source, keys }: Highlight): string[] => [
  source.address,
  ...keys.flatMap((key) => (key.startsWith(atAddress) ? key.slice(atAddress.length) : [])),
]

/** Minutes say more than the agenda from which something may have been marked. */
const pageOf = (highlight: Highlight, pages: ReadonlyMap<string, KeptPage>): KeptPage | null => {
  const all = addressesOf(highlight).flatMap((address) => pages.get(address) ?? [])
  const found = all.filter(({ meeting }) => isSameMeeting(meeting, highlight.source))
  return found.find(({ meeting }) => meeting.kind === 'minutes') ?? found[0] ?? null
}

/** Markings with their pages, in the order of the ids; those that are gone are left out. Rejects when the signal ends it. */
export async function entriesOf(
  db: Database,
  ids: readonly string[],
  tell: (part: number) => void,
  signal: AbortSignal,
): Promise<Entry[]> {
  const entries: Entry[] = []
  const pages = new Map<string, KeptPage>()
  for (let at = 0; at < ids.length; at += batch) {
    tell(at / ids.length)
    const highlights = await highlightsWith(db, ids.slice(at, at + batch))
    const addresses = highlights.flatMap(addressesOf).filter((address) => !pages.has(address))
    for (const page of await pagesAt(db, addresses)) pages.set(page.address, page)
    signal.throwIfAborted()
    entries.push(...highlights.map((highlight) => ({ highlight, page: pageOf(highlight, pages) })))
  }
  return entries
}
