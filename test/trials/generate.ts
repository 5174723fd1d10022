import type { Chance } from './random.ts'
import { boilerplates, fills, proposed, sentences, titles } from './templates.ts'

/** A word of the minutes. It keeps its id whatever becomes of it. */
export interface Token {
  id: number
  text: string
  /** Part of a person's name. */
  isName: boolean
  /** Another word stands in its place. */
  isReplaced: boolean
}

/** A paragraph, or one entry of a list. */
export interface Paragraph {
  sentences: Token[][]
  /** It comes back word for word in other points. */
  isBoilerplate: boolean
  isEntry: boolean
}

/** A labelled part of a point. */
interface Part {
  label: string
  paragraphs: Paragraph[]
}

/** A point of the minutes. */
export interface Point {
  number: string
  title: Token[]
  caseNumber: string | null
  parts: Part[]
}

/** Minutes of a meeting that never was. */
export interface Minutes {
  head: readonly string[]
  points: Point[]
}

/** Makes words, each with an id of its own. */
export class Words {
  private last = 0
  constructor(private readonly chance: Chance) {}

  /** The words of a sentence with its slots filled in. */
  fill(template: string): Token[] {
    return template.split(/(\{\p{L}+\})/u).flatMap((piece, at): Token[] => {
      const isSlot = at % 2 === 1
      const words = isSlot ? this.chance.pick(fills[piece.slice(1, -1)] ?? []) : piece
      return words
        .split(' ')
        .filter(Boolean)
        .map((text) => this.token(text, piece === '{navn}'))
    })
  }

  /** A sentence like any other. What is glued to a slot ("{navn}," or "{beløb}.") is one word with it. */
  sentence(): Token[] {
    return glued(this.fill(this.chance.pick(sentences)))
  }

  title(): Token[] {
    return glued(this.fill(this.chance.pick(titles)))
  }

  token = (text: string, isName = false): Token => ({ id: ++this.last, text, isName, isReplaced: false })
}

/** Puts marks that stand for themselves ("," and ".") to the word before them. */
function glued(tokens: readonly Token[]): Token[] {
  const all: Token[] = []
  for (const token of tokens) {
    const before = all.at(-1)
    if (before && /^[,.:]+$/.test(token.text)) before.text = before.text.replace(/\.$/, '') + token.text
    else all.push(token)
  }
  return all
}

const labels = ['Sagsfremstilling', 'Økonomi', 'Høring', 'Lovgrundlag', 'Tidsplan']

/** Two to four proposals, each an entry of a list, or one that is a paragraph. */
function proposals(chance: Chance, words: Words): Paragraph[] {
  const proposal = (lead: string, isEntry: boolean): Paragraph => ({
    sentences: [glued(words.fill(`${lead} ${chance.pick(proposed)}`))],
    isBoilerplate: false,
    isEntry,
  })
  if (chance.inHundred(50)) return [proposal('Forvaltningen indstiller, at', false)]
  return Array.from({ length: 2 + chance.below(3) }, () => proposal('at', true))
}

/** A point of three to six parts. */
export function makePoint(chance: Chance, words: Words, order: number): Point {
  const paragraph = (isEntry = false): Paragraph => ({
    sentences: Array.from({ length: isEntry ? 1 : 1 + chance.below(4) }, () => words.sentence()),
    isBoilerplate: false,
    isEntry,
  })
  const boilerplate = (among = boilerplates): Paragraph => ({
    sentences: [words.fill(chance.pick(among))],
    isBoilerplate: true,
    isEntry: false,
  })
  const list = () => Array.from({ length: 2 + chance.below(3) }, () => paragraph(true))
  const block = () => (chance.inHundred(18) ? [boilerplate()] : chance.inHundred(12) ? list() : [paragraph()])
  const own = labels.filter((_, at) => at === 0 || chance.inHundred(45)).slice(0, 4)
  const parts = own.map((label, at): Part => {
    const count = at === 0 ? 2 + chance.below(4) : 1 + chance.below(2)
    return { label, paragraphs: Array.from({ length: count }, block).flat() }
  })
  const decided = boilerplate(boilerplates.slice(0, 2))
  return {
    number: String(order),
    title: words.title(),
    caseNumber: chance.inHundred(80) ? `${10 + chance.below(80)}.0${chance.below(9)}.02-P19-${order}-25` : null,
    parts: [
      ...parts,
      { label: 'Indstilling', paragraphs: proposals(chance, words) },
      { label: 'Beslutning', paragraphs: chance.inHundred(40) ? [decided, paragraph()] : [decided] },
    ],
  }
}

/** Minutes of eight to fourteen points. */
export function makeMinutes(chance: Chance, words: Words): Minutes {
  return {
    head: ['Referat af møde i Havneudvalget den 4. marts 2026 kl. 16.00', 'Strandmark Kommune'],
    points: Array.from({ length: 8 + chance.below(7) }, (_, at) => makePoint(chance, words, at + 1)),
  }
}

/** All words of a point's parts. */
export const tokensOf = (point: Point): Token[] =>
  point.parts.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.sentences.flat()))
