import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { findPoints } from '../../components/find-in-items.ts'
import type { FindPoints } from '../../components/found.ts'
import { neighboursOf, type Neighbours } from '../../lib/page/neighbours.ts'
import { showTakeAlong } from './dialogs.tsx'
import { findTraces } from './find-traces.ts'
import { listenKeys } from './listen-keys.ts'
import { runCommand, runKey } from './run-command.ts'
import { takeAndTell } from './take.ts'

/** What is used now and then on a page of minutes. */
export interface Extras {
  runCommand: typeof runCommand
  runKey: typeof runKey
  listenKeys: typeof listenKeys
  take: typeof takeAndTell
  findPoints: FindPoints
  findTraces: typeof findTraces
  showTakeAlong: typeof showTakeAlong
  /** The page's own links to the points before and after, where it shows one point. */
  neighbours: () => Neighbours
}

/** Loads into a page when it is first used; load-extras.ts finds it here. */
export default defineUnlistedScript(() => {
  const world = globalThis as { maerkesagExtras?: Extras }
  const neighbours = () => neighboursOf(document, location)
  world.maerkesagExtras = {
    runCommand,
    runKey,
    listenKeys,
    take: takeAndTell,
    findPoints,
    findTraces,
    showTakeAlong,
    neighbours,
  }
})
