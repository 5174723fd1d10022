/** A text in one line. */
export const inLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

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
