import { fold } from '../fold.ts'

/**
 * A text as part of a name in files and citation keys: lower-case ASCII letters, digits, and hyphens between them; Danish
 * letters as they are written where there are none. Empty where nothing of that is left.
 */
export const slugOf = (text: string): string =>
  fold(text)
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
