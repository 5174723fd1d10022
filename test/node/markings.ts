import type { Highlight, Source, SourcePoint } from '../../lib/highlights/model.ts'
import { libraryIndex, type Answer, type LibraryIndex } from '../../lib/library/library-index.ts'
import { firstQuery, type LibraryQuery } from '../../lib/library/query.ts'
import { recordOf } from '../store/records.ts'

/** What is told of a marking, as far as it isn't that of `recordOf`. */
export interface Told extends Partial<Omit<Highlight, 'source' | 'anchor' | 'relocations'>> {
  quote?: string
  source?: Partial<Omit<Source, 'point'>>
  point?: Partial<SourcePoint> | null
  /** Where its words begin. */
  position?: number
  set?: string
}

/** A marking of which only that is known which is told; its own words are none that a test looks for. */
export function marking({ quote, source, point, position, set, ...change }: Told = {}): Highlight {
  const { anchor, source: from, ...record } = recordOf()
  const start = position ?? 0
  return {
    ...record,
    ...(set === undefined ? {} : { origin: { kind: 'imported', set } }),
    ...change,
    source: { ...from, ...source, point: point === null || !from.point ? null : { ...from.point, ...point } },
    anchor: { ...anchor, exact: quote ?? 'Punktet.', position: { start, end: start + 8 } },
  }
}

/** An index of these markings. */
export function indexOf(...markings: Highlight[]): LibraryIndex {
  const index = libraryIndex()
  index.put(markings)
  return index
}

/** What is found for a query, of which only that is told which isn't as in the first one. */
export const ask = (index: LibraryIndex, query: Partial<LibraryQuery> = {}): Answer =>
  index.ask({ ...firstQuery, ...query })
