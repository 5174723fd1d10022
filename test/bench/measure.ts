import { readMeeting } from '../../lib/minutes/read-meeting.ts'
import { Readability } from '@mozilla/readability'

/** Medians in milliseconds. */
export interface Times {
  floor: number
  reading: number
  readability: number | null
  letters: number
  elements: number
  items: number
}

const labels =
  /beslutning|indstilling|sagsfremstilling|sagsbeskrivelse|resume|bilag|økonomi|lovgrundlag|tidsplan|høring|fraværende|afbud/giu

/** One pass over the text nodes that joins their text, and one of a dozen alternatives over that. */
function floor(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  let text = ''
  while (walker.nextNode()) text += (walker.currentNode as Text).data
  let found = 0
  for (const _ of text.matchAll(labels)) found++
  return found
}

const median = (times: number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN

/** Several calls to one reading of the clock, which is coarse. */
function timed(work: () => unknown, times: number): number {
  const start = performance.now()
  for (let i = 0; i < times; i++) work()
  return (performance.now() - start) / times
}

/** Measures this page; what is compared takes turns, so that a busy moment of the machine hits all alike. */
export function measure(rounds: number, repeats: number, withReadability: boolean): Times {
  const times = { floor: [] as number[], reading: [] as number[], readability: [] as number[] }
  for (let round = -5; round < rounds; round++) {
    const floorTime = timed(floor, repeats)
    const readingTime = timed(() => readMeeting(document), repeats)
    let readabilityTime = Number.NaN
    if (withReadability && round % 4 === 0) {
      const copy = document.cloneNode(true) as Document
      readabilityTime = timed(() => new Readability(copy).parse(), 1)
    }
    // The first rounds warm the machine up.
    if (round < 0) continue
    times.floor.push(floorTime)
    times.reading.push(readingTime)
    if (!Number.isNaN(readabilityTime)) times.readability.push(readabilityTime)
  }
  return {
    floor: median(times.floor),
    reading: median(times.reading),
    readability: withReadability ? median(times.readability) : null,
    letters: document.body.textContent?.length ?? 0,
    elements: document.querySelectorAll('*').length,
    items: readMeeting(document)?.meeting.items.length ?? 0,
  }
}
