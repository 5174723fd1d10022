import { vi } from 'vitest'
import { openPanel, type PanelOptions } from '../../components/panel.ts'
import { panelStyle } from '../../components/panel-style.ts'
import '../../entrypoints/minutes.content/page.css'
import { commandOf } from '../../lib/commands.ts'
import { panelProps } from './meeting.ts'

/** The element in the page that holds the panel. */
export const panelHost = () => document.querySelector('maerkesag-panel')

/** Opens the panel beside the page, and looks into its closed root. */
export function openedPanel(signal: AbortSignal, change: Partial<PanelOptions> = {}) {
  const { props, said } = panelProps(change)
  // The root is closed to the page; it is told here as it is made.
  const made = vi.spyOn(Element.prototype, 'attachShadow')
  const onKey = (key: string) => {
    const command = commandOf(key)
    if (command) said.push(command)
  }
  const panel = openPanel({ narrow: false, rules: panelStyle, onKey, ...props, ...change }, signal)
  const root = made.mock.results.at(-1)?.value as ShadowRoot
  made.mockRestore()
  const find = (selector: string) => root.querySelector<HTMLElement>(selector)
  return { panel, said, root, find, status: () => find('.said[role=status]')?.textContent }
}
