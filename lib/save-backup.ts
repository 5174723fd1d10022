import { dayOf, saveFile } from './save-file.ts'
import { changeSettings } from './settings.ts'
import { allKept, makeBackup } from './store/backup.ts'
import type { Database } from './store/database.ts'

/** The name of a backup of a day; of several files each has its number. */
const nameOf = (day: string, at: number, count: number) =>
  `maerkesag-sikkerhedskopi-${day}${count > 1 ? `-${at + 1}-af-${count}` : ''}.json`

/**
 * Has the browser download all that is kept as a file of that day, or several where one would be too large; remembers when
 * that was. Resolves to their names.
 */
export async function saveBackup(db: Database, now: Date): Promise<string[]> {
  const { highlights, pages } = await allKept(db)
  const files = makeBackup(highlights, pages)
  const names = files.map((text, at) => {
    const name = nameOf(dayOf(now), at, files.length)
    saveFile(name, text, 'application/json')
    return name
  })
  await changeSettings(() => ({ lastBackup: now.toISOString() }))
  return names
}
