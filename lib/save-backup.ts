import { allHighlights, makeBackup } from './store/backup.ts'
import type { Database } from './store/database.ts'

/** Has the browser download all markings as a file of that day (local time); resolves to the file's name. */
export async function saveBackup(db: Database, now: Date): Promise<string> {
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  const date = [year, month, day].map((part) => String(part).padStart(2, '0')).join('-')
  const link = document.createElement('a')
  link.download = `maerkesag-sikkerhedskopi-${date}.json`
  link.href = URL.createObjectURL(new Blob([makeBackup(await allHighlights(db))], { type: 'application/json' }))
  link.click()
  // The download has begun by then; revoked at once, Firefox would find nothing at the address.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
  return link.download
}
