import { render, type VNode } from 'preact'
import { Help } from '../../components/help.tsx'
import { TakeAlong } from '../../components/take-along.tsx'
import { sendMessage } from '../../lib/messages.ts'
import type { Controls } from './controls.ts'
import { take } from './take.ts'

/** Shows a dialog, with the panel's rules, until it is closed or the panel goes. */
function show({ panel, signal }: Controls, dialog: (onClose: () => void) => VNode): void {
  if (signal.aborted) return
  const close = () => render(null, panel.overlay)
  // One that is open already gives way.
  close()
  render(dialog(close), panel.overlay)
  signal.addEventListener('abort', close, { once: true })
}

/** Shows all keys. */
export async function showHelp(controls: Controls): Promise<void> {
  const { words, keys: everywhere, setKeys: onEverywhere } = controls
  const shortcuts = await sendMessage('shortcuts', undefined)
  show(controls, (onClose) => <Help {...{ words, shortcuts, everywhere, onEverywhere, onClose }} />)
}

/** Lets the reader choose points to take along, some to begin with. */
export function showTakeAlong(first: readonly string[], controls: Controls): void {
  const { words, reading } = controls
  show(controls, (onClose) => (
    <TakeAlong
      words={words}
      items={reading.meeting.items}
      first={first}
      // The page may have been read anew since the dialog was opened.
      onTake={(what, itemIds) => take(what, itemIds, controls.now() ?? controls)}
      onClose={onClose}
    />
  ))
}
