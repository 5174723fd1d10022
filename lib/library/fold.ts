const letters: Readonly<Record<string, string>> = {
  æ: 'ae',
  ä: 'ae',
  ø: 'oe',
  ö: 'oe',
  å: 'aa',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
}
const marks = /\p{M}+/gu

/**
 * A text as it is searched: in lower case, the Danish letters as those who lack them write them (æ ae, ø oe, å aa; the
 * Swedish ones likewise), other letters without their marks.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æäøöåßđð]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replace(marks, '')

/** The words of a text, folded: letters and digits, in the order of the text. */
export const foldedWords = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
