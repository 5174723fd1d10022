import type { FindPoints } from '../../components/found.ts'
import { openPanel, type Panel } from '../../components/panel.ts'
import type { Command } from '../../lib/commands.ts'
import { sendMessage, type SettingsHere } from '../../lib/messages.ts'
import type { Meeting } from '../../lib/minutes/model.ts'
import { chooseView, newFoldState, releasePortal } from '../../lib/page/fold-state.ts'
import type { Restore } from '../../lib/page/keep-place.ts'
import { watchPage } from '../../lib/page/watch.ts'
import { report } from '../../lib/report.ts'
import type { Take } from '../../lib/take.ts'
import type { View } from '../../lib/view.ts'
import type { Controls } from '../extras/controls.ts'
import type { Extras } from '../extras/index.ts'
import { loadExtras } from './load-extras.ts'
import { privateField } from './private-field.ts'
import { readPage, type PageReading } from './read-page.ts'
import { showReading, type ShownReading } from './show-reading.ts'

/** A page on which the extension is on. */
export interface Shown {
  /** Resolves when the page has been looked at for the first time. */
  settled: Promise<void>
  /** What was read; undefined while that is nothing. */
  reading(): PageReading | undefined
  change(settings: SettingsHere): void
  /** Shows what is marked in the meeting, as it is now. */
  showMarked(): void
  /** Does what a key of the browser asks for. */
  run(command: Command): void
}

/** Who is told how many points were read; 0 when nothing is shown any more. */
export type OnRead = (points: number) => void

/** Waits for minutes to read, and shows them until the signal ends it. */
export function showPage(first: SettingsHere, onRead: OnRead, signal: AbortSignal): Shown {
  let settings = first
  let isSettled: () => void
  const settled = new Promise<void>((resolve) => (isSettled = resolve))
  let reading: PageReading | undefined
  let shown: ShownReading | undefined
  let restore: Restore | undefined
  let panel: { panel: Panel; end: AbortController; signal: AbortSignal } | undefined
  let present: string | null = null
  let keys: AbortController | undefined
  const state = newFoldState(first.view)

  const show = (now: PageReading) => {
    if (reading) forgetOthers(state.own, reading.meeting, now.meeting)
    reading = now
    present = null
    const { words, rules, marks } = settings
    const onMark = (itemId: string) => useControls((extras, now) => extras.marking(now).markDecision(itemId))
    const onPresent = (itemId: string | null) => {
      present = itemId
      panel?.panel.update({ present })
    }
    const takesFocus = () => !panel?.panel.hasFocus()
    shown = showReading(now, { words, rules, marks, state, change, onPresent, onMark, takesFocus }, signal)
    showPanel(now, shown)
    document.addEventListener('selectionchange', selected, { signal: shown.walk.signal })
    if (now.isMarked) showMarked()
    if (restore) shown.restore(restore)
    restore = undefined
  }
  const showPanel = ({ meeting, doubts, digests }: PageReading, { page }: ShownReading) => {
    const { narrow, words, rules } = settings
    const inPage = new Set(page.headings.keys())
    const facts = {
      meeting,
      doubts,
      digests,
      inPage,
      present,
      words,
      neighbours: null,
      markings: null,
      view: state.view,
    }
    if (panel) {
      panel.panel.update({ ...facts, narrow })
      tellNeighbours()
      return
    }
    const end = new AbortController()
    const commands = {
      onJump: jump,
      onView: setView,
      onFoldAll: () => shown?.folds.foldAll(),
      onUnfoldAll: () => shown?.folds.unfoldAll(),
      onNarrow: (narrow: boolean) => tell(sendMessage('setNarrow', narrow)),
      onCommand: run,
      onFind: (use: (find: FindPoints) => void) => useExtras(({ findPoints }) => use(findPoints)),
      onTake: (what: Take, itemIds: readonly string[]) => useControls((extras, now) => extras.take(what, itemIds, now)),
      onTakeAlong: (first: readonly string[]) => useControls((extras, now) => extras.showTakeAlong(first, now)),
      onKey: runKey,
      openField: privateField,
    }
    const options = { ...facts, ...commands, narrow, rules: rules.panel }
    const until = AbortSignal.any([signal, end.signal])
    panel = { panel: openPanel(options, until), end, signal: until }
    hearKeys()
    tellNeighbours()
  }
  const tellNeighbours = () => {
    if (reading?.meeting.items.length !== 1) return
    useExtras((extras) => panel?.panel.update({ neighbours: extras.neighbours(settings.words) }))
  }
  const jump = (itemId: string) => {
    // While the page is being read anew there is nothing to jump to yet.
    if (shown) shown.jump(itemId)
    else restore = () => shown?.jump(itemId)
  }
  const setView = (view: View) => {
    if (view === state.view) return
    // While the page is being read anew it is shown in no view, and in this one then.
    if (shown) change(() => shown?.setView(view))
    else chooseView(state, view)
    // In a private window nothing else keeps it.
    settings.view = view
    panel?.panel.update({ view })
    tell(sendMessage('setView', view))
  }
  const setKeys = (everywhere: boolean) => {
    settings.keys = everywhere
    hearKeys()
    tell(sendMessage('setKeys', everywhere))
  }
  const hearKeys = () => {
    keys?.abort()
    if (!settings.keys || !panel) return
    keys = new AbortController()
    const until = AbortSignal.any([panel.signal, keys.signal])
    useExtras(({ listenKeys }) => listenKeys(runKey, until))
  }
  const controls = (): Controls | undefined => {
    if (!reading || !shown || !panel) return undefined
    const { words, keys } = settings
    return { reading, shown, ...panel, present, words, keys, setView, setKeys, now: controls }
  }
  /** Something of what loads when it is first used; where that fails the reader is told. */
  const useExtras = (work: (extras: Extras) => unknown) => {
    if (!panel) return
    loadExtras()
      .then(work)
      .catch((error: unknown) => {
        report(error, 'doing what is done now and then')
        panel?.panel.say(settings.words.panel.failed)
      })
  }
  const useControls = (work: (extras: Extras, controls: Controls) => unknown) =>
    useExtras((extras) => {
      const now = controls()
      return now && work(extras, now)
    })
  const run = (command: Command) => useControls((extras, now) => extras.runCommand(command, now))
  const runKey = (key: string) => useControls((extras, now) => extras.runKey(key, now))
  const showMarked = () => useControls((extras, now) => extras.marking(now))
  const selected = () => getSelection()?.isCollapsed || showMarked()
  const clear = () => {
    // Cleared twice where the page is written anew while it is read.
    if (shown) restore = shown.end()
    shown = undefined
  }
  const gone = () => {
    panel?.end.abort()
    panel = reading = restore = undefined
    onRead(0)
  }
  const found = (now: PageReading) => {
    show(now)
    onRead(now.meeting.items.length)
  }
  const read = async () => {
    const now = await readPage()
    // When those who wait for the reading have done their part.
    setTimeout(isSettled)
    return now
  }
  const change = watchPage({ read, found, clear, gone }, signal)
  signal.addEventListener(
    'abort',
    () => {
      releasePortal(state)
      gone()
    },
    { once: true },
  )

  return {
    settled,
    reading: () => reading,
    change(now) {
      const looksOtherwise = now.words.code !== settings.words.code || now.marks !== settings.marks
      settings = now
      panel?.panel.update({ narrow: now.narrow, words: now.words })
      hearKeys()
      if (!looksOtherwise || !reading || !shown) return
      const again = reading
      change(() => {
        clear()
        show(again)
      })
    },
    showMarked,
    run,
  }
}

function tell(sent: Promise<unknown>): void {
  sent.catch((error: unknown) => report(error, 'telling the background'))
}

/** Where another meeting, or other points, took the place of the one before, what was folded there is another part now. */
function forgetOthers(own: Map<string, boolean>, before: Meeting, now: Meeting): void {
  const names = namesOf(now)
  for (const [id, name] of namesOf(before)) if (names.get(id) !== name) own.delete(id)
}

const namesOf = ({ items }: Meeting) =>
  new Map(
    items.flatMap(({ id, number, title, sections }) => {
      const name = `${number} ${title}`
      return [[id, name] as const, ...sections.map((section) => [section.id, `${name} ${section.label}`] as const)]
    }),
  )
