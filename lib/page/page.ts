import type { Meeting, Reading } from '../minutes/model.ts'
import { afterLabel } from './after-label.ts'
import { cutTexts, type TextPlace } from './cut-texts.ts'
import { markHeadings } from './mark-headings.ts'

/** A reading made ready for effects: its texts are whole nodes, and each point has an element for its heading. */
export interface Page {
  meeting: Meeting
  places: ReadonlyMap<string, TextPlace>
  /** By item id; in the order of the page. */
  headings: ReadonlyMap<string, HTMLElement>
}

/** Makes a page ready for the other effects, which are given what it returns. */
export function preparePage({ meeting, places }: Reading, signal: AbortSignal): Page {
  const parted = new Map(places)
  for (const { id, label } of meeting.items.flatMap(({ sections }) => sections)) {
    const place = places.get(id)
    if (place) parted.set(id, afterLabel(place, label))
  }
  const whole = cutTexts(parted, signal)
  return { meeting, places: whole, headings: markHeadings(meeting, whole, signal) }
}
