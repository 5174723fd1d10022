import * as z from 'zod/mini'
import type { Brief } from './brief.ts'
import type { AgendaItem, ItemKind, Meeting, MeetingKind, Outcome, SectionKind } from './minutes/model.ts'

/** Bounds on what a page may send, as for the page's lines: what is longer is refused. */
const mostLetters = 200_000
const mostItems = 2_000
const mostInItem = 2_000
const mostInAll = 20_000_000

const words = z.string().check(z.maxLength(mostLetters))
const maybe = z.nullable(words)
const many = z.array(words).check(z.maxLength(mostInItem))
const id = z.string().check(z.maxLength(100))
const count = z.nullable(z.int().check(z.minimum(0), z.maximum(10_000)))
const time = z.nullable(z.string().check(z.regex(/^\d{1,2}:\d{2}$/)))
const day = z.iso.date()

/** Empty, or of a web page or a saved file. */
const address = words.check(
  z.refine(
    (text) => text === '' || (/^(?:https?|file):/i.test(text) && URL.canParse(text)),
    'not the address of a page',
  ),
)

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

const outcome = z.enum(outcomes)
const several = <T extends z.ZodMiniType>(what: T) => z.array(what).check(z.maxLength(mostInItem))

const decision = z.strictObject({
  text: words,
  outcome,
  parts: several(z.strictObject({ label: words, text: words, outcome })),
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
  sections: several(z.strictObject({ id, kind: z.enum(sectionKinds), label: words, text: words })),
  recommendation: maybe,
  decision: z.nullable(decision),
  earlierDecisions: several(z.strictObject({ body: maybe, date: z.nullable(day), text: words, outcome })),
  attachments: several(z.strictObject({ name: words, url: maybe })),
  absent: many,
  recused: many,
})

const meeting: z.ZodMiniType<Meeting> = z.strictObject({
  kind: z.enum(meetingKinds),
  municipality: maybe,
  committee: maybe,
  date: z.nullable(day),
  start: time,
  end: time,
  place: maybe,
  attendance: z.strictObject({ present: many, absent: many, others: many }),
  items: z.array(item).check(z.maxLength(mostItems)),
})

/** A brief as a content script sends it, parsed where it arrives. */
export const briefSchema: z.ZodMiniType<Brief> = z
  .strictObject({ meeting, address, links: z.record(id, address), accessed: day })
  .check(z.refine((brief) => JSON.stringify(brief).length <= mostInAll, 'the brief is too long'))
