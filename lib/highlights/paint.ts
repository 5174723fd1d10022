import { rangeOf } from './index-text.ts'
import { colours, type Colour } from './model.ts'
import type { PageIndex, Span } from './page-index.ts'

/** Marked words to be painted. */
interface Painted {
  span: Span
  colour: Colour
  /** Whether other words, or the same in another place, stand there than were marked. */
  isChanged: boolean
}

/** The names under which ranges are painted, those on top last; `paint.css` says how. The page's own names are others. */
const names = [...colours, 'changed', 'overlap', 'opened'] as const
type Name = (typeof names)[number]

/** What paints on the page. */
export interface Painter {
  /** Paints these, and nothing else. */
  show(painted: readonly Painted[], index: PageIndex): void
  /** Shows which marking is opened; null for none. */
  open(span: Span | null, index: PageIndex): void
}

/**
 * Paints markings with the CSS Custom Highlight API (https://drafts.csswg.org/css-highlight-api-1/): the page's elements
 * aren't touched. Its registry is shared with the page's scripts, so nothing is in it but which words are painted.
 */
export function painter(signal: AbortSignal): Painter {
  const painted = new Map<Name, Highlight>()
  const put = (name: Name, index: PageIndex, spans: readonly Span[]) => {
    const before = painted.get(name)
    if (spans.length === 0) {
      if (before && CSS.highlights.get(`maerkesag-${name}`) === before) CSS.highlights.delete(`maerkesag-${name}`)
      painted.delete(name)
      return
    }
    const highlight = new Highlight(...spans.map((span) => rangeOf(index, span)))
    highlight.priority = names.indexOf(name)
    CSS.highlights.set(`maerkesag-${name}`, highlight)
    painted.set(name, highlight)
  }
  const clear = () => {
    for (const name of painted.keys()) CSS.highlights.delete(`maerkesag-${name}`)
    painted.clear()
  }
  signal.addEventListener('abort', clear, { once: true })
  return {
    show(marks, index) {
      for (const colour of colours)
        put(
          colour,
          index,
          marks.flatMap((mark) => (mark.colour === colour ? [mark.span] : [])),
        )
      put(
        'changed',
        index,
        marks.flatMap(({ isChanged, span }) => (isChanged ? [span] : [])),
      )
      put('overlap', index, overlapsOf(marks.map(({ span }) => span)))
    },
    open: (span, index) => put('opened', index, span ? [span] : []),
  }
}

/** The parts that two spans or more share. */
function overlapsOf(spans: readonly Span[]): Span[] {
  const overlaps: Span[] = []
  let reached = 0
  for (const [from, to] of spans.toSorted((a, b) => a[0] - b[0])) {
    const end = Math.min(reached, to)
    const last = overlaps.at(-1)
    if (from < end) {
      if (last && from <= last[1]) overlaps[overlaps.length - 1] = [last[0], Math.max(last[1], end)]
      else overlaps.push([from, end])
    }
    reached = Math.max(reached, to)
  }
  return overlaps
}
