import { headerHeight } from './header-height.ts'
import type { Page } from './page.ts'
import { atEnd } from './own.ts'

/** How far below the top a heading may stand and be the present one; more than what a jump leaves. */
const reach = 40

/**
 * Says, now and while the reader scrolls, at which point the page is; null above the first. What it returns looks again:
 * a jump on a page that is too short scrolls nothing.
 */
export function followPresent(page: Page, tell: (itemId: string | null) => void, signal: AbortSignal): () => void {
  let present: string | null | undefined
  let header = headerHeight()
  let frame = 0
  const look = () => {
    frame = 0
    const now = presentItem(page, header)
    if (now !== present) tell((present = now))
  }
  const later = () => {
    frame ||= requestAnimationFrame(look)
  }
  const measure = () => {
    header = headerHeight()
    later()
  }
  // Scrolling inside a box of the page doesn't bubble.
  document.addEventListener('scroll', later, { signal, capture: true, passive: true })
  document.addEventListener('scrollend', measure, { signal, capture: true, passive: true })
  window.addEventListener('resize', measure, { signal, passive: true })
  atEnd(signal, () => cancelAnimationFrame(frame))
  look()
  return later
}

function presentItem({ headings }: Page, header: number): string | null {
  const { scrollTop, scrollHeight, clientHeight } = document.scrollingElement ?? document.documentElement
  const left = scrollHeight - scrollTop - clientHeight
  const line = header + reach
  // The last points of a page never reach its top: towards the end the line moves down instead.
  const limit =
    scrollTop > 0 && left < clientHeight ? line + (clientHeight - line) * (1 - left / clientHeight) ** 2 : line
  const focused = focusedHeading()
  let present: string | null = null
  for (const [id, heading] of headings) {
    const { top, bottom, height } = heading.getBoundingClientRect()
    if (height === 0) continue
    // Jumped to, and in sight: it may stand below the line since the page ends.
    if (left < 2 && bottom > 0 && heading === focused) return id
    if (top <= limit) present = id
    else if (left >= 2) break
  }
  return present
}

/** The heading that has the focus, or that stands in the portal's own button which has it. */
function focusedHeading(): Element | null | undefined {
  const heading = '[data-maerkesag-item]'
  const holder = document.activeElement?.closest(`${heading},button,a,summary`)
  return holder?.matches(heading) ? holder : holder?.querySelector(heading)
}
