import type { Entry } from '../../lib/export/entry.ts'
import type { Highlight, SourcePoint } from '../../lib/highlights/model.ts'
import { entryOf } from './entries.ts'

const { anchor, source } = entryOf().highlight

/** Where the point is that `entryOf` marks in. */
export const link = 'https://referater.strandmark.example/vis?id=7&punktid=205'

/** What another meeting changes of a marking. */
export const at = (change: Partial<Highlight['source']>): Pick<Highlight, 'source'> => ({
  source: { ...source, ...change },
})
/** What another point of the same meeting changes of a marking. */
export const atPoint = (change: Partial<SourcePoint>): Pick<Highlight, 'source'> =>
  at({ point: source.point && { ...source.point, ...change } })

/** What other words change of a marking, by default those of a decision. */
export const quoted = (
  exact: string,
  { start = 1200, section = 'decision' }: { start?: number; section?: Highlight['anchor']['section'] } = {},
): Pick<Highlight, 'anchor'> => ({
  anchor: { ...anchor, exact, section, position: { start, end: start + exact.length } },
})

/** Other words that were accepted later. */
export const moved = (exact: string): Pick<Highlight, 'relocations'> => ({
  relocations: [{ when: '2026-03-05T12:00:00.000Z', verdict: 'changed', anchor: { ...anchor, exact } }],
})

/** A marking of no words, with nothing written to it, on a page that told nothing. */
export const bare = (): Entry =>
  entryOf(
    {
      note: '',
      tags: [],
      ...at({ address: '', municipality: null, committee: null, date: null, start: null, point: null }),
      ...quoted('', { section: null }),
    },
    null,
  )
