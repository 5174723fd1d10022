import { find } from '../../lib/highlights/anchor.ts'
import { describe } from '../../lib/highlights/describe.ts'
import { rangeOf, textOf } from '../../lib/highlights/index-text.ts'
import type { Anchor, Found, Verdict } from '../../lib/highlights/model.ts'
import { indexPage, type PageIndex } from '../../lib/highlights/page-index.ts'
import { squeezeText } from '../../lib/highlights/squeeze.ts'
import { readMeeting } from '../../lib/minutes/read-meeting.ts'
import type { Target } from './changes.ts'
import { makeMinutes, tokensOf, Words, type Minutes } from './generate.ts'
import { mutations } from './mutate.ts'
import { offsetsIn } from './offsets.ts'
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
  /** How many points were read. */
  points: number
}

/** Shows minutes in the document. Where they aren't read as minutes any more, their words are indexed without points. */
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

/** Undefined where the minutes have nothing of the kind to select. */
function tryOnce(finder: Finder, what: Pick<Trial, 'seed' | 'kind' | 'mutation'>, own: number): Trial | undefined {
  const { kind, mutation } = what
  const chance = chanceFrom(own)
  const words = new Words(chance)
  const minutes = makeMinutes(chance, words)
  const target = select(minutes, kind, chance)
  const becomes = mutations[mutation]
  if (!target || !becomes) return undefined
  const before = show(minutes, plainLook, own)
  if (before.points !== minutes.points.length) throw new Error(`${before.points} points read on seed ${own}`)
  const anchors = describe(before.index, rangeOfTarget(target, before.places))
  const [anchor] = anchors
  const told = { ...what, quote: anchor?.exact ?? '' }
  if (!anchor || anchors.length > 1)
    return { ...told, result: 'lost', verdict: 'skipped', found: null, fault: `${anchors.length} anchors` }
  becomes.change({ minutes, target, chance, words })
  const after = show(minutes, becomes.look, own + 1)
  const { verdict, span } = finder(after.index, anchor)
  const isSame = span !== null && after.index.text.slice(...span) === squeezeText(anchor.exact)
  const saysSame = verdict === 'exact' || verdict === 'moved'
  return {
    ...told,
    verdict,
    found: span && textOf(after.index, span),
    result: score(span && rangeOf(after.index, span), target, minutes, after.places),
    fault: isSame === saysSame ? '' : `${verdict} for other words`,
  }
}

function rangeOfTarget({ ids }: Target, places: TokenPlaces): StaticRange {
  const [first, last] = [places.get(ids[0] ?? -1), places.get(ids.at(-1) ?? -1)]
  if (!first || !last) throw new Error('the target is nowhere in the page')
  const { startContainer, startOffset } = first
  const { endContainer, endOffset } = last
  return new StaticRange({ startContainer, startOffset, endContainer, endOffset })
}

/** By identity of words: Jaccard's index of those that were found, by half or more, and those in the target's place. */
function score(range: StaticRange | null, { ids }: Target, minutes: Minutes, places: TokenPlaces): Result {
  const own = new Set(ids)
  const all = minutes.points.flatMap(tokensOf)
  const left = all.filter(({ id }) => own.has(id))
  const surviving = left.filter(({ isReplaced }) => !isReplaced).length
  if (surviving < ids.length * 0.3) return range ? 'wrong' : 'correct'
  if (!range) return 'lost'
  const offset = offsetsIn(document)
  const endsOf = (part: StaticRange) => [
    offset(part.startContainer, part.startOffset),
    offset(part.endContainer, part.endOffset),
  ]
  const [start = 0, end = 0] = endsOf(range)
  const found = all.filter(({ id }) => {
    const place = places.get(id)
    if (!place) throw new Error(`word ${id} is nowhere in the page`)
    const [from = 0, to = 0] = endsOf(place)
    return Math.min(to, end) - Math.max(from, start) >= (to - from) / 2
  })
  const both = found.filter(({ id }) => own.has(id)).length
  const jaccard = both / (left.length + found.length - both)
  return jaccard >= 0.75 ? 'correct' : jaccard < 0.25 ? 'wrong' : 'off'
}
