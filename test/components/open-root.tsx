import { render, type ComponentChild } from 'preact'
import { panelStyle } from '../../components/panel-style.ts'

/** Shows a part of the panel in an open shadow root, with the panel's own rules, until the signal ends it. */
export function showOpen(what: ComponentChild, scheme: 'light' | 'dark', signal: AbortSignal): ShadowRoot {
  const host = document.createElement('div')
  host.setAttribute('data-scheme', scheme)
  host.setAttribute('lang', 'da')
  const root = host.attachShadow({ mode: 'open' })
  const style = document.createElement('style')
  style.textContent = panelStyle
  const place = document.createElement('div')
  root.append(style, place)
  document.body.append(host)
  render(what, place)
  signal.addEventListener('abort', () => {
    render(null, place)
    host.remove()
  })
  return root
}
