import { letterAt, nodeOf, type PageIndex, type Span } from './page-index.ts'

const mark = /^\p{M}+/u

/** Where a part begins and ends among the nodes; a part isn't empty. */
function ends(index: PageIndex, [from, to]: Span) {
  const [first, last] = [nodeOf(index, from), nodeOf(index, to - 1)]
  const at = index.from[to - 1] ?? 0
  const data = index.nodes[last]?.data ?? ''
  const letter = data.codePointAt(at) ?? 0
  const behind = at + (letter > 0xffff ? 2 : 1)
  // Accents that stand behind their letter belong to it.
  const marks = mark.exec(data.slice(behind, behind + 8))?.[0].length ?? 0
  return { first, last, start: index.from[from] ?? 0, end: behind + marks }
}

/** The part of the page that a part of the squeezed text comes from. Static: its nodes may be moved without losing it. */
export function rangeOf(index: PageIndex, span: Span): StaticRange {
  const { first, last, start, end } = ends(index, span)
  const [startContainer, endContainer] = [index.nodes[first], index.nodes[last]]
  if (!startContainer || !endContainer) throw new Error(`no such part of the page: ${span.join('-')}`)
  return new StaticRange({ startContainer, startOffset: start, endContainer, endOffset: end })
}

/** A part of the page as a person reads it: single spaces, and line feeds between blocks. Empty for an empty part. */
export function textOf(index: PageIndex, span: Span): string {
  if (span[0] >= span[1]) return ''
  const { first, last, start, end } = ends(index, span)
  let text = ''
  for (let order = first; order <= last; order++) {
    const data = index.nodes[order]?.data ?? ''
    const part = data.slice(order === first ? start : 0, order === last ? end : data.length)
    if (order > first && index.parted.has(order)) text += '\n'
    text += index.preformatted.has(order) ? part : part.replace(/\s+/g, ' ')
  }
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim()
}

/** How many characters of the page's text nodes come before a letter. */
export const characterAt = (index: PageIndex, letter: number): number =>
  (index.characters[nodeOf(index, letter)] ?? 0) + (index.from[letter] ?? 0)

/** The part of the squeezed text that a range covers; empty where the range covers no words of it. */
export function spanOf(index: PageIndex, range: AbstractRange): Span {
  const from = letterFrom(index, range.startContainer, range.startOffset)
  return [from, Math.max(from, letterFrom(index, range.endContainer, range.endOffset))]
}

/** The first letter at a boundary point (https://dom.spec.whatwg.org/#concept-range-bp), or behind it. */
function letterFrom(index: PageIndex, container: Node, offset: number): number {
  const { nodes, starts } = index
  const root = container.getRootNode()
  // In a shadow root, ours or the page's: its host stands for it.
  if (root instanceof ShadowRoot) return letterFrom(index, root.host, 0)
  const isText = container.nodeType === Node.TEXT_NODE
  const next = isText ? container : (container.childNodes[offset] ?? following(container))
  if (!next) return index.text.length
  let low = 0
  let high = nodes.length
  while (low < high) {
    const middle = (low + high) >> 1
    const node = nodes[middle] as Text
    const isBefore = node !== next && (next.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING) !== 0
    if (isBefore) low = middle + 1
    else high = middle
  }
  return isText && nodes[low] === container ? letterAt(index, low, offset) : (starts[low] ?? index.text.length)
}

/** The node that comes after all of another one, in the order of the page. */
function following(node: Node): Node | null {
  for (let up: Node | null = node; up; up = up.parentNode) if (up.nextSibling) return up.nextSibling
  return null
}
