import { render, type ComponentChild } from 'preact'
import css from '../../components/panel.css?inline'
import theme from '../../components/theme.css?inline'

/** Shows a part of the panel in an open shadow root, with the panel's own rules, until the signal ends it. */
export function showOpen(what: ComponentChild, scheme: 'light' | 'dark', signal: AbortSignal): ShadowRoot {
  const host = document.createElement('div')
  host.setAttribute('data-scheme', scheme)
  host.setAttribute('lang', 'da')
  const root = host.attachShadow({ mode: 'open' })
  const style = document.createElement('style')
  style.textContent = theme + css
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
