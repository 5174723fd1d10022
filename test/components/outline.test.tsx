import { afterEach, beforeEach, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { Outline } from '../../components/outline.tsx'
import type { PanelProps } from '../../components/panel.ts'
import { minutes, panelProps, pointOf } from './meeting.ts'
import { showOpen } from './open-root.tsx'
import { texts } from '../../lib/texts.ts'

let end: AbortController
beforeEach(() => {
  end = new AbortController()
})
afterEach(() => end.abort())

function open(change: Partial<PanelProps> = {}) {
  const { props, said } = panelProps(change)
  const root = showOpen(<Outline {...props} />, 'light', end.signal)
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)]
  const focused = () => (root.activeElement as HTMLElement | null)?.dataset['item']
  const titles = () => all('.title').map(({ textContent }) => textContent)
  const filter = async (words: string) => {
    all('input')[0]?.focus()
    await userEvent.keyboard(words)
  }
  return { root, said, all, focused, titles, filter }
}

test('a point is found by its title, its number, or the word for its outcome', async () => {
  const { titles, filter, root } = open()
  await filter('NORDhavn')
  expect(titles()).toEqual(['Ny bølgebryder ved Nordhavnen'])
  expect(root.querySelector('[role=status]')?.textContent).toBe('1 af 5 punkter')
  await filter('{Escape}5')
  expect(titles()).toEqual(['Cykelsti langs diget'])
  await filter('{Escape}afvist')
  expect(titles()).toEqual(['Cykelsti langs diget'])
  await filter('{Escape}')
  expect(titles()).toHaveLength(5)
  expect(root.querySelector('[role=status]')?.textContent).toBe('')
})

test('where no point matches, the outline says so and offers all points again', async () => {
  const { root, titles, filter, all } = open()
  await filter('kystsikring')
  expect(titles()).toEqual([])
  expect(root.textContent).toContain('Ingen punkter passer.')
  await userEvent.click(all('.none button')[0]!)
  expect(titles()).toHaveLength(5)
})

test('the arrows, Home and End move in the list, and stop at its ends', async () => {
  const { all, focused } = open()
  all('input')[0]?.focus()
  await userEvent.keyboard('{ArrowDown}')
  expect(focused()).toBe('i1')
  await userEvent.keyboard('{ArrowUp}')
  expect(focused()).toBe('i1')
  await userEvent.keyboard('{ArrowDown}{ArrowDown}')
  expect(focused()).toBe('i3')
  await userEvent.keyboard('{End}{ArrowDown}')
  expect(focused()).toBe('i5')
  await userEvent.keyboard('{Home}')
  expect(focused()).toBe('i1')
})

test('the Tab key reaches one point only: the present one, then the one last reached', async () => {
  const { all, focused } = open()
  const stops = () => all('.row[tabindex="0"]').map(({ dataset }) => dataset['item'])
  expect(stops()).toEqual(['i2'])
  all('[data-item=i2]')[0]?.focus()
  await userEvent.keyboard('{ArrowDown}')
  await expect.poll(stops).toEqual(['i3'])
  expect(focused()).toBe('i3')
})

test('Enter and a click jump to the point', async () => {
  const { all, said } = open()
  all('[data-item=i4]')[0]?.focus()
  await userEvent.keyboard('{Enter}')
  await userEvent.click(all('[data-item=i5]')[0]!)
  expect(said).toEqual(['jump i4', 'jump i5'])
})

test('Enter in the filter box jumps to the first point that was found', async () => {
  const { said, filter } = open()
  await filter('{Enter}')
  expect(said).toEqual([])
  await filter('cykelsti{Enter}')
  expect(said).toEqual(['jump i5'])
})

test('the present point is marked for eyes and for screen readers, and no other', () => {
  const { all } = open()
  expect(all('[aria-current]').map(({ dataset }) => dataset['item'])).toEqual(['i2'])
  expect(all('.present')).toHaveLength(1)
})

test('the present point is in view in a long list', async () => {
  const items = Array.from({ length: 60 }, (_, at) => pointOf(String(at + 1), 'Punkt om havnens bolværker'))
  const { root } = open({ meeting: { ...minutes, items }, present: 'i41' })
  const box = root.querySelector('.outline')!.getBoundingClientRect()
  const top = () => root.querySelector('.present')!.getBoundingClientRect().top
  await expect.poll(() => top() > box.top && top() < box.bottom).toBe(true)
})

test('a point tells its outcome, its attachments, that it is closed, and that it lost its title', () => {
  const { all } = open()
  const words = all('.row').map(({ innerText }) => innerText.split(/\s*\n\s*/).join(' '))
  expect(words[1]).toContain('Udsat')
  expect(words[1]).toContain('2 bilag')
  expect(words[2]).toContain('Punkt uden titel')
  expect(words[3]).toContain('Lukket')
})

test('a doubt is told with the point that it is about, one about the meeting above the points', () => {
  const { all, root } = open()
  expect(all('li .doubts li').map(({ textContent }) => textContent)).toEqual(['Siden har ingen titel til dette punkt.'])
  expect(root.querySelector('.doubts.general')?.textContent).toContain('6')
})

test('the points of an agenda are not dealt with yet', () => {
  const items = [pointOf('1', 'Ny sti langs åen')]
  const { root } = open({ meeting: { ...minutes, kind: 'agenda', items } })
  expect(root.querySelector('.row')?.textContent).toContain('Endnu ikke behandlet')
  expect(root.querySelector('.kind')?.textContent).toContain('Dagsorden')
})

test('the facts of the meeting are told, those that attended folded away', () => {
  const { root } = open()
  const head = root.querySelector('.head')
  for (const fact of ['Strandby', 'Udvalget for Klima og Havne', '3. marts 2026', '16:00–18:30', 'Mødelokale 2'])
    expect(head?.textContent).toContain(fact)
  expect(head?.textContent).toContain('5 punkter, 1 lukket')
  expect(root.querySelector<HTMLDetailsElement>('.head details')?.open).toBe(false)
})

test('all points are folded and unfolded by two buttons', async () => {
  const { all, said } = open()
  for (const button of all('.buttons button')) await userEvent.click(button)
  expect(said).toEqual(['unfold all', 'fold all'])
})

test('the outline speaks English when that was chosen', () => {
  const { root } = open({ words: texts.en })
  expect(root.textContent).toContain('3 March 2026')
  expect(root.textContent).toContain('Point without a title')
  expect(root.textContent).not.toContain('Godkendt')
})
