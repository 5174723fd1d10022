import { makePoint, tokensOf, type Minutes, type Point, type Token, type Words } from './generate.ts'
import type { Chance } from './random.ts'
import { plainLook, type Look } from './render.ts'

/** What was marked: some words of a point. */
export interface Target {
  /** Which point, in the minutes as they were. */
  point: number
  ids: readonly number[]
}

/** What a mutation is given: minutes that it may change, and where in them the target is. */
interface Given {
  minutes: Minutes
  target: Target
  chance: Chance
  words: Words
}

/** A change to minutes and to their look. */
export interface Mutation {
  look: Look
  change?: (given: Given) => void
}

const looking = (look: Partial<Look>): Mutation => ({ look: { ...plainLook, ...look } })
const changing = (...changes: ((given: Given) => void)[]): Mutation => ({
  look: plainLook,
  change: (given) => changes.forEach((change) => change(given)),
})

const pointOf = ({ minutes, target }: Given): Point => {
  const own = new Set(target.ids)
  return minutes.points.find((point) => tokensOf(point).some(({ id }) => own.has(id))) as Point
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
  const at = chance.below(text.length)
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

const typos = (given: Given) => {
  for (const token of some(targetOf(given), 0.12, given.chance)) token.text = misspell(token.text, given.chance)
}

function replace(token: Token, { words, chance }: Given): void {
  const other = chance.pick(words.sentence().filter(({ text }) => text !== token.text))
  token.text = other.text
  token.isReplaced = true
}

const rewordTarget = (given: Given) => {
  for (const token of some(targetOf(given), 0.25, given.chance)) replace(token, given)
}

/** The sentence before and the one after are others, and of the point's other words three in ten. */
const rewordContext = (given: Given) => {
  const { words, target, chance } = given
  const own = new Set(target.ids)
  const holds = (sentence: readonly Token[]) => sentence.some(({ id }) => own.has(id))
  const paragraphs = pointOf(given).parts.flatMap((part) => part.paragraphs)
  const all = paragraphs.flatMap(({ sentences }) => sentences)
  const [first, last] = [all.findIndex(holds), all.findLastIndex(holds)]
  for (const paragraph of paragraphs) {
    paragraph.sentences = paragraph.sentences.map((sentence) => {
      const at = all.indexOf(sentence)
      return at === first - 1 || at === last + 1 ? words.sentence() : sentence
    })
    for (const token of paragraph.sentences.flat()) {
      if (!own.has(token.id) && chance.inHundred(30)) replace(token, given)
    }
  }
}

const redact = ({ minutes }: Given) => {
  for (const token of minutes.points.flatMap(tokensOf)) {
    if (!token.isName) continue
    token.text = token.text.replace(/[\p{L}-]+/u, 'XXX')
    token.isReplaced = true
  }
}

const insert = ({ minutes, words, chance }: Given) => {
  for (let count = 0; count < 3; count++) {
    const made = makePoint(chance, words, 50 + count)
    minutes.points.splice(chance.below(minutes.points.length + 1), 0, made)
  }
  renumber(minutes)
}
const insertBefore = (given: Given) => {
  const { minutes, words, chance } = given
  minutes.points.splice(minutes.points.indexOf(pointOf(given)), 0, makePoint(chance, words, 60))
  renumber(minutes)
}
const reorder = ({ minutes, chance }: Given) => {
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

const deleteTarget = (given: Given) => {
  const own = new Set(given.target.ids)
  for (const part of pointOf(given).parts) {
    for (const paragraph of part.paragraphs)
      paragraph.sentences = paragraph.sentences
        .map((sentence) => sentence.filter(({ id }) => !own.has(id)))
        .filter((sentence) => sentence.length > 0)
    part.paragraphs = part.paragraphs.filter(({ sentences }) => sentences.length > 0)
  }
}
const deletePoint = (given: Given) => {
  const { minutes } = given
  minutes.points = minutes.points.filter((point) => point !== pointOf(given))
  renumber(minutes)
}

/** All that may become of minutes between two visits, by the names under which the figures are told. */
export const mutations: Readonly<Record<string, Mutation>> = {
  none: looking({}),
  'banner, menu, cookie box': looking({ isFramed: true }),
  'white space, tags in lines': looking({ isNoisy: true }),
  'template: div': looking({ template: 'div' }),
  'template: br': looking({ template: 'br' }),
  'template: table': looking({ template: 'table' }),
  'points inserted': changing(insert),
  'points reordered': changing(reorder),
  'point inserted just before': changing(insertBefore),
  'typos in target': changing(typos),
  'context re-worded': changing(rewordContext),
  '25 % of target re-worded': changing(rewordTarget),
  'names redacted': changing(redact),
  'NFD, hyphens': looking({ isReencoded: true }),
  'PDF text layer': looking({ template: 'pdf' }),
  'insert, typos, template, banner': {
    look: { ...plainLook, template: 'div', isFramed: true },
    change: (given) => [insert, typos].forEach((change) => change(given)),
  },
  'target deleted': changing(deleteTarget),
  'point deleted': changing(deletePoint),
  'insert, template, banner, deleted': {
    look: { ...plainLook, template: 'table', isFramed: true },
    change: (given) => [insert, deleteTarget].forEach((change) => change(given)),
  },
}

/** Those after which nothing may be found. */
export const deletions: readonly string[] = ['target deleted', 'point deleted', 'insert, template, banner, deleted']
