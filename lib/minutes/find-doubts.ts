import type { AgendaItem, Doubt, Meeting } from './model.ts'
import type { ContentsRow } from './read-contents.ts'
import { labelKey } from './vocabulary.ts'

/** What the whole of a reading makes doubtful; what one point makes doubtful by itself, `read-item.ts` tells. */
export function findDoubts(meeting: Meeting, contents: readonly ContentsRow[]): Doubt[] {
  const ordinary = meeting.items.filter(isOrdinary)
  // Where most points have a decision, one without is a doubt.
  const decides =
    meeting.kind === 'minutes' && ordinary.filter((item) => !saysNothing(item)).length * 2 > ordinary.length
  const told = new Set<string>()
  return [...numberDoubts(meeting, contents), ...meeting.items.flatMap((item) => itemDoubts(item, decides, told))]
}

const isOrdinary = ({ kind, isClosed }: AgendaItem) => kind === 'business' && !isClosed

const saysNothing = ({ decision }: AgendaItem) => decision === null

function itemDoubts(item: AgendaItem, decides: boolean, told: Set<string>): Doubt[] {
  const doubts: Doubt[] = []
  const doubt = (kind: Doubt['kind'], text = '') => doubts.push({ item: item.id, kind, text })
  for (const { kind, label } of item.sections) {
    // Once is enough: most points have the same labels.
    if (kind !== 'other' || label === '' || told.has(labelKey(label))) continue
    told.add(labelKey(label))
    doubt('unknown-label', label)
  }
  const ordinary = isOrdinary(item)
  if (decides && ordinary && saysNothing(item)) doubt('decision-not-found')
  const hasText = item.sections.some(({ kind, text }) => kind !== 'attachments' && text !== '')
  if (ordinary && !hasText && item.attachments.some(({ name, url }) => isPdf(name) || isPdf(url ?? '')))
    doubt('only-pdf')
  return doubts
}

const isPdf = (name: string) => /\.pdf(?:$|[?#])|\/pdf\//iu.test(name)

/** Numbers that are missing in the chain, or stand in the contents alone; behind the last point the page was cut. */
function numberDoubts(meeting: Meeting, contents: readonly ContentsRow[]): Doubt[] {
  const numbers = meeting.items.map(({ number }) => Number.parseInt(number ?? '', 10)).filter((n) => !Number.isNaN(n))
  const known = new Set(numbers)
  const missing = new Set<number>()
  // Closed points may be known from the contents alone, from beyond the place where a page was cut.
  const open = meeting.items.filter(({ isClosed }) => !isClosed).map(({ number }) => Number.parseInt(number ?? '', 10))
  const [low, high] = [
    Math.min(...numbers),
    Math.max(...(open.some((n) => !Number.isNaN(n)) ? open.filter((n) => !Number.isNaN(n)) : numbers)),
  ]
  // Closed series start at 101 in some municipalities: so wide a gap is no gap.
  if (high - low < numbers.length * 3) for (let n = low; n <= high; n++) if (!known.has(n)) missing.add(n)
  const beyond = new Set<number>()
  for (const row of contents) {
    const n = Number.parseInt(row.number ?? '', 10)
    if (!Number.isNaN(n) && !known.has(n)) (n > high ? beyond : missing).add(n)
  }
  const doubts: Doubt[] = []
  if (missing.size > 0) doubts.push({ item: null, kind: 'numbers-missing', text: [...missing].join(', ') })
  if (beyond.size > 0)
    doubts.push({ item: meeting.items.at(-1)?.id ?? null, kind: 'cut-short', text: [...beyond].join(', ') })
  return doubts
}
