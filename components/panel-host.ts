const name = 'maerkesag-panel'
/** A page that takes the panel away gets it back so many times; it may do so without meaning it. */
const mostReturns = 3

/** The element in the page that holds the panel. */
export interface PanelHost {
  host: HTMLElement
  /** Where the panel is drawn: in a closed shadow root. */
  place: HTMLElement
  /** Where something may be shown over it. */
  overlay: HTMLElement
  /** Puts the host into the page, where it isn't there (any more). */
  show: () => void
}

/** Makes the element that holds the panel; it goes when the signal is aborted. */
export function panelHost(rules: string, signal: AbortSignal): PanelHost {
  // After an update of the extension Firefox leaves the old version's panel standing.
  for (const stale of document.querySelectorAll(name)) stale.remove()
  const host = document.createElement(name)
  host.setAttribute('data-maerkesag-own', '')
  const style = document.createElement('style')
  style.textContent = rules
  const [place, overlay] = [document.createElement('div'), document.createElement('div')]
  host.attachShadow({ mode: 'closed' }).append(style, place, overlay)
  // Keys pressed in the panel are not the page's shortcuts. That the page can hear them is why nothing is typed there.
  for (const type of ['keydown', 'keyup', 'keypress']) host.addEventListener(type, (event) => event.stopPropagation())
  signal.addEventListener('abort', () => host.remove(), { once: true })
  let returns = 0
  return {
    host,
    place,
    overlay,
    show() {
      if (!host.isConnected && returns++ < mostReturns + 1) document.documentElement.append(host)
    },
  }
}
