import type { AgendaItem, Decision, Meeting, Vote } from '../../lib/minutes/model.ts'

/** A point with number, title, case and official. */
export const item = (change: Partial<AgendaItem> = {}): AgendaItem => ({
  id: 'i1',
  kind: 'business',
  number: '205',
  title: 'Ansøgning om lånegaranti',
  isClosed: false,
  caseNumber: '13.02.00-Ø60-1-25',
  caseOfficer: 'Kirsten Bøgelund',
  sections: [],
  recommendation: null,
  decision: null,
  earlierDecisions: [],
  attachments: [],
  absent: [],
  recused: [],
  ...change,
})

/** A decision that approves. */
export const decided = (text: string, change: Partial<Decision> = {}): Decision => ({
  text,
  outcome: 'approved',
  parts: [],
  votes: [],
  statements: [],
  ...change,
})

/** Invented minutes without points. */
export const meeting: Meeting = {
  kind: 'minutes',
  municipality: 'Strandmark',
  committee: 'Økonomiudvalget',
  date: '2025-09-24',
  start: '16:00',
  end: null,
  place: 'Mødelokale 2',
  attendance: { present: [], absent: [], others: [] },
  items: [],
}
/** A vote in which all three sides were counted. */
export const vote: Vote = {
  sentence: 'Godkendt med 42 stemmer for og 4 imod.',
  for: 42,
  against: 4,
  abstained: 8,
  forWhom: [],
  againstWhom: ['C'],
  abstainedWhom: [],
}
