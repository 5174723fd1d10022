import { browser } from 'wxt/browser'
import { openPanel, type Panel } from '../../components/panel.ts'
import { copyText } from '../../lib/copy.ts'
import { sendMessage, type PageSummary, type SettingsHere } from '../../lib/messages.ts'
import type { Meeting, Reading } from '../../lib/minutes/model.ts'
import type { Restore } from '../../lib/page/keep-place.ts'
import { neighboursOf } from '../../lib/page/neighbours.ts'
import { watchPage } from '../../lib/page/watch.ts'
import { pageReport } from '../../lib/page-report.ts'
import { report } from '../../lib/report.ts'
import { privateField } from './private-field.ts'
import { readPage } from './read-page.ts'
import { showReading, type ShownReading } from './show-reading.ts'

/** A page on which the extension is on. */
export interface Shown {
  /** Resolves when the page has been looked at for the first time. */
  settled: Promise<void>
  /** What was read; null while that is nothing. */
  summary(): PageSummary | null
  /** The report of a page that is read wrongly; null while none is read. */
  report(): string | null
  change(settings: SettingsHere): void
  /** Opens the panel and moves the focus there, or narrows it. */
  togglePanel(): void
}

/** Who is told what was read; null when nothing is shown any more. */
export type OnRead = (summary: PageSummary | null) => void

/** Waits for minutes to read, and shows them until the signal ends it. */
export function showPage(first: SettingsHere, onRead: OnRead, signal: AbortSignal): Shown {
  let settings = first
  let isSettled: () => void
  const settled = new Promise<void>((resolve) => (isSettled = resolve))
  let reading: Reading | undefined
  let shown: ShownReading | undefined
  let restore: Restore | undefined
  let panel: { end: AbortController; panel: Panel } | undefined
  const folded = new Set<string>()

  const show = (now: Reading) => {
    if (reading) forgetOthers(folded, reading.meeting, now.meeting)
    reading = now
    let present: string | null = null
    const onPresent = (itemId: string | null) => {
      present = itemId
      panel?.panel.update({ present })
    }
    const { words, marks } = settings
    shown = showReading(now, { words, marks, folded, change, onPresent }, signal)
    showPanel(now, present)
    if (restore) shown.restore(restore)
    restore = undefined
  }
  const showPanel = ({ meeting, doubts }: Reading, present: string | null) => {
    const { narrow, words } = settings
    const neighbours = meeting.items.length === 1 ? neighboursOf(document, location) : null
    const facts = { meeting, doubts, present, narrow, words, neighbours }
    if (panel) {
      panel.panel.update(facts)
      return
    }
    const end = new AbortController()
    const commands = {
      onJump: (itemId: string) => shown?.jump(itemId),
      onFoldAll: () => shown?.folds.foldAll(),
      onUnfoldAll: () => shown?.folds.unfoldAll(),
      onNarrow: (narrow: boolean) => tell(sendMessage('setNarrow', narrow)),
      onReport: (done: (copied: boolean) => void) => copyText(reportNow() ?? '', done),
      openField: privateField,
    }
    panel = { end, panel: openPanel({ ...facts, ...commands }, AbortSignal.any([signal, end.signal])) }
  }
  const reportNow = () => (reading ? pageReport(location.href, browser.runtime.getManifest().version, reading) : null)
  const clear = () => {
    restore = shown?.end()
    shown = undefined
  }
  const gone = () => {
    panel?.end.abort()
    panel = reading = restore = undefined
    onRead(null)
  }
  const found = (now: Reading) => {
    show(now)
    onRead(summaryOf(now))
  }
  const read = async () => {
    const now = await readPage()
    // When those who wait for the reading have done their part.
    setTimeout(isSettled)
    return now
  }
  const change = watchPage({ read, found, clear, gone }, signal)
  signal.addEventListener('abort', gone, { once: true })

  return {
    settled,
    summary: () => (reading ? summaryOf(reading) : null),
    report: reportNow,
    change(now) {
      const looksOtherwise = now.words.code !== settings.words.code || now.marks !== settings.marks
      settings = now
      panel?.panel.update({ narrow: now.narrow, words: now.words })
      if (!looksOtherwise || !reading || !shown) return
      const again = reading
      change(() => {
        clear()
        show(again)
      })
    },
    togglePanel: () => panel?.panel.toggle(),
  }
}

function tell(sent: Promise<unknown>): void {
  sent.catch((error: unknown) => report(error, 'telling the background'))
}

/** Where another meeting, or other points, took the place of the one before, what was folded there is another part now. */
function forgetOthers(folded: Set<string>, before: Meeting, now: Meeting): void {
  const names = namesOf(now)
  for (const [id, name] of namesOf(before)) if (names.get(id) !== name) folded.delete(id)
}

const namesOf = ({ items }: Meeting) =>
  new Map(
    items.flatMap(({ id, number, title, sections }) => {
      const name = `${number} ${title}`
      return [[id, name] as const, ...sections.map((section) => [section.id, `${name} ${section.label}`] as const)]
    }),
  )

const summaryOf = ({ meeting, doubts }: Reading): PageSummary => ({
  kind: meeting.kind,
  committee: meeting.committee,
  date: meeting.date,
  items: meeting.items.length,
  closed: meeting.items.filter(({ isClosed }) => isClosed).length,
  doubts: doubts.length,
})
