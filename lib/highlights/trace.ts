import { align } from './align.ts'
import { chainOf, heldBetween } from './chain.ts'
import type { PageIndex, Span } from './page-index.ts'
import { placesOf, type Quote } from './quote.ts'
import { sharedBlocks, type Block } from './shared-blocks.ts'
import { beginsWord, nearestWord } from './words-edge.ts'

/** What became of marked words in a part of the page, told by what became of the text around them. */
export interface Trace {
  /** Where they stand now, or what stands in their place; null where nothing does, or nothing tells. */
  span: Span | null
  /** How alike they are: 1 for the same, 0 for nothing in common (Dice's coefficient on letters). */
  likeness: number
  /** How much of the words is left there, from 0 to 1. */
  kept: number
  /** How much of the nearest 80 letters before and after the words is still there, next to them: from 0 to 1. */
  left: number
  right: number
  /** How many letters of the text around the words are still there in order, and how much of it that is. */
  held: number
  part: number
  /** Whether the words stand there more than once, and nothing tells which is meant. */
  isAmbiguous: boolean
}

/** What stands so near tells best. */
const near = 80
/** In a longer stretch that was written anew a short word may stand by chance. */
const longestGap = 400
/** Short words are told by where they stand alone. */
const short = 14

/** Follows the text around the words, as it was, into a part of the page as it is now. */
export function trace(index: PageIndex, quote: Quote, part: Span): Trace {
  const { before, words, after, all } = quote
  const chain = chainOf(sharedBlocks(all, index.text, part))
  const [start, end] = [before.length, before.length + words.length]
  const around = before.length + after.length
  const held = heldBetween(chain, 0, start) + heldBetween(chain, end, all.length)
  const nearest = (from: number, to: number) => (to > from ? heldBetween(chain, from, to) / (to - from) : 1)
  const evidence = {
    left: nearest(Math.max(0, start - near), start),
    right: nearest(end, Math.min(all.length, end + near)),
    held,
    part: around > 0 ? held / around : 0,
  }
  const nothing = { span: null, likeness: 0, kept: 0, ...evidence, isAmbiguous: false }
  if (chain.length === 0) return nothing
  const places = placesIn(index, quote, part, chain)
  if (places === 'ambiguous') return { ...nothing, isAmbiguous: true }
  const span = spanBy(index, places, [start, end], part)
  if (!span) return nothing
  let kept = 0
  for (let at = start; at < end; at++) if (places[at] !== -1) kept++
  return { ...nothing, span, kept: kept / words.length, likeness: (2 * kept) / (words.length + span[1] - span[0]) }
}

/** Where each letter of before, words and after stands now; -1 for nowhere. What is far from the words isn't filled in. */
function placesIn(
  { text }: PageIndex,
  { before, words, all }: Quote,
  part: Span,
  chain: readonly Block[],
): Int32Array | 'ambiguous' {
  const places = new Int32Array(all.length).fill(-1)
  for (const { a, b, length } of chain) for (let at = 0; at < length; at++) places[a + at] = b + at
  const [start, end] = [before.length, before.length + words.length]
  for (const gap of gapsOf(chain, all.length, part)) {
    if (gap.a[1] < start || gap.a[0] > end || gap.a[0] === gap.a[1]) continue
    if (gap.a[0] <= start && gap.a[1] >= end) {
      const found = placesOf(words, text, ...gap.b)
      const isShort = words.length < short
      if (found.length > 1 && isShort) return 'ambiguous'
      if (found[0] !== undefined && found.length === 1 && !(isShort && gap.b[1] - gap.b[0] > longestGap)) {
        for (let at = 0; at < words.length; at++) places[start + at] = found[0] + at
        continue
      }
    }
    const aligned = align(all.slice(...gap.a), text.slice(...gap.b))
    aligned?.to.forEach((to, at) => {
      if (to !== -1) places[gap.a[0] + at] = gap.b[0] + to
    })
  }
  return places
}

/** What lies between the blocks of a chain, in both texts; at the ends as much as may have become the rest. */
function gapsOf(
  chain: readonly Block[],
  length: number,
  [from, to]: Span,
): { a: [number, number]; b: [number, number] }[] {
  const [first, last] = [chain[0] as Block, chain.at(-1) as Block]
  const grown = (letters: number) => Math.ceil(letters * 1.3) + 30
  const behind = { a: last.a + last.length, b: last.b + last.length }
  return [
    { a: [0, first.a], b: [Math.max(from, first.b - grown(first.a)), first.b] },
    ...chain.slice(1).map((block, at): { a: [number, number]; b: [number, number] } => {
      const { a, b, length } = chain[at] as Block
      return { a: [a + length, block.a], b: [b + length, block.b] }
    }),
    { a: [behind.a, length], b: [behind.b, Math.min(to, behind.b + grown(length - behind.a))] },
  ]
}

/** The part of the page that has the place of the letters from `start` to `end`; null where there is none. */
function spanBy(index: PageIndex, places: Int32Array, [start, end]: Span, part: Span): Span | null {
  let first = start
  while (first < end && places[first] === -1) first++
  if (first === end) return null
  let last = end - 1
  while (places[last] === -1) last--
  const from = first === start ? (places[first] ?? 0) : edge(index, places, part, first, start, -1)
  const to = last === end - 1 ? (places[last] ?? 0) + 1 : edge(index, places, part, last, end - 1, 1)
  return from < to ? [from, to] : null
}

/**
 * Where the words begin (or end) now, when their outermost letter is gone: between the outermost letter that is left and the
 * nearest one beyond it, in proportion, at the edge of a word.
 */
function edge(
  index: PageIndex,
  places: Int32Array,
  part: Span,
  inner: number,
  outermost: number,
  step: 1 | -1,
): number {
  let outer = outermost + step
  while (outer >= 0 && outer < places.length && places[outer] === -1) outer += step
  const behind = step > 0 ? 1 : 0
  const seen = (places[inner] ?? 0) + behind
  const isLost = outer < 0 || outer >= places.length
  const beyond = isLost ? (step > 0 ? part[1] : part[0]) : (places[outer] ?? 0) + 1 - behind
  const [own, all] = [Math.abs(outermost - inner), Math.abs(outer - inner) - 1]
  // Nothing but the words themselves is missing: all that stands there now has their place.
  const share = own === all && !isLost ? 1 : own / Math.max(all, Math.abs(beyond - seen))
  const guess = seen + Math.round((beyond - seen) * Math.min(1, share))
  const bounds: Span = step > 0 ? [seen, Math.max(seen, beyond)] : [Math.min(seen, beyond), seen]
  return beginsWord(index, guess) ? guess : nearestWord(index, guess, bounds)
}
