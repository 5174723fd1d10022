import * as z from 'zod/mini'
import { isAnnotated } from './annotation-items.ts'
import { backupFormat, readBackup } from './backup.ts'
import { FileError } from './file-error.ts'
import { hypothesisSign, readHypothesis } from './hypothesis.ts'
import type { ImportedFile, Tick } from './imported-file.ts'
import { readAnnotations } from './web-annotations.ts'

/** The kinds of files that can be imported, each with how it is told from the others. */
const kinds: readonly { sign: z.ZodMiniType; read: (json: unknown, tick: Tick) => Promise<ImportedFile> }[] = [
  { sign: z.object({ format: z.literal(backupFormat) }), read: readBackup },
  { sign: hypothesisSign, read: readHypothesis },
  { sign: z.unknown().check(z.refine(isAnnotated)), read: readAnnotations },
]

/** Reads a file's text as markings. Rejects with a FileError where that can't be, and with the tick's reason when it is cancelled. */
export async function readFile(text: string, tick: Tick): Promise<ImportedFile> {
  const json = parseJson(text)
  const kind = kinds.find(({ sign }) => sign.safeParse(json).success)
  if (!kind) throw new FileError('notKnown')
  return kind.read(json, tick)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new FileError('notJson')
  }
}
