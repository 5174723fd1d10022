import { userEvent } from 'vitest/browser'
import rules from '../../lib/page/decision-line.css?inline'
import type { LineOptions } from '../../lib/page/decision-line.ts'
import { texts } from '../../lib/texts.ts'

/** What lines are told in tests; `said` hears what the reader pressed. */
export function lineOptions(change: Partial<LineOptions> = {}, said: string[] = []): LineOptions {
  return {
    kind: 'minutes',
    words: texts.da,
    rules,
    onDecision: (itemId) => said.push(`decision ${itemId}`),
    onMark: (itemId) => said.push(`mark ${itemId}`),
    onWhole: (itemId) => said.push(`whole ${itemId}`),
    ...change,
  }
}

const roots = new WeakMap<Element, ShadowRoot>()
const attach = Reflect.get(Element.prototype, 'attachShadow')
let areOpen = false
// Closed shadow roots keep out the page's scripts, and would tests.
Element.prototype.attachShadow = function remember(options) {
  const root = attach.call(this, areOpen ? { ...options, mode: 'open' } : options)
  roots.set(this, root)
  return root
}

/** Has shadow roots made open, so that axe looks into them, until what it returns is called. */
export function openShadows(): () => void {
  areOpen = true
  return () => (areOpen = false)
}

/** What stands in an element's shadow root, closed or not. */
export function inside(element: Element | null | undefined): ShadowRoot {
  const root = element && roots.get(element)
  if (!root) throw new Error('No shadow root')
  return root
}

/** Presses what stands in an element's shadow root, as a reader's hand does. */
export async function press(host: HTMLElement | undefined, selector: string): Promise<void> {
  const [outer, inner] = [host!, inside(host).querySelector(selector)!].map((one) => one.getBoundingClientRect())
  const position = { x: inner!.x + inner!.width / 2 - outer!.x, y: inner!.y + inner!.height / 2 - outer!.y }
  await userEvent.click(host!, { position })
}

/** The lines of the page, in its order. */
export const linesShown = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('maerkesag-line')]

/** The words of a line, row by row, its style sheet left out. */
export const wordsOf = (line: HTMLElement | undefined): string[] =>
  [...inside(line).querySelectorAll('p')].map((row) => (row.textContent ?? '').trim().replace(/\s+/g, ' '))
