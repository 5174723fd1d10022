import type { Digests } from '../minutes/model.ts'
import type { View } from '../view.ts'
import { makeLine, type LineOptions } from './decision-line.ts'
import { atEnd } from './own.ts'
import type { Page } from './page.ts'
import { putLine } from './put-line.ts'

const attribute = 'data-view'

/** Puts a line at the head of each point that tells what was decided there. What it returns tells the lines of another view. */
export function showLines(
  page: Page,
  digests: Digests,
  options: LineOptions,
  signal: AbortSignal,
): (view: View) => void {
  const lines: HTMLElement[] = []
  for (const item of page.meeting.items) {
    const [heading, place, digest] = [page.headings.get(item.id), page.places.get(item.id), digests[item.id]]
    const line = heading && place && digest && makeLine(item, digest, options)
    if (!line) continue
    putLine(line, heading, place)
    lines.push(line)
    atEnd(signal, () => line.remove())
  }
  return (view) => {
    for (const line of lines) line.setAttribute(attribute, view)
  }
}
