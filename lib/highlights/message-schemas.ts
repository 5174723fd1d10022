import * as z from 'zod/mini'
import type { HighlightsChange, MarkedReading, Relocated } from '../messages.ts'
import type { MeetingHere } from './document-keys.ts'
import type { Draft } from './draft.ts'
import type { Verdict } from './model.ts'
import { anchorSchema, colourSchema, draftSchema, idSchema, meetingHereSchema, verdictSchema } from './schema.ts'

/** More than that nobody marks at once, nor in one meeting. */
const most = 10_000

/** What content scripts send of markings, and of the page they are from, parsed where it arrives. */
export const keptSchema: z.ZodMiniType<{ drafts: Draft[]; page: MarkedReading }> = z.strictObject({
  drafts: z.array(draftSchema).check(z.minLength(1), z.maxLength(200)),
  // Parsed where it is kept: what is odd about a page keeps nobody from marking it.
  page: z.custom<MarkedReading>(),
})

const ids = z.array(idSchema).check(z.maxLength(most))

/** A change to some markings of a meeting. */
export const changeSchema: z.ZodMiniType<HighlightsChange & { meeting: MeetingHere }> = z.strictObject({
  ids,
  change: z.union([
    z.strictObject({ colour: colourSchema }),
    z.strictObject({ isDeleted: z.boolean() }),
    z.strictObject({ isArchived: z.boolean() }),
  ]),
  meeting: meetingHereSchema,
})

/** Other words for a marking of a meeting. */
export const relocatedSchema: z.ZodMiniType<Relocated & { meeting: MeetingHere }> = z.strictObject({
  id: idSchema,
  anchor: anchorSchema,
  verdict: verdictSchema,
  meeting: meetingHereSchema,
})

/** What a search said. */
export const verdictsSchema: z.ZodMiniType<{ meeting: MeetingHere; verdicts: { id: string; verdict: Verdict }[] }> =
  z.strictObject({
    meeting: meetingHereSchema,
    verdicts: z.array(z.strictObject({ id: idSchema, verdict: verdictSchema })).check(z.maxLength(most)),
  })

/** A marking of a meeting. */
export const markingSchema: z.ZodMiniType<{ id: string; meeting: MeetingHere }> = z.strictObject({
  id: idSchema,
  meeting: meetingHereSchema,
})
