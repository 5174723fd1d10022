import { focusHeading } from './focus-heading.ts'
import type { Page } from './page.ts'

/** Puts the reader back where she was, on the page as it was read anew. */
export type Restore = (page: Page, signal: AbortSignal) => void

/** Remembers which point is where in the window, and which heading or button has the focus. */
export function keepPlace(page: Page): Restore {
  const item = page.meeting.items.findLast(({ id }) => (topOf(page.headings.get(id)) ?? Infinity) < innerHeight / 2)
  const top = item && topOf(page.headings.get(item.id))
  const focused = document.activeElement
  const part = focused?.getAttribute('data-maerkesag-part')
  const heading = focused?.getAttribute('data-maerkesag-item')
  return (now, signal) => {
    const same = now.meeting.items.find(({ number, title }) => number === item?.number && title === item?.title)
    const nowTop = same && topOf(now.headings.get(same.id))
    if (top !== undefined && nowTop !== undefined && scrollY > 0) scrollBy({ top: nowTop - top, behavior: 'instant' })
    if (part) document.querySelector<HTMLElement>(`[data-maerkesag-part="${part}"]`)?.focus({ preventScroll: true })
    const again = heading ? now.headings.get(heading) : undefined
    if (again && !again.contains(document.activeElement)) focusHeading(again, signal)
  }
}

const topOf = (heading: Element | undefined) => {
  const box = heading?.getBoundingClientRect()
  return box && box.height > 0 ? box.top : undefined
}
