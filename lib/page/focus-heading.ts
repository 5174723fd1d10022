import { atEnd } from './own.ts'

/** Moves the focus to a heading, or to the portal's own button that the heading stands in, without scrolling. */
export function focusHeading(heading: HTMLElement, signal: AbortSignal): void {
  const target = heading.closest<HTMLElement>('button,a[href],summary') ?? heading
  if (target.tabIndex < 0 && !target.hasAttribute('tabindex')) {
    // A heading can hold the focus, but isn't a stop of the tab key; and it is as before once the focus has left.
    target.setAttribute('tabindex', '-1')
    const end = () => target.removeAttribute('tabindex')
    target.addEventListener('blur', end, { once: true, signal })
    atEnd(signal, end)
  }
  target.focus({ preventScroll: true })
}
