import { find } from '../../lib/highlights/anchor.ts'
import { describe } from '../../lib/highlights/describe.ts'
import { spanOf, textOf } from '../../lib/highlights/index-text.ts'
import type { Anchor, Found, Verdict } from '../../lib/highlights/model.ts'
import { indexPage, type PageIndex, type Span } from '../../lib/highlights/page-index.ts'
import { squeezeText } from '../../lib/highlights/squeeze.ts'
import { readMeeting } from '../../lib/minutes/read-meeting.ts'
import { makeMinutes, tokensOf, Words, type Minutes } from './generate.ts'
import { mutations, type Target } from './mutate.ts'
import { chanceFrom } from './random.ts'
import { plainLook, render, type Look, type TokenPlaces } from './render.ts'
import { kinds, select, type Kind } from './select.ts'

/** How a trial ended. `off`: some of the words, and too much or too little. */
type Result = 'correct' | 'wrong' | 'lost' | 'off'

/** One trial: words were marked in minutes, and looked for in the same minutes changed. */
export interface Trial {
  seed: number
  mutation: string
  kind: Kind
  result: Result
  verdict: Verdict
  /** The words, and what was found for them. */
  quote: string
  found: string | null
  /** What can never be, whatever was found; empty for nothing. */
  fault: string
}

interface Shown {
  index: PageIndex
  places: TokenPlaces
  points: number
}

function show(minutes: Minutes, look: Look, seed: number): Shown {
  const places = render(minutes, look, chanceFrom(seed))
  const reading = readMeeting(document, {})
  const index = indexPage(document.body, reading ?? { meeting: { items: [] }, places: new Map() })
  return { index, places, points: reading?.meeting.items.length ?? 0 }
}

/** What looks for marked words: the project's own, or another to compare with. */
export type Finder = (index: PageIndex, anchor: Anchor) => Found

/** All trials of a seed: each kind of selection with each mutation. */
export function trialsOf(seed: number, finder: Finder = find): Trial[] {
  return kinds.flatMap((kind, order) =>
    Object.keys(mutations).flatMap((mutation, at) => {
      const trial = tryOnce(finder, { seed, kind, mutation }, seed * 1000 + order * 50 + at)
      return trial ? [trial] : []
    }),
  )
}

function tryOnce(finder: Finder, what: Pick<Trial, 'seed' | 'kind' | 'mutation'>, own: number): Trial | undefined {
  const { kind, mutation } = what
  const chance = chanceFrom(own)
  const words = new Words(chance)
  const minutes = makeMinutes(chance, words)
  const target = select(minutes, kind, chance)
  const { look, change } = mutations[mutation] ?? { look: plainLook }
  if (!target) return undefined
  const before = show(minutes, plainLook, own)
  const anchors = describe(before.index, rangeOf(target, before.places))
  const [anchor] = anchors
  const told = { ...what, quote: anchor?.exact ?? '' }
  if (!anchor || anchors.length > 1)
    return { ...told, result: 'lost', verdict: 'skipped', found: null, fault: `${anchors.length} anchors` }
  change?.({ minutes, target, chance, words })
  const after = show(minutes, look, own + 1)
  const { verdict, span } = finder(after.index, anchor)
  const isSame = span !== null && after.index.text.slice(...span) === squeezeText(anchor.exact)
  const saysSame = verdict === 'exact' || verdict === 'moved'
  return {
    ...told,
    verdict,
    found: span && textOf(after.index, span),
    result: score(span, target, minutes, after),
    fault: isSame === saysSame ? '' : `${verdict} for other words`,
  }
}

function rangeOf({ ids }: Target, places: TokenPlaces): StaticRange {
  const [first, last] = [places.get(ids[0] ?? -1), places.get(ids.at(-1) ?? -1)]
  if (!first || !last) throw new Error('the target is nowhere in the page')
  const { startContainer, startOffset } = first
  const { endContainer, endOffset } = last
  return new StaticRange({ startContainer, startOffset, endContainer, endOffset })
}

/** By identity of words: Jaccard's index of those that were found and those that are the target's. */
function score(span: Span | null, { ids }: Target, minutes: Minutes, { index, places }: Shown): Result {
  const own = new Set(ids)
  const all = minutes.points.flatMap(tokensOf)
  const left = all.filter(({ id }) => own.has(id))
  const surviving = left.filter(({ isReplaced }) => !isReplaced).length
  if (surviving < ids.length * 0.3) return span ? 'wrong' : 'correct'
  if (!span) return 'lost'
  const found = all.filter(({ id }) => {
    const place = places.get(id)
    if (!place) return false
    const [from, to] = spanOf(index, place)
    return Math.min(to, span[1]) - Math.max(from, span[0]) >= (to - from) / 2 && to > from
  })
  const both = found.filter(({ id }) => own.has(id)).length
  const jaccard = both / (left.length + found.length - both)
  return jaccard >= 0.75 ? 'correct' : jaccard < 0.25 ? 'wrong' : 'off'
}
