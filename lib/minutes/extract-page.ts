import type { Extracted } from './extract.ts'
import { platforms } from './platforms/index.ts'

/**
 * Takes from a page what the grammar needs: the first platform that recognises the page does it. Undefined when no
 * platform finds minutes there (yet).
 */
export function extractPage(document: Document): Extracted | undefined {
  if (!document.body) return undefined
  return platforms.find((platform) => platform.recognise(document))?.extract(document)
}

/** The publishing system that a page comes from; undefined where it is none that is known, or none with a file of its own. */
export function systemOf(document: Document): string | undefined {
  const name = document.body && platforms.find((platform) => platform.recognise(document))?.name
  return name === 'generic' ? undefined : name
}
