import type { Outcome } from '../minutes/model.ts'
import { looks } from '../outcome-look.ts'
import { make } from './make.ts'
import { makeOwn, type OwnName } from './own.ts'

const svg = 'http://www.w3.org/2000/svg'

/** An icon and a word that tell an outcome, in the outcome's colour; decision-line.css says how it looks. */
export function outcomeMark(outcome: Outcome, word: string): HTMLElement {
  const picture = document.createElementNS(svg, 'svg')
  const path = document.createElementNS(svg, 'path')
  path.setAttribute('d', looks[outcome].icon)
  picture.setAttribute('viewBox', '0 0 16 16')
  picture.setAttribute('aria-hidden', 'true')
  picture.append(path)
  return make('span', { class: 'mark' }, picture, word)
}

/**
 * An element of ours in the page with a shadow root, so that what it shows is no part of the page's text. `rules` are
 * those of the shadow root; the element itself is shown by page.css alone: Firefox takes that away when the extension is
 * disabled, and lets no script of ours tidy up.
 */
export function makeShaded(name: OwnName, rules: string, outcome: Outcome, ...children: Node[]): HTMLElement {
  const element = makeOwn(name)
  element.setAttribute('data-maerkesag-tone', looks[outcome].tone)
  element.attachShadow({ mode: 'closed' }).append(make('style', {}, rules), ...children)
  return element
}

/** A badge that tells an outcome. */
export const makeBadge = (outcome: Outcome, word: string, rules: string): HTMLElement =>
  makeShaded('maerkesag-badge', rules, outcome, outcomeMark(outcome, word))
