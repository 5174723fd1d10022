import type { Reading } from '../minutes/model.ts'

/** The part of the page that holds the minutes: what else changes there is not ours to look at. */
export function minutesPart({ places }: Reading): Element | undefined {
  const texts = [...places.values()].flatMap(({ heading, body }) =>
    [heading?.start.node ?? [], body?.end.node ?? []].flat(),
  )
  const [first, last] = [texts[0], texts.at(-1)]
  if (!first || !last) return undefined
  const range = document.createRange()
  range.setStartBefore(first)
  range.setEndAfter(last)
  const common = range.commonAncestorContainer
  const part = common instanceof Element ? common : common.parentElement
  // One step up, since a portal adds and swaps points there.
  return part?.parentElement?.closest('body *') ?? part ?? undefined
}
