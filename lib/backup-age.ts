/** So long (in milliseconds) a backup is good for. */
const life = 30 * 24 * 3_600_000
/** Fewer markings than that are marked again before one thinks of a backup. */
const worthIt = 10

/** Whether it is time to make a backup: there are some markings, and the last one is more than thirty days old. */
export function isBackupOld(count: number, lastBackup: string | null, now: Date): boolean {
  if (count < worthIt) return false
  return lastBackup === null || now.getTime() - Date.parse(lastBackup) > life
}
