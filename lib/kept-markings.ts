import { liveQuery } from 'dexie'
import { report } from './report.ts'
import type { Database } from './store/database.ts'
import { countHighlights } from './store/highlights.ts'

/** What is kept of markings, and how well. */
interface KeptMarkings {
  count: number
  /** Whether the browser has promised to keep them when it runs out of room. */
  isPersisted: boolean
  /** So many bytes the extension takes up in all; null where the browser doesn't tell. */
  usage: number | null
}

/** What is known of that. */
export type Kept = KeptMarkings | 'waiting' | 'failed'

/** Asks the browser to keep the markings, once there are any. */
async function lookAt(count: number): Promise<KeptMarkings> {
  const { storage } = navigator
  const isPersisted = await (count > 0 ? storage.persist() : storage.persisted())
  const { usage = null } = await storage.estimate()
  return { count, isPersisted, usage }
}

/** Tells what is kept, now and whenever the number changes, whichever part of the extension changed it. */
export function watchKept(db: Database, tell: (kept: Kept) => void): void {
  const fail = (error: unknown) => {
    report(error, 'counting markings')
    tell('failed')
  }
  liveQuery(() => countHighlights(db)).subscribe({
    next: (count) => {
      lookAt(count).then(tell, fail)
    },
    error: fail,
  })
}
