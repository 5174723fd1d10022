import { sendMessage } from '../../lib/messages.ts'
import { extractPage } from '../../lib/minutes/extract-page.ts'
import type { DigestedReading } from '../../lib/minutes/model.ts'
import { placesOf } from '../../lib/minutes/places.ts'
import { report } from '../../lib/report.ts'

/** A reading of this page. */
export interface PageReading extends DigestedReading {
  /** Whether anything of the meeting is marked. */
  isMarked: boolean
}

/** Reads the page: its lines are taken here, the background says what they mean. Undefined when they aren't minutes. */
export async function readPage(): Promise<PageReading | undefined> {
  try {
    const extracted = extractPage(document)
    const read = extracted && (await sendMessage('readPage', extracted.extract))
    if (!read) return undefined
    const { layout, ...reading } = read
    return { ...reading, places: placesOf(layout, extracted.spots) }
  } catch (error) {
    report(error, 'reading the page')
    return undefined
  }
}
