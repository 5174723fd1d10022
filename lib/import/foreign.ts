import { addressOf } from '../highlights/document-keys.ts'
import type { Anchor, Highlight, PointKey } from '../highlights/model.ts'
import { squeezeText } from '../highlights/squeeze.ts'
import { ownerOf } from '../reference/owner.ts'
import { timeOf, unknownTime } from './lenient-time.ts'

/** Quoted words, with what stood around them as far as that is known. */
export interface Quoted {
  exact: string
  before: string
  after: string
}

/** A marking that another program made. */
export interface Foreign {
  /** UUID. */
  id: string
  address: string
  quoted: Quoted
  position: Anchor['position'] | undefined
  note: string
  tags: readonly string[]
  created: string | undefined
  updated: string | undefined
}

/** As much of the text around the words is kept as of a marking that is made here. */
const around = 1000
/** Bounds of `tagsSchema`. */
const longestTag = 200
const mostTags = 200

/** With fewer letters around them words may stand anywhere. */
const enough = 40

/**
 * The key of no point of any page: under it `find` takes words only for long ones, and not for a word or two that happen to
 * stand outside of all points once. Words that have enough around them are looked for there as they were.
 */
const nowhere: PointKey = { caseNumber: '?', isOnlyCase: false, title: '', isOnlyTitle: false, number: null }

/** Whether a marking can be made of these: it needs words, and the address of a page that a browser can open. */
export const isMarkable = ({ address, quoted }: { address: string; quoted: Quoted }): boolean =>
  isPage(address) && /[\p{L}\p{N}]/u.test(quoted.exact)

/** Whether an address is that of a page that a browser can open. */
export const isPage = (address: string): boolean =>
  URL.canParse(address) && /^(?:https?|file):$/.test(new URL(address).protocol)

/** A marking as ours. It hangs on nothing but what it is made of: so importing it again changes nothing. */
export function foreignMarking({ id, quoted, position, note, tags, ...from }: Foreign): Highlight {
  const address = addressOf(from.address)
  const created = timeOf(from.created ?? '')
  const updated = timeOf(from.updated ?? '')
  const createdAt = created ?? updated ?? unknownTime
  return {
    id,
    rev: 1,
    createdAt,
    updatedAt: updated !== undefined && updated > createdAt ? updated : createdAt,
    deletedAt: null,
    archivedAt: null,
    colour: 'yellow',
    note,
    tags: tidyTags(tags),
    groupId: null,
    origin: { kind: 'own' },
    source: {
      address,
      platform: 'generic',
      kind: 'minutes',
      municipality: ownerOf(new URL(address).host) ?? null,
      committee: null,
      date: null,
      start: null,
      point: null,
    },
    anchor: anchorOf(quoted, position),
    relocations: [],
    keys: [`address:${address}`],
    lastVerdict: null,
    lastSeenAt: null,
  }
}

function anchorOf({ exact, ...context }: Quoted, position: Anchor['position'] | undefined): Anchor {
  const before = context.before.slice(-around)
  const after = context.after.slice(0, around)
  return {
    exact,
    before,
    after,
    point: squeezeText(before + after).length >= enough ? null : nowhere,
    section: null,
    count: { point: 1, page: 1, nth: -1 },
    position: position && position.start <= position.end ? position : { start: 0, end: 0 },
  }
}

/** None empty, none twice, none longer and no more of them than are kept. */
function tidyTags(tags: readonly string[]): string[] {
  const all = tags.map((tag) =>
    tag
      .trim()
      .slice(0, longestTag)
      // Half letters become one sign when they are kept: two tags may become the same.
      .replace(/\p{Surrogate}/gu, '\ufffd'),
  )
  return [...new Set(all)].filter(Boolean).slice(0, mostTags)
}
