import { browser } from 'wxt/browser'
import { pageScript } from '../../lib/page-script.ts'
import { readSettings } from '../../lib/settings.ts'
import { allowedSites } from '../../lib/sites.ts'

const id = 'added-sites'

let last: Promise<unknown> = Promise.resolve()

/**
 * Has the pages of the sites that the user added read by themselves, as far as the browser still lets us in there. To be
 * called whenever settings or permissions may have changed; runs one after the other.
 */
export function registerAddedSites(): Promise<void> {
  const next = last.then(register)
  // Told to the caller; the next call begins anew.
  last = next.catch(() => undefined)
  return next
}

async function register(): Promise<void> {
  const { addedSites } = await readSettings()
  const matches = await allowedSites(addedSites)
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [id] })
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [id] })
    return
  }
  const script = { id, matches, ...pageScript, allFrames: true, runAt: 'document_idle' as const }
  if (!registered) await browser.scripting.registerContentScripts([script])
  else if (registered.matches?.join() !== matches.join()) await browser.scripting.updateContentScripts([script])
}
