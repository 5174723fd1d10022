import { spanOf, textOf } from '../../../lib/highlights/index-text.ts'
import { anchorOf, type Colour } from '../../../lib/highlights/model.ts'
import type { Span } from '../../../lib/highlights/page-index.ts'
import { onMessage } from '../../../lib/messages.ts'
import { report } from '../../../lib/report.ts'
import { say } from '../../../lib/texts.ts'
import type { ShownReading } from '../../minutes.content/show-reading.ts'
import type { Controls } from '../controls.ts'
import { changesOf } from './changes.ts'
import { copyWords } from './copy-words.ts'
import { markedPage } from './marked-page.ts'
import { markingView, type MarkingActions } from './marking-view.tsx'
import { paintPage } from './paint-page.ts'
import { selectedRanges, watchSelection } from './selection.ts'

/** Marking on a page, as long as it is shown as it is. */
export interface Marking {
  /** Marks what is selected, in the colour used last, and opens its note where that is wanted. */
  markSelected(withNote?: boolean): Promise<void>
  /** Marks all of a point's decision. */
  markDecision(itemId: string): Promise<void>
}

const begun = new WeakMap<ShownReading, Marking>()
/** What is found is drawn after so long (in milliseconds). */
const drawnAfter = 100
/** The colour that was used last on this page. */
let lastColour: Colour = 'yellow'

/** The marking for which the library opened this page, once it has been brought up. */
let broughtUp = ''

/** What the reader is told where it is known why something failed: the background's errors come as words. */
const faultOf = (error: unknown): 'noRoom' | 'newer' | undefined =>
  /QuotaExceeded/.test(String(error)) ? 'noRoom' : /NewerDatabase/.test(String(error)) ? 'newer' : undefined

/** Marking on the page that is shown; begins when it is first asked for. */
export function marking(controls: Controls): Marking {
  const { shown } = controls
  const made = begun.get(shown) ?? begin(controls)
  begun.set(shown, made)
  return made
}

function begin(controls: Controls): Marking {
  const { shown, panel, words } = controls
  const { signal } = shown.walk
  const page = markedPage(controls, () => drawSoon(), signal)
  const changes = changesOf(controls, page)
  let selected: Range[] = []
  /** Id of the marking for which the reader chooses other words. */
  let choosing: string | null = null

  /** Does something of the reader's, and says so where it fails; whether it went well. */
  const attempt = async (work: () => Promise<unknown>): Promise<boolean> => {
    try {
      await work()
      return true
    } catch (error) {
      report(error, 'keeping a marking')
      view.fail(words.marking[faultOf(error) ?? 'notKept'])
      return false
    }
  }
  const refresh = () =>
    page.refresh().then(draw, (error: unknown) => {
      if (signal.aborted) return
      report(error, 'asking for markings')
      view.fail(words.marking[faultOf(error) ?? 'notAsked'])
    })
  let timer: ReturnType<typeof setTimeout> | undefined
  const draw = () => {
    clearTimeout(timer)
    timer = undefined
    if (signal.aborted) return
    paint.draw()
    view.draw()
    bringUpAsked()
  }
  /** Brings up the marking for which the library opened the page, once it is known where it stands. */
  const bringUpAsked = () => {
    const asked = markingOf(page.here()?.bringUp ?? '')
    if (!asked || asked.verdict === 'searching' || asked.highlight.id === broughtUp) return
    broughtUp = asked.highlight.id
    view.open(broughtUp, { isAway: true })
  }
  /** Once for all that is found in a moment: of a thousand markings each would draw them all. */
  const drawSoon = () => {
    timer ??= setTimeout(draw, drawnAfter)
  }
  const spansOf = (ranges: readonly Range[]): Span[] => {
    const index = page.index()
    return ranges.flatMap((range) => (index ? [spanOf(index, range)] : [])).filter(([from, to]) => from < to)
  }
  const mark = async (spans: readonly Span[], colour: Colour, withNote = false) => {
    lastColour = colour
    let ids: string[] = []
    if (page.here()?.isPrivate) return panel.say(words.marking.isPrivate)
    if (!(await attempt(async () => (ids = await changes.markSpans(spans, colour))))) return
    const [first] = ids
    if (first === undefined) return panel.say(words.marking.nothingSelected)
    getSelection()?.removeAllRanges()
    view.closeBar()
    await refresh()
    if (withNote) view.open(first, { toNote: true })
    else view.tell(say(words.marking.done, ids.length), () => remove(ids, false))
  }
  const remove = async (ids: readonly string[], isTold = true) => {
    view.close()
    if (!(await attempt(() => changes.change(ids, { isDeleted: true })))) return
    await refresh()
    if (!isTold) return
    view.tell(say(words.marking.deleted, ids.length), async () => {
      await attempt(() => changes.change(ids, { isDeleted: false }))
      await refresh()
    })
  }
  const copy = (text: string, itemId: string | null) =>
    copyWords(text, itemId, controls).then(
      () => panel.say(words.marking.copied),
      (error: unknown) => {
        report(error, 'copying words')
        panel.say(words.panel.failed)
      },
    )
  const markingOf = (id: string) => page.markings().find(({ highlight }) => highlight.id === id)
  /** Those that one selection became, together. */
  const groupOf = (id: string) => {
    const group = markingOf(id)?.highlight.groupId
    const all = page.markings().map(({ highlight }) => highlight)
    return group ? all.filter(({ groupId }) => groupId === group).map((one) => one.id) : [id]
  }
  const changeAnd = async (id: string, change: Parameters<typeof changes.change>[1]) => {
    if (await attempt(() => changes.change(groupOf(id), change))) await refresh()
  }

  const keep = async (id: string) => {
    const [found, span] = [markingOf(id), page.spanOf(id)]
    if (!found || !span || found.verdict === 'searching') return
    const { verdict } = found
    if (await attempt(() => changes.accept(id, verdict, span))) await refresh()
  }
  /** Moves the marking for which other words are chosen to what is selected. */
  const move = async () => {
    const found = choosing === null ? undefined : markingOf(choosing)
    if (!found) return
    const verdict = found.verdict === 'searching' ? 'skipped' : found.verdict
    const { id } = found.highlight
    let isMoved = false
    if (!(await attempt(async () => (isMoved = await changes.move(id, verdict, selectedRanges()))))) return
    if (!isMoved) return panel.say(words.marking.nothingSelected)
    choosing = null
    view.closeBar()
    getSelection()?.removeAllRanges()
    await refresh()
  }
  const actions: MarkingActions = {
    onColour: (colour) => void mark(spansOf(selected), colour),
    onNote: () => void mark(spansOf(selected), lastColour, true),
    onCopySelected() {
      const [index, [first]] = [page.index(), spansOf(selected)]
      if (!index) return
      const point = first && index.points.find(({ span }) => span[0] <= first[0] && first[0] < span[1])
      const text = spansOf(selected)
        .map((span) => textOf(index, span))
        .join('\n')
      void copy(text, point?.id ?? null)
    },
    onCopy(id) {
      const found = markingOf(id)
      if (found) void copy(anchorOf(found.highlight).exact, found.itemId)
    },
    onRecolour(id, colour) {
      lastColour = colour
      void changeAnd(id, { colour })
    },
    onDelete: (id) => void remove(groupOf(id)),
    onArchive(id) {
      view.close()
      void changeAnd(id, { isArchived: true }).then(() =>
        view.tell(words.marking.archived, () => changeAnd(id, { isArchived: false })),
      )
    },
    onKeep: (id) => void keep(id),
    onChooseAgain(id) {
      choosing = id
      view.close()
      view.choose()
    },
    onChosen: () => void move(),
    onNotChosen() {
      choosing = null
      view.closeBar()
    },
    onRetry: () => void refresh(),
    onPaint: (isPainted) => paint.setShown(isPainted),
    onOpened: (id) => paint.open(id),
  }
  const view = markingView(controls, page, actions, signal)
  const paint = paintPage(page, (id) => view.open(id), signal)
  const select = (ranges: Range[]) => {
    selected = ranges
    if (choosing !== null) return
    if (spansOf(ranges).length > 0) view.bar(ranges)
    else view.closeBar()
  }
  watchSelection(select, signal)
  const stop = onMessage('highlightsChanged', () => void refresh())
  signal.addEventListener('abort', stop, { once: true })
  page.ready.then(
    // What was selected before the words could be told apart.
    () => select(selectedRanges()),
    (error: unknown) => {
      if (!signal.aborted) report(error, 'reading the words of the page')
    },
  )
  void refresh()

  return {
    async markSelected(withNote) {
      await page.ready
      await mark(spansOf(selectedRanges()), lastColour, withNote)
    },
    async markDecision(itemId) {
      const made = await page.ready
      const { sections = [] } = made.points.find(({ id }) => id === itemId) ?? {}
      const decided = sections.flatMap(({ kind, body }) => (kind === 'decision' && body ? [body] : []))
      if (decided.length === 0) panel.say(words.marking.noDecision)
      else await mark(decided, lastColour)
    },
  }
}
