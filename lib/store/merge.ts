import type { Highlight } from '../highlights/model.ts'
import { mostKeys } from '../highlights/schema.ts'
import { canonical } from './records.ts'
import { isEmptied } from './tombstones.ts'

/** Without what a search said, and on which pages: that is nobody's change. */
const withoutSeen = (highlight: Highlight) => ({ ...highlight, keys: null, lastVerdict: null, lastSeenAt: null })

/** Whether two versions of a marking say the same, whatever was seen of it. */
export const isSame = (a: Highlight, b: Highlight): boolean => canonical(withoutSeen(a)) === canonical(withoutSeen(b))

type Ranks = readonly ((highlight: Highlight) => number | string)[]

/** What tells which of two versions is newer, the first first. */
const ofVersions: Ranks = [
  // Not by time, since clocks are set back.
  ({ rev }) => rev,
  // Of a deleted marking the version without words is the later one.
  (highlight) => (isEmptied(highlight) ? 1 : 0),
  ({ updatedAt }) => updatedAt,
  (highlight) => canonical(withoutSeen(highlight)),
]

/** What tells which of two searches was later. */
const ofSearches: Ranks = [({ lastSeenAt }) => lastSeenAt ?? '', ({ lastVerdict }) => lastVerdict ?? '']

function later(a: Highlight, b: Highlight, ranks: Ranks): Highlight {
  for (const rank of ranks) {
    const [one, other] = [rank(a), rank(b)]
    if (one !== other) return one > other ? a : b
  }
  return a
}

/**
 * What two versions of a marking become: the newer one, with the pages of both and what was last seen. It doesn't matter
 * which comes first, nor how often. One whose words are gone gets pages too, and is to be emptied again.
 */
export function mergeHighlight(a: Highlight, b: Highlight): Highlight {
  const { lastVerdict, lastSeenAt } = later(a, b, ofSearches)
  // Of too many the last in order stay: so which those are doesn't hang on what was merged first.
  const keys = [...new Set([...a.keys, ...b.keys])].toSorted().slice(-mostKeys)
  return { ...later(a, b, ofVersions), keys, lastVerdict, lastSeenAt }
}
