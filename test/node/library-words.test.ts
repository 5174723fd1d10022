import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Highlight } from '../../lib/highlights/model.ts'
import { fold, foldedWords } from '../../lib/fold.ts'
import { hitsIn } from '../../lib/library/hits.ts'
import { wordsIndex } from '../../lib/library/words-index.ts'
import { ask, indexOf, marking } from './markings.ts'

/** Whether a marking of these words is found by those. */
const isFound = (quote: string, words: string) => ask(indexOf(marking({ quote })), { words }).ids.length === 1
const joined = (text: string, words: string) =>
  hitsIn(text, words)
    .map((piece) => piece.text)
    .join('')
const hits = (text: string, words: string) => hitsIn(text, words).flatMap((piece) => (piece.isHit ? piece.text : []))

describe('a word is found', () => {
  test.each([
    ['Ærøfærgen', 'aeroefaergen'],
    ['Aeroefaergen', 'ærøfærgen'],
    ['Håndværkerne i Søndervang', 'haandvaerkerne soendervang'],
    ['Haandvaerkerne i Soendervang', 'håndværkerne søndervang'],
    ['ÅRSBUDGET', 'årsbudget'],
    ['årsbudget', 'AARSBUDGET'],
    ['A\u030arsbudget', 'årsbudget'],
    ['Årsbudget', 'a\u030arsbudget'],
  ])('whichever way its Danish letters are written: %s by %s', (quote, words) => {
    expect(isFound(quote, words)).toBe(true)
  })

  test.each([
    ['Idéoplæg', 'ideoplaeg'],
    ['Västra Götaland', 'vaestra goetaland'],
    ['Gǿr', 'gør'],
    ['Gǿr', 'goer'],
    ['Ǻrum', 'aarum'],
    ['Ǽble', 'æble'],
    ['Straße', 'STRASSE'],
    ['ﬁnansiering', 'finans'],
    ['oﬃciel', 'officiel'],
    ['manœuvre', 'manoeuvre'],
    ['1.250 m²', 'm2'],
    ['kommunal\u00adbestyrelsen', 'kommunalbest'],
    ['kommunal\u200bbestyrelsen', 'kommunalbestyrelsen'],
  ])('without its marks and ligatures, and what isn’t seen in it: %s by %s', (quote, words) => {
    expect(isFound(quote, words)).toBe(true)
  })

  test('by its beginning, and by nothing from its middle', () => {
    expect(isFound('Spildevandsplanen er vedtaget.', 'spil')).toBe(true)
    expect(isFound('Spildevandsplanen er vedtaget.', 'vandsplan')).toBe(false)
  })

  test('where another word of the same marking is asked for as well', () => {
    expect(isFound('Broen skal stå færdig i maj.', 'maj, broen')).toBe(true)
    expect(isFound('Broen skal stå færdig i maj.', 'maj broen juni')).toBe(false)
  })

  test('not by a single letter that is begun, while what is typed before it counts', () => {
    expect(isFound('Broen skal stå færdig.', 'z')).toBe(true)
    expect(isFound('Broen skal stå færdig.', 'broen z')).toBe(true)
    expect(isFound('Broen skal stå færdig.', 'vejen s')).toBe(false)
    expect(wordsIndex().find(' z - ')).toBeNull()
  })

  test('as a whole number, where it is a single digit', () => {
    expect(isFound('Punkt 7 udsættes.', '7')).toBe(true)
    expect(isFound('Punkt 75 udsættes.', '7')).toBe(false)
    expect(isFound('Punkt 75 udsættes.', '75')).toBe(true)
  })
})

test('all words are looked for wherever they stand: quote, note, tags, title, body, municipality, case number', () => {
  const all = marking({
    quote: 'Molen forlænges.',
    note: 'Spørg havnefogeden.',
    tags: ['budget 2027', 'følg op'],
    source: { committee: 'Teknisk Udvalg', municipality: 'Nørreå' },
    point: { title: 'Ny bro', caseNumber: '05.13.00-P20-4-26' },
  })
  const index = indexOf(all, marking({ quote: 'Molen forlænges.' }))
  for (const words of ['spoerg', 'budget', 'foelg', 'teknisk', 'noerreaa', 'bro', '05.13.00-P20-4-26'])
    expect(ask(index, { words: `molen ${words}` }).ids, words).toContain(all.id)
  const everywhere = 'molen havnefogeden 2027 teknisk nørreå bro p20'
  expect(ask(index, { words: everywhere }).ids).toEqual([all.id])
  expect(ask(index, { words: `${everywhere} skole` }).ids).toEqual([])
})

test('a word accepted later is found, and the one it stands for no more', () => {
  const before = marking({ quote: 'Færdig i maj.' })
  const anchor = { ...before.anchor, exact: 'Færdig i juni.' }
  const relocation = { when: before.createdAt, verdict: 'changed' as const, anchor }
  const index = indexOf({ ...before, relocations: [relocation] })
  expect(ask(index, { words: 'juni' }).ids).toEqual([before.id])
  expect(ask(index, { words: 'maj' }).ids).toEqual([])
})

test('the words of a marking that is put in anew or taken out are gone with it', () => {
  const [index, own] = [wordsIndex(), marking({ note: 'Spørg havnefogeden.' })]
  index.put([own])
  index.put([{ ...own, note: 'Ring til skolen.' }])
  expect([...(index.find('havnefogeden') ?? [])]).toEqual([])
  expect([...(index.find('skolen')?.keys() ?? [])]).toEqual([own.id])
  index.remove([own.id, own.id, 'aldrig-set'])
  expect([...(index.find('skolen') ?? [])]).toEqual([])
})

describe('whatever was written', () => {
  const hostile = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf']

  test.each(hostile)('%s is a word and a tag like any other', (name) => {
    const [own, other] = [marking({ note: name, tags: [name] }), marking({ note: 'Andet.' })]
    const index = indexOf(own, other)
    expect(ask(index, { words: name }).ids).toEqual([own.id])
    expect(ask(index, { chosen: { tag: [name] } }).ids).toEqual([own.id])
    expect(ask(index).tags).toEqual([{ value: name, count: 1 }])
    expect(ask(indexOf(other), { words: name, chosen: { tag: [name] } }).facets.tag).toEqual([
      { value: name, count: 0 },
    ])
  })

  test('half a letter hides nothing that stands beside it', () => {
    expect(isFound('\ud83d bro \udc00', 'bro')).toBe(true)
    expect(isFound('\ud83d bro \udc00', '\udc00')).toBe(true)
    expect(joined('\ud83d bro \udc00', 'bro')).toBe('\ud83d bro \udc00')
  })

  test('a note of a hundred thousand letters is found by its last word, and by its first and only one', () => {
    const long = `${'bro og vej '.repeat(9000)} havnefoged`
    expect(isFound(long, 'havnefoged')).toBe(true)
    expect(isFound('å'.repeat(100_000), 'åååå')).toBe(true)
  })

  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.string({ unit: fc.constantFrom('a', 'Å', 'ø', '\u030a', '\u00ad', 'ﬁ', '7', ' ', '-', '\ud800', 'ǽ') }),
  )

  test('is folded once and for all', () => {
    fc.assert(
      fc.property(text, (some) => {
        expect(fold(fold(some))).toBe(fold(some))
      }),
    )
  })

  test('is found by each of its own words, however they are written, and by nothing it doesn’t have', () => {
    fc.assert(
      fc.property(text, text, (note, words) => {
        const index = wordsIndex()
        const own: Highlight = marking({
          note,
          quote: '·',
          point: null,
          source: { committee: null, municipality: null },
        })
        index.put([own])
        expect(index.find(note)?.has(own.id) ?? true).toBe(true)
        expect(index.find(note.normalize('NFD'))?.has(own.id) ?? true).toBe(true)
        const has = foldedWords(note)
        const asked = foldedWords(words).filter((word) => word.length > 1)
        if (index.find(words)?.has(own.id))
          for (const word of asked) expect(has.some((one) => one.startsWith(word))).toBe(true)
      }),
    )
  })
})

describe('what was looked for', () => {
  test('is told in a text by the whole words that begin so, however they are written', () => {
    expect(hits('Aeroe, Ærøs færge og æren', 'ærø')).toEqual(['Aeroe', 'Ærøs'])
    expect(hits('kommunal\u00adbestyrelsen', 'kommunalb')).toEqual(['kommunal\u00adbestyrelsen'])
    expect(hits('ﬁnansiering', 'finans')).toEqual(['ﬁnansiering'])
    expect(hits('Punkt 7, 75 og p 7', 'p 7')).toEqual(['7', 'p', '7'])
    expect(hits('Broen', '')).toEqual([])
  })

  test('is told in pieces that are the text when they are joined', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom('b', 'å', ' ', '\ud800') }))
    fc.assert(
      fc.property(text, text, (some, words) => {
        expect(joined(some, words)).toBe(some)
      }),
    )
  })

  test('is told somewhere in each marking that is found', () => {
    const text = fc.string({
      unit: fc.constantFrom('q', 'x', 'å', 'aa', 'ø', 'ﬁ', '\u00ad', '\u0301', '7', '½', ' ', '-'),
    })
    fc.assert(
      fc.property(text, text, (quote, words) => {
        const asked = foldedWords(words)
        const isThere = (some: readonly string[]) => some.every((word) => hits(quote, word).length > 0)
        // A letter at the end may be the beginning of a word that is still typed.
        const isBegun = /^\p{L}$/u.test(asked.at(-1) ?? '')
        expect(isFound(quote, words)).toBe(isThere(asked) || (isBegun && isThere(asked.slice(0, -1))))
      }),
    )
  })
})
