import { afterEach, beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { minutes, pointOf } from './meeting.ts'
import { openedPanel, panelHost as host } from './open-panel.ts'
import { texts } from '../../lib/texts.ts'

let end: AbortController

beforeEach(async () => {
  await page.viewport(1400, 800)
  end = new AbortController()
})
afterEach(() => {
  end.abort()
  document.body.removeAttribute('style')
})

const open = (change: Parameters<typeof openedPanel>[1] = {}) => openedPanel(end.signal, change)
const room = () => document.documentElement.getAttribute('data-maerkesag-panel')

test('nothing of the panel is left when it ends', async () => {
  const before = document.documentElement.outerHTML
  const { panel, find } = open()
  find('.narrow')!.click()
  panel.update({ present: 'i4', words: texts.en })
  expect(document.documentElement.outerHTML).not.toBe(before)
  end.abort()
  panel.update({ present: 'i5' })
  expect(document.documentElement.outerHTML).toBe(before)
})

test('the page cannot look into the panel, and finds it once even where an old one was left standing', () => {
  document.documentElement.append(document.createElement('maerkesag-panel'))
  open()
  expect(document.querySelectorAll('maerkesag-panel')).toHaveLength(1)
  expect(host()?.shadowRoot).toBeNull()
  expect(host()?.hasAttribute('data-maerkesag-own')).toBe(true)
})

test('a panel that the page takes away comes back a few times, and then stays away', () => {
  const { panel } = open()
  const returns = [1, 2, 3, 4, 5, 6].map((time) => {
    host()?.remove()
    panel.update({ present: `i${time}` })
    return host() !== null
  })
  expect(returns).toEqual([true, true, true, false, false, false])
})

test('the panel narrows to a tab and widens again, tells it, and keeps the focus', async () => {
  const { find, said, root } = open()
  expect(room()).toBe('wide')
  find('.narrow')!.click()
  expect(find('.outline')).toBeNull()
  expect(room()).toBe('narrow')
  expect(root.activeElement).toBe(find('.tab'))
  await userEvent.keyboard('{Enter}')
  expect(find('.outline')).not.toBeNull()
  expect(root.activeElement).toBe(find('input'))
  expect(said).toEqual(['narrow true', 'narrow false'])
})

test('a panel that was narrowed before opens as a tab', () => {
  const { find } = open({ narrow: true })
  expect(find('.tab')).not.toBeNull()
  expect(find('.outline')).toBeNull()
})

test('on a small screen the sheet starts closed, and gets out of the way of the point one jumps to', async () => {
  await page.viewport(380, 740)
  const { find, said } = open()
  expect(find('.outline')).toBeNull()
  find('.tab')!.click()
  const sheet = find('.outline')!.getBoundingClientRect()
  expect([sheet.left, sheet.right, sheet.bottom]).toEqual([0, 380, 740])
  expect(sheet.top).toBeGreaterThan(100)
  find('[data-item=i1]')!.click()
  expect(find('.outline')).toBeNull()
  expect(said).toEqual(['jump i1'])
})

test('what is shown follows what is told later', () => {
  const { panel, find } = open()
  panel.update({ present: 'i5' })
  expect(find('[aria-current]')?.dataset['item']).toBe('i5')
  panel.update({ words: texts.en })
  expect(host()?.getAttribute('lang')).toBe('en')
  expect(find('.kind')?.textContent).toContain('Minutes')
  panel.update({ view: 'decisions' })
  expect(find('.segments [aria-pressed=true]')?.textContent).toBe('Decisions')
})

test('what is looked for is found in what was read since, and in the words that were chosen since', async () => {
  const { panel, find, root } = open()
  const input = root.querySelector('input')!
  const search = (words: string) => {
    input.value = words
    input.dispatchEvent(new Event('input'))
  }
  const titles = () => [...root.querySelectorAll('.title')].map(({ textContent }) => textContent)
  search('molen')
  await expect.poll(titles).toEqual([])
  panel.update({ meeting: { ...minutes, items: [pointOf('1', 'Ny sti'), pointOf('2', 'Lys på molen')] } })
  expect(titles()).toEqual(['Lys på molen'])
  panel.update({ meeting: minutes })
  search('rejected')
  await expect.poll(() => find('.none')).not.toBeNull()
  panel.update({ words: texts.en })
  expect(titles()).toEqual(['Cykelsti langs diget'])
})

test('the panel is dark on a dark page, light on a light one', () => {
  document.body.style.background = '#14181c'
  const { panel } = open()
  expect(host()?.getAttribute('data-scheme')).toBe('dark')
  document.body.style.background = '#f7f7f2'
  panel.update({ present: 'i1' })
  expect(host()?.getAttribute('data-scheme')).toBe('light')
})

test.each([1400, 360])(
  'everything one presses is at least 24 px high and wide, in a window of %i px',
  async (width) => {
    await page.viewport(width, 800)
    const { find, panel, root } = open()
    const all = () => [...root.querySelectorAll<HTMLElement>('button, input, summary')]
    if (width < 1280) panel.toggle()
    find('.more')!.click()
    await expect.poll(() => find('.about')).not.toBeNull()
    const small = all()
      .map((element) => ({ name: element.className || element.textContent, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width < 24 || box.height < 24)
    expect(small.map(({ name }) => name)).toEqual([])
    expect(all().length).toBeGreaterThan(25)
  },
)

test('the field, the buttons and the tab stand inside the panel, the panel inside the window', () => {
  const { find } = open()
  const outline = find('.outline')!.getBoundingClientRect()
  expect([outline.left, outline.right, outline.top, outline.bottom]).toEqual([1060, 1400, 0, 800])
  const outside = [...find('.outline')!.querySelectorAll('.top button, .tools button, input')]
    .map((one) => one.getBoundingClientRect())
    .filter(({ left, right }) => left < outline.left || right > outline.right)
  expect(outside).toEqual([])
})
