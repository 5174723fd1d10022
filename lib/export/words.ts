import type { MeetingKind } from '../minutes/model.ts'
import type { Language } from '../texts.ts'

/** The columns of a table of decisions, in their order. */
export const columns = [
  'number',
  'title',
  'caseNumber',
  'outcome',
  'decision',
  'for',
  'against',
  'abstained',
  'absent',
  'recused',
  'closed',
  'address',
] as const

/** The words of citations and lists of decisions; `{0}` is what they are about. */
export interface ExportWords {
  /** As they stand inside a sentence. */
  kinds: Record<MeetingKind, string>
  point: string
  /** A point that has no number, by its title. */
  unnumbered: string
  caseNumber: string
  accessed: string
  closed: string
  /** Around the words of the page. */
  quote: string
  columns: Record<(typeof columns)[number], string>
  yes: string
  no: string
}

/** The words in each language. */
export const exportWords: Record<Language, ExportWords> = {
  da: {
    kinds: { minutes: 'referat', agenda: 'dagsorden', supplement: 'tillægsdagsorden' },
    point: 'punkt {0}',
    unnumbered: 'punktet »{0}«',
    caseNumber: 'sag {0}',
    accessed: 'besøgt {0}',
    closed: 'lukket punkt',
    quote: '»{0}«',
    columns: {
      number: 'Punkt',
      title: 'Titel',
      caseNumber: 'Sagsnummer',
      outcome: 'Udfald',
      decision: 'Beslutning',
      for: 'For',
      against: 'Imod',
      abstained: 'Undlod',
      absent: 'Fraværende',
      recused: 'Inhabile',
      closed: 'Lukket',
      address: 'Adresse',
    },
    yes: 'ja',
    no: 'nej',
  },
  en: {
    kinds: { minutes: 'minutes', agenda: 'agenda', supplement: 'supplementary agenda' },
    point: 'point {0}',
    unnumbered: 'the point “{0}”',
    caseNumber: 'case {0}',
    accessed: 'accessed {0}',
    closed: 'closed point',
    quote: '“{0}”',
    columns: {
      number: 'Point',
      title: 'Title',
      caseNumber: 'Case number',
      outcome: 'Outcome',
      decision: 'Decision',
      for: 'For',
      against: 'Against',
      abstained: 'Abstained',
      absent: 'Absent',
      recused: 'Recused',
      closed: 'Closed',
      address: 'Address',
    },
    yes: 'yes',
    no: 'no',
  },
}
