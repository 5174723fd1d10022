import type { Outcome } from '../minutes/model.ts'
import { looks } from '../outcome-look.ts'
import { makeOwn } from './own.ts'

const svg = 'http://www.w3.org/2000/svg'

/**
 * Shown by page.css alone: Firefox takes that away when the extension is disabled, and lets no script of ours tidy up. Its sizes don't follow the page's: a badge is as large in a headline as in a footnote.
 */
const style = `:host { display: none }
span { display: inline-flex; align-items: center; gap: 5px; padding: 3px 9px 3px 7px; border-radius: 999px;
  font: 600 13px/1.3 system-ui, sans-serif; letter-spacing: normal; text-transform: none; white-space: nowrap;
  color: #fff; background: var(--maerkesag-tone); border: 1px solid transparent; print-color-adjust: exact }
path { fill: none; stroke: currentcolor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round }
@media (forced-colors: active) { span { color: CanvasText; background: Canvas; border-color: CanvasText } }`

/** An icon and a word that tell an outcome. They stand in a shadow root, so that they are no part of the page's text. */
export function makeBadge(outcome: Outcome, word: string): HTMLElement {
  const { tone, icon } = looks[outcome]
  const badge = makeOwn('maerkesag-badge')
  badge.setAttribute('data-maerkesag-tone', tone)
  const label = document.createElement('span')
  const picture = document.createElementNS(svg, 'svg')
  const path = document.createElementNS(svg, 'path')
  path.setAttribute('d', icon)
  picture.setAttribute('viewBox', '0 0 16 16')
  picture.setAttribute('width', '13')
  picture.setAttribute('height', '13')
  picture.setAttribute('aria-hidden', 'true')
  picture.append(path)
  label.append(picture, word)
  const rules = document.createElement('style')
  rules.textContent = style
  badge.attachShadow({ mode: 'closed' }).append(rules, label)
  return badge
}
