import { liveQuery, type Subscription } from 'dexie'
import type { Highlight } from '../../lib/highlights/model.ts'
import type { Database } from '../../lib/store/database.ts'
import { highlightsWith } from '../../lib/store/highlights.ts'

/** So many markings are kept at hand; those seen longest ago are forgotten first. */
const most = 400

/** Markings at hand, by id. */
export type Records = ReadonlyMap<string, Highlight>

/** What keeps the markings at hand that are in the window. */
export interface WatchedRecords {
  /** These are in the window from now on: they are told as they are, now and whenever somebody changes them. */
  watch: (ids: readonly string[]) => void
  /** These will be in the window in a moment. */
  fetch: (ids: readonly string[]) => Promise<Records>
}

/** Keeps the markings at hand that are shown, and tells all that are. */
export function watchRecords(
  db: Database,
  tell: (records: Records) => void,
  fail: (error: unknown) => void,
): WatchedRecords {
  let records: Records = new Map()
  let subscription: Subscription | undefined
  const take = (found: readonly Highlight[]): Records => {
    const now = new Map(records)
    for (const highlight of found) {
      now.delete(highlight.id)
      now.set(highlight.id, highlight)
    }
    records = now.size > most ? new Map([...now].slice(-most)) : now
    return records
  }
  return {
    watch(ids) {
      subscription?.unsubscribe()
      subscription = liveQuery(() => highlightsWith(db, ids)).subscribe({
        next: (found) => tell(take(found)),
        error: fail,
      })
    },
    async fetch(ids) {
      const missing = ids.filter((id) => !records.has(id))
      return missing.length > 0 ? take(await highlightsWith(db, missing)) : records
    },
  }
}
