import { commandKeys, type Command } from '../lib/commands.ts'
import type { Shortcut } from '../lib/shortcuts.ts'
import type { Texts } from '../lib/texts.ts'

/** What the rows are given. */
export interface KeyRowsProps {
  words: Texts
  /** The browser's keys; null in browsers that have none for extensions. */
  shortcuts: readonly Shortcut[] | null
}

/** What each key does: the single ones, and those of the browser. */
export function KeyRows({ words: { commands, panel }, shortcuts }: KeyRowsProps) {
  const ofBrowser = (command: Shortcut['command']) => shortcuts?.find((one) => one.command === command)?.keys
  const rows = [
    ...(Object.keys(commandKeys) as Command[]).map(
      (command) => [commands[command], commandKeys[command], ofBrowser(command)] as const,
    ),
    [panel.openPopup, '', ofBrowser('popup')] as const,
  ]
  return (
    <>
      {rows
        .filter(([, key, keys]) => key || keys)
        .map(([what, ...keys]) => (
          <div key={what}>
            <dt>{keys.map((key) => key && <kbd key={key}>{key}</kbd>)}</dt>
            <dd>{what}</dd>
          </div>
        ))}
    </>
  )
}
