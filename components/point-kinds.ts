import { isDivided } from '../lib/vote-words.ts'
import type { AgendaItem, Meeting } from '../lib/minutes/model.ts'
import type { PointKind } from '../lib/texts.ts'

/** Whether a point is of a kind that the list can be narrowed to. */
const tests: Record<PointKind, (item: AgendaItem, kind: Meeting['kind']) => boolean> = {
  // Somebody voted against, or didn't vote. What was put on record needn't be dissent.
  dissent: ({ decision }) => decision !== null && decision.votes.some(isDivided),
  closed: ({ isClosed }) => isClosed,
  deferred: ({ decision }) => decision?.outcome === 'deferred',
  undecided: ({ decision, kind: nature }, kind) =>
    kind === 'minutes' && nature === 'business' && (decision === null || decision.outcome === 'none'),
}

/** The kinds in the order in which they are offered. */
export const pointKinds = Object.keys(tests) as PointKind[]

/** The points of a meeting that are of a kind; all of them for null. */
export const pointsOf = ({ items, kind }: Meeting, only: PointKind | null): AgendaItem[] =>
  only === null ? items : items.filter((item) => tests[only](item, kind))
