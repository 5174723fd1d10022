import type { Entry, ExportOptions } from '../../lib/export/entry.ts'
import type { KeptPage } from '../../lib/highlights/kept-page.ts'
import type { Highlight } from '../../lib/highlights/model.ts'
import { texts } from '../../lib/texts.ts'
import { recordOf } from '../store/records.ts'
import { decided, item, meeting } from './points.ts'

/** The page from which `entryOf` marks. */
export const keptPage = (change: Partial<KeptPage> = {}): KeptPage => ({
  address: 'https://referater.strandmark.example/vis?id=7',
  seenAt: '2025-10-02T09:30:00.000Z',
  platform: 'generic',
  meeting: {
    ...meeting,
    items: [item({ decision: decided('Udvalget godkendte ansøgningen med 5 stemmer mod 2.') })],
  },
  doubts: [],
  ...change,
})

/** A marking in a decision about a loan, with its page. */
export function entryOf(change: Partial<Highlight> = {}, page: KeptPage | null = keptPage()): Entry {
  const record = recordOf()
  const highlight: Highlight = {
    ...record,
    note: 'Spørg til renten.',
    tags: ['økonomi', 'havnen'],
    source: {
      address: 'https://referater.strandmark.example/vis?id=7',
      platform: 'generic',
      kind: 'minutes',
      municipality: 'Strandmark',
      committee: 'Økonomiudvalget',
      date: '2025-09-24',
      start: '16:00',
      point: {
        number: '205',
        title: 'Ansøgning om lånegaranti',
        caseNumber: '13.02.00-Ø60-1-25',
        outcome: 'approved',
        isClosed: false,
        link: 'https://referater.strandmark.example/vis?id=7&punktid=205',
      },
    },
    anchor: { ...record.anchor, exact: 'godkendte ansøgningen med 5 stemmer mod 2.', section: 'decision' },
    ...change,
  }
  return { highlight, page }
}

/** In Danish, without the names of officials. */
export const options = (change: Partial<ExportOptions> = {}): ExportOptions => ({
  language: 'da',
  words: texts.da,
  colourNames: texts.da.marking.colours,
  withOfficers: false,
  ...change,
})
