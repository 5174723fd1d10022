import type { TextPlace } from './cut-texts.ts'

/** A fold that the portal made itself. */
export interface PortalFold {
  /** The portal's own button: it opens the fold, and takes the focus. */
  button: HTMLElement
  isOpen(): boolean
}

const folding =
  ['button', '[role="button"]', 'a'].map((name) => `${name}[aria-expanded]:not([data-maerkesag-own])`).join() +
  ',summary'

/** The portal's own fold at a heading, if it made one. */
export function portalFold({ element, heading }: TextPlace): PortalFold | undefined {
  const inside = element?.querySelector<HTMLElement>(folding)
  const button = inside ?? heading?.first.parentElement?.closest<HTMLElement>(folding)
  return button ? { button, isOpen: () => isOpen(button) } : undefined
}

/** What the button controls tells more than the button: FirstAgenda opens a point by its address without telling it. */
function isOpen(button: HTMLElement): boolean {
  const details = button.localName === 'summary' ? button.closest('details') : null
  if (details) return details.open
  const controlled = document.getElementById(button.getAttribute('aria-controls') ?? '')
  return controlled ? getComputedStyle(controlled).display !== 'none' : button.getAttribute('aria-expanded') === 'true'
}
