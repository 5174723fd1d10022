import { anchorOf, type Anchor, type Found } from '../../../lib/highlights/model.ts'
import type { MeetingHere } from '../../../lib/highlights/document-keys.ts'
import { textOf } from '../../../lib/highlights/index-text.ts'
import { indexing, type PageIndex, type Span } from '../../../lib/highlights/page-index.ts'
import { candidatesOf } from '../../../lib/highlights/point-key.ts'
import { search } from '../../../lib/highlights/search.ts'
import type { HighlightHere, MarkingHere } from '../../../lib/highlights/shown.ts'
import { inSlices } from '../../../lib/highlights/slices.ts'
import { sendMessage, type HighlightsHere } from '../../../lib/messages.ts'
import { report } from '../../../lib/report.ts'
import type { Controls } from '../controls.ts'
import { meetingHere, placedMeeting } from './of-page.ts'

/** All times in milliseconds. So long a page may go on filling itself: nothing is said to be gone before. */
const loading = 5000
/** After so long a search is cut short. */
const longestSearch = 10_000
/** When what was skipped is looked for again. */
const pause = 15_000

/** What is marked in the meeting that a page shows, and where it stands there now. */
export interface MarkedPage {
  /** Resolves when the page's words can be described. */
  ready: Promise<PageIndex>
  /** The page's words; undefined while they are being read. */
  index(): PageIndex | undefined
  meeting: MeetingHere
  /** What the background tells; undefined while it hasn't yet. */
  here(): HighlightsHere | undefined
  /** All markings, as far as they have been looked for. */
  markings(): MarkingHere[]
  /** Where a marking stands now; null for nowhere. */
  spanOf(id: string): Span | null
  /** Asks for the markings anew, and looks for those that are new or were moved. Rejects when the background can't tell. */
  refresh(): Promise<void>
}

/** Looks for what is marked on a page, near ones first, and tells whenever more is known; until the signal ends it. */
export function markedPage(controls: Controls, tell: () => void, signal: AbortSignal): MarkedPage {
  const { reading, shown, present } = controls
  const meeting = meetingHere(reading)
  const results = new Map<string, { anchor: string; found: Found }>()
  const begun = performance.now()
  let here: HighlightsHere | undefined
  let index: PageIndex | undefined
  let last = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true })

  const indexed = inSlices(indexing(document.body, placedMeeting(shown.page)), signal).then((made) => (index = made))
  const isLoading = () => performance.now() - begun < loading
  const isOfPage = (highlight: HighlightHere) => {
    // A page of one point says nothing of the others.
    const { point } = anchorOf(highlight)
    return reading.meeting.items.length > 1 || !point || !index || candidatesOf(point, index.points).length > 0
  }
  const look = async (highlights: readonly HighlightHere[], until: AbortSignal) => {
    const made = await indexed
    const sought = highlights
      .filter(isOfPage)
      .map((highlight) => ({ id: highlight.id, anchor: anchorOf(highlight) }))
      .filter(({ id, anchor }) => {
        const known = results.get(id)
        return known?.anchor !== JSON.stringify(anchor) || known.found.verdict === 'skipped'
      })
    const at = made.points.findIndex(({ id }) => id === present)
    const distance = ({ point }: Anchor) => {
      const order = point ? made.points.findIndex(({ key }) => key.title === point.title) : 0
      return Math.abs(order - Math.max(0, at))
    }
    const near = sought.toSorted((a, b) => distance(a.anchor) - distance(b.anchor))
    const end = performance.now() + longestSearch
    const anchors = new Map(sought.map(({ id, anchor }) => [id, anchor]))
    const note = (id: string, found: Found) => {
      results.set(id, { anchor: JSON.stringify(anchors.get(id)), found })
      tell()
    }
    await inSlices(
      search(made, near, () => performance.now() < end, note),
      until,
    )
  }
  const settle = (until: AbortSignal) => {
    clearTimeout(timer)
    const isCut = [...results.values()].some(({ found }) => found.verdict === 'skipped')
    const wait = isLoading() ? loading - (performance.now() - begun) : isCut ? pause : undefined
    tell()
    if (wait === undefined) tellVerdicts()
    else timer = setTimeout(() => void again(until), wait + 1)
  }
  const again = async (until: AbortSignal) => {
    try {
      await look(here?.highlights ?? [], until)
      if (!until.aborted) settle(until)
    } catch (error) {
      if (!until.aborted) report(error, 'looking for markings again')
    }
  }
  const tellVerdicts = () => {
    const verdicts = markings().flatMap(({ highlight: { id }, verdict, isOfOtherVersion }) =>
      verdict === 'searching' || verdict === 'skipped' || (isOfOtherVersion && !spanOf(id)) ? [] : { id, verdict },
    )
    if (verdicts.length === 0) return
    sendMessage('tellVerdicts', { meeting, verdicts }).catch((error: unknown) =>
      report(error, 'telling what was found'),
    )
  }
  const spanOf = (id: string) => results.get(id)?.found.span ?? null
  const markings = (): MarkingHere[] =>
    (here?.highlights ?? []).filter(isOfPage).map((highlight) => {
      const found = results.get(highlight.id)?.found
      const isLost = found && !found.span && found.verdict !== 'skipped'
      const { point } = anchorOf(highlight)
      const at = found?.span
      const itemId =
        index && at
          ? index.points.find(({ span }) => span[0] <= at[0] && at[0] < span[1])?.id
          : index && point && candidatesOf(point, index.points)[0]?.point.id
      return {
        highlight,
        verdict: !found || (isLost && isLoading()) ? 'searching' : found.verdict,
        text: index && at && found.verdict !== 'exact' ? textOf(index, at) : null,
        itemId: itemId ?? null,
        isOfOtherVersion: highlight.source.kind === 'minutes' && meeting.kind !== 'minutes',
      }
    })

  return {
    ready: indexed,
    index: () => index,
    meeting,
    here: () => here,
    markings,
    spanOf,
    async refresh() {
      last.abort()
      last = new AbortController()
      const until = AbortSignal.any([signal, last.signal])
      const now = await sendMessage('highlightsHere', meeting)
      if (until.aborted) return
      here = now
      tell()
      await look(now.highlights, until)
      if (!until.aborted) settle(until)
    },
  }
}
