import { looks } from '../lib/outcome-look.ts'
import type { Outcome } from '../lib/minutes/model.ts'

/** The icon of an outcome, in its colour; the word stands beside it. */
export function OutcomeIcon({ outcome }: { outcome: Outcome }) {
  const { tone, icon } = looks[outcome]
  return (
    <svg class="icon" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" style={{ color: `var(--${tone})` }}>
      <path d={icon} />
    </svg>
  )
}
