import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { diffWords } from '../../lib/diff/words.ts'

const words = fc
  .array(fc.tuple(fc.constantFrom('broen', 'havnen', 'er', 'ny', '450.000', 'kr.'), fc.constantFrom(' ', '\n', '  ')))
  .map((pairs) => pairs.flat().join(''))

const joined = (before: string, after: string, left: 'removed' | 'added') =>
  diffWords(before, after)
    .filter(({ kind }) => kind !== left)
    .map(({ text }) => text)
    .join('')

describe('the difference of two texts in words', () => {
  test('is both texts: what wasn’t added is the one before, what wasn’t removed the one after', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        expect(joined(before, after, 'added')).toBe(before)
        expect(joined(before, after, 'removed')).toBe(after)
      }),
    )
  })

  test('of a text and itself is that text', () => {
    fc.assert(
      fc.property(words, (text) => {
        expect(diffWords(text, text)).toEqual(text === '' ? [] : [{ kind: 'same', text }])
      }),
    )
  })

  test('tells the one word that was corrected', () => {
    expect(diffWords('Broen koster 450.000 kr. i alt.', 'Broen koster 475.000 kr. i alt.')).toEqual([
      { kind: 'same', text: 'Broen koster ' },
      { kind: 'removed', text: '450.000 ' },
      { kind: 'added', text: '475.000 ' },
      { kind: 'same', text: 'kr. i alt.' },
    ])
  })

  test('of texts too long to compare is all of both', () => {
    const [before, after] = ['a ', 'b '].map((word) => word.repeat(3000))
    expect(diffWords(before!, after!).map(({ kind }) => kind)).toEqual(['removed', 'added'])
  })
})
