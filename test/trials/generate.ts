import type { Chance } from './random.ts'
import { boilerplates, fills, sentences, titles } from './templates.ts'

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
  isBoilerplate: boolean
}

/** A labelled part of a point. */
interface Part {
  label: string
  paragraphs: Paragraph[]
}

/** A point of the minutes. */
export interface Point {
  number: string
  title: string
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

  title(): string {
    return glued(this.fill(this.chance.pick(titles)))
      .map(({ text }) => text)
      .join(' ')
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

/** A point of three to six parts. */
export function makePoint(chance: Chance, words: Words, order: number): Point {
  const paragraph = (): Paragraph => ({
    sentences: Array.from({ length: 1 + chance.below(4) }, () => words.sentence()),
    isBoilerplate: false,
  })
  const boilerplate = (): Paragraph => ({
    sentences: [words.fill(chance.pick(boilerplates))],
    isBoilerplate: true,
  })
  const own = labels.filter((label, at) => at === 0 || chance.inHundred(45))
  const parts = own.map((label, at): Part => {
    const count = at === 0 ? 2 + chance.below(4) : 1 + chance.below(2)
    const paragraphs = Array.from({ length: count }, () => (chance.inHundred(18) ? boilerplate() : paragraph()))
    return { label, paragraphs }
  })
  const proposal = glued(
    words.fill(`Forvaltningen indstiller, at ${chance.pick(['{emne}', '{institution}'])} godkendes.`),
  )
  const decided: Paragraph = { sentences: [words.fill(chance.pick(boilerplates.slice(0, 2)))], isBoilerplate: true }
  return {
    number: String(order),
    title: words.title(),
    caseNumber: chance.inHundred(80) ? `${10 + chance.below(80)}.0${chance.below(9)}.02-P19-${order}-25` : null,
    parts: [
      ...parts,
      { label: 'Indstilling', paragraphs: [{ sentences: [proposal], isBoilerplate: false }] },
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

/** All words of a point. */
export const tokensOf = (point: Point): Token[] =>
  point.parts.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.sentences.flat()))
