import type { Vote } from './minutes/model.ts'
import type { Texts } from './texts.ts'

const sides = ['for', 'against', 'abstained'] as const

/** A vote in one line: "42 for, 4 imod (C), 8 undlod"; who voted without a count: "imod: C". Empty where neither was read. */
export function voteInWords(vote: Vote, { votes }: Pick<Texts, 'votes'>): string {
  const told = sides.flatMap((side) => {
    const [count, whom] = [vote[side], vote[`${side}Whom`].join(', ')]
    if (count === null) return whom === '' ? [] : `${votes[side]}: ${whom}`
    return whom === '' ? `${count} ${votes[side]}` : `${count} ${votes[side]} (${whom})`
  })
  return told.join(', ')
}

/** Whether somebody voted against, or didn't vote. */
export const isDivided = (vote: Vote): boolean =>
  (['against', 'abstained'] as const).some((side) => (vote[side] ?? 0) > 0 || vote[`${side}Whom`].length > 0)
