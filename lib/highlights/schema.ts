import * as z from 'zod/mini'
import { meetingKindSchema, outcomeSchema, sectionKindSchema } from '../meeting-schema.ts'
import type { MeetingHere } from './document-keys.ts'
import type { Draft } from './draft.ts'
import { colours, type Anchor, type Colour, type Highlight, type Source, type Verdict } from './model.ts'

/** Bounds on what is kept: longer than anything one marks or writes, so that no record costs the browser anything. */
const longestQuote = 200_000
const longestAround = 4000
const longestNote = 100_000
const longestFact = 4000
const longestAddress = 10_000
/** So many pages of one meeting are remembered. */
export const mostKeys = 100
/** So often nobody changes a marking. */
export const mostRevs = 1_000_000_000
/** So many tags a marking has. */
export const mostTags = 200
/** So many times other words are accepted for a marking. */
export const mostRelocations = 1000

/** Half a letter can't be written to a file and read back the same. A quote that was cut to its length may begin with one. */
const text = (most: number) =>
  z.string().check(
    z.maxLength(most),
    z.overwrite((value) => value.replace(/\p{Surrogate}/gu, '\ufffd')),
  )
/** To the millisecond, as Date writes it: so that text tells which of two is later. */
const time = z.iso.datetime({ precision: 3 })
const count = z.int().check(z.minimum(0))
const fact = z.nullable(text(longestFact))

/** The id of a marking. */
export const idSchema: z.ZodMiniType<string> = z.uuid()
/** The colour of a marking. */
export const colourSchema: z.ZodMiniType<Colour> = z.enum(colours as [Colour, ...Colour[]])
/** What a search says. */
export const verdictSchema: z.ZodMiniType<Verdict> = z.enum([
  'exact',
  'moved',
  'changed',
  'ambiguous',
  'orphan',
  'skipped',
])
/** A note. */
export const noteSchema: z.ZodMiniType<string> = text(longestNote)
/** Tags: none twice. */
export const tagsSchema: z.ZodMiniType<string[]> = z.array(text(200).check(z.minLength(1))).check(
  z.maxLength(mostTags),
  z.refine((tags) => new Set(tags).size === tags.length, 'a tag twice'),
)

/** Where words stood. Its texts are empty where the marking was deleted long ago. */
const anyAnchor: z.ZodMiniType<Anchor> = z.strictObject({
  exact: text(longestQuote),
  before: text(longestAround),
  after: text(longestAround),
  point: z.nullable(
    z.strictObject({
      caseNumber: fact,
      isOnlyCase: z.boolean(),
      title: text(longestFact),
      isOnlyTitle: z.boolean(),
      number: fact,
    }),
  ),
  section: z.nullable(sectionKindSchema),
  count: z.strictObject({ point: count, page: count, nth: z.int().check(z.minimum(-1)) }),
  position: z.strictObject({ start: count, end: count }),
})

/** Where words stand. */
export const anchorSchema: z.ZodMiniType<Anchor> = anyAnchor.check(z.refine(({ exact }) => exact !== '', 'no words'))

const meetingFacts = {
  platform: text(100),
  kind: meetingKindSchema,
  municipality: fact,
  committee: fact,
  date: fact,
  start: fact,
}
const point = z.nullable(
  z.strictObject({
    number: fact,
    title: fact,
    caseNumber: fact,
    outcome: z.nullable(outcomeSchema),
    isClosed: z.boolean(),
    link: text(longestAddress),
  }),
)

/** What a page says of its meeting. */
export const meetingHereSchema: z.ZodMiniType<MeetingHere> = z.strictObject(meetingFacts)
/** From where words were marked. */
const sourceSchema: z.ZodMiniType<Source> = z.strictObject({ address: text(longestAddress), ...meetingFacts, point })

/** What a page sends of words that the reader marks. */
export const draftSchema: z.ZodMiniType<Draft> = z.strictObject({
  id: idSchema,
  colour: colourSchema,
  groupId: z.nullable(idSchema),
  anchor: anchorSchema,
  source: z.strictObject({ ...meetingFacts, point }),
})

/** A marking as it is kept, and as it stands in a backup. */
export const highlightSchema: z.ZodMiniType<Highlight> = z
  .strictObject({
    id: idSchema,
    rev: z.int().check(z.minimum(1), z.maximum(mostRevs)),
    createdAt: time,
    updatedAt: time,
    deletedAt: z.nullable(time),
    archivedAt: z.nullable(time),
    colour: colourSchema,
    note: noteSchema,
    tags: tagsSchema,
    groupId: z.nullable(idSchema),
    origin: z.union([
      z.strictObject({ kind: z.literal('own') }),
      z.strictObject({ kind: z.literal('imported'), set: text(200).check(z.minLength(1)) }),
    ]),
    source: sourceSchema,
    anchor: anyAnchor,
    relocations: z
      .array(z.strictObject({ when: time, verdict: verdictSchema, anchor: anchorSchema }))
      .check(z.maxLength(mostRelocations)),
    // In one order: what was found on the same pages is the same, byte for byte.
    keys: z.array(text(longestAddress + 100).check(z.minLength(1))).check(
      z.maxLength(mostKeys),
      z.overwrite((keys) => [...new Set(keys)].toSorted()),
    ),
    lastVerdict: z.nullable(verdictSchema),
    lastSeenAt: z.nullable(time),
  })
  .check(
    z.refine(
      ({ anchor, keys, deletedAt }) => (anchor.exact !== '' && keys.length > 0) || deletedAt !== null,
      'a marking of no words, or of no page',
    ),
  )
