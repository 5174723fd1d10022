import { inLine, webAddress } from './tidy.ts'

/**
 * What Markdown, or GitHub's and Obsidian's, would take for more than words inside a line; `&` where it would begin a
 * character's name.
 */
const marks = /[\\`*_[\]<>~#$|]|&(?=#?\w+;)/g
/** What would make a list, a rule or a heading at the beginning of a line; `marks` has the others. */
const opening = /^(?:[-+=]|\d{1,9}(?=[.)]))/

/** Words of a page inside a line of Markdown, in which they stay words. */
export const wordsInMarkdown = (text: string): string => inLine(text).replace(marks, '\\$&')

/** Words of a page as a paragraph of Markdown. */
export const paragraphInMarkdown = (text: string): string =>
  wordsInMarkdown(text).replace(opening, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`))

/** A link, by words that are written as Markdown already; they stand alone where the address is none of a web page. */
export function linkInMarkdown(words: string, address: string): string {
  const href = webAddress(address)
  if (href === undefined) return words
  return `[${words}](${href.replace(/[()<>\\]/g, (letter) => `%${letter.charCodeAt(0).toString(16)}`)})`
}
