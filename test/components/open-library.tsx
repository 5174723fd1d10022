import { render } from 'preact'
import { expect } from 'vitest'
import choices from '../../components/choices.css?inline'
import chosenBar from '../../components/chosen-bar.css?inline'
import colourNames from '../../components/colour-names.css?inline'
import controls from '../../components/controls.css?inline'
import libraryDialog from '../../components/library-dialog.css?inline'
import libraryRow from '../../components/library-row.css?inline'
import libraryFilters from '../../components/library-filters.css?inline'
import library from '../../components/library.css?inline'
import note from '../../components/note.css?inline'
import swatch from '../../components/swatch.css?inline'
import theme from '../../components/theme.css?inline'
import wordDiff from '../../components/word-diff.css?inline'
import { Library, type LibraryDialogKind, type LibraryProps } from '../../components/library.tsx'
import { anchorOf, type Highlight } from '../../lib/highlights/model.ts'
import { libraryIndex } from '../../lib/library/library-index.ts'
import { firstQuery, type LibraryQuery } from '../../lib/library/query.ts'
import type { NoteEdit } from '../../lib/note.ts'
import { texts } from '../../lib/texts.ts'
import { invented } from '../tools/seed-library.ts'

/** The rules of the library's page, in the order in which it has them. */
const rules = [
  theme,
  controls,
  choices,
  swatch,
  colourNames,
  note,
  wordDiff,
  chosenBar,
  libraryFilters,
  library,
  libraryRow,
  libraryDialog,
].join('\n')

/** Gives the document the rules of the library's page, and a place in it, until the signal ends it. */
export function libraryPlace(scheme: 'light' | 'dark', signal: AbortSignal): HTMLElement {
  const style = document.createElement('style')
  style.textContent = rules
  const place = document.createElement('div')
  document.head.append(style)
  document.body.prepend(place)
  document.documentElement.dataset['scheme'] = scheme
  document.documentElement.lang = 'da'
  scrollTo(0, 0)
  signal.addEventListener('abort', () => {
    render(null, place)
    place.remove()
    style.remove()
    delete document.documentElement.dataset['scheme']
  })
  return place
}

/** What was asked of the library's page, in order. */
interface Asked {
  queries: LibraryQuery[]
  changes: Parameters<LibraryProps['onChange']>[]
  opened: string[]
  dialogs: LibraryDialogKind[]
  /** What was written, and how often it was to be saved at once. */
  written: NoteEdit[]
  saved: number
  undone: number
}

/** How the library is opened: with markings of its own, and what else is to be otherwise. */
export interface OpenLibrary extends Partial<LibraryProps> {
  highlights?: readonly Highlight[]
  scheme?: 'light' | 'dark'
}

/** Opens the library on markings in the document, with a state of its own as its page has it, until the signal ends it. */
export function openLibrary(
  { highlights = invented(60), scheme = 'light', ...given }: OpenLibrary,
  signal: AbortSignal,
) {
  const all = new Map(highlights.map((highlight) => [highlight.id, highlight]))
  const index = libraryIndex()
  index.put(highlights)
  const asked: Asked = { queries: [], changes: [], opened: [], dialogs: [], written: [], saved: 0, undone: 0 }
  const place = libraryPlace(scheme, signal)
  const show = (change: Partial<LibraryProps>) => {
    props = { ...props, ...change }
    if (!signal.aborted) render(<Library {...props} />, place)
  }
  /** Takes markings in as they are now. */
  const put = (changed: readonly Highlight[]) => {
    for (const highlight of changed) all.set(highlight.id, { ...highlight, rev: highlight.rev + 1 })
    index.put([...all.values()])
    const answer = index.ask(props.query, edited)
    const [found, { chosen }] = [new Set(answer.ids), props]
    show({ answer, chosen: new Set([...chosen].filter((id) => found.has(id))), records: all })
  }
  let edited: string | null = null
  let props: LibraryProps = {
    language: 'da',
    names: texts.da.marking.colours,
    query: firstQuery,
    answer: index.ask(given.query ?? firstQuery),
    read: 1,
    damaged: 0,
    failed: null,
    records: all,
    chosen: new Set(),
    isWorking: false,
    isSearching: false,
    told: null,
    reminder: null,
    onQuery(query) {
      asked.queries.push(query)
      show({ query, answer: index.ask(query) })
    },
    onChoose: (chosen) => show({ chosen }),
    onChange: (...change) => void asked.changes.push(change),
    onUndo: () => void asked.undone++,
    onEdited(id) {
      if (id === edited) return
      edited = id
      // Not while it is drawn.
      if (id === null) queueMicrotask(() => show({ answer: index.ask(props.query) }))
    },
    onHeard: () => show({ told: null }),
    onOpen: (id) => void asked.opened.push(id),
    onDialog: (dialog) => void asked.dialogs.push(dialog),
    saver: () => ({
      write: (written) => void asked.written.push(written),
      flush: () => void asked.saved++,
      leave: () => void asked.saved++,
    }),
    ...given,
  }
  show({})
  const every = (selector: string) => [...place.querySelectorAll<HTMLElement>(selector)]
  return {
    place,
    asked,
    show,
    put,
    every,
    props: () => props,
    lines: () => every('.lines > li'),
    /** A button by what it is called. */
    button: (name: string) => every('button').find((one) => (one.ariaLabel ?? one.innerText.trim()) === name)!,
    /** The box of a marking, by its place among those that are found. */
    box: (at: number) => boxOf(place, props.answer?.ids[at] ?? '', all),
    words: () => place.innerText,
  }
}

/** What a library is that was opened. */
export type OpenedLibrary = ReturnType<typeof openLibrary>

function boxOf(place: HTMLElement, id: string, all: ReadonlyMap<string, Highlight>) {
  const highlight = all.get(id)
  const exact = highlight && anchorOf(highlight).exact
  const marking = [...place.querySelectorAll<HTMLElement>('.marking')].find(
    (one) => one.querySelector('blockquote')?.textContent === exact,
  )
  return marking?.querySelector<HTMLInputElement>(':scope > input') ?? null
}

/** The library once its first markings are drawn, as one sees it who goes through it by keyboard. */
export async function openList(options: OpenLibrary, signal: AbortSignal) {
  const library = openLibrary(options, signal)
  await expect.poll(() => library.box(0)).not.toBeNull()
  /** The place of the marking that has the focus. */
  const at = () => Number(document.activeElement?.closest('li')?.ariaPosInSet) - 1
  const chosen = () =>
    [...library.props().chosen].map((id) => library.props().answer!.ids.indexOf(id)).toSorted(byNumber)
  const focus = async (place: number) => {
    library.box(place)?.focus()
    await expect.poll(at).toBe(place)
  }
  return { ...library, at, chosen, focus, ids: library.props().answer!.ids }
}
const byNumber = (one: number, other: number) => one - other

/** Whether all of an element can be seen: it is in the window, and nothing stands over it. */
export function isInSight(element: Element | null): boolean {
  const { top, bottom, left } = element!.getBoundingClientRect()
  return [top + 2, bottom - 2].every((y) => element!.contains(document.elementFromPoint(left + 9, y)))
}
