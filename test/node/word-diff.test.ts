import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { diffWords, type DiffPiece } from '../../lib/diff/words.ts'

const words = fc.array(fc.constantFrom('broen', 'havnen', 'er', 'ny', '450.000', 'kr.'), { maxLength: 9 })

const spaced = (text: string) => text.trim().replace(/\s+/g, ' ')
const joined = (pieces: readonly DiffPiece[], left: 'removed' | 'added') =>
  pieces
    .filter(({ kind }) => kind !== left)
    .map(({ text }) => text)
    .join(' ')
const count = (pieces: readonly DiffPiece[]) =>
  pieces.filter(({ kind }) => kind !== 'same').flatMap(({ text }) => text.split(' ')).length

/** The fewest words to remove and to add, by trying all. */
function fewest([one, ...ones]: readonly string[], [other, ...others]: readonly string[]): number {
  if (one === undefined || other === undefined) return [one, ...ones, other, ...others].filter(Boolean).length
  if (one === other) return fewest(ones, others)
  return 1 + Math.min(fewest(ones, [other, ...others]), fewest([one, ...ones], others))
}

describe('the difference of two texts in words', () => {
  test('is both texts: what wasn’t added is the one before, what wasn’t removed the one after', () => {
    const spaces = fc.constantFrom(' ', '\n', '  ', '\u00A0')
    const text = fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), spaces)).map((pairs) => pairs.flat().join(''))
    fc.assert(
      fc.property(
        fc.oneof(
          text,
          words.map((all) => all.join('\n')),
        ),
        words,
        (before, after) => {
          const pieces = diffWords(before, after.join(' '))
          expect(joined(pieces, 'added')).toBe(spaced(before))
          expect(joined(pieces, 'removed')).toBe(after.join(' '))
        },
      ),
    )
  })

  test('removes and adds no more words than it must', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        expect(count(diffWords(before.join(' '), after.join(' ')))).toBe(fewest(before, after))
      }),
    )
  })

  test('of a text and itself is that text', () => {
    fc.assert(
      fc.property(words, (all) => {
        const text = all.join(' ')
        expect(diffWords(text, text)).toEqual(text === '' ? [] : [{ kind: 'same', text }])
      }),
    )
  })

  test('tells the one word that was corrected', () => {
    expect(diffWords('Broen koster 450.000 kr. i alt.', 'Broen koster 475.000 kr. i alt.')).toEqual([
      { kind: 'same', text: 'Broen koster' },
      { kind: 'removed', text: '450.000' },
      { kind: 'added', text: '475.000' },
      { kind: 'same', text: 'kr. i alt.' },
    ])
  })

  test('tells of what was added at the end that alone, though the last word had no space behind it', () => {
    expect(diffWords('Broen koster 450.000 kr.', 'Broen koster 450.000 kr. i alt.')).toEqual([
      { kind: 'same', text: 'Broen koster 450.000 kr.' },
      { kind: 'added', text: 'i alt.' },
    ])
  })

  test.each([
    ['other line breaks', 'Broen er ny.\nDen er bred.', 'Broen er ny. Den er bred.'],
    ['non-breaking spaces', 'Broen koster 5 kr.', 'Broen koster 5\u00A0kr.'],
    ['soft hyphens', 'Havnens bådebro', 'Havnens både\u00ADbro'],
    ['accents as letters of their own', 'Åen løber her.', 'A\u030Aen løber her.'],
  ])('is none where only %s are there', (_, before, after) => {
    expect(diffWords(before, after).map(({ kind }) => kind)).toEqual(['same'])
  })

  test('tells between two words that stayed what was removed before what was added', () => {
    const kinds = diffWords('Udvalget a b c godkendte', 'Udvalget d e f godkendte').map(({ kind }) => kind)
    expect(kinds).toEqual(['same', 'removed', 'added', 'same'])
  })

  test('of texts too long to compare is all of both, but for their common ends', () => {
    const [before, after] = ['a', 'b'].map((word) => `Referat ${`${word} `.repeat(3000)}slut`)
    expect(diffWords(before!, after!).map(({ kind }) => kind)).toEqual(['same', 'removed', 'added', 'same'])
  })
})
