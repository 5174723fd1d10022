/** The day of a moment (local time), as it stands in names of files: YYYY-MM-DD. */
export const dayOf = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')

/** Has the browser download a file. */
export function saveFile(name: string, text: string, type: string): void {
  const link = document.createElement('a')
  link.download = name
  link.href = URL.createObjectURL(new Blob([text], { type }))
  link.click()
  // The download has begun by then; revoked at once, Firefox would find nothing at the address.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
