import { copyToClipboard } from '../../../lib/copy.ts'
import { citationOf } from '../../../lib/export/citation.ts'
import { quotationOf } from '../../../lib/export/quotation.ts'
import type { Controls } from '../controls.ts'
import { linksOf } from '../links-of.ts'
import { today } from '../today.ts'

const outside = { number: null, title: null, caseNumber: null }

/** Copies words of the page with their citation; rejects when the browser refuses. To be called in a click or a key press. */
export function copyWords(words: string, itemId: string | null, controls: Controls): Promise<void> {
  const { meeting } = controls.reading
  const item = meeting.items.find(({ id }) => id === itemId) ?? outside
  const link = itemId === null ? location.href : linksOf(controls)(itemId)
  // Where a file lies on the reader's disk is nobody else's business.
  const address = link.startsWith('file:') ? '' : link
  const language = controls.words.code
  return copyToClipboard(quotationOf(words, citationOf({ meeting, item, address, accessed: today(), language })))
}
