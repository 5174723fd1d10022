import { userEvent } from 'vitest/browser'
import { afterEach, expect, test } from 'vitest'
import { jumper } from '../../lib/page/jump.ts'
import { foldReading, isSeen, markup, show, toggle, type Folded } from './effects.ts'
import { readingOf, type Told } from './reading.ts'

let page: Folded | undefined
afterEach(() => page?.end())

const row = (at: number, title: string, text: string) => `<tr class="punktrow"><td><span class="label">${at}</span></td>
  <td><button class="overskrift-btn" aria-expanded="false" aria-controls="details${at}"><h2 class="overskrift">${title}</h2></button>
  <div class="details" id="details${at}"><div><h3>Beslutninger</h3><span class="resume"><div>${text}</div></span></div></div></td></tr>`

/** The portal's own fold: the button shows and hides the details, as the portal's script does. */
function showPortal(): string {
  const before = show(`<style>.details { display: none }</style><table id="dagsordenDetaljer"><tbody>
    ${row(1, 'Ny sti', 'Godkendt i dag.')}${row(2, 'Eventuelt', 'Intet.')}</tbody></table>`)
  for (const button of document.querySelectorAll('button')) {
    button.addEventListener('click', () => {
      const details = document.getElementById(button.getAttribute('aria-controls') ?? '')!
      const opens = button.ariaExpanded === 'false'
      button.ariaExpanded = String(opens)
      if (opens) details.setAttribute('style', 'display: block;')
      else details.removeAttribute('style')
    })
  }
  return before
}

const told: Told[] = [
  { heading: 'Ny sti', sections: [{ label: 'Beslutninger', body: ['Godkendt i dag.', 'Godkendt i dag.'] }] },
  { heading: 'Eventuelt', sections: [{ label: 'Beslutninger', body: ['Intet.', 'Intet.'] }] },
]

test('Points that the portal folds get no second button, and reading presses none', () => {
  showPortal()
  page = foldReading(readingOf(told))
  const parts = [...document.querySelectorAll('maerkesag-toggle')].map((element) =>
    element.getAttribute('data-maerkesag-part'),
  )
  expect(parts).toEqual(['i1s1', 'i2s1'])
  expect(isSeen('Godkendt i dag.')).toBe(false)
})

test('Unfolding and folding all presses those of the portal’s buttons that need it', () => {
  showPortal()
  page = foldReading(readingOf(told))
  document.querySelector('button')?.click()
  page.folds.unfoldAll()
  expect([isSeen('Godkendt i dag.'), isSeen('Intet.')]).toEqual([true, true])
  page.folds.foldAll()
  expect([isSeen('Godkendt i dag.'), isSeen('Intet.')]).toEqual([false, false])
})

test('Jumping opens the point with the portal’s button, which has the focus then', () => {
  showPortal()
  page = foldReading(readingOf(told))
  jumper(page.page, page.folds, page.signal)('i2')
  expect([isSeen('Godkendt i dag.'), isSeen('Intet.')]).toEqual([false, true])
  expect(document.activeElement?.getAttribute('aria-controls')).toBe('details2')
})

test('A section inside the portal’s fold is folded our way', async () => {
  const before = showPortal()
  page = foldReading(readingOf(told))
  document.querySelector('button')?.click()
  await userEvent.click(toggle('i1s1'))
  expect(isSeen('Godkendt i dag.')).toBe(false)
  expect(isSeen('Beslutninger')).toBe(true)
  page.end()
  document.querySelector('button')?.click()
  expect(markup()).toBe(before)
})

test('What the portal puts beside the text of a section, and isn’t read, is folded with it', async () => {
  const before = show(
    '<h2>1. Ny sti</h2><h3>Bilag</h3><ul><li><span class="pdf">PDF</span> <a href="#">Kort</a></li></ul>',
  )
  page = foldReading(readingOf([{ heading: '1. Ny sti', sections: [{ label: 'Bilag', body: ['Kort', 'Kort'] }] }]))
  await userEvent.click(toggle('i1s1'))
  expect([isSeen('Bilag'), isSeen('PDF'), isSeen('Kort')]).toEqual([true, false, false])
  page.end()
  expect(markup()).toBe(before)
})
