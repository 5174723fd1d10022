import { characterAt, spanOf, textOf } from './index-text.ts'
import type { Anchor } from './model.ts'
import type { IndexedPoint, PageIndex, Span } from './page-index.ts'
import { placesOf } from './quote.ts'

/** So many letters before and after the words are kept. */
const around = 1000

/** The selected words of a page, one anchor for each point that they reach into; none where no word is selected. */
export function describe(index: PageIndex, range: AbstractRange): Anchor[] {
  return describeSpan(index, spanOf(index, range))
}

/** The same for a part of the squeezed text. */
export function describeSpan(index: PageIndex, [from, to]: Span): Anchor[] {
  return partsOf(index).flatMap(({ span, point }) => {
    const part: Span = [Math.max(from, span[0]), Math.min(to, span[1])]
    return part[0] < part[1] && /[\p{L}\p{N}]/u.test(index.text.slice(...part))
      ? [anchorOf(index, part, span, point)]
      : []
  })
}

interface Part {
  span: Span
  point: IndexedPoint | null
}

/** The points, and what stands before, between and behind them; in order. */
function partsOf({ points, text }: PageIndex): Part[] {
  const parts: Part[] = []
  let last = 0
  for (const point of points) {
    parts.push({ span: [last, point.span[0]], point: null }, { span: point.span, point })
    last = point.span[1]
  }
  return [...parts, { span: [last, text.length], point: null }]
}

function anchorOf(index: PageIndex, [from, to]: Span, whole: Span, point: IndexedPoint | null): Anchor {
  const words = index.text.slice(from, to)
  const here = placesOf(words, index.text, ...whole)
  const section = point?.sections.find(({ span }) => span[0] <= from && from < span[1])
  return {
    exact: textOf(index, [from, to]),
    before: textOf(index, [Math.max(whole[0], from - around), from]),
    after: textOf(index, [to, Math.min(whole[1], to + around)]),
    point: point?.key ?? null,
    section: section?.kind ?? null,
    count: {
      point: here.length,
      page: placesOf(words, index.text, 0, index.text.length).length,
      nth: here.indexOf(from),
    },
    position: { start: characterAt(index, from), end: characterAt(index, to - 1) + 1 },
  }
}
