import { linesOf } from '../lines.ts'
import type { Platform } from '../platform.ts'
import { mayBeMinutes } from '../recognise.ts'

/** The part of a page that is its own: `main` where there is one and it holds most of the text. */
function contentRoot(document: Document): Element {
  const main = document.querySelector('main, [role="main"]')
  const { body } = document
  if (!main) return body
  return (main.textContent?.length ?? 0) * 2 > (body.textContent?.length ?? 0) ? main : body
}

/** Any page that could be minutes, by the grammar alone. Last in the list. */
export const generic: Platform = {
  name: 'generic',
  recognise: mayBeMinutes,
  extract(document) {
    const { lines, spots } = linesOf(contentRoot(document))
    return { extract: { platform: 'generic', title: document.title, lines, rows: null, facts: null }, spots }
  },
}
