import { linesOf, type Lines } from '../lines.ts'
import type { Platform } from '../platform.ts'
import { mayBeMinutes } from '../recognise.ts'
import { signsOf } from './signs.ts'

/** Fewer lines than that in `main`, and the minutes stand elsewhere. */
const fewLines = 12

/** The lines of the part of a page that is its own: `main` where there is one that holds more than a title. */
function contentLines(document: Document): Lines {
  const main = document.getElementsByTagName('main')[0] ?? document.querySelector('[role="main"]')
  const own = main && linesOf(main)
  return own && own.lines.length >= fewLines ? own : linesOf(document.body)
}

/** Any page that could be minutes, by the grammar alone. Last in the list. */
export const generic: Platform = {
  name: 'generic',
  recognise: () => true,
  extract(document) {
    const { lines, spots } = contentLines(document)
    if (!mayBeMinutes(lines)) return undefined
    const { title } = document
    const signs = signsOf(document)
    return {
      extract: { platform: 'generic', title, lines, headLength: lines.length, signs, rows: null, facts: null },
      spots,
    }
  },
}
