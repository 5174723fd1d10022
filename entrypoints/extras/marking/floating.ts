import { render, type VNode } from 'preact'

/** Air (in pixels) between the words and what floats at them, and around that in the window. */
const air = 8
/** Below this width it is a sheet at the bottom of the window. */
const sheet = '(width < 560px)'

/** Something that floats over the page, at some words of it. */
export interface Floating {
  /** `at` tells where the words are, undefined for nowhere; where it isn't given, the rules say where it floats. */
  show(what: VNode, at?: () => DOMRect | undefined): void
  hide(): void
  isShown(): boolean
  /** Whether the focus, or an event, is in it. */
  holds(node: EventTarget | undefined | null): boolean
  element: HTMLElement
}

/**
 * Makes a place, beside what is given in a shadow root of ours, for something that floats at words of the page: in the
 * browser's top layer, so that no header of the page lies over it, and along with the words when the page scrolls.
 */
export function floating(beside: HTMLElement, name: string, signal: AbortSignal): Floating {
  const element = document.createElement('div')
  element.className = `floating ${name}`
  element.popover = 'manual'
  beside.after(element)
  const small = matchMedia(sheet)
  let where: (() => DOMRect | undefined) | undefined
  let frame = 0
  const place = () => {
    frame = 0
    element.toggleAttribute('data-sheet', small.matches)
    if (!where || small.matches) return
    const { width, height } = element.getBoundingClientRect()
    const words = where() ?? besidePanel(width)
    const below = words.bottom + air
    const above = words.top - air - height
    const top = below + height + air <= innerHeight || above < air ? below : above
    const left = words.left + words.width / 2 - width / 2
    const within = (value: number, most: number) => Math.max(air, Math.min(value, most - air))
    element.style.left = `${within(left, document.documentElement.clientWidth - width)}px`
    element.style.top = `${within(top, innerHeight - height)}px`
  }
  /** For words that are nowhere: next to the panel, in which they are listed. */
  const besidePanel = (width: number) => {
    const { host } = beside.getRootNode() as ShadowRoot
    const { left } = host.getBoundingClientRect()
    return new DOMRect(left - width - air, innerHeight / 4, width, 0)
  }
  const later = () => {
    frame ||= requestAnimationFrame(place)
  }
  const hide = () => {
    where = undefined
    render(null, element)
    if (element.matches(':popover-open')) element.hidePopover()
  }
  document.addEventListener('scroll', later, { signal, capture: true, passive: true })
  window.addEventListener('resize', later, { signal, passive: true })
  new ResizeObserver(later).observe(element)
  signal.addEventListener(
    'abort',
    () => {
      cancelAnimationFrame(frame)
      hide()
      element.remove()
    },
    { once: true },
  )
  return {
    element,
    show(what, at) {
      if (signal.aborted) return
      where = at
      render(what, element)
      if (!element.matches(':popover-open')) element.showPopover()
      place()
    },
    hide,
    isShown: () => element.matches(':popover-open'),
    holds: (node) => node instanceof Node && element.contains(node),
  }
}
