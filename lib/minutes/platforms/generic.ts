import { linesOf, type Line } from '../lines.ts'
import type { Platform, RawPage } from '../platform.ts'
import { readItems } from '../read-items.ts'

/** The part of a page that is its own: `main` where there is one, and holds most of the text. */
function contentRoot(document: Document): Element {
  const main = document.querySelector('main, [role="main"]')
  const { body } = document
  if (!main) return body
  return (main.textContent?.length ?? 0) * 2 > (body.textContent?.length ?? 0) ? main : body
}

/** Cuts lines by the grammar alone. */
export function cutLines(all: Line[]): RawPage | undefined {
  const { head, items, contents } = readItems(all)
  return items.length > 0 ? { head, items, contents, all, told: {} } : undefined
}

/** Any page, by the grammar of minutes alone. Last in the list: it recognises everything that has text. */
export const generic: Platform = {
  name: 'generic',
  recognise: () => true,
  cut: (document) => cutLines(linesOf(contentRoot(document))),
}
