import type { Line } from './lines.ts'
import type { AgendaItem } from './model.ts'
import type { Facts } from './read-facts.ts'

const pointWord = /beslutning|sagsfremstilling|indstilling|dagsorden|sagsnr/iu

const mostLetters = 120

/** A question cheap enough for every page: could this be minutes at all? */
export const mayBeMinutes = (lines: readonly Line[]): boolean =>
  lines.some(({ text }) => text.length <= mostLetters && pointWord.test(text))

const isDecided = (item: AgendaItem) =>
  item.sections.some(({ kind }) => kind === 'decision' || kind === 'earlierDecision')

/**
 * Whether what was read is a meeting's agenda or minutes, and not a page that only looks like one. `saysSo` is whether it
 * calls itself that; a page that doesn't has to be one all through.
 */
export function isMeeting(facts: Facts, items: readonly AgendaItem[], saysSo: boolean): boolean {
  const known = (facts.date ? 1 : 0) + (facts.committee ? 1 : 0)
  const [single, second] = items
  if (!single) return false
  const decided = items.filter(isDecided).length
  // The facts may stand in the page's address alone.
  if (known === 0) return saysSo && decided >= 3 && decided * 2 >= items.length
  if (!second && decided === 1) return isPoint(single, known === 2)
  const open = items.filter(({ isClosed }) => !isClosed).length
  if (decided >= 2 && decided * 3 >= open) return true
  if (!saysSo) return false
  const labelled = items.filter((item) => item.sections.some(({ kind }) => kind !== 'other')).length
  const numbered = items.filter(({ caseNumber }) => caseNumber !== null).length
  return decided >= 2 || (known === 2 && (decided === 1 || numbered >= 2 || labelled >= 3))
}

/** A page of one point has the labels of one, and no others; policies and plans that tell how they were decided have. */
function isPoint({ sections, number }: AgendaItem, isKnown: boolean): boolean {
  const kinds = sections.filter(({ label }) => label !== '').map(({ kind }) => kind)
  const proposes = kinds.includes('recommendation')
  if (kinds.includes('other') && !(proposes && isKnown)) return false
  return isKnown ? proposes || number !== null || kinds.length >= 3 : (proposes || number !== null) && kinds.length >= 3
}
