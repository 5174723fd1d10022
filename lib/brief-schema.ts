import * as z from 'zod/mini'
import type { Brief } from './brief.ts'
import { meetingSchema } from './meeting-schema.ts'

/** A longer brief is refused, before it costs the browser anything. */
const mostInAll = 20_000_000

/** Empty, or of a web page or a saved file. */
const address = z.string().check(
  z.maxLength(200_000),
  z.refine(
    (text) => text === '' || (/^(?:https?|file):/i.test(text) && URL.canParse(text)),
    'not the address of a page',
  ),
)

/** A brief as a content script sends it, parsed where it arrives. */
export const briefSchema: z.ZodMiniType<Brief> = z
  .strictObject({
    meeting: meetingSchema,
    address,
    links: z.record(z.string().check(z.maxLength(100)), address),
    accessed: z.iso.date(),
  })
  .check(z.refine((brief) => JSON.stringify(brief).length <= mostInAll, 'the brief is too long'))
