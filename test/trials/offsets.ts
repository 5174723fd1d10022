/** Counts the characters of the document before a boundary point (https://dom.spec.whatwg.org/#concept-range-bp). */
export type Offset = (container: Node, offset: number) => number

/** The characters of a document as it is now. Good until it changes. */
export function offsetsIn(root: Node): Offset {
  const starts = new Map<Node, number>()
  const ends = new Map<Node, number>()
  let characters = 0
  const count = (node: Node) => {
    starts.set(node, characters)
    if (node instanceof Text) characters += node.length
    node.childNodes.forEach(count)
    ends.set(node, characters)
  }
  count(root)
  return (container, offset) => {
    if (container instanceof Text) return (starts.get(container) ?? Number.NaN) + offset
    const next = container.childNodes[offset]
    return (next ? starts.get(next) : ends.get(container)) ?? Number.NaN
  }
}
