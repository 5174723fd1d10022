import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { findPoints } from '../../components/find-in-items.ts'
import type { FindPoints } from '../../components/found.ts'
import { neighboursOf, type Neighbours } from '../../lib/page/neighbours.ts'
import { showTakeAlong } from './dialogs.tsx'
import { listenKeys } from './listen-keys.ts'
import { runCommand } from './run-command.ts'
import { takeAndTell } from './take.ts'

/** What is used now and then on a page of minutes. */
export interface Extras {
  runCommand: typeof runCommand
  listenKeys: typeof listenKeys
  take: typeof takeAndTell
  findPoints: FindPoints
  showTakeAlong: typeof showTakeAlong
  /** The page's own links to the points before and after, where it shows one point. */
  neighbours: () => Neighbours
}

/** Loads into a page when it is first used; load-extras.ts finds it here. */
export default defineUnlistedScript(() => {
  const world = globalThis as { maerkesagExtras?: Extras }
  const neighbours = () => neighboursOf(document, location)
  world.maerkesagExtras = { runCommand, listenKeys, take: takeAndTell, findPoints, showTakeAlong, neighbours }
})
