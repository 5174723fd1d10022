import { headerHeight } from '../../../lib/page/header-height.ts'
import { scrollerOf } from '../../../lib/page/keep-place.ts'

/** Where the first line of a range is in the window, or the last; undefined where it isn't shown. */
export function boxOf(
  { startContainer, startOffset, endContainer, endOffset }: AbstractRange,
  which: 'first' | 'last' = 'first',
): DOMRect | undefined {
  const range = new Range()
  range.setStart(startContainer, startOffset)
  range.setEnd(endContainer, endOffset)
  const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0)
  return which === 'first' ? boxes[0] : boxes.at(-1)
}

/** Scrolls the words of a range into the upper half of the window, where they aren't in sight. */
export function bringUp(range: AbstractRange): void {
  const box = boxOf(range)
  const element = range.startContainer.parentElement
  if (!box || !element) return
  const top = headerHeight()
  if (box.top >= top && box.bottom <= innerHeight * 0.8) return
  scrollerOf(element)?.scrollBy({ top: box.top - top - (innerHeight - top) / 4, behavior: 'instant' })
}
