import { commandOf, type Command } from '../../lib/commands.ts'

const typing = 'input,textarea,select,[contenteditable]'

/** Hears single keys all over the page, where the reader isn't typing, until the signal ends it. */
export function listenKeys(onCommand: (command: Command) => void, signal: AbortSignal): void {
  document.addEventListener(
    'keydown',
    (event) => {
      const [target] = event.composedPath()
      const command = commandOf(event)
      // Keys in the panel are heard there; and a press that the page made up isn't the reader's.
      const isElsewhere = !(target instanceof Element) || target.matches('maerkesag-panel') || target.closest(typing)
      if (!command || isElsewhere || !event.isTrusted || event.isComposing) return
      event.preventDefault()
      event.stopPropagation()
      onCommand(command)
    },
    { signal, capture: true },
  )
}
