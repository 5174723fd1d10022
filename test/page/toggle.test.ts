import { afterEach, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { foldReading, isSeen, show, toggle, type Folded } from './effects.ts'
import { readingOf, type Told } from './reading.ts'

let page: Folded | undefined
afterEach(() => page?.end())

const told: Told[] = [{ heading: '1. Havnens bro', sections: [{ label: 'Resumé', body: ['Broen er', 'lukket nu.'] }] }]
const html = '<h2>1. Havnens bro</h2><h3>Resumé</h3><p>Broen er</p><p>lukket nu.</p>'

test('A button says what it folds, and whether that is open', async () => {
  show(html)
  page = foldReading(readingOf(told))
  expect(toggle('i1').getAttribute('aria-label')).toBe('Punkt: 1. Havnens bro')
  expect(toggle('i1s1').getAttribute('aria-label')).toBe('Afsnit: Resumé')
  expect(toggle('i1').role).toBe('button')
  await userEvent.click(toggle('i1s1'))
  expect(toggle('i1s1').ariaExpanded).toBe('false')
  expect(toggle('i1').ariaExpanded).toBe('true')
})

test('Points and sections are folded with the keyboard alone', async () => {
  show(html)
  page = foldReading(readingOf(told))
  await userEvent.keyboard('{Tab}')
  expect(document.activeElement).toBe(toggle('i1'))
  await userEvent.keyboard('{Tab}')
  expect(document.activeElement).toBe(toggle('i1s1'))
  await userEvent.keyboard('{Enter}')
  expect(isSeen('Broen er')).toBe(false)
  await userEvent.keyboard(' ')
  expect(isSeen('Broen er')).toBe(true)
})

test('The page isn’t told of presses on our buttons', async () => {
  show(`<section>${html}</section>`)
  page = foldReading(readingOf(told))
  const presses: Event[] = []
  document.querySelector('section')?.addEventListener('click', (event) => presses.push(event))
  await userEvent.click(toggle('i1'))
  expect(presses).toEqual([])
})

test('A button stands outside of links and buttons of the page', () => {
  show('<p><a href="#x">1. Havnens bro</a></p><h3><button>Resumé</button></h3><p>Broen er</p><p>lukket nu.</p>')
  page = foldReading(readingOf(told))
  expect(toggle('i1').nextElementSibling?.localName).toBe('a')
  expect(toggle('i1s1').nextElementSibling?.localName).toBe('button')
})

test('What was folded is folded again when the page is read anew', async () => {
  show(html)
  page = foldReading(readingOf(told))
  await userEvent.click(toggle('i1s1'))
  const { state } = page
  page.end()
  expect(isSeen('Broen er')).toBe(true)
  page = foldReading(readingOf(told), state)
  expect(isSeen('Broen er')).toBe(false)
  expect(toggle('i1s1').ariaExpanded).toBe('false')
})
