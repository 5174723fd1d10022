import * as z from 'zod/mini'
import { idSchema, noteSchema, tagsSchema } from './highlights/schema.ts'
import type { NoteChange } from './note.ts'

/** What one has written, parsed where it arrives. */
export const noteChangeSchema: z.ZodMiniType<NoteChange> = z.strictObject({
  id: idSchema,
  note: noteSchema,
  tags: tagsSchema,
})
