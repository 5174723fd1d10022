import type { MarkingHere } from '../../lib/highlights/shown.ts'
import { recordOf } from '../store/records.ts'

/** A marking as the page shows it: found where it was. */
export function markingOf(
  change: Partial<MarkingHere> = {},
  highlight: Partial<MarkingHere['highlight']> = {},
): MarkingHere {
  const made = { ...recordOf(), hasNote: false, tagCount: 0, ...highlight }
  return {
    highlight: made,
    verdict: 'exact',
    text: made.anchor.exact,
    itemId: 'i2',
    isOfOtherVersion: false,
    ...change,
  }
}

/** A marking of some words. */
export const markingWith = (exact: string, change: Partial<MarkingHere> = {}): MarkingHere =>
  markingOf(change, { anchor: { ...recordOf().anchor, exact } })
