import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { openPanel, type PanelProps } from '../../components/panel.ts'
import '../../entrypoints/minutes.content/page.css'
import { panelProps } from './meeting.ts'
import { texts } from '../../lib/texts.ts'

let end: AbortController
let root: ShadowRoot

beforeEach(async () => {
  await page.viewport(1400, 800)
  end = new AbortController()
})
afterEach(() => {
  end.abort()
  vi.restoreAllMocks()
  document.body.removeAttribute('style')
})

function open(change: Partial<PanelProps> = {}) {
  const { props, said } = panelProps(change)
  // The root is closed to the page; it is told here as it is made.
  const made = vi.spyOn(Element.prototype, 'attachShadow')
  const panel = openPanel(props, end.signal)
  root = made.mock.results[0]?.value as ShadowRoot
  const find = (selector: string) => root.querySelector<HTMLElement>(selector)
  return { panel, said, find }
}
const host = () => document.querySelector('maerkesag-panel')
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

test('keys pressed in the panel are no shortcuts of the page', async () => {
  const { find } = open()
  const heard: string[] = []
  const listener = new AbortController()
  for (const type of ['keydown', 'keyup', 'keypress'])
    for (const target of [window, document, document.documentElement])
      target.addEventListener(type, () => heard.push(type), { signal: listener.signal })
  find('.row')?.focus()
  await userEvent.keyboard('n{ArrowDown}')
  listener.abort()
  expect(heard).toEqual([])
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
  const { find, said } = open()
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
})

test('the panel is dark on a dark page, light on a light one', () => {
  document.body.style.background = '#14181c'
  const { panel } = open()
  expect(host()?.getAttribute('data-scheme')).toBe('dark')
  document.body.style.background = '#f7f7f2'
  panel.update({ present: 'i1' })
  expect(host()?.getAttribute('data-scheme')).toBe('light')
})

test('everything one presses is at least 24 px high and wide', () => {
  const { find } = open()
  const small = [...find('.outline')!.querySelectorAll<HTMLElement>('button, input, summary')]
    .map((element) => ({ name: element.className || element.textContent, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.width < 24 || box.height < 24)
  expect(small.map(({ name }) => name)).toEqual([])
})
