import type { AgendaItem } from '../minutes/model.ts'
import { bareSimilarity } from '../minutes/text.ts'
import type { PointKey } from './model.ts'
import type { IndexedPoint } from './page-index.ts'
import { squeezeText } from './squeeze.ts'

/** A case number as it is compared: letters and digits alone. Null for one that has none of these. */
const caseKey = (caseNumber: string | null): string | null =>
  squeezeText(caseNumber ?? '').replace(/[^\p{L}\p{N}]/gu, '') || null

/** By what the points of a page are known again, in their order. */
export function pointKeys(items: readonly AgendaItem[]): PointKey[] {
  const keys = items.map(({ caseNumber, title, number }) => ({
    caseNumber: caseKey(caseNumber),
    title: squeezeText(title ?? ''),
    number,
  }))
  const isOnly = (of: 'caseNumber' | 'title', own: string | null) =>
    own !== null && own !== '' && keys.filter((key) => key[of] === own).length === 1
  return keys.map((key) => ({
    ...key,
    isOnlyCase: isOnly('caseNumber', key.caseNumber),
    isOnlyTitle: isOnly('title', key.title),
  }))
}

/** From this similarity on (Dice's, of pairs of letters) two titles may be one title that was corrected. */
const likeTitle = 0.8

/** A point of the page that may be the one looked for; where that isn't sure its text has to prove it. */
export interface Candidate {
  point: IndexedPoint
  isSure: boolean
}

/**
 * The points of a page that may be the one with a key, the likeliest first: those of the same case, else those with the same
 * title, else those with a title much like it. None where the point isn't on the page.
 */
export function candidatesOf(key: PointKey, points: readonly IndexedPoint[]): Candidate[] {
  const ofCase = key.caseNumber === null ? [] : points.filter((point) => point.key.caseNumber === key.caseNumber)
  const [only, second] = ofCase
  if (only && !second && key.isOnlyCase) return [{ point: only, isSure: true }]
  if (only) return byTitle(key, ofCase)
  const named = points.filter((point) => point.key.title === key.title)
  const isTitled = key.title !== ''
  // Where the page prints case numbers, a point without one isn't one that had one.
  const isNumbered = points.some((point) => point.key.caseNumber !== null)
  const [same] = named
  const isSure =
    isTitled && key.isOnlyTitle && named.length === 1 && (same?.key.caseNumber === key.caseNumber || !isNumbered)
  if (same) return isTitled || key.caseNumber === null ? named.map((point) => ({ point, isSure })) : []
  const alike = points.filter((point) => bareSimilarity(point.key.title, key.title) >= likeTitle)
  return alike.map((point) => ({ point, isSure: false }))
}

/** Points of one case are told apart by their titles, and by their numbers where these are the same. */
function byTitle(key: PointKey, points: readonly IndexedPoint[]): Candidate[] {
  const ranked = points
    .map((point) => ({ point, alike: bareSimilarity(point.key.title, key.title) }))
    .toSorted(
      (a, b) =>
        b.alike - a.alike || Number(b.point.key.number === key.number) - Number(a.point.key.number === key.number),
    )
  const next = ranked[1]?.alike ?? 0
  return ranked.map(({ point, alike }, order) => ({
    point,
    isSure: order === 0 && (ranked.length === 1 ? alike >= likeTitle : alike - next > 1 - likeTitle),
  }))
}
