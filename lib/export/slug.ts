const danish: Record<string, string> = { æ: 'ae', ø: 'oe', å: 'aa' }

/**
 * A text as part of a name in files and citation keys: lower-case ASCII letters, digits, and hyphens between them; Danish
 * letters as they are written where there are none. Empty where nothing of that is left.
 */
export const slugOf = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æøå]/g, (letter) => danish[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
