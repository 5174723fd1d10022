import { commandOf } from '../../lib/commands.ts'
import { plainKey } from '../../lib/plain-key.ts'

const typing = 'input,textarea,select,[role="textbox"],[role="combobox"],[role="searchbox"]'

/** Whether the reader may be writing in an element: a field, or what hides its insides from us and may hold one. */
const isWriting = (element: Element) =>
  element.closest(typing) !== null ||
  (element as HTMLElement).isContentEditable ||
  (element.localName.includes('-') && !/^maerkesag-(?!panel)/.test(element.localName)) ||
  document.designMode === 'on'

/** Hears single keys all over the page, where the reader isn't typing, until the signal ends it. */
export function listenKeys(onKey: (key: string) => void, signal: AbortSignal): void {
  document.addEventListener(
    'keydown',
    (event) => {
      const [target] = event.composedPath()
      const key = plainKey(event)
      // Keys in the panel are heard there; and a press that the page made up isn't the reader's.
      if (!commandOf(key) || !(target instanceof Element) || isWriting(target)) return
      if (!event.isTrusted || event.isComposing || event.repeat) return
      event.preventDefault()
      event.stopPropagation()
      onKey(key)
    },
    { signal, capture: true },
  )
}
