import { afterEach, beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Help, type HelpProps } from '../../components/help.tsx'
import { TakeAlong, type TakeAlongProps } from '../../components/take-along.tsx'
import { commandKeys, type Command } from '../../lib/commands.ts'
import { texts } from '../../lib/texts.ts'
import { minutes, pointOf } from './meeting.ts'
import { showOpen } from './open-root.tsx'

let end: AbortController
beforeEach(async () => {
  await page.viewport(1400, 700)
  end = new AbortController()
})
afterEach(() => end.abort())

function look(root: ShadowRoot) {
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)]
  const button = (name: string) => all('button').find(({ textContent }) => textContent === name) as HTMLButtonElement
  return { root, all, button, press: (name: string) => userEvent.click(button(name)) }
}

function openTakeAlong(change: Partial<TakeAlongProps> = {}) {
  const said: string[] = []
  const props: TakeAlongProps = {
    words: texts.da,
    items: minutes.items,
    first: ['i2', 'i5'],
    onTake: (take, itemIds) => {
      said.push([take, ...itemIds].join(' '))
      return Promise.resolve(`Taget med: ${itemIds.length}.`)
    },
    onClose: () => said.push('closed'),
    ...change,
  }
  const found = look(showOpen(<TakeAlong {...props} />, 'light', end.signal))
  const [count, told] = found.all('[role=status]')
  return {
    ...found,
    said,
    count: () => count?.textContent,
    told: () => told?.textContent,
    chosen: () => found.all('input:checked').map((one) => one.closest('label')?.querySelector('.number')?.textContent),
    choose: (number: number) => userEvent.click(found.all('.chosen input')[number - 1]!),
  }
}

function openHelp(change: Partial<HelpProps> = {}) {
  const said: string[] = []
  const props: HelpProps = {
    words: texts.da,
    shortcuts: [
      { command: 'popup', keys: 'Alt+Shift+M' },
      { command: 'togglePanel', keys: 'Alt+Shift+P' },
      { command: 'find', keys: '' },
    ],
    everywhere: false,
    onEverywhere: (everywhere) => said.push(`everywhere ${everywhere}`),
    onClose: () => said.push('closed'),
    ...change,
  }
  const found = look(showOpen(<Help {...props} />, 'light', end.signal))
  const keys = Object.fromEntries(
    found
      .all('.keys > div')
      .map((row) => [
        row.querySelector('dd')?.textContent,
        [...row.querySelectorAll('kbd')].map((one) => one.innerText),
      ]),
  )
  return { ...found, said, keys }
}

test.each([
  ['Tag med', openTakeAlong],
  ['Taster', openHelp],
])('the dialog "%s" stands over the page until Escape or its button closes it', async (name, open) => {
  for (const close of ['key', 'button']) {
    const before = document.createElement('button')
    document.body.append(before)
    before.focus()
    const { root, said, press } = open()
    const dialog = root.querySelector('dialog')!
    expect(dialog.ariaLabel).toBe(name)
    expect(dialog.matches(':modal')).toBe(true)
    expect(root.activeElement).not.toBeNull()
    if (close === 'key') await userEvent.keyboard('{Escape}')
    else await press('Luk')
    await expect.poll(() => said).toEqual(['closed'])
    expect(dialog.open).toBe(false)
    expect(document.activeElement).toBe(before)
    before.remove()
  }
})

test('the points that were found are chosen to begin with', () => {
  const { chosen, count, all } = openTakeAlong()
  expect(chosen()).toEqual(['2', '5'])
  expect(count()).toBe('2 punkter valgt')
  expect(all('.chosen .title').map(({ textContent }) => textContent)).toContain('Punkt uden titel')
})

test('all points are chosen at once, or none, or one by one', async () => {
  const { chosen, count, press, choose } = openTakeAlong()
  await press('Vælg alle')
  expect(chosen()).toHaveLength(5)
  expect(count()).toBe('5 punkter valgt')
  await press('Vælg ingen')
  expect(chosen()).toEqual([])
  expect(count()).toBe('0 punkter valgt')
  await choose(3)
  expect(chosen()).toEqual(['3'])
  expect(count()).toBe('1 punkt valgt')
  await choose(3)
  expect(chosen()).toEqual([])
})

test('with no point chosen nothing can be taken along', async () => {
  const { all, press, choose, said } = openTakeAlong({ first: [] })
  const disabled = () => all('.takes button').map((one) => (one as HTMLButtonElement).disabled)
  expect(disabled()).toEqual([true, true, true])
  await choose(1)
  expect(disabled()).toEqual([false, false, false])
  await press('Lav en udskrift')
  expect(said).toEqual(['brief i1'])
})

test.each([
  ['Lav en udskrift', 'brief'],
  ['Kopiér som tekst (Markdown)', 'markdown'],
  ['Kopiér til regneark', 'table'],
])('%s takes the chosen points along in the order of the meeting, and tells how it went', async (name, take) => {
  const { press, choose, said, told } = openTakeAlong()
  await choose(4)
  await choose(1)
  expect(told()).toBe('')
  await press(name)
  expect(said).toEqual([`${take} i1 i2 i4 i5`])
  await expect.poll(told).toBe('Taget med: 4.')
})

test('a meeting of 300 points, titles of 600 letters and ones read from the right fit into a narrow window', async () => {
  await page.viewport(320, 700)
  const titles = ['Ansøgning'.repeat(66), 'طلب ضمان قرض', null]
  const items = Array.from({ length: 300 }, (_, at) => pointOf(String(at + 1), titles[at % 3] ?? null))
  const { root, all, button } = openTakeAlong({ items, first: items.map(({ id }) => id) })
  const dialog = root.querySelector('dialog')!
  const box = dialog.getBoundingClientRect()
  expect([box.left >= 0, box.right <= 320, box.top >= 0, box.bottom <= 700]).toEqual([true, true, true, true])
  const wide = [dialog, ...all('.chosen, .chosen *')].filter(
    (one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0,
  )
  expect(wide.map(({ className, tagName }) => `${tagName}.${className}`)).toEqual([])
  expect(
    all('.chosen .title')
      .slice(0, 2)
      .map((one) => getComputedStyle(one).direction),
  ).toEqual(['ltr', 'rtl'])
  button('Luk').focus()
  const close = button('Luk').getBoundingClientRect()
  expect(close.bottom).toBeLessThanOrEqual(box.bottom)
})

test("every command is listed with its single key, and with the browser's where it has one", () => {
  const { keys } = openHelp()
  const browsers: Partial<Record<Command, string>> = { togglePanel: 'Alt+Shift+P' }
  for (const [command, key] of Object.entries(commandKeys) as [Command, string][])
    expect(keys[texts.da.commands[command]]).toEqual([key, browsers[command]].filter(Boolean))
  expect(keys['Tryk på Mærkesags knap']).toEqual(['Alt+Shift+M'])
  expect(Object.keys(keys)).toHaveLength(18)
})

test('where the browser has no keys for extensions, single keys alone are listed, and nothing is said of others', () => {
  const { keys, root } = openHelp({ shortcuts: null })
  expect(Object.keys(keys)).toHaveLength(17)
  expect(root.textContent).toContain('Enkelttaster virker, når panelet har fokus.')
  expect(root.textContent).not.toContain('Browserens egne taster')
  expect(openHelp().root.textContent).toContain('Browserens egne taster')
})

test.each([true, false])(
  'the switch says whether single keys work everywhere (%s), and tells when it is turned',
  async (everywhere) => {
    const { root, said } = openHelp({ everywhere })
    const box = root.querySelector<HTMLInputElement>('[role=switch]')!
    expect(box.checked).toBe(everywhere)
    box.focus()
    await userEvent.keyboard(' ')
    expect(said).toEqual([`everywhere ${!everywhere}`])
  },
)

test('the keys are told in English when that was chosen', () => {
  expect(openHelp({ words: texts.en }).keys['Next point']).toEqual(['j'])
})
