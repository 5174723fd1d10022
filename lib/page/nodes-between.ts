import type { Texts } from './cut-texts.ts'
import { isToggle } from './own.ts'

const wordy = /\S/
const telling = 'input,select,textarea,button,iframe,video,audio,object'

/** Whether a node shows the reader something that isn't a mere spacer; pictures belong to the text around them. */
function isTelling(node: Node): boolean {
  if (node.nodeType === Node.TEXT_NODE) return wordy.test((node as Text).data)
  if (node.nodeType !== Node.ELEMENT_NODE) return false
  const element = node as Element
  if (element.localName === 'script' || element.localName === 'style') return false
  return wordy.test(element.textContent ?? '') || element.matches(telling) || element.querySelector(telling) !== null
}

type Side = 'previousSibling' | 'nextSibling'

/**
 * Whether nothing is told before (or after) a node, up to an element that holds it. What stands behind `heading` belongs to
 * the part, too: the portal's labels, say, that aren't read.
 */
function isOutermost(node: Node, root: Node, side: Side, heading?: Node): boolean {
  for (let inner: Node | null = node; inner && inner !== root; inner = inner.parentNode) {
    for (let next = inner[side]; next; next = next[side]) {
      if (heading && heading.compareDocumentPosition(next) & Node.DOCUMENT_POSITION_FOLLOWING) continue
      // A button of ours belongs to the heading that follows it.
      if (isTelling(next) || (side === 'nextSibling' && isToggle(next))) return false
    }
  }
  return true
}

/** Elements that no part of a page is: what opens a fold again stands in them. */
const roots = new Set(['html', 'body', 'main'])

/** The largest node that begins with the first text and in which nothing is told but what stands up to the last. */
function largestFirst({ first, last }: Texts, heading: Node | undefined): Node {
  let top: Node = first
  for (let up = first.parentElement; up && !roots.has(up.localName); up = up.parentElement) {
    if (!isOutermost(top, up, 'previousSibling', heading)) break
    const inner = top.contains(last) ? top : last
    if (up.contains(last) && !isOutermost(inner, up, 'nextSibling')) break
    top = up
  }
  return top
}

/**
 * The largest nodes that together hold what stands from one text to another, and nothing else that is told, but for what
 * stands between them and their heading.
 */
export function nodesBetween(texts: Texts, heading?: Node): ChildNode[] {
  const { last } = texts
  const nodes: ChildNode[] = []
  let node: ChildNode | null = largestFirst(texts, heading) as ChildNode
  while (node) {
    const holdsLast: boolean = node.contains(last)
    if (holdsLast && !isOutermost(last, node, 'nextSibling')) {
      node = node.firstChild
      continue
    }
    nodes.push(node)
    node = holdsLast ? null : following(node)
  }
  return nodes
}

function following(node: Node): ChildNode | null {
  for (let up: Node | null = node; up; up = up.parentNode) if (up.nextSibling) return up.nextSibling
  return null
}

/** The buttons of ours before a node: they belong to the heading that it begins with. */
export function togglesBefore(node: Node): ChildNode[] {
  const toggles: ChildNode[] = []
  for (let next = node.previousSibling; next && isToggle(next); next = next.previousSibling) toggles.unshift(next)
  return toggles
}

/** The line breaks and empty paragraphs after a node; a picture or a rule may belong to what follows. */
export function spacersAfter(node: Node): ChildNode[] {
  const spacers: ChildNode[] = []
  for (let next = node.nextSibling; next && isSpacer(next); next = next.nextSibling) spacers.push(next)
  return spacers
}

function isSpacer(node: Node): boolean {
  if (node.nodeType === Node.TEXT_NODE) return !wordy.test((node as Text).data)
  const name = node.nodeName.toLowerCase()
  if (name === 'br') return true
  return (name === 'p' || name === 'div') && !isTelling(node) && (node as Element).querySelector('img,svg,hr') === null
}
