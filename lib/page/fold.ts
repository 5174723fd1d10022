import type { AgendaItem, Section } from '../minutes/model.ts'
import { foldBoxes } from './fold-boxes.ts'
import { makePart, type Part } from './fold-part.ts'
import type { Change } from './own.ts'
import type { Page } from './page.ts'

/** What a fold needs to be told. */
export interface FoldOptions {
  /** What the buttons are called; whether they are open or not is told besides. */
  words: { item(item: AgendaItem): string; section(section: Section, item: AgendaItem): string }
  /** Ids of the points and sections that are folded; kept up to date, so that the next reading begins as this one ended. */
  folded: Set<string>
  change: Change
}

/** The folds of a page, by the id of a point or a section. An id that has no fold is passed over. */
export interface Folds {
  open(id: string): void
  /** Folds all points; the sections inside are left as they are. */
  foldAll(): void
  /** Unfolds all points and all sections. */
  unfoldAll(): void
}

/** Lets the reader fold points and sections. Where the portal folds its points itself, its own buttons are pressed. */
export function foldPage(page: Page, { words, folded, change }: FoldOptions, signal: AbortSignal): Folds {
  const boxes = foldBoxes(signal)
  const parts = new Map<string, Part>()
  const add = (id: string, name: string) => {
    const place = page.places.get(id)
    const part = place && makePart({ id, name, place, heading: page.headings.get(id), boxes, folded, change }, signal)
    if (part) parts.set(id, part)
  }
  for (const item of page.meeting.items) {
    add(item.id, words.item(item))
    for (const section of item.sections) add(section.id, words.section(section, item))
  }
  // The browser found something in a folded box: by its own search, by the address, or by a text fragment.
  document.addEventListener(
    'beforematch',
    ({ target }) => {
      for (const id of boxes.partsOf(target as Element)) parts.get(id)?.set(true)
    },
    { signal },
  )
  const all = [...parts.values()]
  const items = page.meeting.items.flatMap(({ id }) => parts.get(id) ?? [])
  setAll(
    all.filter(({ id, isPortal }) => !isPortal && folded.has(id)),
    false,
  )
  return {
    open: (id) => parts.get(id)?.set(true),
    foldAll: () => setAll(items, false),
    unfoldAll: () => setAll(all, true),
  }
}

/** First everything is hidden, then looked at: one layout for all. */
function setAll(parts: readonly Part[], isOpen: boolean): void {
  for (const part of parts) part.set(isOpen)
  for (const part of parts) part.check()
}
