import { find } from './anchor.ts'
import type { Anchor, Found } from './model.ts'
import type { PageIndex } from './page-index.ts'

/** What is looked for. */
export interface Sought {
  id: string
  anchor: Anchor
}

/**
 * Looks for markings one after another, pausing between any two, and tells of each what was found. When the time is up (as
 * `performance.now()` tells it) the rest is `skipped`: nothing is said of what wasn't looked for.
 */
export function* search(
  index: PageIndex,
  sought: readonly Sought[],
  until: () => boolean,
  tell: (id: string, found: Found) => void,
): Generator<void, void> {
  for (const { id, anchor } of sought) {
    tell(id, until() ? find(index, anchor) : { verdict: 'skipped', span: null })
    yield
  }
}
