import { focusHeading } from './focus-heading.ts'
import type { Folds } from './fold.ts'
import { headerHeight } from './header-height.ts'
import type { Page } from './page.ts'

/** Air between the top of the window, or the page's header, and what was jumped to. */
export const air = 12

/** Over so many windows nothing is seen of the way: there the page jumps. */
const farther = 4

/** Scrolls to an element, and moves the focus there if that is wanted. */
export function goTo(target: HTMLElement, signal: AbortSignal, takesFocus = true): void {
  if (takesFocus) focusHeading(target, signal)
  bringUp(target)
}

/** Makes the function that opens a point, scrolls to its heading and moves the focus there. */
export function jumper(page: Page, folds: Folds, signal: AbortSignal): (itemId: string) => void {
  return (itemId) => {
    const heading = page.headings.get(itemId)
    if (signal.aborted || !heading) return
    folds.open(itemId)
    goTo(heading, signal)
  }
}

/**
 * Makes the function that opens a point and its decision, and goes there; to the heading of the point where the decision
 * isn't among `decisions`, the first elements of decisions by item id.
 */
export function decisionJumper(
  page: Page,
  folds: Folds,
  decisions: ReadonlyMap<string, HTMLElement>,
  signal: AbortSignal,
): (itemId: string, takesFocus?: boolean) => void {
  return (itemId, takesFocus) => {
    const target = decisions.get(itemId) ?? page.headings.get(itemId)
    if (signal.aborted || !target) return
    const { sections = [] } = page.meeting.items.find(({ id }) => id === itemId) ?? {}
    for (const id of [itemId, ...sections.flatMap(({ id, kind }) => (kind === 'decision' ? id : []))]) folds.open(id)
    goTo(target, signal, takesFocus)
  }
}

function bringUp(target: HTMLElement): void {
  const isFar = Math.abs(target.getBoundingClientRect().top) > farther * innerHeight
  const still = isFar || matchMedia('(prefers-reduced-motion: reduce)').matches
  const style = target.getAttribute('style')
  // Only while the browser works out where to scroll to.
  target.style.setProperty('scroll-margin-top', `${headerHeight() + air}px`, 'important')
  target.scrollIntoView({ block: 'start', behavior: still ? 'instant' : 'smooth' })
  // Chromium leaves `style=""` if the attribute wasn't read after the change.
  if (style !== target.getAttribute('style')) restore(target, style)
}

function restore(target: HTMLElement, style: string | null): void {
  if (style === null) target.removeAttribute('style')
  else target.setAttribute('style', style)
}
