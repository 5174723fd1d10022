import { focusHeading } from './focus-heading.ts'
import type { Page } from './page.ts'
import type { Anchor } from './present-item.ts'

/** Puts the reader back where she was, on the page as it was read anew. */
export type Restore = (page: Page, signal: AbortSignal) => void

/**
 * Remembers which point is where in the window, and which heading or button has the focus. `last` is where the reader was,
 * for a page that has taken its headings away.
 */
export function keepPlace(page: Page, last?: Anchor): Restore {
  const { headings, meeting } = page
  const above = meeting.items.findLast(({ id }) => (topOf(headings.get(id)) ?? Infinity) < innerHeight / 2)
  const item = above ?? meeting.items.find(({ id }) => id === last?.id)
  const top = above ? topOf(headings.get(above.id)) : last?.top
  const focused = document.activeElement
  const part = focused?.getAttribute('data-maerkesag-part')
  const heading = focused?.getAttribute('data-maerkesag-item')
  return (now, signal) => {
    const same = now.meeting.items.find(({ number, title }) => number === item?.number && title === item?.title)
    const nowTop = same && topOf(now.headings.get(same.id))
    // At the top of a page she stays there, unless she was on her way to a point.
    const scroller = scrollerOf(same && now.headings.get(same.id))
    const isAway = (scroller?.scrollTop ?? 0) > 0 || !above
    if (top !== undefined && nowTop !== undefined && isAway)
      scroller?.scrollBy({ top: nowTop - top, behavior: 'instant' })
    if (part) {
      document.querySelector<HTMLElement>(`[data-maerkesag-part="${CSS.escape(part)}"]`)?.focus({ preventScroll: true })
    }
    const again = heading ? now.headings.get(heading) : undefined
    if (again && !again.contains(document.activeElement)) focusHeading(again, signal)
  }
}

/** What scrolls an element: a box of the page, or the page. */
export function scrollerOf(element: Element | undefined): Element | null {
  for (let up = element?.parentElement; up && up !== document.body; up = up.parentElement) {
    if (up.scrollHeight > up.clientHeight && /auto|scroll/.test(getComputedStyle(up).overflowY)) return up
  }
  return document.scrollingElement
}

const topOf = (heading: Element | undefined) => {
  const box = heading?.getBoundingClientRect()
  return box && box.height > 0 ? box.top : undefined
}
