import type { Meeting } from '../minutes/model.ts'
import type { TextPlace, Texts } from './cut-texts.ts'
import { nodesBetween } from './nodes-between.ts'
import { atEnd } from './own.ts'
import { wrap } from './wrap.ts'

const attribute = 'data-maerkesag-item'

/** Marks each point's heading with `data-maerkesag-item="<id>"`; returns the headings by item id. */
export function markHeadings(
  meeting: Meeting,
  places: ReadonlyMap<string, TextPlace>,
  signal: AbortSignal,
): Map<string, HTMLElement> {
  const headings = new Map<string, HTMLElement>()
  for (const { id } of meeting.items) {
    const place = places.get(id)
    const heading =
      (place?.element as HTMLElement | null | undefined) ?? (place?.heading && hold(place.heading, signal))
    if (!heading || heading.hasAttribute(attribute)) continue
    heading.setAttribute(attribute, id)
    atEnd(signal, () => heading.removeAttribute(attribute))
    headings.set(id, heading)
  }
  return headings
}

/** The element that holds (the beginning of) a heading of loose text; made where there is none. */
function hold(heading: Texts, signal: AbortSignal): HTMLElement {
  const nodes = nodesBetween(heading)
  const first = nodes[0] ?? heading.first
  const cell = (first as Partial<Element>).closest?.('td,th,tr,li,p,div,h1,h2,h3,h4,h5,h6') === first
  if (cell) return first as unknown as HTMLElement
  const other = nodes.findIndex((node) => node.parentNode !== first.parentNode)
  return wrap(other < 0 ? nodes : nodes.slice(0, other), 'maerkesag-heading', signal)
}
