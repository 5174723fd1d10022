import { afterEach, expect, test } from 'vitest'
import { cdp, page as window_ } from 'vitest/browser'
import { jumper } from '../../lib/page/jump.ts'
import { followPresent } from '../../lib/page/present-item.ts'
import { foldReading, isSeen, markup, show, type Folded } from './effects.ts'
import { readingOf } from './reading.ts'

let page: Folded | undefined
afterEach(() => {
  page?.end()
  scrollTo({ top: 0, behavior: 'instant' })
})

const points = [1, 2, 3, 4, 5].map(
  (at) => `<h2>${at}. Sag om havnen</h2><div style="height: 900px"><p>Tekst nummer ${at}</p></div>`,
)
const told = [1, 2, 3, 4, 5].map((at) => ({
  heading: `${at}. Sag om havnen`,
  body: [`Tekst nummer ${at}`, `Tekst nummer ${at}`] as [string, string],
}))
const header =
  '<header style="position: fixed; top: 0; left: 0; right: 0; height: 70px; background: #ddd">Strandby</header>'

async function open(before = ''): Promise<string> {
  await window_.viewport(1000, 700)
  const html = show(before + points.join(''))
  page = foldReading(readingOf(told))
  return html
}

const headingOf = (id: string) => document.querySelector<HTMLElement>(`[data-maerkesag-item="${id}"]`)!
const settled = () => new Promise((resolve) => document.addEventListener('scrollend', resolve, { once: true }))

test('Jumping opens the point, and moves the focus and the page to its heading', async () => {
  await open()
  page?.folds.foldAll()
  page?.folds.open('i2')
  page?.folds.open('i4')
  const jump = jumper(page!.page, page!.folds, page!.signal)
  const scrolled = settled()
  jump('i3')
  await scrolled
  expect(isSeen('Tekst nummer 3')).toBe(true)
  expect(document.activeElement).toBe(headingOf('i3'))
  expect(headingOf('i3').getBoundingClientRect().top).toBeLessThan(20)
})

test('A heading jumped to is no stop of the tab key afterwards', async () => {
  const before = await open()
  jumper(page!.page, page!.folds, page!.signal)('i2')
  expect(headingOf('i2').getAttribute('tabindex')).toBe('-1')
  headingOf('i2').blur()
  expect(headingOf('i2').hasAttribute('tabindex')).toBe(false)
  jumper(page!.page, page!.folds, page!.signal)('i3')
  page?.end()
  expect(markup()).toBe(before)
})

test('A header that stays at the top of the window doesn’t cover the heading', async () => {
  await open(header)
  const scrolled = settled()
  jumper(page!.page, page!.folds, page!.signal)('i3')
  await scrolled
  expect(headingOf('i3').getBoundingClientRect().top).toBeGreaterThanOrEqual(70)
  expect(headingOf('i3').getBoundingClientRect().top).toBeLessThan(100)
})

test('The present point is the one at the top of the window', async () => {
  await open()
  const seen: (string | null)[] = []
  followPresent(page!.page, (id) => seen.push(id), page!.signal)
  for (const id of ['i2', 'i4', 'i5', 'i1']) {
    const scrolled = settled()
    headingOf(id).scrollIntoView({ behavior: 'instant' })
    await scrolled
    await new Promise(requestAnimationFrame)
  }
  expect(seen).toEqual(['i1', 'i2', 'i4', 'i5', 'i1'])
})

test('A point jumped to is the present one even where the page is too short to bring it to the top', async () => {
  await window_.viewport(1000, 700)
  show(
    '<style>html, body { min-height: 0; height: auto }</style><h2>1. Sag om havnen</h2><p>Tekst nummer 1</p><h2>2. Sag om havnen</h2><p>Tekst nummer 2</p>',
  )
  page = foldReading(readingOf(told.slice(0, 2)))
  const seen: (string | null)[] = []
  const present = followPresent(page.page, (id) => seen.push(id), page.signal)
  jumper(page.page, page.folds, page.signal)('i2')
  present.goes('i2')
  await new Promise(requestAnimationFrame)
  await new Promise(requestAnimationFrame)
  expect(seen).toEqual(['i1', 'i2'])
})

test('Without motion, the page is at the heading at once', async () => {
  await cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-reduced-motion', value: 'reduce' }] })
  await open()
  jumper(page!.page, page!.folds, page!.signal)('i3')
  expect(headingOf('i3').getBoundingClientRect().top).toBeLessThan(20)
  await cdp().send('Emulation.setEmulatedMedia', { features: [] })
})
