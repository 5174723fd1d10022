import { commandOf, type Command } from '../../lib/commands.ts'
import { sendMessage } from '../../lib/messages.ts'
import { walker, type Walk } from '../../lib/page/walk.ts'
import type { ShownReading } from '../minutes.content/show-reading.ts'
import type { Controls } from './controls.ts'
import { showHelp } from './dialogs.tsx'
import { marking } from './marking/marking.tsx'
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

/** Does something with the present point; above the first there is none, which is said. */
const withPresent = (work: (itemId: string, controls: Controls) => unknown) => (controls: Controls) => {
  const { present, panel, words } = controls
  return present === null ? panel.say(words.panel.noPoint) : work(present, controls)
}
const taking = (what: 'link' | 'citation') => withPresent((itemId, controls) => takeAndTell(what, [itemId], controls))

/** What each command does. */
const commands: Record<Command, (controls: Controls) => unknown> = {
  nextPoint: going((walk, present) => walk.byItem(1, present)),
  previousPoint: going((walk, present) => walk.byItem(-1, present)),
  nextDecision: going((walk, present) => walk.byDecision(1, present)),
  previousDecision: going((walk, present) => walk.byDecision(-1, present)),
  toggleFold: withPresent((itemId, { shown }) => shown.folds.toggle(itemId)),
  viewAll: ({ setView }) => setView('all'),
  viewOverview: ({ setView }) => setView('overview'),
  viewDecisions: ({ setView }) => setView('decisions'),
  togglePanel: ({ panel }) => panel.toggle(),
  find: ({ panel }) => panel.find(),
  copyLink: taking('link'),
  copyCitation: taking('citation'),
  mark: (controls) => marking(controls).markSelected(),
  markNote: (controls) => marking(controls).markSelected(true),
  markDecision: withPresent((itemId, controls) => marking(controls).markDecision(itemId)),
  openLibrary: () => sendMessage('openLibrary', undefined),
  help: showHelp,
}

/** Does what a key asks for. */
export const runCommand = (command: Command, controls: Controls): unknown => commands[command](controls)

/** Does what a single key asks for; nothing for other keys. */
export function runKey(key: string, controls: Controls): unknown {
  const command = commandOf(key)
  return command && runCommand(command, controls)
}
