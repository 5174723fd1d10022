import type { Reading } from '../minutes/model.ts'

/** Whether all places of a reading are still in the page. */
export function isAttached({ places }: Reading): boolean {
  for (const { heading, body } of places.values()) {
    if (heading?.start.node.isConnected === false || body?.start.node.isConnected === false) return false
  }
  return true
}

/** Whether two readings say the same of the same page, and the first one's places are still in it. */
export const isSameReading = (before: Reading, now: Reading): boolean =>
  isAttached(before) && JSON.stringify(before.meeting) === JSON.stringify(now.meeting)
