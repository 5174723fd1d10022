import type { Language } from '../texts.ts'

/** The columns of a table of markings, in their order; the last one stands there only when it is asked for. */
export const markingColumns = [
  'municipality',
  'committee',
  'date',
  'kind',
  'number',
  'title',
  'caseNumber',
  'outcome',
  'quote',
  'note',
  'tags',
  'colour',
  'markedAt',
  'state',
  'set',
  'link',
  'caseOfficer',
] as const

/** The words around exported markings; `{0}` is what they are about. */
export interface MarkingWords {
  /** Of a whole export. */
  title: string
  tags: string
  note: string
  /** Other words were accepted since; `{0}` are the first ones. */
  reworded: string
  changed: string
  orphan: string
  columns: Record<(typeof markingColumns)[number], string>
}

/** The words in each language. */
export const markingWords: Record<Language, MarkingWords> = {
  da: {
    title: 'Markeringer',
    tags: 'Mærker',
    note: 'Note',
    reworded: 'Markeringen er flyttet til andre ord. Først stod der: »{0}«',
    changed: 'Teksten på siden er ændret, siden ordene blev markeret.',
    orphan: 'Ordene står ikke på siden længere.',
    columns: {
      municipality: 'Kommune',
      committee: 'Udvalg',
      date: 'Mødedato',
      kind: 'Dokument',
      number: 'Punkt',
      title: 'Titel',
      caseNumber: 'Sagsnummer',
      outcome: 'Udfald',
      quote: 'Markerede ord',
      note: 'Note',
      tags: 'Mærker',
      colour: 'Farve',
      markedAt: 'Markeret (UTC)',
      state: 'Ordene nu',
      set: 'Fra sæt',
      link: 'Adresse',
      caseOfficer: 'Sagsbehandler',
    },
  },
  en: {
    title: 'Markings',
    tags: 'Tags',
    note: 'Note',
    reworded: 'The marking was moved to other words. At first it said: “{0}”',
    changed: 'The text of the page has changed since the words were marked.',
    orphan: 'The words aren’t on the page any more.',
    columns: {
      municipality: 'Municipality',
      committee: 'Body',
      date: 'Date of meeting',
      kind: 'Document',
      number: 'Point',
      title: 'Title',
      caseNumber: 'Case number',
      outcome: 'Outcome',
      quote: 'Marked words',
      note: 'Note',
      tags: 'Tags',
      colour: 'Colour',
      markedAt: 'Marked (UTC)',
      state: 'The words now',
      set: 'From set',
      link: 'Address',
      caseOfficer: 'Case officer',
    },
  },
}
