import { atEnd, makeOwn, type OwnName } from './own.ts'

/** Puts neighbouring nodes into an element of ours until the effect ends, and returns it. */
export function wrap(nodes: readonly ChildNode[], name: OwnName, signal: AbortSignal): HTMLElement {
  const wrapper = makeOwn(name)
  nodes[0]?.before(wrapper)
  for (const node of nodes) move(node, wrapper, null)
  atEnd(signal, () => unwrap(wrapper))
  return wrapper
}

/** Takes an element of ours away. Whatever it holds by then stays: the page may have changed it. */
export function unwrap(wrapper: HTMLElement): void {
  const { parentNode } = wrapper
  if (!parentNode) return
  while (wrapper.firstChild) move(wrapper.firstChild, parentNode, wrapper)
  wrapper.remove()
}

/** A plain insertion takes the focus away from what is moved, and loads a frame anew. */
function move(node: Node, parent: Node, before: Node | null): void {
  const { moveBefore } = parent as { moveBefore?: Node['insertBefore'] }
  if (moveBefore && node.isConnected && parent.isConnected) moveBefore.call(parent, node, before)
  else parent.insertBefore(node, before)
}
