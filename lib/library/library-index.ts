import type { Highlight } from '../highlights/model.ts'
import { groupRows, type Group } from './groups.ts'
import { facets, newsOfVerdicts, ownOrigin, type Facet, type LibraryQuery } from './query.ts'
import { rowOf, versionOf, type MarkingState, type Row } from './row.ts'
import { wordsIndex } from './words-index.ts'

/** A value that markings can be narrowed to, and how many there would be. */
export interface FacetValue {
  value: string
  count: number
}

/** What is found. */
export interface Answer {
  /** Ids of markings, in the order in which they are listed. */
  ids: string[]
  /** In order, where the list has any; each takes the next `count` of the ids. */
  groups: Group[]
  /** The values of each facet under all that is asked for but itself, those found oftenest first; chosen ones are in it. */
  facets: Record<Facet, FacetValue[]>
  /** How many there are in each state, whatever is asked for. */
  states: Record<MarkingState, number>
  /** All tags, and the names of all imported sets, those used oftenest first; deleted markings aside. */
  tags: FacetValue[]
  sets: FacetValue[]
}

/** All markings, as the library looks through them. */
export interface LibraryIndex {
  /** Takes markings in, in place of what they were. */
  put: (highlights: readonly Highlight[]) => void
  remove: (ids: readonly string[]) => void
  /** The ids of all that are in it. */
  ids: () => string[]
  ask: (query: LibraryQuery) => Answer
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

/** Whether a marking is another one than its row says: a change of the reader's, or of what a search said. */
const isNews = (row: Row | undefined, highlight: Highlight) => row?.version !== versionOf(highlight)

const isNewer = (a: Row, b: Row) => (a.createdAt === b.createdAt ? a.id > b.id : a.createdAt > b.createdAt)

/** An index that is empty at first. */
export function libraryIndex(): LibraryIndex {
  const words = wordsIndex()
  const rows = new Map<string, Row>()
  /** The rows, newest first; made anew when it is asked for after a change. */
  let ordered: Row[] | undefined
  const inOrder = () => (ordered ??= [...rows.values()].toSorted((a, b) => (isNewer(a, b) ? -1 : 1)))

  return {
    put(highlights) {
      const news = highlights.filter((highlight) => isNews(rows.get(highlight.id), highlight))
      for (const highlight of news) rows.set(highlight.id, rowOf(highlight))
      words.put(news)
      if (news.length > 0) ordered = undefined
    },
    remove(ids) {
      for (const id of ids) rows.delete(id)
      words.remove(ids)
      ordered = undefined
    },
    ids: () => [...rows.keys()],
    ask(query) {
      const { view, order } = query
      const scores = words.find(query.words)
      const states: Record<MarkingState, number> = { active: 0, archived: 0, deleted: 0 }
      const found: Row[] = []
      const counts = facetCounts(query)
      const [tags, sets] = [new Map<string, number>(), new Map<string, number>()]
      for (const row of inOrder()) {
        states[row.state]++
        if (row.state !== 'deleted') {
          for (const tag of row.tags) countIn(tags, tag)
          if (row.set !== null) countIn(sets, row.set)
        }
        if (row.state !== query.state || !isBetween(row, query) || (scores && !scores.has(row.id))) continue
        if (counts.take(row)) found.push(row)
      }
      if (order === 'oldest') found.reverse()
      if (order === 'best' && scores) found.sort((a, b) => (scores.get(b.id) ?? 0) - (scores.get(a.id) ?? 0))
      const grouped = view === 'list' ? { rows: found, groups: [] } : groupRows(found, view)
      return {
        ids: grouped.rows.map(({ id }) => id),
        groups: grouped.groups,
        facets: counts.told(),
        states,
        tags: valuesIn(tags),
        sets: valuesIn(sets),
      }
    },
  }
}

const isBetween = ({ date }: Row, { from, to }: LibraryQuery) =>
  (from === null || (date !== null && date >= from)) && (to === null || (date !== null && date <= to))

const countIn = (counts: Map<string, number>, value: string) => counts.set(value, (counts.get(value) ?? 0) + 1)

/** What was counted, the most first. */
const valuesIn = (counts: ReadonlyMap<string, number>): FacetValue[] =>
  [...counts]
    .map(([value, count]) => ({ value, count }))
    .toSorted((a, b) => b.count - a.count || a.value.localeCompare(b.value, 'da'))

/** Tells of each row whether the chosen values let it through, and counts what else could be chosen. */
function facetCounts({ chosen }: LibraryQuery) {
  const asked = facets.flatMap((facet) => {
    const values = chosen[facet]
    return values ? [{ facet, values: new Set(values) }] : []
  })
  const counts = Object.fromEntries(facets.map((facet) => [facet, new Map<string, number>()])) as Record<
    Facet,
    Map<string, number>
  >
  for (const { facet, values } of asked) for (const value of values) counts[facet].set(value, 0)
  const count = (row: Row, facet: Facet) => {
    for (const value of valuesOf[facet](row)) countIn(counts[facet], value)
  }
  return {
    take(row: Row): boolean {
      const refused = asked.filter(({ facet, values }) => !valuesOf[facet](row).some((value) => values.has(value)))
      const [first, second] = refused
      if (!first) for (const facet of facets) count(row, facet)
      // Another value of the one that refuses it would let it through.
      else if (!second) count(row, first.facet)
      return !first
    },
    told: () =>
      Object.fromEntries(facets.map((facet) => [facet, valuesIn(counts[facet])])) as Record<Facet, FacetValue[]>,
  }
}
