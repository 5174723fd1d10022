import { h, render } from 'preact'
import type { Doubt, Meeting } from '../lib/minutes/model.ts'
import type { Texts } from '../lib/texts.ts'
import type { Neighbours } from '../lib/page/neighbours.ts'
import type { OpenField } from './field.ts'
import { NarrowTab } from './narrow-tab.tsx'
import { Outline } from './outline.tsx'
import { panelStyle } from './panel-style.ts'
import { schemeOf } from './scheme.ts'

/** What the panel shows, and whom it tells what the reader did. */
export interface PanelProps {
  meeting: Meeting
  doubts: readonly Doubt[]
  /** Id of the point at the top of the window. */
  present: string | null
  /** Narrowed to a tab. */
  narrow: boolean
  words: Texts
  onJump: (itemId: string) => void
  onFoldAll: () => void
  onUnfoldAll: () => void
  onNarrow: (narrow: boolean) => void
  /** Copies a report of the page, and says whether that went well. */
  onReport: (done: (copied: boolean) => void) => void
  /** Opens a text field whose words the page can't learn. */
  openField: OpenField
  /** Where the page shows one point: its links to the points before and after. */
  neighbours: Neighbours | null
}

/** The panel as its owner sees it. */
export interface Panel {
  update(change: Partial<PanelProps>): void
  /** Opens the panel and moves the focus there, or narrows it. */
  toggle(): void
}

const name = 'maerkesag-panel'
/** On the page's root element while the panel stands beside the page: page.css makes room for it. */
const roomAttribute = 'data-maerkesag-panel'
/** From this width on the panel stands beside the page, not over it. */
const besides = '(min-width: 1280px)'
/** A page that takes the panel away gets it back so many times; it may do so without meaning it. */
const mostReturns = 3
/** Below this width it is a sheet at the bottom of the window. */
const sheet = '(width < 700px)'

/**
 * Shows the outline beside the page, in a closed shadow root: the one place where preact meets a municipality's page. It
 * goes when the signal is aborted.
 */
export function openPanel(first: PanelProps, signal: AbortSignal): Panel {
  // After an update of the extension Firefox leaves the old version's panel standing.
  for (const stale of document.querySelectorAll(name)) stale.remove()
  const host = document.createElement(name)
  host.setAttribute('data-maerkesag-own', '')
  const root = host.attachShadow({ mode: 'closed' })
  const style = document.createElement('style')
  style.textContent = panelStyle
  const place = document.createElement('div')
  root.append(style, place)
  keepKeys(host)

  const wide = matchMedia(besides)
  const small = matchMedia(sheet)
  let props = first
  // Where the panel would lie over the text it begins as a tab, whatever was remembered.
  let isNarrow = first.narrow || !wide.matches
  let returns = 0
  const draw = () => {
    if (!host.isConnected && returns++ < mostReturns + 1) document.documentElement.append(host)
    const scheme = schemeOf(document)
    host.setAttribute('data-scheme', scheme)
    host.setAttribute('lang', props.words.code)
    document.documentElement.setAttribute(roomAttribute, isNarrow ? 'narrow' : 'wide')
    const shown = { ...props, narrow: isNarrow, onNarrow: setNarrow, onJump: jump, scheme }
    render(h(isNarrow ? NarrowTab : Outline, shown), place)
  }
  const setNarrow = (narrow: boolean) => {
    isNarrow = narrow
    draw()
    // On a small screen the filter box would bring the keyboard up over the points.
    place.querySelector<HTMLElement>(narrow ? '.tab' : small.matches ? '.narrow' : '.field')?.focus()
    if (wide.matches) props.onNarrow(narrow)
  }
  const jump = (itemId: string) => {
    // What lies over the text gets out of the way of what one jumps to.
    if (!wide.matches) {
      isNarrow = true
      draw()
    }
    props.onJump(itemId)
  }
  draw()
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw, { signal })
  wide.addEventListener(
    'change',
    () => {
      isNarrow = props.narrow || !wide.matches
      draw()
    },
    { signal },
  )
  signal.addEventListener(
    'abort',
    () => {
      render(null, place)
      host.remove()
      document.documentElement.removeAttribute(roomAttribute)
    },
    { once: true },
  )
  return {
    update(change) {
      if (signal.aborted) return
      props = { ...props, ...change }
      draw()
    },
    toggle: () => setNarrow(!isNarrow),
  }
}

/** Keys pressed in the panel are not the page's shortcuts. That the page can hear them is why nothing is typed there. */
function keepKeys(host: HTMLElement): void {
  for (const type of ['keydown', 'keyup', 'keypress']) host.addEventListener(type, (event) => event.stopPropagation())
}
