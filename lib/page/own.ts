/** What an element of ours is for: a fold's box, a heading or a decision of loose text, a button, a badge, a point's line. */
export type OwnName =
  | 'maerkesag-fold'
  | 'maerkesag-heading'
  | 'maerkesag-decision'
  | 'maerkesag-toggle'
  | 'maerkesag-badge'
  | 'maerkesag-line'

/** Makes an element of ours. Its name is one that no rule and no script of the page looks for. */
export function makeOwn(name: OwnName): HTMLElement {
  const element = document.createElement(name)
  element.setAttribute('data-maerkesag-own', '')
  return element
}

/** Whether a node is an element that we put into the page; its children may be the page's. */
export const isOwn = (node: Node): node is HTMLElement =>
  node.nodeType === Node.ELEMENT_NODE && (node as Element).localName.startsWith('maerkesag-')

/** Whether an element is a button of ours. */
export const isToggle = (node: Node): boolean => (node as Element).localName === 'maerkesag-toggle'

/**
 * Makes a change of ours to the page, so that whoever watches the page can tell it from the page's own changes; `isPages`
 * says that it has the page make one.
 */
export type Change = (make: () => void, isPages?: boolean) => void

/** Runs `undo` when the effect ends. */
export const atEnd = (signal: AbortSignal, undo: () => void): void =>
  signal.addEventListener('abort', undo, { once: true })
