import { afterEach, beforeEach, expect, test } from 'vitest'
import { page as window_ } from 'vitest/browser'
import { decisionJumper } from '../../lib/page/jump.ts'
import { markDecisions } from '../../lib/page/mark-decisions.ts'
import { followPresent, type Present } from '../../lib/page/present-item.ts'
import { walker, type Step, type Walk } from '../../lib/page/walk.ts'
import { foldReading, isSeen, show, type Folded } from './effects.ts'
import { readingOf, type Told } from './reading.ts'

let page: Folded
let walk: Walk
let present: string | null
let following: Present
let takesFocus: boolean

const told: Told[] = [1, 2, 3, 4].map((at) => ({
  heading: `${at}. Sag om havnen`,
  sections: [
    { label: 'Sagsfremstilling', body: [`Bro nummer ${at}`, `Bro nummer ${at}`] },
    { kind: 'decision', label: 'Beslutning', body: [`Besluttet om ${at}`, `Besluttet om ${at}`] },
  ],
  // The second point decides nothing.
  ...(at !== 2 && { outcome: 'approved' as const }),
}))
const html = [1, 2, 3, 4]
  .map(
    (at) =>
      `<h2>${at}. Sag om havnen</h2><h3>Sagsfremstilling</h3><p style="height: 500px">Bro nummer ${at}</p><h3>Beslutning</h3><p style="height: 200px">Besluttet om ${at}</p>`,
  )
  .join('')

beforeEach(async () => {
  await window_.viewport(1000, 700)
  show(
    `<header style="position: fixed; top: 0; left: 0; right: 0; height: 70px; background: #ddd">Strandby</header><p style="padding-top: 200px">Referat</p>${html}`,
  )
  // Where a jump ends is known at once.
  document.documentElement.style.scrollBehavior = 'auto'
  takesFocus = true
  page = foldReading(readingOf(told))
  const { folds, signal } = page
  const decisions = markDecisions(page.page, { words: { outcome: String }, rules: '' }, signal)
  const toDecision = decisionJumper(page.page, folds, decisions, signal)
  walk = walker(page.page, { folds, decisions, toDecision, takesFocus: () => takesFocus, signal })
  following = followPresent(page.page, (itemId) => (present = itemId), signal)
})
afterEach(() => {
  page.end()
  scrollTo({ top: 0, behavior: 'instant' })
})

const frames = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))

/** Goes on in the page, and waits until it rests there. */
async function go(way: 'byItem' | 'byDecision', step: Step): Promise<string | undefined> {
  let rest = scrollY - 1
  const id = walk[way](step, present)
  following.goes(id)
  while (rest !== scrollY) {
    rest = scrollY
    await new Promise((resolve) => setTimeout(resolve, 120))
  }
  await frames()
  return id
}
const top = (selector: string) => Math.round(document.querySelector(selector)!.getBoundingClientRect().top)

test('Point by point forwards to the end, below the page’s own header, and no further', async () => {
  expect(present).toBeNull()
  expect(await go('byItem', 1)).toBe('i1')
  expect(await go('byItem', 1)).toBe('i2')
  expect(top('[data-maerkesag-item="i2"]')).toBe(82)
  expect(document.activeElement?.getAttribute('data-maerkesag-item')).toBe('i2')
  expect([await go('byItem', 1), await go('byItem', 1), await go('byItem', 1)]).toEqual(['i3', 'i4', undefined])
})

test('Backwards first to the beginning of the point one is in, then to the one before', async () => {
  page.page.headings.get('i3')!.scrollIntoView()
  scrollBy({ top: 300, behavior: 'instant' })
  await frames()
  expect(present).toBe('i3')
  expect(await go('byItem', -1)).toBe('i3')
  expect(await go('byItem', -1)).toBe('i2')
})

test('Decision by decision, past points that decided nothing, also at the end of the page', async () => {
  expect(await go('byDecision', 1)).toBe('i1')
  expect(top('[data-maerkesag-decision]')).toBe(82)
  expect(await go('byDecision', 1)).toBe('i3')
  expect(await go('byDecision', 1)).toBe('i4')
  expect(await go('byDecision', 1)).toBeUndefined()
  expect(await go('byDecision', -1)).toBe('i3')
})

test('Where points are folded to their headings, decisions are walked by heading and stay folded', async () => {
  page.folds.setView('decisions')
  await go('byDecision', 1)
  await go('byDecision', 1)
  expect(document.activeElement?.getAttribute('data-maerkesag-item')).toBe('i3')
  expect(isSeen('Besluttet om 3')).toBe(false)
})

test('In the panel the page moves along, and the focus stays', async () => {
  takesFocus = false
  const before = document.activeElement
  expect(await go('byItem', 1)).toBe('i1')
  expect(await go('byItem', 1)).toBe('i2')
  expect(top('[data-maerkesag-item="i2"]')).toBe(82)
  expect(document.activeElement).toBe(before)
  for (let at = 0; at < 3; at++) await go('byItem', 1)
  expect(present).toBe('i4')
})

test('The way to a decision opens its point and its label’s section', () => {
  page.folds.foldAll()
  const { folds, signal } = page
  decisionJumper(page.page, folds, new Map(), signal)('i3')
  expect([isSeen('Besluttet om 3'), isSeen('Besluttet om 4')]).toEqual([true, false])
})
