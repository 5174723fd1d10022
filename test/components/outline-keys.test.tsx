import { afterEach, beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { openOutline } from './open-outline.tsx'

let end: AbortController
beforeEach(async () => {
  await page.viewport(1400, 700)
  end = new AbortController()
})
afterEach(() => end.abort())

/** What the Tab key reaches from the first button on, by name. */
async function stopsOf({ root, all }: ReturnType<typeof openOutline>, key = '{Tab}') {
  const stops: string[] = []
  for (let focused = root.activeElement; focused; focused = root.activeElement) {
    if (stops.length > all('*').length) throw new Error('The Tab key turns in a circle')
    const isRow = focused instanceof HTMLElement && focused.dataset['item']
    stops.push(isRow ? `punkt ${isRow}` : (focused.ariaLabel ?? focused.textContent ?? ''))
    await userEvent.keyboard(key)
  }
  return stops
}

const stops = [
  'Tag med',
  'Taster',
  'Gør panelet smalt',
  'Deltagere',
  'Alt',
  'Overblik',
  'Beslutninger',
  'Find punkt',
  'Lukkede 1',
  'Udsatte 1',
  'Uden beslutning 1',
  'Fold alle punkter ud',
  'Fold alle punkter',
  'punkt i2',
  'Mere om punkt 2',
  'Åbn biblioteket',
  'Meld en side, der læses forkert',
]

test('the Tab key goes from top to bottom, and through the list in two steps', async () => {
  const outline = openOutline(end.signal, { doubts: [] })
  outline.button('Tag med').focus()
  expect(await stopsOf(outline)).toEqual(stops)
})

test('where one goes by the Tab key lies further down, or further right, each time', async () => {
  const { all, root, button } = openOutline(end.signal, { doubts: [] })
  button('Tag med').focus()
  const places: DOMRect[] = []
  while (root.activeElement) {
    places.push(root.activeElement.getBoundingClientRect())
    await userEvent.keyboard('{Tab}')
  }
  expect(places).toHaveLength(stops.length)
  const back = places.filter((place, at) => at > 0 && place.bottom <= places[at - 1]!.top)
  expect(back).toEqual([])
  expect(all('.row')).toHaveLength(5)
})

test('a doubt about a point is reached with the Tab key, the buttons of an opened point, too', async () => {
  const outline = openOutline(end.signal)
  await outline.press('Mere om punkt 2')
  outline.all('[data-item=i2]')[0]?.focus()
  expect(await stopsOf(outline)).toEqual([
    'punkt i2',
    'Mere om punkt 2',
    'Kopiér link',
    'Kopiér henvisning',
    'I tvivl',
    'Åbn biblioteket',
    'Meld en side, der læses forkert',
  ])
})

test('the arrows, Home and End move in the list, and stop at its ends', async () => {
  const { all, focused } = openOutline(end.signal)
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

test('the Tab key reaches one point and its "more" only: the present one, then the one last reached', async () => {
  const { all, focused } = openOutline(end.signal)
  const reached = () => all('.point [tabindex="0"]').map(({ dataset, ariaLabel }) => dataset['item'] ?? ariaLabel)
  expect(reached()).toEqual(['i2', 'Mere om punkt 2'])
  all('[data-item=i2]')[0]?.focus()
  await userEvent.keyboard('{ArrowDown}')
  await expect.poll(reached).toEqual(['i3', 'Mere om punkt 3'])
  expect(focused()).toBe('i3')
})

test('where the point last reached is not among those found, the Tab key reaches the first that is', async () => {
  const { all, search } = openOutline(end.signal)
  await search('cykelsti')
  expect(all('.row[tabindex="0"]').map(({ dataset }) => dataset['item'])).toEqual(['i5'])
})

test('the arrow keys leave the "more" of a point and what it discloses alone', async () => {
  const { root, button } = openOutline(end.signal)
  button('Mere om punkt 2').focus()
  await userEvent.keyboard('{Enter}{ArrowDown}')
  expect(root.activeElement).toBe(button('Mere om punkt 2'))
})
