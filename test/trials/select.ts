import type { Target } from './changes.ts'
import type { Minutes, Paragraph, Token } from './generate.ts'
import type { Chance } from './random.ts'

/** The kinds of selections. */
export const kinds = ['sentence', 'phrase', 'boilerplate', 'word', 'two paragraphs'] as const
export type Kind = (typeof kinds)[number]

const ownSentences = (paragraphs: readonly Paragraph[]) =>
  paragraphs.filter(({ isBoilerplate }) => !isBoilerplate).flatMap(({ sentences }) => sentences)

/** What can be selected of a kind among the paragraphs of a point, by chance; undefined where there is none. */
const choose: Record<Kind, (paragraphs: readonly Paragraph[], chance: Chance) => readonly Token[] | undefined> = {
  sentence: (paragraphs, chance) => oneOf(ownSentences(paragraphs), chance),
  phrase(paragraphs, chance) {
    const sentence = oneOf(
      ownSentences(paragraphs).filter(({ length }) => length >= 10),
      chance,
    )
    if (!sentence) return undefined
    const length = 5 + chance.below(6)
    const from = chance.below(sentence.length - length + 1)
    return sentence.slice(from, from + length)
  },
  boilerplate: (paragraphs, chance) =>
    oneOf(
      paragraphs.filter(({ isBoilerplate }) => isBoilerplate),
      chance,
    )?.sentences.flat(),
  word(paragraphs, chance) {
    const words = paragraphs.flatMap(({ sentences }) => sentences.flat())
    const word = oneOf(
      words.filter(({ text }) => /^\p{L}{4,}[.,]?$/u.test(text)),
      chance,
    )
    return word && [word]
  },
  'two paragraphs'(paragraphs, chance) {
    const pairs = paragraphs.slice(1).flatMap((after, at) => {
      const words = [paragraphs[at] as Paragraph, after].map(({ sentences }) => sentences.flat())
      return words.every(({ length }) => length >= 6) ? [words] : []
    })
    const [first, second] = oneOf(pairs, chance) ?? []
    if (!first || !second) return undefined
    return [...first.slice(1 + chance.below(first.length - 3)), ...second.slice(0, 3 + chance.below(second.length - 3))]
  },
}

function oneOf<T>(list: readonly T[], chance: Chance): T | undefined {
  return list.length > 0 ? chance.pick(list) : undefined
}

/** Selects something of a kind in minutes; undefined where they have nothing of it. */
export function select({ points }: Minutes, kind: Kind, chance: Chance): Target | undefined {
  const all = points.map(({ parts }) => parts.flatMap(({ paragraphs }) => paragraphs))
  for (let tries = 0; tries < 200; tries++) {
    const chosen = choose[kind](chance.pick(all), chance)
    if (chosen && chosen.length > 0) return { ids: chosen.map(({ id }) => id) }
  }
  return undefined
}
