import type { KeptPage } from '../../lib/highlights/kept-page.ts'
import type { Highlight } from '../../lib/highlights/model.ts'
import { makeDatabase, type Database } from '../../lib/store/database.ts'

let made = 0

/** An empty database of a test's own. */
export const freshDatabase = (): Database => makeDatabase(`test-${crypto.randomUUID()}`)

/** A marking; each call makes another one, a second later. */
export function recordOf(change: Partial<Highlight> = {}): Highlight {
  const time = new Date(Date.UTC(2026, 2, 4, 12, 0, ++made)).toISOString()
  return {
    id: crypto.randomUUID(),
    rev: 1,
    createdAt: time,
    updatedAt: time,
    deletedAt: null,
    archivedAt: null,
    colour: 'yellow',
    note: '',
    tags: [],
    groupId: null,
    origin: { kind: 'own' },
    source: {
      address: 'https://www.strandmark.example/referat/12',
      platform: 'generic',
      kind: 'minutes',
      municipality: 'Strandmark',
      committee: 'Havneudvalget',
      date: '2026-03-04',
      start: '16:00',
      point: {
        number: '1',
        title: 'Ny bro ved vestmolen',
        caseNumber: '01.02.03-P16-1-26',
        outcome: 'approved',
        isClosed: false,
        link: 'https://www.strandmark.example/referat/12#punkt-1',
      },
    },
    anchor: {
      exact: 'Broen skal stå færdig i maj.',
      before: 'Udgiften er 450.000 kr.',
      after: 'Den gamle bro fjernes.',
      point: {
        caseNumber: '010203p16126',
        isOnlyCase: true,
        title: 'nybrovedvestmolen',
        isOnlyTitle: true,
        number: '1',
      },
      section: 'background',
      count: { point: 1, page: 1, nth: 0 },
      position: { start: 1200, end: 1228 },
    },
    relocations: [],
    keys: ['address:https://www.strandmark.example/referat/12', 'meeting:strandmark|havne|2026-03-04'],
    lastVerdict: null,
    lastSeenAt: null,
    ...change,
  }
}

/** A page as it is kept; without points. */
export const keptPageOf = (change: Partial<KeptPage> = {}): KeptPage => ({
  address: 'https://www.strandmark.example/referat/12',
  seenAt: '2026-03-05T09:00:00.000Z',
  platform: 'generic',
  meeting: {
    kind: 'minutes',
    municipality: 'Strandmark',
    committee: 'Havneudvalget',
    date: '2026-03-04',
    start: '16:00',
    end: null,
    place: 'Havnekontoret',
    attendance: { present: [], absent: [], others: [] },
    items: [],
  },
  doubts: [],
  ...change,
})
