/** A number from 0 to below 1, the same run each time (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** What is left to chance. */
export interface Chance {
  /** From 0 to below `count`. */
  below(count: number): number
  pick<T>(list: readonly T[]): T
  /** True in so many of a hundred cases. */
  inHundred(percent: number): boolean
}

/** Chance, the same run for the same seed. */
export function chanceFrom(seed: number): Chance {
  const random = randomFrom(seed)
  const below = (count: number) => Math.floor(random() * count)
  return {
    below,
    pick: <T>(list: readonly T[]) => list[below(list.length)] as T,
    inHundred: (percent) => random() * 100 < percent,
  }
}
