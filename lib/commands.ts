/** What the reader can have done by a key. Those that the manifest names are keys of the browser, too. */
export type Command =
  | 'nextPoint'
  | 'previousPoint'
  | 'nextDecision'
  | 'previousDecision'
  | 'toggleFold'
  | 'viewAll'
  | 'viewOverview'
  | 'viewDecisions'
  | 'togglePanel'
  | 'find'
  | 'copyLink'
  | 'copyCitation'
  | 'mark'
  | 'markNote'
  | 'markDecision'
  | 'openLibrary'
  | 'help'

/** The single keys: they work while the panel has the focus, and all over the page where the reader switched that on. */
export const commandKeys: Record<Command, string> = {
  nextPoint: 'j',
  previousPoint: 'k',
  nextDecision: 'n',
  previousDecision: 'p',
  toggleFold: 'f',
  viewAll: '1',
  viewOverview: '2',
  viewDecisions: '3',
  togglePanel: 'm',
  find: '/',
  copyLink: 'l',
  copyCitation: 'h',
  mark: 'e',
  markNote: 't',
  markDecision: 'd',
  openLibrary: 'b',
  help: '?',
}

/** What a key means, in whichever case; undefined for other keys. */
export const commandOf = (key: string): Command | undefined =>
  (Object.keys(commandKeys) as Command[]).find((command) => commandKeys[command] === key.toLowerCase())

/** Whether a name, as the browser tells it, is that of a command. */
export const isCommand = (name: string): name is Command => name in commandKeys
