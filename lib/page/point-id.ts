import { isOwn } from './own.ts'

/**
 * Ids that are made anew at each load, or that count what a framework happened to make: GUIDs, random hexadecimal, times in
 * milliseconds, `ember123`, `:r1:`.
 */
const passing = [
  /[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/i,
  /(?=[a-f]*\d)(?=\d*[a-f])[\da-f]{12,}/i,
  /\d{11,}|\d\.\d{5,}/,
  /[:«_][rR][\da-z]*[:»_]/,
  /^(?:ember|ext-gen|yui_|gwt-uid|dnn_ctr|ctl\d)/i,
  /^(?:react|radix|ui-id|mui|headlessui|cdk|mat|ng|v|svelte|chakra|downshift|reach|aria|mantine|rc|vue|p-v|uid|__)[-_]/i,
]

/**
 * The fragment, without its "#", that leads to a point: an id or an anchor's name in its heading, in an empty anchor just
 * before it, or of an element that holds no other point. Undefined where the page has none that lasts.
 */
export function pointId(heading: HTMLElement, others: readonly HTMLElement[]): string | undefined {
  const inside = [heading, ...heading.querySelectorAll('[id],a[name]')]
  const before = anchorBefore(heading)
  if (before) inside.push(before)
  for (const element of [...inside, ...around(heading, others)]) {
    const id = [element.id, element.localName === 'a' ? element.getAttribute('name') : null].find(
      (id) => id && lasts(id) && leadsTo(id) === element,
    )
    if (id && !isOwn(element)) return encodeURIComponent(id)
  }
  return undefined
}

const lasts = (id: string) => !/\s|^maerkesag/.test(id) && !passing.some((pattern) => pattern.test(id))

/** The one element that a fragment leads to; undefined where several claim it. */
function leadsTo(id: string): Element | undefined {
  const value = CSS.escape(id)
  const found = document.querySelectorAll(`[id="${value}"],a[name="${value}"]`)
  return found.length === 1 ? found[0] : undefined
}

/** `<a name="p5"></a><h2>`, as old pages have it. */
function anchorBefore(heading: Element): Element | null {
  let node: Node | null = heading.previousSibling
  while (node && !(node instanceof Element) && !node.textContent?.trim()) node = node.previousSibling
  return node instanceof Element && node.localName === 'a' && !node.textContent?.trim() ? node : null
}

/** What holds the point. Where it is the only one of the page, that can't be told from what holds the page. */
function around(heading: Element, others: readonly HTMLElement[]): Element[] {
  const found: Element[] = []
  if (others.length === 0) return found
  for (let up = heading.parentElement; up && up !== document.body; up = up.parentElement) {
    const element = up
    if (others.some((other) => element.contains(other))) break
    found.push(element)
  }
  return found
}
