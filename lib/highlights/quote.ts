import type { Anchor } from './model.ts'
import { squeezeText } from './squeeze.ts'

/** An anchor made ready for comparing: all squeezed. */
export interface Quote {
  words: string
  before: string
  after: string
  /** Before, words and after, as one text. */
  all: string
}

/** Squeezes the texts of an anchor. */
export function quoteOf({ exact, before, after }: Pick<Anchor, 'exact' | 'before' | 'after'>): Quote {
  const [words, head, tail] = [squeezeText(exact), squeezeText(before), squeezeText(after)]
  return { words, before: head, after: tail, all: head + words + tail }
}

/** All places at which words stand in a part of a text, overlapping ones included; the first few, where so many will do. */
export function placesOf(words: string, text: string, from: number, to: number, most = Infinity): number[] {
  const places: number[] = []
  // A part is small, and `indexOf` looks through all of a text for what isn't in the part.
  const part = to - from < text.length / 2 ? text.slice(from, to) : undefined
  const [where, shift] = part === undefined ? [text, 0] : [part, from]
  let at = words === '' ? -1 : where.indexOf(words, from - shift)
  while (at >= 0 && at + words.length + shift <= to && places.length < most) {
    places.push(at + shift)
    at = where.indexOf(words, at + 1)
  }
  return places
}

/** How many letters of what stood before and after the words stand around a place at which they stand. */
export function contextAt({ words, before, after }: Quote, text: string, at: number): { left: number; right: number } {
  let left = 0
  while (left < before.length && before.charCodeAt(before.length - 1 - left) === text.charCodeAt(at - 1 - left)) left++
  const behind = at + words.length
  let right = 0
  while (right < after.length && after.charCodeAt(right) === text.charCodeAt(behind + right)) right++
  return { left, right }
}
