import type { Command } from '../../lib/commands.ts'
import { walker, type Walk } from '../../lib/page/walk.ts'
import type { ShownReading } from '../minutes.content/show-reading.ts'
import type { Controls } from './controls.ts'
import { showHelp } from './dialogs.tsx'
import { takeAndTell } from './take.ts'

const walks = new WeakMap<ShownReading, Walk>()

/** Goes somewhere from the present point, in one walk as long as the reading is shown. */
const going =
  (way: (walk: Walk, present: string | null) => string | undefined) =>
  ({ shown, present }: Controls) => {
    const walk = walks.get(shown) ?? walker(shown.page, shown.walk)
    walks.set(shown, walk)
    shown.goes(way(walk, present))
  }

const taking = (what: 'link' | 'citation') => (controls: Controls) =>
  controls.present === null ? undefined : takeAndTell(what, [controls.present], controls)

/** What each command does. */
const commands: Record<Command, (controls: Controls) => unknown> = {
  nextPoint: going((walk, present) => walk.byItem(1, present)),
  previousPoint: going((walk, present) => walk.byItem(-1, present)),
  nextDecision: going((walk, present) => walk.byDecision(1, present)),
  previousDecision: going((walk, present) => walk.byDecision(-1, present)),
  toggleFold: ({ shown, present }) => present !== null && shown.folds.toggle(present),
  viewAll: ({ setView }) => setView('all'),
  viewOverview: ({ setView }) => setView('overview'),
  viewDecisions: ({ setView }) => setView('decisions'),
  togglePanel: ({ panel }) => panel.toggle(),
  find: ({ panel }) => panel.find(),
  copyLink: taking('link'),
  copyCitation: taking('citation'),
  help: showHelp,
}

/** Does what a key asks for. */
export const runCommand = (command: Command, controls: Controls): unknown => commands[command](controls)
