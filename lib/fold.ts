const letters: Readonly<Record<string, string>> = {
  æ: 'ae',
  'a\u0308': 'ae',
  ø: 'oe',
  œ: 'oe',
  'o\u0308': 'oe',
  'a\u030a': 'aa',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
}
/** Those, and what print makes one of two letters (ﬁ) or raises (m²). */
const written = /[æøœßđð²³\ufb00-\ufb06]|a[\u0308\u030a]|o\u0308/g
/** Marks of letters, and what isn't seen (a soft hyphen). */
const unseen = /[\p{M}\p{Cf}]+/gu

/**
 * A text as it is searched, and as names of files have it: in lower case, the Danish letters as those who lack them write them (æ ae, ø oe, å aa; the
 * Swedish ones likewise), other letters without their marks.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(written, (letter) => letters[letter] ?? letter.normalize('NFKD'))
    .replace(unseen, '')

/** The words of a text, folded: letters and digits, in the order of the text. */
export const foldedWords = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? []

/**
 * Whether a word that is looked for may be the beginning of another only. Nearly everything has a word that begins with a
 * given letter: a single one is the letter of a party, or a word that is begun.
 */
export const isBeginning = (asked: string): boolean => asked.length > 1
