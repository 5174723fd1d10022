import { afterEach, beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { NeighbourLinks } from '../../components/neighbour-links.tsx'
import type { Neighbours } from '../../lib/page/neighbours.ts'
import { texts } from '../../lib/texts.ts'
import { views } from '../../lib/view.ts'
import { minutes, pointOf } from './meeting.ts'
import { openOutline } from './open-outline.tsx'

let end: AbortController
beforeEach(async () => {
  await page.viewport(1400, 700)
  end = new AbortController()
})
afterEach(() => end.abort())

test('the facts of the meeting are told, those that attended folded away', () => {
  const { root } = openOutline(end.signal)
  expect(root.querySelector('.top')?.textContent).toContain('Referat · Strandby')
  const head = root.querySelector('.head')
  for (const fact of ['Udvalget for Klima og Havne', '3. marts 2026', '16:00–18:30', 'Mødelokale 2'])
    expect(head?.textContent).toContain(fact)
  const attended = root.querySelector<HTMLDetailsElement>('.head details')
  expect(attended?.open).toBe(false)
  expect(attended?.textContent).toContain('Signe Tangmose')
})

test('of a meeting of which nothing is known but its points nothing is told that is empty', () => {
  const attendance = { present: [], absent: [], others: [] }
  const bare = { municipality: null, committee: null, date: null, start: null, end: null, place: null, attendance }
  const { root } = openOutline(end.signal, { meeting: { ...minutes, ...bare } })
  expect(root.querySelector('.kind')?.textContent).toBe('Referat')
  expect(root.querySelector('.head')?.textContent).toBe('Møde')
})

test('the points of an agenda are not dealt with yet', () => {
  const { root } = openOutline(end.signal, {
    meeting: { ...minutes, kind: 'agenda', items: [pointOf('1', 'Ny sti langs åen')] },
  })
  expect(root.querySelector('.row')?.textContent).toContain('Endnu ikke behandlet')
  expect(root.querySelector('.kind')?.textContent).toContain('Dagsorden')
})

test.each(views)('of the three views the one that the page has is pressed: %s', (view) => {
  const { all, root } = openOutline(end.signal, { view })
  expect(root.querySelector('.segments')?.ariaLabel).toBe('Visning')
  const segments = all('.segments button')
  expect(segments.map(({ textContent }) => textContent)).toEqual(['Alt', 'Overblik', 'Beslutninger'])
  expect(segments.map(({ ariaPressed }) => ariaPressed)).toEqual(views.map((one) => String(one === view)))
})

test('a view is chosen by its button', async () => {
  const { press, said } = openOutline(end.signal)
  await press('Beslutninger')
  await press('Overblik')
  await press('Alt')
  expect(said).toEqual(['view decisions', 'view overview', 'view all'])
})

test('all points are folded and unfolded by two buttons, the keys shown and the panel narrowed by two more', async () => {
  const { press, said } = openOutline(end.signal)
  for (const name of ['Fold alle punkter ud', 'Fold alle punkter', 'Taster', 'Gør panelet smalt']) await press(name)
  expect(said).toEqual(['unfold all', 'fold all', 'help', 'narrow true'])
})

test('a page of one point leads to the points before and after, where the page does', () => {
  const links = (neighbours: Neighbours) =>
    openOutline(end.signal, { neighbours: <NeighbourLinks {...neighbours} words={texts.da.panel} /> })
      .all('.neighbours a')
      .map((link) => [link.textContent, link.getAttribute('href')])
  const [previous, next] = ['https://referater.strandby.example/punkt-1', 'https://referater.strandby.example/punkt-3']
  expect(links({ previous, next })).toEqual([
    ['Forrige punkt', previous],
    ['Næste punkt', next],
  ])
  expect(links({ previous: null, next })).toEqual([['Næste punkt', next]])
})

test('Enter and a click jump to the point', async () => {
  const { all, said } = openOutline(end.signal)
  all('[data-item=i4]')[0]?.focus()
  await userEvent.keyboard('{Enter}')
  await userEvent.click(all('[data-item=i5]')[0]!)
  expect(said).toEqual(['jump i4', 'jump i5'])
})

test('the present point is marked for eyes and for screen readers, and no other', () => {
  const { all } = openOutline(end.signal)
  expect(all('[aria-current]').map(({ dataset }) => dataset['item'])).toEqual(['i2'])
  expect(all('.present')).toHaveLength(1)
})

test.each([900, 500])('the present point is in view in a long list, in a window of %i px', async (height) => {
  await page.viewport(1400, height)
  const items = Array.from({ length: 60 }, (_, at) => pointOf(String(at + 1), 'Punkt om havnens bolværker'))
  const { root } = openOutline(end.signal, { meeting: { ...minutes, items }, present: 'i41' })
  const box = root.querySelector('.outline')!.getBoundingClientRect()
  const top = () => root.querySelector('.present')!.getBoundingClientRect().top
  await expect.poll(() => top() > box.top && top() < box.bottom).toBe(true)
})

test('300 points are listed, in the order of the meeting', () => {
  const items = Array.from({ length: 300 }, (_, at) => pointOf(String(at + 1), 'Punkt om havnens bolværker'))
  const { texts } = openOutline(end.signal, { meeting: { ...minutes, items } })
  expect(texts('.row .number')).toEqual(items.map(({ number }) => number))
})

test('the outline speaks English when that was chosen', () => {
  const { root } = openOutline(end.signal, { words: texts.en })
  expect(root.textContent).toContain('3 March 2026')
  expect(root.textContent).toContain('Point without a title')
  expect(root.textContent).not.toContain('Godkendt')
})
