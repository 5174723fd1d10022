import { render, type ComponentChild } from 'preact'
import controls from '../../components/controls.css?inline'
import misread from '../../components/misread.css?inline'
import ownPage from '../../components/own-page.css?inline'
import { panelStyle } from '../../components/panel-style.ts'
import colourNames from '../../components/colour-names.css?inline'
import swatch from '../../components/swatch.css?inline'
import theme from '../../components/theme.css?inline'
import popup from '../../entrypoints/popup/popup.css?inline'

/** The rules of the popup and of the extension's own pages, for a host in place of a body. */
const inHost = (style: string) => theme + controls + style.replace(/^body /gm, ':host ')
export const popupStyle = inHost(misread + popup)
export const ownPageStyle = inHost(swatch + colourNames + ownPage)

/** Shows a part of the panel, or of a page, in an open shadow root with its own rules, until the signal ends it. */
export function showOpen(
  what: ComponentChild,
  scheme: 'light' | 'dark',
  signal: AbortSignal,
  rules = panelStyle,
): ShadowRoot {
  const host = document.createElement('div')
  host.setAttribute('data-scheme', scheme)
  host.setAttribute('lang', 'da')
  host.style.display = 'block'
  const root = host.attachShadow({ mode: 'open' })
  const style = document.createElement('style')
  style.textContent = rules
  const place = document.createElement('div')
  place.className = 'place'
  root.append(style, place)
  document.body.append(host)
  render(what, place)
  signal.addEventListener('abort', () => {
    render(null, place)
    host.remove()
  })
  return root
}
