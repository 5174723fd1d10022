import * as z from 'zod/mini'
import { keptPageSchema } from '../highlights/kept-page-schema.ts'
import { highlightSchema } from '../highlights/schema.ts'
import { FileError } from './file-error.ts'
import type { ImportedFile, Tick } from './imported-file.ts'

/** By what a backup is told from other files. */
export const backupFormat = 'maerkesag-backup'
/** The form in which backups are made; version 1 had no pages. */
export const backupVersion = 2

const head = z.object({ version: z.int().check(z.minimum(1)) })
const body = z.object({ highlights: z.array(z.unknown()), pages: z.optional(z.array(z.unknown())) })

/** Reads a backup, wholly: half of it is worth nothing. Rejects with a FileError where it isn't one. */
export async function readBackup(json: unknown, tick: Tick): Promise<ImportedFile> {
  const made = head.safeParse(json)
  if (!made.success) throw new FileError('notKnown')
  if (made.data.version > backupVersion) throw new FileError('newerVersion')
  const file = body.safeParse(json)
  if (!file.success) throw new FileError('notKnown')
  const { pages = [] } = file.data
  const all = file.data.highlights.length + pages.length
  let at = 0
  const parse = async <T>(records: readonly unknown[], schema: z.ZodMiniType<T>): Promise<T[]> => {
    const parsed: T[] = []
    for (const record of records) {
      await tick(at++, all)
      const one = schema.safeParse(record)
      if (!one.success) throw new FileError('damaged', at)
      parsed.push(one.data)
    }
    return parsed
  }
  const highlights = await parse(file.data.highlights, highlightSchema)
  return { kind: 'backup', highlights, pages: await parse(pages, keptPageSchema), skipped: 0 }
}
