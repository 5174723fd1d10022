import type { Line } from './lines.ts'
import type { AgendaItem } from './model.ts'
import type { Facts } from './read-facts.ts'

const pointWord = /beslutning|sagsfremstilling|indstilling|dagsorden|sagsnr/iu

const mostLetters = 120

/** A question cheap enough for every page: could this be minutes at all? */
export const mayBeMinutes = (lines: readonly Line[]): boolean =>
  lines.some(({ text }) => text.length <= mostLetters && pointWord.test(text))

/** Whether what was read is a meeting's agenda or minutes, and not a page that only looks like one. */
export function isMeeting(facts: Facts, items: readonly AgendaItem[]): boolean {
  if (items.length === 0) return false
  const labelled = items.filter((item) => item.sections.some(({ kind }) => kind !== 'other')).length
  const decided = items.filter((item) =>
    item.sections.some(({ kind }) => kind === 'decision' || kind === 'earlierDecision'),
  ).length
  const numbered = items.filter(({ caseNumber }) => caseNumber !== null).length
  const known = (facts.date ? 1 : 0) + (facts.committee ? 1 : 0)
  if (known === 0) return false
  if (
    items.length === 1 &&
    decided === 1 &&
    (items[0]?.sections.filter(({ kind }) => kind !== 'other').length ?? 0) >= 3
  )
    return true
  return decided >= 2 || (decided === 1 && known === 2) || (known === 2 && (numbered >= 2 || labelled >= 3))
}
