import { deletions } from './mutate.ts'
import type { Trial } from './trial.ts'

/** The share of some trials, in percent, that end one way. */
export const share = (trials: readonly Trial[], result: Trial['result']): number =>
  trials.length === 0 ? 0 : (trials.filter((trial) => trial.result === result).length / trials.length) * 100

/** A bound on the figures of a set of trials. */
export interface Bound {
  what: string
  value: number
  holds: boolean
}

/** What the figures of a set of trials must be. */
export function boundsOf(trials: readonly Trial[]): Bound[] {
  const atLeast = (what: string, value: number, least: number): Bound => ({
    what: `${what}, at least ${least} %`,
    value,
    holds: value >= least,
  })
  const atMost = (what: string, value: number, most: number): Bound => ({
    what: `${what}, at most ${most} %`,
    value,
    holds: value <= most,
  })
  const of = (mutation: string) => trials.filter((trial) => trial.mutation === mutation)
  const faults = trials.filter(({ fault }) => fault !== '').length
  return [
    atLeast('correct', share(trials, 'correct'), 97),
    atMost('wrong place', share(trials, 'wrong'), 1),
    ...deletions.map((mutation) => atMost(`wrong place, ${mutation}`, share(of(mutation), 'wrong'), 0)),
    atLeast('correct, context re-worded', share(of('context re-worded'), 'correct'), 90),
    atMost(
      'wrong place, single words',
      share(
        trials.filter(({ kind }) => kind === 'word'),
        'wrong',
      ),
      3,
    ),
    atMost('impossible answers', faults, 0),
  ]
}
