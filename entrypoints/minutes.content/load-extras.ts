import { sendMessage } from '../../lib/messages.ts'
import type { Extras } from '../extras/index.ts'

/** What is used now and then: loaded when it first is, so that pages don't carry it. Rejects where it can't be. */
export async function loadExtras(): Promise<Extras> {
  // All scripts of one extension in a page share this object; the page doesn't see it.
  const world = globalThis as { maerkesagExtras?: Extras }
  if (!world.maerkesagExtras) await sendMessage('loadExtras', undefined)
  if (!world.maerkesagExtras) throw new Error('the extras did not load')
  return world.maerkesagExtras
}
