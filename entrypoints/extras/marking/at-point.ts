import { spanOf as spanOfRange } from '../../../lib/highlights/index-text.ts'
import type { PageIndex, Span } from '../../../lib/highlights/page-index.ts'

/** Chrome had another name for it before version 128. */
interface OldDocument {
  caretRangeFromPoint?: (x: number, y: number) => Range | null
}

function caretAt(x: number, y: number): { node: Node; offset: number } | undefined {
  if (document.caretPositionFromPoint) {
    const caret = document.caretPositionFromPoint(x, y)
    return caret ? { node: caret.offsetNode, offset: caret.offset } : undefined
  }
  const range = (document as OldDocument).caretRangeFromPoint?.(x, y)
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined
}

/**
 * Which of some marked parts is at a place of the window; of several the shortest. Undefined for none. Firefox doesn't tell
 * which highlights are somewhere (https://github.com/web-platform-tests/interop/issues/1149), so the letter there does.
 */
export function markedAt<T extends { span: Span }>(
  marked: readonly T[],
  index: PageIndex,
  { clientX, clientY }: Pick<MouseEvent, 'clientX' | 'clientY'>,
): T | undefined {
  const caret = caretAt(clientX, clientY)
  if (caret?.node.nodeType !== Node.TEXT_NODE) return undefined
  const text = caret.node as Text
  // The caret stands before or behind the letter that was clicked.
  const range = new Range()
  range.setStart(text, Math.max(0, caret.offset - 1))
  range.setEnd(text, Math.min(text.length, caret.offset + 1))
  const isInside = [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => left <= clientX && clientX <= right && top <= clientY && clientY <= bottom,
  )
  if (!isInside) return undefined
  range.setStart(text, caret.offset)
  const [letter] = spanOfRange(index, range)
  return marked
    .filter(({ span }) => span[0] <= letter && letter <= span[1])
    .toSorted((a, b) => a.span[1] - a.span[0] - (b.span[1] - b.span[0]))[0]
}
