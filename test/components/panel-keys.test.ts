import { h, render } from 'preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Help } from '../../components/help.tsx'
import { commandKeys } from '../../lib/commands.ts'
import { texts } from '../../lib/texts.ts'
import { openedPanel } from './open-panel.ts'

let end: AbortController

beforeEach(async () => {
  await page.viewport(1400, 800)
  end = new AbortController()
})
afterEach(() => {
  end.abort()
  vi.useRealTimers()
})

const open = (change: Parameters<typeof openedPanel>[1] = {}) => openedPanel(end.signal, change)

const commands = {
  j: 'nextPoint',
  k: 'previousPoint',
  n: 'nextDecision',
  p: 'previousDecision',
  f: 'toggleFold',
  1: 'viewAll',
  2: 'viewOverview',
  3: 'viewDecisions',
  m: 'togglePanel',
  '/': 'find',
  l: 'copyLink',
  h: 'copyCitation',
  e: 'mark',
  t: 'markNote',
  d: 'markDecision',
  b: 'openLibrary',
  '?': 'help',
}

test.each(Object.entries(commands))('the key %s, pressed in the panel, asks for %s', async (key, command) => {
  const { find, said } = open()
  find('.row')?.focus()
  await userEvent.keyboard(key)
  expect(said).toEqual([command])
})

test('all commands have a key, each its own, and small and capital letters are one key', async () => {
  expect(Object.values(commandKeys).toSorted()).toEqual(Object.keys(commands).toSorted())
  const { find, said } = open()
  find('.row')?.focus()
  await userEvent.keyboard('J{Shift>}N{/Shift}xø{ArrowDown}{F1}')
  expect(said).toEqual(['nextPoint', 'nextDecision'])
})

test.each(['ctrlKey', 'altKey', 'metaKey'])("keys held with %s are the browser's", (held) => {
  const { find, said } = open()
  const press = (init: KeyboardEventInit) => {
    const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, composed: true, ...init })
    find('.row')?.dispatchEvent(event)
    return event.defaultPrevented
  }
  expect(Object.keys(commands).filter((key) => press({ key, [held]: true }))).toEqual([])
  expect(said).toEqual([])
  expect(press({ key: 'j' })).toBe(true)
  expect(said).toEqual(['nextPoint'])
})

test('the keys work in the tab, too', async () => {
  const { find, said } = open({ narrow: true })
  find('.tab')?.focus()
  await userEvent.keyboard('jm')
  expect(said).toEqual(['nextPoint', 'togglePanel'])
})

test('keys pressed in the panel, or in a dialog over it, are no shortcuts of the page; in a dialog they ask for nothing', async () => {
  const { find, said, panel } = open()
  const heard: string[] = []
  const listener = new AbortController()
  for (const type of ['keydown', 'keyup', 'keypress'])
    for (const target of [window, document, document.documentElement])
      target.addEventListener(type, () => heard.push(type), { signal: listener.signal })
  find('.row')?.focus()
  await userEvent.keyboard('n{ArrowDown}')
  expect(said).toEqual(['nextDecision'])
  const help = { shortcuts: null, everywhere: false, onEverywhere: () => {}, onClose: () => said.push('closed') }
  render(h(Help, { words: texts.da, ...help }), panel.overlay)
  expect(find('dialog')?.matches(':modal')).toBe(true)
  await userEvent.keyboard('jf/')
  await userEvent.keyboard('{Escape}')
  listener.abort()
  expect(said).toEqual(['nextDecision', 'closed'])
  expect(heard).toEqual([])
})

test('a dialog over the panel looks as the panel does', () => {
  const { panel, find } = open()
  const help = { shortcuts: null, everywhere: false, onEverywhere: () => {}, onClose: () => {} }
  render(h(Help, { words: texts.da, ...help }), panel.overlay)
  const paper = (selector: string) => getComputedStyle(find(selector)!).backgroundColor
  expect(paper('dialog')).toBe(paper('.outline'))
})

test('what was done is told in a status region that is there before, and empties after a while', () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const { panel, status } = open()
  expect(status()).toBe('')
  panel.say('Linket er kopieret.')
  expect(status()).toBe('Linket er kopieret.')
  vi.advanceTimersByTime(4000)
  panel.say('Henvisningen er kopieret.')
  vi.advanceTimersByTime(4000)
  expect(status()).toBe('Henvisningen er kopieret.')
  vi.advanceTimersByTime(2000)
  expect(status()).toBe('')
})

test('what was done is told beside the tab, too, and stays while the panel widens', () => {
  const { panel, status, find } = open({ narrow: true })
  const region = find('.said')
  panel.say('Linket er kopieret.')
  panel.toggle()
  expect(status()).toBe('Linket er kopieret.')
  expect(find('.said')).toBe(region)
})

test('nothing is told, and nothing fails, when the panel ended meanwhile', () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const { panel, root } = open()
  panel.say('Linket er kopieret.')
  end.abort()
  panel.say('Henvisningen er kopieret.')
  vi.advanceTimersByTime(10_000)
  expect(root.textContent).not.toContain('kopieret')
})

test('to find a point the panel opens with the focus in the field, whether it was wide or narrow', () => {
  const { panel, root, find } = open({ narrow: true })
  panel.find()
  expect(find('.outline')).not.toBeNull()
  expect(root.activeElement).toBe(find('input'))
  find('.row')?.focus()
  panel.find()
  expect(root.activeElement).toBe(find('input'))
})

test('the panel narrows and widens by its key, and takes the focus along', () => {
  const { panel, root, find, said } = open()
  panel.toggle()
  expect(find('.outline')).toBeNull()
  expect(root.activeElement).toBe(find('.tab'))
  panel.toggle()
  expect(find('.tab')).toBeNull()
  expect(root.activeElement).toBe(find('input'))
  expect(said).toEqual(['narrow true', 'narrow false'])
})

test('on a small screen the panel opens without the field, which would bring the keyboard up, until one looks for something', async () => {
  await page.viewport(380, 740)
  const { panel, root, find } = open()
  panel.toggle()
  expect(root.activeElement).toBe(find('.narrow'))
  panel.find()
  expect(root.activeElement).toBe(find('input'))
})

test('the panel knows whether it has the focus', () => {
  const button = document.createElement('button')
  document.body.append(button)
  const { panel, find } = open()
  button.focus()
  expect(panel.hasFocus()).toBe(false)
  find('.row')?.focus()
  expect(panel.hasFocus()).toBe(true)
  button.focus()
  expect(panel.hasFocus()).toBe(false)
  button.remove()
})
