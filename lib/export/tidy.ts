/**
 * A text in one line. Control characters part words like spaces do; what turns the direction of all that follows it
 * (https://www.unicode.org/reports/tr9/, 2.1 to 2.4) goes; half a letter can't be written to a file.
 */
export const inLine = (text: string): string =>
  text
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()

/** The lines of a text, each tidied, whatever breaks them (https://www.unicode.org/reports/tr14/: BK, CR, LF, NL). */
export const linesOf = (text: string): string[] =>
  text.split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/).map((line) => inLine(line))

/** The lines of a text in which something stands. */
export const paragraphsOf = (text: string): string[] => linesOf(text).filter((line) => line !== '')

/** A date as it was told, where it is one (YYYY-MM-DD); null for all else. */
export const dayOf = (date: string | null): string | null =>
  date !== null && /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date)) ? date : null

/** A text as the beginning of a sentence. */
export const withCapital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** A text, or as much of it as `longest` letters allow, cut between words where there are any, with "…". */
export function cutAtWord(text: string, longest: number): string {
  if (text.length <= longest) return text
  const room = text.slice(0, longest)
  const words = /\s/.test(text.charAt(longest)) ? room : room.replace(/\s\S*$/, '')
  // A word that fills the room is cut itself, but never through a letter that takes two places.
  return `${words.replace(/[\s,;:–-]+$|[\ud800-\udbff]$/, '')} …`
}

/** An address as it can be linked to; undefined for all but web pages. */
export function webAddress(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined
  const { protocol, href } = new URL(address)
  return /^https?:$/.test(protocol) ? href : undefined
}
