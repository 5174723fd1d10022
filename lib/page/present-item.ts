import { headerHeight } from './header-height.ts'
import { air } from './jump.ts'
import type { Page } from './page.ts'
import { atEnd } from './own.ts'

/** How far below the top a heading may stand and be the present one; more than what a jump leaves. */
const reach = 40
/** So long (in milliseconds) a page may take to scroll to where the reader wants to go. */
const journey = 1500

/** A point, and how far below the top of the window its heading stands (in pixels). */
export interface Anchor {
  id: string
  top: number
}

/** Where in the page the reader is. */
export interface Present {
  /** Looks again: what stands where may have changed without scrolling. */
  again(): void
  /** The reader is taken to a point: it is the present one, while the page still scrolls there, too. */
  goes: (itemId: string | undefined) => void
  /** Where she was last, also when the page has taken its headings away since; undefined above the first point. */
  anchor(): Anchor | undefined
}

/** Says, now and while the reader scrolls, at which point the page is; null above the first. */
export function followPresent(page: Page, tell: (itemId: string | null) => void, signal: AbortSignal): Present {
  const { headings } = page
  let present: string | null | undefined
  let last: string | undefined
  let anchor: Anchor | undefined
  let goal: Anchor | undefined
  let header = headerHeight()
  let frame = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const isThere = () => headings.values().next().value?.isConnected !== false
  const look = () => {
    frame = 0
    if (!isThere()) return
    const now = goal ? goal.id : presentItem(page, header, last)
    const top = headings.get(now ?? '')?.getBoundingClientRect().top
    anchor = goal ?? (now !== null && top !== undefined ? { id: now, top } : undefined)
    if (now !== present) tell((present = now))
  }
  const later = () => {
    frame ||= requestAnimationFrame(look)
  }
  const measure = () => {
    header = headerHeight()
    clearTimeout(timer)
    goal = undefined
    later()
  }
  // Scrolling inside a box of the page doesn't bubble.
  document.addEventListener('scroll', later, { signal, capture: true, passive: true })
  document.addEventListener('scrollend', measure, { signal, capture: true, passive: true })
  window.addEventListener('resize', measure, { signal, passive: true })
  atEnd(signal, () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  })
  look()
  return {
    again: look,
    goes(itemId) {
      if (itemId === undefined) return
      last = itemId
      anchor = goal = { id: itemId, top: headerHeight() + air }
      clearTimeout(timer)
      // Where nothing scrolls no end of it is told.
      timer = setTimeout(measure, journey)
      look()
    },
    anchor: () => anchor,
  }
}

function presentItem({ headings }: Page, header: number, last: string | undefined): string | null {
  const { scrollTop, scrollHeight, clientHeight } = document.scrollingElement ?? document.documentElement
  const left = scrollHeight - scrollTop - clientHeight
  const line = header + reach
  // The last points of a page never reach its top: towards the end the line moves down instead.
  const limit =
    scrollTop > 0 && left < clientHeight ? line + (clientHeight - line) * (1 - left / clientHeight) ** 2 : line
  let present: string | null = null
  for (const [id, heading] of headings) {
    const { top, bottom, height } = heading.getBoundingClientRect()
    if (height === 0) continue
    // Gone to, and in sight: it may stand below the line since the page ends.
    if (left < 2 && bottom > 0 && top < clientHeight && id === last) return id
    if (top <= limit) present = id
    else if (left >= 2) break
  }
  return present
}
