import { h, render, type VNode } from 'preact'
import type { Command } from '../lib/commands.ts'
import type { Digest, Doubt, Meeting } from '../lib/minutes/model.ts'
import { plainKey } from '../lib/plain-key.ts'
import type { Take } from '../lib/take.ts'
import type { Texts } from '../lib/texts.ts'
import type { View } from '../lib/view.ts'
import type { OpenField } from './field.ts'
import type { FindPoints } from './found.ts'
import { panelHost } from './panel-host.ts'
import { PanelView } from './panel-view.tsx'
import { schemeOf } from './scheme.ts'

/** What the panel shows, and whom it tells what the reader did. */
export interface PanelProps {
  meeting: Meeting
  doubts: readonly Doubt[]
  digests: Readonly<Record<string, Digest>>
  /** Ids of the points that stand in the page. */
  inPage: ReadonlySet<string>
  /** Id of the point at the top of the window. */
  present: string | null
  view: View
  words: Texts
  onJump: (itemId: string) => void
  onView: (view: View) => void
  onFoldAll: () => void
  onUnfoldAll: () => void
  onNarrow: (narrow: boolean) => void
  onTake: (take: Take, itemIds: readonly string[]) => void
  /** Lets the reader choose points to take along, these to begin with. */
  onTakeAlong: (itemIds: readonly string[]) => void
  onCommand: (command: Command) => void
  /** Something is looked for: gives what finds points, once that has loaded. */
  onFind: (use: (find: FindPoints) => void) => void
  /** Opens a text field whose words the page can't learn. */
  openField: OpenField
  /** Where the page shows one point: its links to the points before and after. */
  neighbours: VNode | null
  /** The list of markings; null where nothing is marked. Both are made by extras, and drawn by the panel. */
  markings: VNode | null
}

/** What a panel is opened with. */
export interface PanelOptions extends PanelProps {
  /** Whether it begins narrowed to a tab. */
  narrow: boolean
  /** The rules of its shadow root. */
  rules: string
  /** A character was typed in the panel: that may be a command. */
  onKey: (key: string) => void
}

/** The panel as its owner sees it. */
export interface Panel {
  update(change: Partial<PanelProps & Pick<PanelOptions, 'narrow'>>): void
  /** Opens the panel and moves the focus there, or narrows it. */
  toggle(): void
  /** Opens the panel and moves the focus to the field in which one types what to look for. */
  find(): void
  /** Where something may be shown over panel and page, with the panel's rules. */
  overlay: HTMLElement
  /** Tells the reader, for a moment, what was done. */
  say(what: string): void
  hasFocus(): boolean
}

/** On the page's root element while the panel stands beside the page: page.css makes room for it. */
const roomAttribute = 'data-maerkesag-panel'
/** From this width on the panel stands beside the page, not over it. */
const besides = '(min-width: 1280px)'
/** Below this width it is a sheet at the bottom of the window. */
const sheet = '(width < 700px)'
/** So long (in milliseconds) it is told what was done. */
const moment = 5000

/** Shows the outline beside the page, until the signal is aborted: the one place where preact meets a municipality's page. */
export function openPanel(first: PanelOptions, signal: AbortSignal): Panel {
  const { host, place, overlay, show } = panelHost(first.rules, signal)
  const wide = matchMedia(besides)
  const small = matchMedia(sheet)
  let props = first
  // Where the panel would lie over the text it begins as a tab, whatever was remembered.
  let narrow = first.narrow || !wide.matches
  let said = ''
  let timer: ReturnType<typeof setTimeout> | undefined

  const draw = () => {
    if (signal.aborted) return
    show()
    const scheme = schemeOf(document)
    host.setAttribute('data-scheme', scheme)
    host.setAttribute('lang', props.words.code)
    document.documentElement.setAttribute(roomAttribute, narrow ? 'narrow' : 'wide')
    render(h(PanelView, { ...props, narrow, said, scheme, onNarrow: setNarrow, onJump: jump }), place)
  }
  const setNarrow = (now: boolean) => {
    narrow = now
    draw()
    // On a small screen the field would bring the keyboard up over the points.
    place.querySelector<HTMLElement>(narrow ? '.tab' : small.matches ? '.narrow' : '.field')?.focus()
    if (wide.matches) props.onNarrow(narrow)
  }
  const jump = (itemId: string) => {
    // What lies over the text gets out of the way of what one jumps to.
    if (!wide.matches) {
      narrow = true
      draw()
    }
    props.onJump(itemId)
  }
  draw()
  place.addEventListener(
    'keydown',
    (event) => {
      const key = plainKey(event)
      if (!key) return
      event.preventDefault()
      props.onKey(key)
    },
    { signal },
  )
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw, { signal })
  wide.addEventListener(
    'change',
    () => {
      narrow = props.narrow || !wide.matches
      draw()
    },
    { signal },
  )
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer)
      render(null, place)
      document.documentElement.removeAttribute(roomAttribute)
    },
    { once: true },
  )
  return {
    update(change) {
      props = { ...props, ...change }
      draw()
    },
    toggle: () => setNarrow(!narrow),
    find() {
      if (narrow) setNarrow(false)
      place.querySelector<HTMLElement>('.field')?.focus()
    },
    overlay,
    say(what) {
      clearTimeout(timer)
      said = what
      draw()
      timer = setTimeout(() => {
        said = ''
        draw()
      }, moment)
    },
    hasFocus: () => document.activeElement === host,
  }
}
