import { makePoint, tokensOf, type Minutes, type Point, type Token, type Words } from './generate.ts'
import type { Chance } from './random.ts'

/** What was marked: some words of a point, by their ids and in their order. */
export interface Target {
  ids: readonly number[]
}

/** What a change is given: minutes that it may change, and where in them the target is. */
export interface Given {
  minutes: Minutes
  target: Target
  chance: Chance
  words: Words
}

/** Changes minutes. */
export type Change = (given: Given) => void

const pointOf = ({ minutes, target }: Given): Point => {
  const own = new Set(target.ids)
  const point = minutes.points.find((point) => tokensOf(point).some(({ id }) => own.has(id)))
  if (!point) throw new Error('the target is in no point')
  return point
}
const targetOf = (given: Given): Token[] => {
  const own = new Set(given.target.ids)
  return tokensOf(pointOf(given)).filter(({ id }) => own.has(id))
}

/** So many of some, at least one, by chance. */
function some<T>(all: readonly T[], share: number, chance: Chance): T[] {
  const left = [...all]
  const count = Math.max(1, Math.round(all.length * share))
  return Array.from({ length: Math.min(count, left.length) }, () => left.splice(chance.below(left.length), 1)[0] as T)
}

/** One letter swapped with the next, dropped, doubled, or another one. */
function misspell(text: string, chance: Chance): string {
  const at = chance.pick(Array.from(text.matchAll(/[\p{L}\p{N}]/gu), ({ index }) => index)) ?? 0
  const [before, letter = '', after] = [text.slice(0, at), text[at], text.slice(at + 1)]
  const kinds = [
    () => before + (after[0] ?? '') + letter + after.slice(1),
    () => (text.length > 2 ? before + after : `${text}n`),
    () => before + letter + letter + after,
    () => before + chance.pick(Array.from('etnrasidolgkm').filter((other) => other !== letter)) + after,
  ]
  const made = chance.pick(kinds)()
  return made === text ? `${text}e` : made
}

/** One word of the target in eight is misspelt; at least one. */
export const misspellTarget: Change = (given) => {
  for (const token of some(targetOf(given), 0.12, given.chance)) token.text = misspell(token.text, given.chance)
}

function replace(token: Token, { words, chance }: Given): void {
  const other = chance.pick(words.sentence().filter(({ text }) => text !== token.text))
  token.text = other.text
  token.isReplaced = true
}

/** One word of the target in four is another one; at least one. */
export const rewordTarget: Change = (given) => {
  for (const token of some(targetOf(given), 0.25, given.chance)) replace(token, given)
}

/** The sentence before the target and the one after are others, and of the point's other words three in ten. */
export const rewordContext: Change = (given) => {
  const { words, target, chance } = given
  const own = new Set(target.ids)
  const holds = (sentence: readonly Token[]) => sentence.some(({ id }) => own.has(id))
  const paragraphs = pointOf(given).parts.flatMap((part) => part.paragraphs)
  const all = paragraphs.flatMap(({ sentences }) => sentences)
  const [first, last] = [all.findIndex(holds), all.findLastIndex(holds)]
  const others = all.flatMap((sentence, at) => (at === first - 1 || at === last + 1 ? [] : sentence))
  const around = others.filter(({ id }) => !own.has(id))
  if (around.length > 0) for (const token of some(around, 0.3, chance)) replace(token, given)
  for (const paragraph of paragraphs) {
    paragraph.sentences = paragraph.sentences.map((sentence) => {
      const at = all.indexOf(sentence)
      return at === first - 1 || at === last + 1 ? words.sentence() : sentence
    })
  }
}

/** Each name, in titles too, is taken out, and the minutes say so in its place. */
export const redactNames: Change = ({ minutes, chance }) => {
  const instead = chance.pick(['XXX', '[navn fjernet]'])
  const redacted = (tokens: readonly Token[]): Token[] =>
    tokens.flatMap((token, at) => {
      if (!token.isName) return [token]
      if (tokens[at - 1]?.isName) return []
      const last = tokens.slice(at).find((_, more) => !tokens[at + more + 1]?.isName)
      const mark = /[.,:]$/.exec(last?.text ?? '')?.[0] ?? ''
      return [{ ...token, text: instead + mark, isReplaced: true }]
    })
  for (const point of minutes.points) {
    point.title = redacted(point.title)
    for (const paragraph of point.parts.flatMap(({ paragraphs }) => paragraphs))
      paragraph.sentences = paragraph.sentences.map(redacted)
  }
}

/** Three points come in at any place. */
export const insertPoints: Change = ({ minutes, words, chance }) => {
  for (let count = 0; count < 3; count++) {
    const made = makePoint(chance, words, 50 + count)
    minutes.points.splice(chance.below(minutes.points.length + 1), 0, made)
  }
  renumber(minutes)
}

/** A point comes in right before the target's. */
export const insertBefore: Change = (given) => {
  const { minutes, words, chance } = given
  minutes.points.splice(minutes.points.indexOf(pointOf(given)), 0, makePoint(chance, words, 60))
  renumber(minutes)
}

/** The points come in another order. */
export const reorderPoints: Change = ({ minutes, chance }) => {
  const { points } = minutes
  for (let at = points.length - 1; at > 0; at--) {
    const other = chance.below(at + 1)
    const [one, two] = [points[at] as Point, points[other] as Point]
    points[at] = two
    points[other] = one
  }
  renumber(minutes)
}

const renumber = ({ points }: Minutes) => points.forEach((point, at) => (point.number = String(at + 1)))

/** The target's words are gone; what holds no others is gone with them. */
export const deleteTarget: Change = (given) => {
  const own = new Set(given.target.ids)
  for (const part of pointOf(given).parts) {
    for (const paragraph of part.paragraphs)
      paragraph.sentences = paragraph.sentences
        .map((sentence) => sentence.filter(({ id }) => !own.has(id)))
        .filter((sentence) => sentence.length > 0)
    part.paragraphs = part.paragraphs.filter(({ sentences }) => sentences.length > 0)
  }
}

/** The target's point is gone. */
export const deletePoint: Change = (given) => {
  const { minutes } = given
  const gone = pointOf(given)
  minutes.points = minutes.points.filter((point) => point !== gone)
  renumber(minutes)
}
