import type { Texts } from './cut-texts.ts'
import { nodesBetween, spacersAfter, togglesBefore } from './nodes-between.ts'
import { isOwn, isToggle, type OwnName } from './own.ts'
import { wrap } from './wrap.ts'

const say = (names: string) => new Set(names.split(' '))
const blocks = say(
  `address article aside blockquote center dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li
   ol p pre section table tbody tfoot thead tr ul`.replace(/\s+/g, ' '),
)
const cells = say('td th caption')
const silent = say('script style template col colgroup')

/**
 * The elements that together hold a part of the page, and what stands between it and its heading: its own blocks and table
 * rows, and elements of ours around loose text and inline runs. What stands in a table cell is taken out of the cell, since
 * a row needs its cells.
 */
export function boxesOf(texts: Texts, name: OwnName, signal: AbortSignal, heading?: Node): HTMLElement[] {
  const nodes = nodesBetween(texts, heading)
  const [first, last] = [nodes[0], nodes.at(-1)]
  if (!first || !last) return []
  const spacers = spacersAfter(last)
  // The bar along a decision ends with its text; a fold hides the empty lines, too.
  const until = name === 'maerkesag-fold' ? spacers.length : spacers.findIndex(({ nodeName }) => nodeName === 'BR') + 1
  return boxesAround([...togglesBefore(first), ...nodes, ...spacers.slice(0, until)], name, signal)
}

function boxesAround(nodes: Iterable<ChildNode>, name: OwnName, signal: AbortSignal): HTMLElement[] {
  const boxes: HTMLElement[] = []
  let run: ChildNode[] = []
  const endRun = () => {
    const box = boxOfRun(run, name, signal)
    if (box) boxes.push(box)
    run = []
  }
  for (const node of nodes) {
    const kind = node.nodeName.toLowerCase()
    if (run.at(-1) && run.at(-1)?.nextSibling !== node) endRun()
    if (blocks.has(kind)) {
      endRun()
      boxes.push(node as HTMLElement)
    } else if (cells.has(kind)) {
      endRun()
      boxes.push(...boxesAround([...node.childNodes], name, signal))
    } else if (!silent.has(kind)) {
      run.push(node)
    }
  }
  endRun()
  return boxes
}

const isBlank = (node: Node | undefined) =>
  node !== undefined && node.nodeType !== Node.ELEMENT_NODE && !/\S/.test(node.nodeValue ?? '')

/** An element around inline nodes; the one that is there already where it holds just these. */
function boxOfRun(run: readonly ChildNode[], name: OwnName, signal: AbortSignal): HTMLElement | undefined {
  let [from, to] = [0, run.length]
  while (from < to && (isBlank(run[from]) || run[from]?.nodeType === Node.COMMENT_NODE)) from++
  while (from < to && (isBlank(run[to - 1]) || run[to - 1]?.nodeType === Node.COMMENT_NODE)) to--
  const nodes = run.slice(from, to)
  const [only] = nodes
  if (!only) return undefined
  if (nodes.length === 1 && isOwn(only) && !isToggle(only)) return only
  return wrap(nodes, name, signal)
}
