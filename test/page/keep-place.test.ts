import { userEvent } from 'vitest/browser'
import { afterEach, expect, test } from 'vitest'
import { keepPlace } from '../../lib/page/keep-place.ts'
import { followPresent } from '../../lib/page/present-item.ts'
import { sweep } from '../../lib/page/sweep.ts'
import { foldReading, markup, show, toggle, type Folded } from './effects.ts'
import { readingOf, type Told } from './reading.ts'

let page: Folded | undefined
afterEach(() => {
  page?.end()
  scrollTo({ top: 0, behavior: 'instant' })
})

const told: Told[] = [1, 2, 3].map((at) => ({
  heading: `${at}. Sag om havnen`,
  sections: [{ label: 'Resumé', body: [`Tekst nummer ${at}`, `Tekst nummer ${at}`] }],
}))
const html = [1, 2, 3]
  .map((at) => `<h2>${at}. Sag om havnen</h2><h3>Resumé</h3><p style="height: 900px">Tekst nummer ${at}</p>`)
  .join('')

test('The reader keeps her place and the focus when the page is read anew', () => {
  show(html)
  page = foldReading(readingOf(told))
  page.page.headings.get('i2')?.scrollIntoView({ behavior: 'instant' })
  scrollBy({ top: -30, behavior: 'instant' })
  toggle('i2s1').focus()
  const { state } = page
  const restore = keepPlace(page.page)
  page.end()
  show(`<p style="height: 500px">Ny tekst foroven</p>${html}`)
  page = foldReading(readingOf(told), state)
  restore(page.page, page.signal)
  expect(Math.round(page.page.headings.get('i2')!.getBoundingClientRect().top)).toBe(30)
  expect(document.activeElement).toBe(toggle('i2s1'))
})

test('What an update of the extension left behind is swept away', async () => {
  const before = show('<h2>1. Sag om havnen</h2><div>Resumé<br>Tekst nummer 1<br></div>')
  page = foldReading(readingOf(told.slice(0, 1)))
  await userEvent.click(toggle('i1s1'))
  await userEvent.click(toggle('i1'))
  sweep()
  expect(markup()).toBe(before)
})

test('A link keeps the focus while its line is wrapped and unwrapped', async () => {
  show('<div>1. Sag om havnen<br>Resumé<br>Tekst nummer 1 <a href="#">Kort</a><br></div>')
  const link = document.querySelector('a')!
  link.focus()
  page = foldReading(readingOf([{ heading: '1. Sag om havnen', body: ['Resumé', 'Kort'] }]))
  page.folds.foldAll()
  page.folds.unfoldAll()
  expect(link.closest('maerkesag-fold')).not.toBeNull()
  page.end()
  expect(document.activeElement).toBe(link)
})

test('The reader keeps her place where the page has taken its headings away before it is read anew', async () => {
  show(html)
  page = foldReading(readingOf(told))
  const present = followPresent(page.page, () => {}, page.signal)
  page.page.headings.get('i2')?.scrollIntoView({ behavior: 'instant' })
  scrollBy({ top: 100, behavior: 'instant' })
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  show(`<p style="height: 500px">Ny tekst foroven</p>${html}`)
  const restore = keepPlace(page.page, present.anchor())
  page.end()
  page = foldReading(readingOf(told))
  restore(page.page, page.signal)
  expect(Math.round(page.page.headings.get('i2')!.getBoundingClientRect().top)).toBe(-100)
})

test('A journey to a point counts as its end, also while the page still scrolls', () => {
  show(html)
  page = foldReading(readingOf(told))
  const seen: (string | null)[] = []
  const present = followPresent(page.page, (id) => seen.push(id), page.signal)
  present.goes('i3')
  expect(seen.at(-1)).toBe('i3')
  expect(present.anchor()).toEqual({ id: 'i3', top: 12 })
})

test('The reader keeps her place on a page that scrolls in a box of its own', () => {
  show(`<div id="box" style="height: 400px; overflow-y: auto">${html}</div>`)
  page = foldReading(readingOf(told))
  document.querySelector('#box')!.scrollTop = 1000
  const before = page.page.headings.get('i2')!.getBoundingClientRect().top
  const restore = keepPlace(page.page)
  page.folds.toggle('i1')
  expect(Math.abs(page.page.headings.get('i2')!.getBoundingClientRect().top - before)).toBeGreaterThan(100)
  restore(page.page, page.signal)
  expect(Math.abs(page.page.headings.get('i2')!.getBoundingClientRect().top - before)).toBeLessThan(2)
})

test('What a page writes where our buttons have their names does no harm', () => {
  show(`<a href="#" data-maerkesag-part='x"]'>Kort</a>${html}`)
  document.querySelector('a')!.focus()
  page = foldReading(readingOf(told))
  keepPlace(page.page)(page.page, page.signal)
  expect(document.activeElement).toBe(document.querySelector('a'))
})
