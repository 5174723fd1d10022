import { facets, newsOfVerdicts, ownOrigin, type Facet, type LibraryQuery } from './query.ts'
import type { Row } from './row.ts'

/** A value that markings can be narrowed to, and how many there would be. */
export interface FacetValue {
  value: string
  count: number
}

/** Rows have these values of a facet. */
const valuesOf: Record<Facet, (row: Row) => readonly string[]> = {
  municipality: ({ municipality }) => (municipality === null ? [] : [municipality]),
  body: ({ committee }) => (committee === null ? [] : [committee]),
  outcome: ({ outcome }) => (outcome === null ? [] : [outcome]),
  colour: ({ colour }) => [colour],
  tag: ({ tags }) => tags,
  origin: ({ set }) => [set ?? ownOrigin],
  verdict: ({ verdict }) => (verdict !== null && newsOfVerdicts.includes(verdict) ? [verdict] : []),
}

const collator = new Intl.Collator('da')

/** What was counted, the most first. */
export const valuesIn = (counts: Iterable<readonly [value: string, count: number]>): FacetValue[] =>
  [...counts]
    .map(([value, count]) => ({ value, count }))
    .toSorted((a, b) => b.count - a.count || collator.compare(a.value, b.value))

/** The values of all facets, each with a number of its own: ten thousand rows are counted in a millisecond by these. */
export interface FacetCodes {
  /** The numbers of a row's values. */
  codesOf: (row: Row) => readonly number[]
  counter: (chosen: LibraryQuery['chosen']) => FacetCounter
}

/** Tells of each row whether the chosen values let it through, and counts what else could be chosen. */
interface FacetCounter {
  take: (row: Row) => boolean
  /** What was counted of each facet; the chosen values are in it. */
  told: () => Record<Facet, FacetValue[]>
}

/** Numbers, as far as there are rows yet. */
export function facetCodes(): FacetCodes {
  const values: { facet: number; value: string }[] = []
  const known = facets.map(() => new Map<string, number>())
  const codes = new WeakMap<Row, readonly number[]>()
  const codeOf = (facet: number, value: string) => {
    const own = known[facet]?.get(value)
    if (own !== undefined) return own
    known[facet]?.set(value, values.length)
    return values.push({ facet, value }) - 1
  }
  const codesOf = (row: Row) => {
    const own = codes.get(row) ?? facets.flatMap((facet, at) => valuesOf[facet](row).map((value) => codeOf(at, value)))
    codes.set(row, own)
    return own
  }
  return {
    codesOf,
    counter(chosen) {
      const asked = facets.flatMap((facet, at) => {
        const wanted = chosen[facet]?.map((value) => codeOf(at, value))
        return wanted ? [{ facet: at, wanted: new Set(wanted) }] : []
      })
      const counts: number[] = []
      const count = (own: readonly number[], facet: number | null) => {
        for (const code of own)
          if (facet === null || values[code]?.facet === facet) counts[code] = (counts[code] ?? 0) + 1
      }
      return {
        take(row) {
          const own = codesOf(row)
          const refused = asked.filter(({ wanted }) => !own.some((code) => wanted.has(code)))
          const [first, second] = refused
          // Another value of the one that refuses it would let it through.
          if (!second) count(own, first?.facet ?? null)
          return !first
        },
        told() {
          const found = (at: number) =>
            values.flatMap(({ facet, value }, code) => {
              const isChosen = chosen[facets[at] as Facet]?.includes(value)
              return facet === at && (counts[code] || isChosen) ? [[value, counts[code] ?? 0] as const] : []
            })
          return Object.fromEntries(facets.map((facet, at) => [facet, valuesIn(found(at))])) as Record<
            Facet,
            FacetValue[]
          >
        },
      }
    },
  }
}
