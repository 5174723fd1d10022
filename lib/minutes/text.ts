/** Small tools for words as printed on Danish pages. */

/** White space but the single space, marks that combine, and what is invisible. It runs over every character of a page. */
// oxlint-disable-next-line no-misleading-character-class -- the marks are looked for, not letters with marks
const untidy = /[\t-\r\u00a0\u00ad\u0300-\u036f\u1680\u2000-\u200d\u2028-\u202f\u205f\u3000\ufeff]| {2}/
const invisible = /[\u00ad\u200b-\u200d\ufeff]/g
const spaces = /\s+/g

/** Whether white space in a text is single spaces, and nothing in it is invisible. */
export const isTidy = (text: string): boolean => !untidy.test(text)

/** One line of words: NFC, white space squeezed to single spaces, zero-width characters and soft hyphens dropped. */
export function squeeze(text: string): string {
  return isTidy(text) ? text.trim() : text.normalize('NFC').replace(invisible, '').replace(spaces, ' ').trim()
}

/** Like `squeeze`, but tabs stay: they part the cells of a row. */
export function squeezeRow(text: string): string {
  return text.includes('\t') ? text.split('\t').map(squeeze).join('\t').replace(/\t+$/, '') : squeeze(text)
}

/** Letters and digits only, in lower case: what is left when two prints of the same words are compared. */
export function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

/**
 * Dice's coefficient on pairs of letters, 1 for equal texts. With `cut`, a text that was cut off (a row of a list of
 * contents) is compared with as much of the other as it has itself.
 */
export function similarity(a: string, b: string, cut = false): number {
  return bareSimilarity(bare(a), bare(b), cut)
}

/** `similarity` of texts that are bare already. */
export function bareSimilarity(a: string, b: string, cut = false): number {
  let x = a
  let y = b
  if (cut && x.length >= 8 && y.length >= 8) {
    const length = Math.min(x.length, y.length)
    x = x.slice(0, length)
    y = y.slice(0, length)
  }
  if (x === y) return x.length > 0 ? 1 : 0
  if (x.length < 2 || y.length < 2) return 0
  const pairs = new Map<string, number>()
  for (let i = 0; i < x.length - 1; i++) {
    const pair = x.slice(i, i + 2)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  let common = 0
  for (let i = 0; i < y.length - 1; i++) {
    const pair = y.slice(i, i + 2)
    const left = pairs.get(pair) ?? 0
    if (left === 0) continue
    pairs.set(pair, left - 1)
    common++
  }
  return (2 * common) / (x.length + y.length - 2)
}

/** A full stop after these doesn't end a sentence. */
const abbreviation =
  /(?:(?<![\p{L}\p{N}])(?:pkt|nr|kl|jf|jfr|mio|mia|kr|ca|bl\.a|bl|evt|mv|m\.v|mhp|m\.h\.p|inkl|ekskl|vedr|hhv|dvs|d\.v\.s|stk|tlf|max|min|ift|f\.eks|fx|ref|d|den|ad|st|pr)|(?<!\p{L})\p{Lu}|\d)\.$/iu

/** Splits into sentences; a line's end is always one. */
export function sentences(text: string): string[] {
  const found: string[] = []
  for (const line of text.split('\n')) {
    let start = 0
    for (const stop of line.matchAll(/[.!?]["”»)]?\s+(?=["“»(]?[\p{Lu}\d])/gu)) {
      const end = stop.index + 1
      if (abbreviation.test(line.slice(Math.max(start, end - 12), end))) continue
      found.push(line.slice(start, end).trim())
      start = stop.index + stop[0].length
    }
    const rest = line.slice(start).trim()
    if (rest) found.push(rest)
  }
  return found
}
