import MiniSearch from 'minisearch'
import { anchorOf, type Highlight } from '../highlights/model.ts'
import { foldedWords, isBeginning } from '../fold.ts'

/** What is searched of a marking, by where it stands. */
type Texts = Record<(typeof fields)[number], string> & { id: string }
const fields = ['quote', 'note', 'tags', 'title', 'body', 'municipality', 'caseNumber'] as const

/** What the reader wrote counts for more than what she read. */
const boost = { note: 2, tags: 3, title: 1.5 }

function textsOf(highlight: Highlight): Texts {
  const { id, note, tags, source } = highlight
  return {
    id,
    quote: anchorOf(highlight).exact,
    note,
    tags: tags.join(' '),
    title: source.point?.title ?? '',
    body: source.committee ?? '',
    municipality: source.municipality ?? '',
    caseNumber: source.point?.caseNumber ?? '',
  }
}

/** The words of markings, and which markings have them. */
export interface WordsIndex {
  /** Takes markings in, in place of what they were. */
  put: (highlights: readonly Highlight[]) => void
  remove: (ids: readonly string[]) => void
  /** How well each marking fits that has all of the words, or the beginnings of them; null where nothing is asked for. */
  find: (words: string) => Map<string, number> | null
}

/** An index that is empty at first. */
export function wordsIndex(): WordsIndex {
  const index = new MiniSearch<Texts>({
    fields: [...fields],
    tokenize: foldedWords,
    processTerm: (word) => word,
  })
  const remove = (ids: readonly string[]) => {
    for (const id of ids) if (index.has(id)) index.discard(id)
  }
  /** What has all of some words, or the beginnings of them; nothing where there are none. */
  const search = (asked: readonly string[]) =>
    asked.length === 0
      ? []
      : index.search(
          { combineWith: 'AND', queries: [...asked] },
          { prefix: isBeginning, boost, tokenize: (word) => [word] },
        )
  return {
    put(highlights) {
      remove(highlights.map(({ id }) => id))
      index.addAll(highlights.map(textsOf))
    },
    remove,
    find(words) {
      const asked = foldedWords(words)
      const all = search(asked)
      const last = asked.at(-1) ?? ''
      // A letter that is no word of its own is the beginning of one that is still typed.
      const isBegun = all.length === 0 && !isBeginning(last) && /\p{L}/u.test(last)
      const found = isBegun ? asked.slice(0, -1) : asked
      if (found.length === 0) return null
      return new Map((isBegun ? search(found) : all).map(({ id, score }) => [id as string, score]))
    },
  }
}
