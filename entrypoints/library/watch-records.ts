import { liveQuery, type Subscription } from 'dexie'
import type { Highlight } from '../../lib/highlights/model.ts'
import type { Database } from '../../lib/store/database.ts'
import { highlightsWith } from '../../lib/store/highlights.ts'

/** So many markings are kept at hand; those seen longest ago are forgotten first. */
const most = 400

/**
 * Keeps the markings at hand that are in the window, as they are now, whoever changes them. The function that is returned
 * says which those are.
 */
export function watchRecords(
  db: Database,
  tell: (records: ReadonlyMap<string, Highlight>) => void,
  fail: (error: unknown) => void,
): (ids: readonly string[]) => void {
  let records = new Map<string, Highlight>()
  let subscription: Subscription | undefined
  return (ids) => {
    subscription?.unsubscribe()
    subscription = liveQuery(() => highlightsWith(db, ids)).subscribe({
      next(found) {
        for (const highlight of found) {
          records.delete(highlight.id)
          records.set(highlight.id, highlight)
        }
        if (records.size > most) records = new Map([...records].slice(-most))
        tell(new Map(records))
      },
      error: fail,
    })
  }
}
