import { atEnd, makeOwn, type OwnName } from './own.ts'

/** Puts neighbouring nodes into an element of ours until the effect ends, and returns it. */
export function wrap(nodes: readonly ChildNode[], name: OwnName, signal: AbortSignal): HTMLElement {
  const wrapper = makeOwn(name)
  nodes[0]?.before(wrapper)
  wrapper.append(...nodes)
  // Whatever it holds by then stays: the page may have changed it.
  atEnd(signal, () => wrapper.replaceWith(...wrapper.childNodes))
  return wrapper
}
