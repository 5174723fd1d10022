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
