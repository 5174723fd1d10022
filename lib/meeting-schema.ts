import * as z from 'zod/mini'
import type {
  AgendaItem,
  Doubt,
  DoubtKind,
  ItemKind,
  Meeting,
  MeetingKind,
  Outcome,
  SectionKind,
} from './minutes/model.ts'

/** Bounds on what is sent or kept, as for the lines of a page: what is longer is refused. */
const mostLetters = 200_000
const mostItems = 2_000
const mostInItem = 2_000

const words = z.string().check(z.maxLength(mostLetters))
const maybe = z.nullable(words)
const many = z.array(words).check(z.maxLength(mostInItem))
const id = z.string().check(z.maxLength(100))
const count = z.nullable(z.int().check(z.minimum(0), z.maximum(10_000)))
const time = z.nullable(z.string().check(z.regex(/^\d{1,2}:\d{2}$/)))
const day = z.iso.date()

/** Each name stands for itself; a name that the model gets and this doesn't is an error of types. */
const outcomes: { [K in Outcome]: K } = {
  approved: 'approved',
  amended: 'amended',
  recommended: 'recommended',
  noted: 'noted',
  informed: 'informed',
  discussed: 'discussed',
  deferred: 'deferred',
  referred: 'referred',
  rejected: 'rejected',
  withdrawn: 'withdrawn',
  elected: 'elected',
  none: 'none',
  unclear: 'unclear',
}
const sectionKinds: { [K in SectionKind]: K } = {
  subject: 'subject',
  summary: 'summary',
  background: 'background',
  recommendation: 'recommendation',
  decision: 'decision',
  earlierDecision: 'earlierDecision',
  finances: 'finances',
  legalBasis: 'legalBasis',
  consultation: 'consultation',
  schedule: 'schedule',
  history: 'history',
  competence: 'competence',
  communication: 'communication',
  attachments: 'attachments',
  attendance: 'attendance',
  other: 'other',
}
const itemKinds: { [K in ItemKind]: K } = {
  business: 'business',
  otherBusiness: 'otherBusiness',
  attendance: 'attendance',
  signoff: 'signoff',
}
const meetingKinds: { [K in MeetingKind]: K } = { minutes: 'minutes', agenda: 'agenda', supplement: 'supplement' }

/** What was done with a point. */
export const outcomeSchema: z.ZodMiniType<Outcome> = z.enum(outcomes)
/** What a section holds. */
export const sectionKindSchema: z.ZodMiniType<SectionKind> = z.enum(sectionKinds)
/** Agenda, minutes, or supplement. */
export const meetingKindSchema: z.ZodMiniType<MeetingKind> = z.enum(meetingKinds)
const several = <T extends z.ZodMiniType>(what: T) => z.array(what).check(z.maxLength(mostInItem))

const decision = z.strictObject({
  text: words,
  outcome: outcomeSchema,
  parts: several(z.strictObject({ label: words, text: words, outcome: outcomeSchema })),
  votes: several(
    z.strictObject({
      sentence: words,
      for: count,
      against: count,
      abstained: count,
      forWhom: many,
      againstWhom: many,
      abstainedWhom: many,
    }),
  ),
  statements: many,
})

const item: z.ZodMiniType<AgendaItem> = z.strictObject({
  id,
  kind: z.enum(itemKinds),
  number: maybe,
  title: maybe,
  isClosed: z.boolean(),
  caseNumber: maybe,
  caseOfficer: maybe,
  sections: several(z.strictObject({ id, kind: sectionKindSchema, label: words, text: words })),
  recommendation: maybe,
  decision: z.nullable(decision),
  earlierDecisions: several(
    z.strictObject({ body: maybe, date: z.nullable(day), text: words, outcome: outcomeSchema }),
  ),
  attachments: several(z.strictObject({ name: words, url: maybe })),
  absent: many,
  recused: many,
})

/** A meeting as a page tells it. */
export const meetingSchema: z.ZodMiniType<Meeting> = z.strictObject({
  kind: meetingKindSchema,
  municipality: maybe,
  committee: maybe,
  date: z.nullable(day),
  start: time,
  end: time,
  place: maybe,
  attendance: z.strictObject({ present: many, absent: many, others: many }),
  items: z.array(item).check(z.maxLength(mostItems)),
})

const doubtKinds: { [K in DoubtKind]: K } = {
  'numbers-missing': 'numbers-missing',
  'unknown-label': 'unknown-label',
  'attachments-differ': 'attachments-differ',
  'decision-not-found': 'decision-not-found',
  'two-decisions': 'two-decisions',
  'only-pdf': 'only-pdf',
  untitled: 'untitled',
  'cut-short': 'cut-short',
}

/** What the reading of a page isn't sure of. */
export const doubtsSchema: z.ZodMiniType<Doubt[]> = several(
  z.strictObject({ item: z.nullable(id), kind: z.enum(doubtKinds), text: words }),
)
