import type { Meeting, Place, SectionKind, Spot, Stretch } from '../minutes/model.ts'
import { BLOCK, BREAK, meaningOf, PRE, SKIP } from '../minutes/tags.ts'
import { pointKeys } from './point-key.ts'
import type { PointKey } from './model.ts'
import { Squeezer } from './squeeze.ts'

/** A part of the squeezed text, the end not included. */
export type Span = readonly [from: number, to: number]

/** A point of the page in its squeezed text. */
export interface IndexedPoint {
  /** The item's id in the reading. */
  id: string
  key: PointKey
  span: Span
  /** `body` is without the label; null where nothing follows that. */
  sections: readonly { id: string; kind: SectionKind; span: Span; body: Span | null }[]
}

/** The text of a page, squeezed, and where in the page each letter of it stands. Good until the page changes. */
export interface PageIndex {
  text: string
  /** The text nodes of the page that hold its words, in its order; those of white space alone are among them. */
  nodes: readonly Text[]
  /** For each node the offset in `text` of its first letter; and one more, the length of the text. */
  starts: readonly number[]
  /** For each node how many characters of the page come before it. */
  characters: readonly number[]
  /** For each letter where in its node it stands. */
  from: Uint32Array
  /** The nodes that a block or a break parts from the one before. */
  parted: ReadonlySet<number>
  /** The nodes in which line feeds count. */
  preformatted: ReadonlySet<number>
  /** In the page's order. */
  points: readonly IndexedPoint[]
}

/** What of a reading is needed to index its page. */
export interface PlacedMeeting {
  meeting: Pick<Meeting, 'items'>
  /** By item id and section id. */
  places: ReadonlyMap<string, Pick<Place, 'heading' | 'body'>>
}

const elementNode = 1
const textNode = 3

interface Texts {
  nodes: Text[]
  starts: number[]
  characters: number[]
  parted: Set<number>
  preformatted: Set<number>
}

/** After so many nodes there may be a pause. */
const stretch = 256

/** Walks the page once. Without recursion, so that it can pause; a node is entered on the way down, and left on the way up. */
function* collect(root: Node, squeezer: Squeezer): Generator<void, Texts> {
  const texts: Texts = { nodes: [], starts: [], characters: [], parted: new Set(), preformatted: new Set() }
  let pre = 0
  let character = 0
  let steps = 0
  const enter = (node: Node): boolean => {
    if (node.nodeType === textNode) {
      if (pre > 0) texts.preformatted.add(texts.nodes.length)
      texts.nodes.push(node as Text)
      texts.starts.push(squeezer.length)
      texts.characters.push(character)
      character += (node as Text).length
      squeezer.add((node as Text).data)
    }
    const meaning = meaningAt(node)
    if (meaning & SKIP) return false
    if (meaning & (BLOCK | BREAK)) texts.parted.add(texts.nodes.length)
    if (meaning & PRE) pre++
    return true
  }
  const leave = (node: Node) => {
    const meaning = meaningAt(node)
    if (meaning & BLOCK) texts.parted.add(texts.nodes.length)
    if (meaning & PRE) pre--
  }
  let node: Node | null = root.firstChild
  while (node) {
    if (++steps % stretch === 0) yield
    let next: Node | null = enter(node) ? node.firstChild : null
    if (!next && meaningAt(node) & SKIP) next = node.nextSibling
    else if (!next) {
      leave(node)
      next = node.nextSibling
    }
    for (let up: Node | null = node; !next; next = up.nextSibling) {
      up = up.parentNode
      if (!up || up === root) break
      leave(up)
    }
    node = next
  }
  texts.starts.push(squeezer.length)
  return texts
}

const meaningAt = (node: Node): number =>
  node.nodeType === elementNode ? meaningOf((node as Element).localName) : node.nodeType === textNode ? 0 : SKIP

/** Indexes a page: its words, folded ones included, but none of scripts, menus or of our own. It pauses now and then. */
export function* indexing(root: Element, { meeting, places }: PlacedMeeting): Generator<void, PageIndex> {
  const squeezer = new Squeezer()
  const texts = yield* collect(root, squeezer)
  const index: PageIndex = { ...texts, ...squeezer.finish(), points: [] }
  yield
  return { ...index, points: pointsOf(index, meeting, places) }
}

/** The same without a pause. */
export function indexPage(root: Element, placed: PlacedMeeting): PageIndex {
  const steps = indexing(root, placed)
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value
}

function pointsOf(index: PageIndex, meeting: Pick<Meeting, 'items'>, places: PlacedMeeting['places']): IndexedPoint[] {
  const at = new Map(index.nodes.map((node, order) => [node, order]))
  const offset = ({ node, offset }: Spot) => {
    const order = at.get(node)
    return order === undefined ? undefined : letterAt(index, order, offset)
  }
  const between = (first: Stretch | null, last: Stretch | null): Span | undefined => {
    const [from, to] = [first && offset(first.start), last && offset(last.end)]
    return from != null && to != null && from < to ? [from, to] : undefined
  }
  const spanOf = (id: string): Span | undefined => {
    const { heading = null, body = null } = places.get(id) ?? {}
    return between(heading ?? body, body ?? heading)
  }
  const keys = pointKeys(meeting.items)
  const found = meeting.items.flatMap((item, order) => {
    const span = spanOf(item.id)
    const sections = item.sections.flatMap(({ id, kind }) => {
      const span = spanOf(id)
      const body = places.get(id)?.body ?? null
      return span ? [{ id, kind, span, body: between(body, body) ?? null }] : []
    })
    const key = keys[order]
    return span && key ? [{ id: item.id, key, span, sections }] : []
  })
  const inOrder = found.toSorted((a, b) => a.span[0] - b.span[0])
  // What stands between two points belongs to the first of them.
  return inOrder.map((point, order) => ({
    ...point,
    span: [point.span[0], inOrder[order + 1]?.span[0] ?? point.span[1]],
  }))
}

/** The first letter that stands at an offset of a node, or behind it, by binary search. */
export function letterAt({ starts, from }: PageIndex, order: number, offset: number): number {
  let low = starts[order] ?? 0
  let high = starts[order + 1] ?? low
  while (low < high) {
    const middle = (low + high) >> 1
    if ((from[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Which node a letter stands in, by binary search. */
export function nodeOf({ starts }: PageIndex, letter: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= letter) low = middle
    else high = middle - 1
  }
  return low
}
