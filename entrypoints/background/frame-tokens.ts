import { browser } from 'wxt/browser'

/** A token that isn't claimed by then (in milliseconds) is void. */
const life = 30_000

/** For which tab a token is, and what it opens there: a note's marking, or nothing but a field. */
interface Given {
  tabId: number
  until: number
  opens: string
}

const keyOf = (token: string) => `frame-token-${token}`

let last: Promise<unknown> = Promise.resolve()

/**
 * Makes a token by which a frame of the extension proves that it was opened by our own script, and not by the page around
 * it: for one tab, and good for once. Kept in the memory of the browser, since the background may be stopped in between.
 */
export async function giveToken(tabId: number, opens = ''): Promise<string> {
  const token = crypto.randomUUID()
  const given: Given = { tabId, until: Date.now() + life, opens }
  await browser.storage.session.set({ [keyOf(token)]: given })
  return token
}

/** What a token opens in a tab; undefined for one that is unknown, another tab's, too old, or used up. */
export function claimToken(token: string, tabId: number): Promise<string | undefined> {
  // One after the other: two frames may claim the same at once.
  const next = last.then(() => take(token, tabId))
  last = next.catch(() => undefined)
  return next
}

async function take(token: string, tabId: number): Promise<string | undefined> {
  const key = keyOf(token)
  const stored = await browser.storage.session.get(key)
  const given = stored[key] as Given | undefined
  if (!given || given.tabId !== tabId) return undefined
  await browser.storage.session.remove(key)
  return given.until < Date.now() ? undefined : given.opens
}
