import { ChooseAgain, MarkBar } from '../../../components/mark-bar.tsx'
import { MarkingCard } from '../../../components/marking-card.tsx'
import { MarkingList } from '../../../components/marking-list.tsx'
import { schemeOf } from '../../../components/scheme.ts'
import { rangeOf } from '../../../lib/highlights/index-text.ts'
import type { Colour } from '../../../lib/highlights/model.ts'
import type { Controls } from '../controls.ts'
import { boxOf, bringUp } from './bring-up.ts'
import { floating } from './floating.ts'
import type { MarkedPage } from './marked-page.ts'
import { noteFrame } from './note-frame.ts'
import { toaster } from './toast.tsx'

/** Whom the view tells what the reader did. */
export interface MarkingActions {
  onColour: (colour: Colour) => void
  onNote: () => void
  onCopySelected: () => void
  onCopy: (id: string) => void
  onRecolour: (id: string, colour: Colour) => void
  onDelete: (id: string) => void
  onArchive: (id: string) => void
  onKeep: (id: string) => void
  onChooseAgain: (id: string) => void
  onChosen: () => void
  onNotChosen: () => void
  onRetry: () => void
  onPaint: (isPainted: boolean) => void
  /** A marking is opened, or none any more. */
  onOpened: (id: string | null) => void
}

/** What is shown of marking: a bar at what is selected, a card at what is opened, the list in the panel. */
export interface MarkingView {
  /** Shows all of it anew. */
  draw(): void
  bar(ranges: readonly Range[]): void
  closeBar(): void
  /** The reader is to select the words of a marking anew. */
  choose(): void
  open(id: string, options?: { toNote?: boolean; isAway?: boolean }): void
  close(): void
  /** Says something for a moment, with a way back. */
  tell(what: string, undo: () => unknown): void
  /** Says at the bar, the card or the list, whichever is there, that something failed. */
  fail(what: string): void
}

/** Shows what there is of marking beside the panel, and in it; until the signal ends it. */
export function markingView(
  controls: Controls,
  page: MarkedPage,
  actions: MarkingActions,
  signal: AbortSignal,
): MarkingView {
  const { panel, words, reading, shown } = controls
  const bar = floating(panel.overlay, 'at-selection', signal)
  const card = floating(panel.overlay, 'at-marking', signal)
  // A press on the bar must not take the selection away that it is about.
  bar.element.addEventListener('mousedown', (event) => event.preventDefault())
  let opened: { id: string; toNote: boolean; from: Element | null } | undefined
  let selected: readonly Range[] = []
  let isChoosing = false
  let isListOpen = false
  let isPainted = true
  let only: Colour | null = null
  let failed = ''

  const markingOf = (id: string) => page.markings().find(({ highlight }) => highlight.id === id)
  const rangeOfMarking = (id: string) => {
    const [index, span] = [page.index(), page.spanOf(id)]
    return index && span ? rangeOf(index, span) : undefined
  }
  const names = () => page.here()?.names ?? words.marking.colours
  const isPrivate = () => page.here()?.isPrivate === true
  const boxOfSelected = () => {
    const last = selected.at(-1)
    return last && boxOf(last, 'last')
  }

  const drawBar = () => {
    if (isChoosing) {
      const { onChosen, onNotChosen } = actions
      bar.show(<ChooseAgain {...{ words: words.marking, failed, onChosen, onClose: onNotChosen }} />, boxOfSelected)
    } else if (selected.length > 0) {
      const { onColour, onNote, onCopySelected: onCopy } = actions
      bar.show(
        <MarkBar
          {...{ words: words.marking, names: names(), isPrivate: isPrivate(), failed, onColour, onNote, onCopy }}
          onClose={closeBar}
        />,
        boxOfSelected,
      )
    } else bar.hide()
  }
  const closeBar = () => {
    selected = []
    failed = ''
    bar.hide()
  }
  const drawCard = () => {
    const found = opened && markingOf(opened.id)
    if (!opened || !found) return card.hide()
    const { id, toNote } = opened
    const range = rangeOfMarking(id)
    const openNote = (place: HTMLElement, until: AbortSignal) =>
      noteFrame(
        place,
        {
          id,
          meeting: page.meeting,
          label: words.marking.note,
          scheme: schemeOf(document),
          lang: words.code,
          focus: toNote,
          onClose: close,
        },
        until,
      )
    card.show(
      <MarkingCard
        key={id}
        marking={found}
        names={names()}
        words={words}
        isPrivate={isPrivate()}
        openNote={openNote}
        onColour={(colour) => actions.onRecolour(id, colour)}
        onCopy={() => actions.onCopy(id)}
        onDelete={() => actions.onDelete(id)}
        onKeep={() => actions.onKeep(id)}
        onChooseAgain={() => actions.onChooseAgain(id)}
        onArchive={() => actions.onArchive(id)}
        onClose={close}
      />,
      () => range && boxOf(range),
    )
  }
  const close = () => {
    if (!opened) return
    const { from } = opened
    opened = undefined
    card.hide()
    actions.onOpened(null)
    if (from instanceof HTMLElement) from.focus({ preventScroll: true })
  }
  const drawList = () => {
    panel.update({
      markings: (
        <MarkingList
          markings={page.markings()}
          items={reading.meeting.items}
          names={names()}
          words={words}
          isOpen={isListOpen}
          only={only}
          isPainted={isPainted}
          failed={failed}
          onOpenList={(isOpen) => {
            isListOpen = isOpen
            drawList()
          }}
          onOnly={(colour) => {
            only = colour
            drawList()
          }}
          onOpen={(id) => open(id, { isAway: true })}
          onPaint={(now) => {
            isPainted = now
            actions.onPaint(now)
            drawList()
          }}
          onRetry={actions.onRetry}
        />
      ),
    })
  }
  const open = (id: string, { toNote = false, isAway = false }: { toNote?: boolean; isAway?: boolean } = {}) => {
    const root = panel.overlay.getRootNode() as ShadowRoot
    opened = { id, toNote, from: root.activeElement }
    const span = page.spanOf(id)
    const index = page.index()
    if (isAway && span && index) {
      const point = index.points.find(({ span: whole }) => whole[0] <= span[0] && span[0] < whole[1])
      for (const part of point ? [point, ...point.sections] : [])
        if (part.span[0] < span[1] && span[0] < part.span[1]) shown.folds.open(part.id)
      const range = rangeOfMarking(id)
      if (range) bringUp(range)
    }
    actions.onOpened(id)
    drawCard()
  }
  document.addEventListener(
    'pointerdown',
    (event) => {
      const [inside] = event.composedPath()
      if (opened && inside instanceof Node && inside.getRootNode() === document) close()
    },
    { signal, capture: true },
  )
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !event.isTrusted || !(bar.isShown() || card.isShown())) return
      event.stopPropagation()
      if (card.isShown()) close()
      else if (isChoosing) actions.onNotChosen()
      else closeBar()
    },
    { signal, capture: true },
  )

  return {
    draw() {
      if (!bar.isShown()) failed = ''
      drawList()
      if (opened) drawCard()
    },
    bar(ranges) {
      selected = ranges
      drawBar()
    },
    closeBar() {
      isChoosing = false
      closeBar()
    },
    choose() {
      isChoosing = true
      drawBar()
    },
    open,
    close,
    tell: toaster(panel.overlay, words.marking.undo, signal),
    fail(what) {
      failed = what
      if (bar.isShown()) drawBar()
      else if (what) panel.say(what)
      drawList()
    },
  }
}
