import { atEnd, makeOwn } from './own.ts'

/** A disclosure button beside a heading. */
export interface Toggle {
  element: HTMLElement
  setOpen(isOpen: boolean): void
}

/**
 * Makes a disclosure button. It isn't a `<button>`: the page's rules for buttons would style it and its scripts find it; and
 * the page isn't told of presses on it, since a row that opens on a click would.
 */
export function makeToggle(part: string, name: string, press: () => void, signal: AbortSignal): Toggle {
  const element = makeOwn('maerkesag-toggle')
  element.setAttribute('data-maerkesag-part', part)
  element.setAttribute('role', 'button')
  element.setAttribute('tabindex', '0')
  element.setAttribute('aria-label', name)
  const pressed = (event: MouseEvent | KeyboardEvent) => {
    const isKey = 'key' in event
    if (isKey && event.key !== 'Enter' && event.key !== ' ') return
    event.stopPropagation()
    event.preventDefault()
    // A press that the page made up isn't the reader's.
    if (event.isTrusted && !(isKey && event.repeat)) press()
  }
  element.addEventListener('click', pressed, { signal })
  element.addEventListener('keydown', pressed, { signal })
  atEnd(signal, () => element.remove())
  return { element, setOpen: (isOpen) => element.setAttribute('aria-expanded', String(isOpen)) }
}
