import type { Group } from './groups.ts'
import type { Answer } from './library-index.ts'

/** What stands in a line of the list: what markings stand under, or a marking. */
type ListItem = { group: Group; ids: readonly string[] } | { id: string; group: Group | null }

/** The list, whose lines are made when they are shown. */
export interface ListItems {
  count: number
  at: (index: number) => ListItem | undefined
  /** The line of a marking, by its place among the ids. */
  lineOf: (place: number) => number
}

/** The lines of what was found. */
export function listItems({ ids, groups }: Pick<Answer, 'ids' | 'groups'>): ListItems {
  /** For each group the place of its first marking; its own line is as much further down as there are groups before it. */
  const starts: number[] = []
  let place = 0
  for (const { count } of groups) {
    starts.push(place)
    place += count
  }
  /** The last group whose `key` isn't behind `value`. */
  const lastUpTo = (value: number, key: (group: number) => number) => {
    let [low, high] = [-1, starts.length - 1]
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if (key(middle) <= value) low = middle
      else high = middle - 1
    }
    return low
  }
  const startOf = (group: number) => starts[group] ?? 0
  return {
    count: ids.length + groups.length,
    at(index) {
      const at = lastUpTo(index, (group) => startOf(group) + group)
      const group = groups[at] ?? null
      if (group && index === startOf(at) + at) return { group, ids: ids.slice(startOf(at), startOf(at) + group.count) }
      const id = ids[index - (at + 1)]
      return id === undefined ? undefined : { id, group }
    },
    lineOf: (at) => at + lastUpTo(at, startOf) + 1,
  }
}
