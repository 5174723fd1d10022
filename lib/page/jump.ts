import { focusHeading } from './focus-heading.ts'
import type { Folds } from './fold.ts'
import { headerHeight } from './header-height.ts'
import type { Page } from './page.ts'

/** Air between the top of the window, or the page's header, and the heading jumped to. */
const air = 12

/** Makes the function that opens a point, scrolls to its heading and moves the focus there. */
export function jumper(page: Page, folds: Folds, signal: AbortSignal): (itemId: string) => void {
  return (itemId) => {
    const heading = page.headings.get(itemId)
    if (signal.aborted || !heading) return
    folds.open(itemId)
    focusHeading(heading, signal)
    bringUp(heading)
  }
}

function bringUp(heading: HTMLElement): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  const style = heading.getAttribute('style')
  // Only while the browser works out where to scroll to.
  heading.style.setProperty('scroll-margin-top', `${headerHeight() + air}px`, 'important')
  heading.scrollIntoView({ block: 'start', behavior: still ? 'instant' : 'smooth' })
  // Chromium leaves `style=""` if the attribute wasn't read after the change.
  if (style !== heading.getAttribute('style')) restore(heading, style)
}

function restore(heading: HTMLElement, style: string | null): void {
  if (style === null) heading.removeAttribute('style')
  else heading.setAttribute('style', style)
}
