import type { Place, Spot, Stretch } from '../minutes/model.ts'
import { atEnd } from './own.ts'

/** A part of the page from one whole text node to another, both included. */
export interface Texts {
  first: Text
  last: Text
}

/** Where a part is, in whole text nodes. */
export interface TextPlace {
  /** The element that holds the heading and nothing else; null where the heading is loose text. */
  element: Element | null
  heading: Texts | null
  body: Texts | null
}

const wordy = /\S/

/**
 * Cuts text nodes so that headings and texts begin and end where a text node does (all of a `<pre>` is one text node), and
 * says which text nodes those are. Puts the texts together again when the effect ends.
 */
export function cutTexts(places: ReadonlyMap<string, Place>, signal: AbortSignal): Map<string, TextPlace> {
  const offsets = new Map<Text, Set<number>>()
  const note = ({ node, offset }: Spot) => offsets.set(node, (offsets.get(node) ?? new Set()).add(offset))
  for (const { heading, body } of places.values()) {
    for (const part of [heading, body]) {
      if (part) note(part.start)
      if (part) note(part.end)
    }
  }
  const cuts = new Map<Text, Piece[]>()
  for (const [node, set] of offsets) {
    const pieces = cut(node, set)
    cuts.set(node, pieces)
    if (pieces.length > 1) atEnd(signal, () => join(pieces.map(({ text }) => text)))
  }
  const whole = (part: Stretch | null): Texts | null => part && wholeTexts(part, cuts)
  return new Map(
    [...places].map(([id, { element, heading, body }]) => [
      id,
      { element, heading: whole(heading), body: whole(body) },
    ]),
  )
}

interface Piece {
  text: Text
  from: number
  to: number
}

function cut(node: Text, offsets: ReadonlySet<number>): Piece[] {
  const { data } = node
  const inside = [...offsets].filter(
    (offset) => offset > 0 && wordy.test(data.slice(0, offset)) && wordy.test(data.slice(offset)),
  )
  // The line break after a text goes with it: a block of ours that ends with one is no taller for it.
  const at = new Set(inside.map((offset) => (data[offset] === '\n' ? offset + 1 : offset)))
  const pieces: Piece[] = []
  let to = data.length
  // From the end, since what stands before a cut keeps its node and its offsets.
  for (const from of [...at].toSorted((a, b) => b - a)) {
    pieces.unshift({ text: node.splitText(from), from, to })
    to = from
  }
  pieces.unshift({ text: node, from: 0, to })
  return pieces
}

function wholeTexts({ start, end }: Stretch, cuts: ReadonlyMap<Text, readonly Piece[]>): Texts {
  const first = cuts.get(start.node)?.find(({ to }) => to > start.offset)
  const last = cuts.get(end.node)?.findLast(({ from }) => from < end.offset)
  return { first: first?.text ?? start.node, last: last?.text ?? end.node }
}

function join(pieces: readonly Text[]): void {
  for (let i = pieces.length - 1; i > 0; i--) {
    const [piece, before] = [pieces[i], pieces[i - 1]]
    if (!piece?.isConnected || !before?.isConnected) continue
    before.appendData(piece.data)
    piece.remove()
  }
}
