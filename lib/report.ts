const reported = new Set<string>()

/**
 * The one place where errors end up: each is told once, on the console, with what was being done. After an update of the
 * extension an old content script can't reach it any more; that is no error.
 */
export function report(error: unknown, doing: string): void {
  const message = error instanceof Error ? error.message : String(error)
  if (/Extension context invalidated|Receiving end does not exist|message port closed/iu.test(message)) return
  const key = `${doing}: ${message}`
  if (reported.has(key)) return
  reported.add(key)
  console.error(`Mærkesag, ${key}`, error)
}
