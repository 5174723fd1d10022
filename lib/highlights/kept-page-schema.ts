import * as z from 'zod/mini'
import { doubtsSchema, meetingSchema } from '../meeting-schema.ts'
import type { KeptPage } from './kept-page.ts'

/** A longer page isn't kept; what is marked on it is. */
const mostInAll = 5_000_000

/** A page as it is kept, and as it stands in a backup. */
export const keptPageSchema: z.ZodMiniType<KeptPage> = z
  .strictObject({
    address: z.string().check(z.minLength(1), z.maxLength(10_000)),
    seenAt: z.iso.datetime({ precision: 3 }),
    platform: z.string().check(z.maxLength(100)),
    meeting: meetingSchema,
    doubts: doubtsSchema,
  })
  .check(z.refine((page) => JSON.stringify(page).length <= mostInAll, 'the page is too long'))
