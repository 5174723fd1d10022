import { anchorOf, type Highlight } from '../highlights/model.ts'
import { say, type Language } from '../texts.ts'
import { markingWords } from './marking-words.ts'
import { cutAtWord, inLine } from './tidy.ts'

/** So many letters of the first words are told. */
const longestFirst = 160

/** That a quote isn't what was marked first, or not what the page says now, in one line; empty where it is both. */
export function stateInWords(
  highlight: Pick<Highlight, 'anchor' | 'relocations' | 'lastVerdict'>,
  language: Language,
): string {
  const words = markingWords[language]
  const { anchor, lastVerdict } = highlight
  const isReworded = anchorOf(highlight).exact !== anchor.exact
  return [
    isReworded && say(words.reworded, cutAtWord(inLine(anchor.exact), longestFirst)),
    lastVerdict === 'changed' && words.changed,
    lastVerdict === 'orphan' && words.orphan,
  ]
    .filter(Boolean)
    .join(' ')
}
