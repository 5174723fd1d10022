import type { Texts } from './cut-texts.ts'

const wordy = /\S/
const telling = 'input,select,textarea,button,iframe,video,audio,object,maerkesag-toggle'

/** Whether a node shows the reader something that isn't a mere spacer; pictures belong to the text around them. */
export function isTelling(node: Node): boolean {
  if (node.nodeType === Node.TEXT_NODE) return wordy.test((node as Text).data)
  if (node.nodeType !== Node.ELEMENT_NODE) return false
  const element = node as Element
  if (element.localName === 'script' || element.localName === 'style') return false
  return wordy.test(element.textContent ?? '') || element.matches(telling) || element.querySelector(telling) !== null
}

type Side = 'previousSibling' | 'nextSibling'

/** Whether nothing is told before (or after) a node inside an element that holds it. */
function isOutermost(node: Node, root: Node, side: Side): boolean {
  for (let inner: Node | null = node; inner && inner !== root; inner = inner.parentNode) {
    for (let next = inner[side]; next; next = next[side]) if (isTelling(next)) return false
  }
  return true
}

/** Elements that a fold must never take whole, since what tells how to open it may stand in them. */
const roots = new Set(['html', 'body', 'main'])

/** The largest ancestor in which nothing but what lies between two texts is told, and which `limit` holds. */
function largest(node: Node, { first, last }: Texts): Node {
  let top = node
  for (let up = node.parentNode; up && !roots.has(up.nodeName.toLowerCase()); up = up.parentNode) {
    if (up.nodeType !== Node.ELEMENT_NODE) break
    if (up.contains(first) && !isOutermost(first, up, 'previousSibling')) break
    if (up.contains(last) && !isOutermost(last, up, 'nextSibling')) break
    top = up
  }
  return top
}

/** The largest nodes that together hold what stands from one text to another, and nothing else that is told. */
export function nodesBetween(texts: Texts): ChildNode[] {
  const { last } = texts
  const nodes: Node[] = []
  let node: Node | null = largestWithout(texts)
  while (node) {
    const holdsLast: boolean = node === last || node.contains(last)
    if (holdsLast && node !== last && !isOutermost(last, node, 'nextSibling')) {
      node = node.firstChild
      continue
    }
    nodes.push(node)
    if (holdsLast) break
    node = after(node)
  }
  const end = nodes.at(-1)
  for (let next = end?.nextSibling; next && isSpacer(next); next = next.nextSibling) nodes.push(next)
  return nodes as ChildNode[]
}

/** Where to begin: as high as nothing is told before the first text, nor after the last where that is held, too. */
function largestWithout(texts: Texts): Node {
  const { first, last } = texts
  const all = largest(first, texts)
  if (all.contains(last)) return all
  return all
}

function after(node: Node): Node | null {
  for (let up: Node | null = node; up; up = up.parentNode) if (up.nextSibling) return up.nextSibling
  return null
}

/** Line breaks and empty paragraphs after a text go with it; a picture or a rule may belong to what follows. */
function isSpacer(node: Node): boolean {
  if (node.nodeType === Node.TEXT_NODE) return !wordy.test((node as Text).data)
  const name = node.nodeName.toLowerCase()
  if (name === 'br') return true
  return (name === 'p' || name === 'div') && !isTelling(node) && (node as Element).querySelector('img,svg,hr') === null
}
