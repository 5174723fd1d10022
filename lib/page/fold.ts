import type { AgendaItem, Section } from '../minutes/model.ts'
import type { View } from '../view.ts'
import { foldBoxes } from './fold-boxes.ts'
import { makePart, type Part } from './fold-part.ts'
import { chooseView, type FoldState } from './fold-state.ts'
import type { Change } from './own.ts'
import type { Page } from './page.ts'

/** What a fold needs to be told. */
export interface FoldOptions {
  /** What the buttons are called; whether they are open or not is told besides. */
  words: { item(item: AgendaItem): string; section(section: Section, item: AgendaItem): string }
  /** Kept up to date, so that the next reading begins as this one ended. */
  state: FoldState
  change: Change
}

/** The folds of a page, by the id of a point or a section. An id that has no fold is passed over. */
export interface Folds {
  /** Whether a point is open; one that has no fold is. */
  isOpen(id: string): boolean
  open(id: string): void
  toggle(id: string): void
  /** Opens a point and all of its sections. */
  openWhole(itemId: string): void
  /** Folds all points; the sections inside are left as they are. */
  foldAll(): void
  /** Unfolds all points and all sections. */
  unfoldAll(): void
  /** Folds the page as a view has it; what the reader folded and opened before counts no more. */
  setView(view: View): void
}

/** Lets the reader fold points and sections. Where the portal folds its points itself, its own buttons are pressed. */
export function foldPage(page: Page, { words, state, change }: FoldOptions, signal: AbortSignal): Folds {
  const boxes = foldBoxes(signal)
  const parts = new Map<string, Part>()
  /** For each part: whether a view opens it; undefined for "as the page has it". */
  const inView = new Map<Part, (view: View) => boolean | undefined>()
  const add = (id: string, name: string, opens: (view: View) => boolean | undefined) => {
    const place = page.places.get(id)
    const onPress = () => read([id], !part?.isOpen())
    const options = { id, name, heading: page.headings.get(id), boxes, state, change, onPress }
    const part = place && makePart({ ...options, place }, signal)
    if (!part) return
    parts.set(id, part)
    inView.set(part, opens)
  }
  for (const item of page.meeting.items) {
    add(item.id, words.item(item), (view) => (view === 'all' ? undefined : view === 'overview'))
    for (const section of item.sections) {
      // A view's line at the heading opens again what has no button of its own.
      if (!page.places.get(section.id)?.heading && !page.headings.has(item.id)) continue
      add(section.id, words.section(section, item), (view) => view !== 'overview' || isEssential(section, item))
    }
  }
  /** First everything is opened or hidden, then looked at: one layout for all. */
  const apply = (chosen: Iterable<Part>) => {
    const all = [...chosen]
    for (const part of all) part.show(state.own.get(part.id) ?? inView.get(part)?.(state.view))
    for (const part of all) part.check()
  }
  /** The reader herself opens or folds some. */
  const read = (ids: Iterable<string>, isOpen: boolean) => {
    const chosen = [...ids].flatMap((id) => parts.get(id) ?? [])
    for (const { id } of chosen) state.own.set(id, isOpen)
    apply(chosen)
  }
  // The browser found something in a folded box: by its own search, by the address, or by a text fragment.
  document.addEventListener('beforematch', ({ target }) => read(boxes.partsOf(target as Element), true), { signal })
  const itemIds = page.meeting.items.map(({ id }) => id)
  apply(parts.values())
  return {
    isOpen: (id) => parts.get(id)?.isOpen() ?? true,
    open: (id) => read([id], true),
    toggle: (id) => read([id], !parts.get(id)?.isOpen()),
    openWhole: (id) => {
      const sections = page.meeting.items.find((item) => item.id === id)?.sections ?? []
      read([id, ...sections.map((section) => section.id)], true)
    },
    foldAll: () => read(itemIds, false),
    unfoldAll: () => read(parts.keys(), true),
    setView(view) {
      chooseView(state, view)
      apply(parts.values())
    },
  }
}

/** What a reader of the overview gets to see: what was proposed and what was decided. */
function isEssential({ kind, label }: Section, { recommendation, sections }: AgendaItem): boolean {
  if (kind === 'decision' || kind === 'recommendation') return true
  // A recommendation without a label of its own stands in the text that opens the point.
  return label === '' && recommendation !== null && !sections.some((section) => section.kind === 'recommendation')
}
