import { browser } from 'wxt/browser'
import { changeSettings } from './settings.ts'

/** The match pattern of all pages of a page's site; undefined for pages that have none. Patterns with ports aren't had in Firefox. */
export function patternOf(url: string): string | undefined {
  const { protocol, hostname } = new URL(url)
  return /^https?:$/.test(protocol) ? `${protocol}//${hostname}/*` : undefined
}

/**
 * Asks the browser for the right to read the pages of a site by themselves. To be called first thing in a click: later
 * the browser refuses. Kept before the user has answered, since Firefox closes the popup to ask; a site that isn't allowed
 * is not read, and stands as such in the settings.
 */
export async function addSite(pattern: string): Promise<boolean> {
  const asked = browser.permissions.request({ origins: [pattern] })
  await changeSettings(({ addedSites }) => ({ addedSites: [...new Set([...addedSites, pattern])] }))
  const granted = await asked
  if (!granted) await forget(pattern)
  return granted
}

/** The sites that the browser lets us read, of some: the user may have taken rights back there. */
export async function allowedSites(patterns: readonly string[]): Promise<string[]> {
  const answers = await Promise.all(patterns.map((pattern) => browser.permissions.contains({ origins: [pattern] })))
  return patterns.filter((_, at) => answers[at])
}

/** Takes the right to read a site back. */
export async function removeSite(pattern: string): Promise<void> {
  await forget(pattern)
  await browser.permissions.remove({ origins: [pattern] })
}

const forget = (pattern: string) =>
  changeSettings(({ addedSites }) => ({ addedSites: addedSites.filter((site) => site !== pattern) }))
