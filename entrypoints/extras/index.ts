import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { findPoints } from '../../components/find-in-items.ts'
import type { FindPoints } from '../../components/found.ts'
import { showTakeAlong } from './dialogs.tsx'
import { findTraces } from './find-traces.ts'
import { listenKeys } from './listen-keys.ts'
import { neighbours } from './neighbours.tsx'
import { marking } from './marking/marking.tsx'
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
  marking: typeof marking
  /** The page's own links to the points before and after, where it shows one point. */
  neighbours: typeof neighbours
}

/** Loads into a page when it is first used; load-extras.ts finds it here. */
export default defineUnlistedScript(() => {
  const world = globalThis as { maerkesagExtras?: Extras }
  world.maerkesagExtras = {
    runCommand,
    runKey,
    listenKeys,
    take: takeAndTell,
    findPoints,
    findTraces,
    showTakeAlong,
    marking,
    neighbours,
  }
})
