import type { Anchor, Highlight } from '../highlights/model.ts'
import { facetCodes, valuesIn, type FacetValue } from './facet-counts.ts'
import { groupRows, type Group } from './groups.ts'
import type { Facet, LibraryQuery } from './query.ts'
import { rowOf, versionOf, type MarkingState, type Row } from './row.ts'
import { wordsIndex } from './words-index.ts'

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
  /** All that are in it, by id; what stood around their words is left out, and their keys. */
  records: ReadonlyMap<string, Highlight>
  /** `kept` is a marking that stays listed, whether it is asked for or not, as long as it is in the state that is. */
  ask: (query: LibraryQuery, kept?: string | null) => Answer
}

/** A marking without what is only needed to find it on its page: that is most of it. */
function shownOf(highlight: Highlight): Highlight {
  const bare = (anchor: Anchor): Anchor => ({ ...anchor, before: '', after: '' })
  const relocations = highlight.relocations.map((one) => ({ ...one, anchor: bare(one.anchor) }))
  return { ...highlight, anchor: bare(highlight.anchor), relocations, keys: [] }
}

/** Whether a marking is another one than its row says: a change of the reader's, or of what a search said. */
const isNews = (row: Row | undefined, highlight: Highlight) => row?.version !== versionOf(highlight)

const isNewer = (a: Row, b: Row) => (a.createdAt === b.createdAt ? a.id > b.id : a.createdAt > b.createdAt)

/** An index that is empty at first. */
export function libraryIndex(): LibraryIndex {
  const words = wordsIndex()
  const codes = facetCodes()
  const rows = new Map<string, Row>()
  const records = new Map<string, Highlight>()
  /** What doesn't hang on what is asked for: the rows, newest first, with their places, and the totals. */
  let settled: Settled | undefined
  return {
    records,
    put(highlights) {
      const news = highlights.filter((highlight) => isNews(rows.get(highlight.id), highlight))
      for (const highlight of news) {
        rows.set(highlight.id, rowOf(highlight))
        records.set(highlight.id, shownOf(highlight))
      }
      words.put(news)
      if (news.length > 0) settled = undefined
    },
    remove(ids) {
      for (const id of ids) {
        rows.delete(id)
        records.delete(id)
      }
      words.remove(ids)
      settled = undefined
    },
    ask(query, kept = null) {
      const { view, order } = query
      settled ??= settle(rows)
      const scores = words.find(query.words)
      if (kept !== null && scores && !scores.has(kept)) scores.set(kept, 0)
      const counts = codes.counter(query.chosen)
      const candidates = scores ? rowsOf(scores, rows, settled) : settled.ordered
      const found = candidates.filter(
        (row) => row.state === query.state && ((isBetween(row, query) && counts.take(row)) || row.id === kept),
      )
      if (order === 'oldest') found.reverse()
      if (order === 'best' && scores) found.sort((a, b) => (scores.get(b.id) ?? 0) - (scores.get(a.id) ?? 0))
      const grouped = view === 'list' ? { rows: found, groups: [] } : groupRows(found, view)
      return { ids: grouped.rows.map(({ id }) => id), groups: grouped.groups, facets: counts.told(), ...settled.totals }
    },
  }
}

const countIn = (counts: Map<string, number>, value: string) => counts.set(value, (counts.get(value) ?? 0) + 1)

/** What is the same whatever is asked for. */
interface Settled {
  ordered: Row[]
  places: ReadonlyMap<Row, number>
  totals: Pick<Answer, 'states' | 'tags' | 'sets'>
}

function settle(rows: ReadonlyMap<string, Row>): Settled {
  const ordered = [...rows.values()].toSorted((a, b) => (isNewer(a, b) ? -1 : 1))
  const states: Record<MarkingState, number> = { active: 0, archived: 0, deleted: 0 }
  const [tags, sets] = [new Map<string, number>(), new Map<string, number>()]
  for (const { state, tags: own, set } of ordered) {
    states[state]++
    if (state === 'deleted') continue
    for (const tag of own) countIn(tags, tag)
    if (set !== null) countIn(sets, set)
  }
  const totals = { states, tags: valuesIn(tags), sets: valuesIn(sets) }
  return { ordered, places: new Map(ordered.map((row, at) => [row, at])), totals }
}

/** The rows that have the words, newest first. Few are put in order; many are picked out of all, which are. */
function rowsOf(scores: ReadonlyMap<string, number>, rows: ReadonlyMap<string, Row>, { ordered, places }: Settled) {
  if (scores.size > ordered.length / 8) return ordered.filter(({ id }) => scores.has(id))
  const placeOf = (row: Row) => places.get(row) ?? 0
  return [...scores.keys()].flatMap((id) => rows.get(id) ?? []).toSorted((a, b) => placeOf(a) - placeOf(b))
}

const isBetween = ({ date }: Row, { from, to }: LibraryQuery) =>
  (from === null || (date !== null && date >= from)) && (to === null || (date !== null && date <= to))
