import * as textQuote from 'dom-anchor-text-quote'
import { find } from '../../lib/highlights/anchor.ts'
import { describeSpan } from '../../lib/highlights/describe.ts'
import { rangeOf } from '../../lib/highlights/index-text.ts'
import type { Anchor } from '../../lib/highlights/model.ts'
import { indexing, indexPage, type PageIndex, type Span } from '../../lib/highlights/page-index.ts'
import { painter } from '../../lib/highlights/paint.ts'
import { search as searching } from '../../lib/highlights/search.ts'
import { readMeeting } from '../../lib/minutes/read-meeting.ts'
import { chanceFrom } from '../trials/random.ts'

/** Medians in milliseconds. */
export interface MarkingTimes {
  /** Markings that were looked for, and those of them whose words the edits left alone. */
  sought: number
  untouched: number
  /** Text once, and one `indexOf` for each untouched marking. */
  floor: number
  /** Our own search for the untouched, the index of the page included. */
  own: number
  /** The same for all. */
  ownAll: number
  /** `dom-anchor-text-quote` for all, by the time that a sample of them takes. */
  other: number
  /** The longest that goes on between two pauses, of indexing and of finding: a task of the page is 8 ms and one of these. */
  longestStep: number
  /** Painting 500 markings, and wrapping them in `<mark>`; layout included. */
  paint: number
  wrap: number
}

const median = (times: number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN

function timed(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

const indexNow = (): PageIndex => {
  const reading = readMeeting(document)
  if (!reading) throw new Error('the page isn’t read as minutes')
  return indexPage(document.body, reading)
}

/** Parts of the page as one marks them: from three words to three lines. */
function selections({ text, points }: PageIndex, count: number): Span[] {
  const chance = chanceFrom(11)
  const [from, to] = [points[0]?.span[0] ?? 0, (points.at(-1)?.span[1] ?? text.length) - 300]
  return Array.from({ length: count }, () => {
    const start = from + chance.below(to - from)
    return [start, start + 15 + chance.below(200)]
  })
}

/** Changes one word in so many of a hundred texts of the page; short ones (amounts in tables) stay. */
function edit(percent: number): void {
  const chance = chanceFrom(12)
  const texts = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const text = texts.currentNode as Text
    const words = text.data.split(' ')
    if (words.length < 8 || !chance.inHundred(percent)) continue
    words[chance.below(words.length)] = 'rettet'
    text.data = words.join(' ')
  }
}

function floor(anchors: readonly Anchor[]): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  let text = ''
  while (walker.nextNode()) text += (walker.currentNode as Text).data
  return anchors.filter(({ exact }) => text.includes(exact)).length
}

function longestStep(anchors: readonly Anchor[], reading: NonNullable<ReturnType<typeof readMeeting>>): number {
  let longest = 0
  const take = <T>(steps: Generator<void, T>): T => {
    for (;;) {
      const start = performance.now()
      const step = steps.next()
      longest = Math.max(longest, performance.now() - start)
      if (step.done) return step.value
    }
  }
  const index = take(indexing(document.body, reading))
  const sought = anchors.map((anchor, at) => ({ id: String(at), anchor }))
  take(
    searching(
      index,
      sought,
      () => true,
      () => undefined,
    ),
  )
  return longest
}

const search = (anchors: readonly Anchor[], reading: NonNullable<ReturnType<typeof readMeeting>>) => {
  const index = indexPage(document.body, reading)
  return anchors.map((anchor) => find(index, anchor))
}

/** Measures finding again and painting on this page; what is compared takes turns. */
export function measureMarking(rounds: number, sampled: number): MarkingTimes {
  const before = indexNow()
  const spans = selections(before, 1000)
  const marked = spans.flatMap((span) => {
    const [anchor] = describeSpan(before, span)
    const { startContainer, startOffset, endContainer, endOffset } = rangeOf(before, span)
    const range = new Range()
    range.setStart(startContainer, startOffset)
    range.setEnd(endContainer, endOffset)
    return anchor ? [{ anchor, quote: textQuote.fromRange(document.body, range) }] : []
  })
  edit(2)
  const reading = readMeeting(document)
  if (!reading) throw new Error('the page isn’t read as minutes any more')
  const { text } = indexNow()
  const anchors = marked.map(({ anchor }) => anchor)
  const untouched = anchors.filter((_, at) => text.includes(before.text.slice(...(spans[at] ?? [0, 0]))))
  const times = { floor: [] as number[], own: [] as number[], ownAll: [] as number[], other: [] as number[] }
  const sample = marked.filter((_, at) => at % Math.floor(marked.length / sampled) === 0)
  for (let round = -3; round < rounds; round++) {
    const floorTime = timed(() => floor(untouched))
    const ownTime = timed(() => search(untouched, reading))
    const allTime = timed(() => search(anchors, reading))
    // The first rounds warm the machine up.
    if (round < 0) continue
    times.floor.push(floorTime)
    times.own.push(ownTime)
    times.ownAll.push(allTime)
  }
  const other = timed(() => sample.forEach(({ quote }) => textQuote.toRange(document.body, quote)))
  const longest = longestStep(anchors, reading)
  const { paint, wrap } = measurePaint(indexNow())
  return {
    sought: anchors.length,
    untouched: untouched.length,
    floor: median(times.floor),
    own: median(times.own),
    ownAll: median(times.ownAll),
    other: (other / sample.length) * anchors.length,
    longestStep: longest,
    paint,
    wrap,
  }
}

function measurePaint(index: PageIndex): { paint: number; wrap: number } {
  const spans = selections(index, 500)
  const paints = Array.from({ length: 5 }, () => {
    const end = new AbortController()
    const paint = painter(end.signal)
    void document.body.offsetHeight
    const taken = timed(() => {
      paint.show(
        spans.map((span) => ({ span, colour: 'yellow', isChanged: false })),
        index,
      )
      void document.body.offsetHeight
    })
    end.abort()
    return taken
  })
  return { paint: median(paints), wrap: timed(() => wrapAll(index, spans)) }
}

/** Wraps each text, or part of one, of each marking; from the last to the first, so that what comes before stays. */
function wrapAll(index: PageIndex, spans: readonly Span[]): void {
  const ranges = spans.map((span) => {
    const { startContainer, startOffset, endContainer, endOffset } = rangeOf(index, span)
    const range = new Range()
    range.setStart(startContainer, startOffset)
    range.setEnd(endContainer, endOffset)
    return range
  })
  for (const range of ranges) {
    const texts = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT)
    const found: Text[] = range.commonAncestorContainer instanceof Text ? [range.commonAncestorContainer] : []
    while (texts.nextNode()) if (range.intersectsNode(texts.currentNode)) found.push(texts.currentNode as Text)
    for (const text of found) {
      const part = new Range()
      part.setStart(text, text === range.startContainer ? range.startOffset : 0)
      part.setEnd(text, text === range.endContainer ? range.endOffset : text.length)
      if (!part.collapsed) part.surroundContents(document.createElement('mark'))
    }
  }
  void document.body.offsetHeight
}
