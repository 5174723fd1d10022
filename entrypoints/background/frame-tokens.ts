/** A token that isn't claimed by then (in milliseconds) is void. */
const life = 30_000

/**
 * Tokens by which a frame of the extension proves that it was opened by our own script, and not by the page around it:
 * each is for one tab, and good for once.
 */
export function frameTokens(): { give(tabId: number): string; claim(token: string, tabId: number): boolean } {
  const given = new Map<string, { tabId: number; until: number }>()
  return {
    give(tabId) {
      const now = Date.now()
      for (const [token, { until }] of given) if (until < now) given.delete(token)
      const token = crypto.randomUUID()
      given.set(token, { tabId, until: now + life })
      return token
    },
    claim(token, tabId) {
      const found = given.get(token)
      if (!found || found.tabId !== tabId || found.until < Date.now()) return false
      given.delete(token)
      return true
    },
  }
}
