import type { LineSpot } from './lines.ts'
import type { Place, Stretch } from './model.ts'
import type { Span } from './extract.ts'

/** Which lines are the heading of an item or a section, and which follow it. */
export interface Layout {
  id: string
  heading: Span | null
  body: Span | null
}

function stretch(span: Span | null, spots: readonly LineSpot[]): Stretch | null {
  const first = span && spots[span[0]]
  const last = span && spots[span[1] - 1]
  if (!first || !last) return null
  return { start: { node: first.start, offset: first.startOffset }, end: { node: last.end, offset: last.endOffset } }
}

const wordy = /\S/
/** `Node.COMMENT_NODE`; outside a browser there is no `Node`. */
const comment = 8

/** Whether nothing is said before (or after) a node inside an element. Looks at neighbours only: pages are long. */
function isOutermost(node: Node, root: Node, side: 'previousSibling' | 'nextSibling'): boolean {
  for (let inner: Node | null = node; inner && inner !== root; inner = inner.parentNode) {
    for (let next = inner[side]; next; next = next[side]) {
      if (next.nodeType !== comment && wordy.test(next.textContent ?? '')) return false
    }
  }
  return true
}

const isWhole = ({ start, end }: Stretch) =>
  (start.offset === 0 || !wordy.test(start.node.data.slice(0, start.offset))) &&
  (end.offset === end.node.data.length || !wordy.test(end.node.data.slice(end.offset)))

/** Whether an element holds nothing but a stretch of whole texts; most headings are one text alone. */
const holdsOnly = (root: Node, { start, end }: Stretch) =>
  (root.firstChild === start.node && root.lastChild === end.node && start.node === end.node) ||
  (isOutermost(start.node, root, 'previousSibling') && isOutermost(end.node, root, 'nextSibling'))

/** The element, at most the block it is in, that holds the words of a heading and nothing else; null where they are loose. */
function headingElement(heading: Stretch, block: Element): Element | null {
  let element = heading.start.node.parentElement
  if (heading.start.node !== heading.end.node) {
    while (element && !element.contains(heading.end.node)) element = element.parentElement
  }
  if (!element || !isWhole(heading) || !holdsOnly(element, heading)) return null
  while (
    element !== block &&
    element.parentElement &&
    block.contains(element.parentElement) &&
    holdsOnly(element.parentElement, heading)
  ) {
    element = element.parentElement
  }
  return element
}

/** Where the parts of a reading are in the page whose lines have these spots. */
export function placesOf(layouts: readonly Layout[], spots: readonly LineSpot[]): Map<string, Place> {
  const places = new Map<string, Place>()
  for (const { id, heading, body } of layouts) {
    const head = stretch(heading, spots)
    const rest = stretch(body, spots)
    const block = heading && spots[heading[0]]?.element
    const element = head && block ? headingElement(head, block) : null
    if (head || rest) places.set(id, { element, heading: head, body: rest })
  }
  return places
}
