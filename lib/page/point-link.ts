import type { Texts } from './cut-texts.ts'
import { pageText, type PageText } from './page-text.ts'
import { pointId } from './point-id.ts'
import { textFragment } from './text-fragment.ts'

/** A point that a link is wanted for. */
export interface LinkTarget {
  /** The address of the page. */
  page: string
  /** The portal's own address of the point. */
  portal: string | undefined
  /** Undefined where the point isn't in the page. */
  heading: HTMLElement | undefined
  words: Texts | null
  /** The headings of the other points. */
  others: readonly HTMLElement[]
  /** Whether the page shows this point alone. */
  isAlone: boolean
}

/**
 * The address that leads to a point: the portal's own, else the page's with an id, else with a text fragment; at worst that
 * of the page. `textOf` reads the page's text; for the links of many points at once it needn't read it each time.
 */
export function pointLink(target: LinkTarget, textOf: () => PageText = () => pageText(document.body)): string {
  const { page, portal, heading, words, others, isAlone } = target
  if (portal !== undefined) return portal
  const [address = page, fragment = ''] = page.split(/#(.*)/s)
  // A page that keeps its own address there ("#/referat/12", "#!/referat/12") is no longer the same without it.
  const route = /^[/!]/.test(fragment) ? `#${fragment.replace(/:~:.*/s, '')}` : ''
  if (isAlone || !heading) return address + route
  const id = route === '' ? pointId(heading, others) : undefined
  if (id !== undefined) return `${address}#${id}`
  const directive = words && textFragment(words, textOf())
  return directive ? `${address}${route || '#'}${directive}` : address + route
}
