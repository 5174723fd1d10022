import type { ComponentChild } from 'preact'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Help } from '../../components/help.tsx'
import { NeighbourLinks } from '../../components/neighbour-links.tsx'
import type { OutlineProps } from '../../components/outline.tsx'
import { PanelView } from '../../components/panel-view.tsx'
import { TakeAlong } from '../../components/take-along.tsx'
import type { Digest, Meeting, Outcome } from '../../lib/minutes/model.ts'
import { texts } from '../../lib/texts.ts'
import { lookWithAxe } from './axe.ts'
import { decided, minutes, panelProps, pointOf, saying, voteOf } from './meeting.ts'
import { showOpen } from './open-root.tsx'

let end: AbortController
beforeEach(async () => {
  await page.viewport(1400, 2600)
  end = new AbortController()
})
afterEach(() => end.abort())

const outcomes = Object.keys(texts.da.outcomes) as Outcome[]
const dissent = decided('approved', { votes: [voteOf({ for: 5, against: 4 })] })
const text = saying('Havnefogeden venter, at bølgebryderen står færdig til efteråret. '.repeat(60))
const meeting: Meeting = {
  ...minutes,
  items: [
    ...minutes.items,
    ...outcomes.map((outcome, at) => pointOf(String(at + 10), 'Havnens drift', outcome)),
    { ...pointOf('30', 'Ny bølgebryder'), decision: dissent, caseNumber: '13.06.02-Ø54-7-26', ...text },
  ],
}
const lead: Digest = { from: 'text', lead: ['Salg af grund ved molen.'], absent: [], recused: [], earlier: [] }

interface State {
  name: string
  /** At least so many elements are looked at. */
  least: number
  change?: Partial<OutlineProps> & { narrow?: boolean; said?: string }
  /** Brings the state about. */
  act?: (root: ShadowRoot) => Promise<void>
}

const press = (name: string | RegExp) => async (root: ShadowRoot) => {
  const button = [...root.querySelectorAll('button')].find((one) => (one.ariaLabel ?? one.textContent).match(name))
  if (!button) throw new Error(`There is no button ${name}`)
  button.click()
}
const search = (words: string) => (root: ShadowRoot) => userEvent.fill(root.querySelector('input')!, words)
/** Fails where the state isn't there that axe is to look at. */
const see = (selector: string, act: NonNullable<State['act']>) => async (root: ShadowRoot) => {
  await act(root)
  await expect.poll(() => root.querySelector(selector)).not.toBeNull()
}
const manyPoints = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ ...pointOf(String(at + 1), 'Havnens drift', 'approved'), ...text }))

const neighbours = <NeighbourLinks previous="https://a.example/1" next="https://a.example/3" words={texts.da.panel} />
const closed = {
  ...minutes,
  items: ['1', '2'].map((number) => ({ ...pointOf(number, 'Salg af grund'), isClosed: true })),
}
const states: State[] = [
  { name: 'outline of minutes with all outcomes', least: 150 },
  { name: 'outline of an agenda', least: 60, change: { meeting: { ...minutes, kind: 'agenda' } } },
  { name: 'outline in the view of decisions', least: 150, change: { view: 'decisions' } },
  {
    name: 'outline of one point, with links to its neighbours',
    least: 30,
    change: { meeting: { ...minutes, items: [pointOf('2', 'Havnens drift', 'approved')] }, neighbours },
  },
  { name: 'outline of a meeting without points', least: 20, change: { meeting: { ...minutes, items: [] } } },
  { name: 'outline with a search and its hits', least: 40, act: see('.told mark', search('boelgebryder')) },
  { name: 'outline with a kind pressed', least: 40, act: see('.chips [aria-pressed=true]', press(/^Med uenighed/)) },
  { name: 'outline with nothing found', least: 30, act: see('.none', search('kystsikring')) },
  { name: 'outline with a point opened', least: 150, act: see('.about', press('Mere om punkt 30')) },
  {
    name: 'outline with a point opened that is not in the page',
    least: 150,
    change: { inPage: new Set() },
    act: see('.about p', press('Mere om punkt 30')),
  },
  { name: 'outline of closed points only', least: 35, change: { meeting: closed, digests: { i1: lead } } },
  { name: 'tab', least: 3, change: { narrow: true } },
  { name: 'tab beside what was done', least: 4, change: { narrow: true, said: 'Linket er kopieret.' } },
  { name: 'outline below what was done', least: 150, change: { said: 'Linket er kopieret.' } },
]

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  const show = (what: ComponentChild) => showOpen(what, scheme, end.signal)

  test.each(states.map((state) => [state.name, state] as const))(
    'axe objects to nothing in the %s',
    async (_, { least, change = {}, act }) => {
      const { narrow = false, said = '', ...given } = change
      const { props } = panelProps({ meeting, ...given, scheme })
      const root = show(<PanelView {...props} narrow={narrow} said={said} />)
      await act?.(root)
      const { wrong, seen } = await lookWithAxe(root)
      expect(wrong).toEqual([])
      expect(seen).toBeGreaterThanOrEqual(least)
    },
  )

  test('axe objects to nothing in an outline of 300 points, and looks at each of them', async () => {
    const seen: number[] = []
    for (const count of [30, 300]) {
      const { props } = panelProps({ meeting: { ...minutes, items: manyPoints(count) }, scheme })
      const looked = await lookWithAxe(show(<PanelView {...props} narrow={false} said="" />))
      expect(looked.wrong).toEqual([])
      seen.push(looked.seen)
      end.abort()
      end = new AbortController()
    }
    expect(seen[1]! - seen[0]!).toBeGreaterThanOrEqual(270 * 5)
  }, 60_000)

  test.each([1400, 320])('axe objects to nothing in the overlay of keys, in a window of %i px', async (width) => {
    await page.viewport(width, 700)
    const shortcuts = [{ command: 'popup' as const, keys: 'Alt+Shift+M' }]
    const given = { words: texts.da, shortcuts, everywhere: true, onEverywhere: () => {}, onClose: () => {} }
    const { wrong, seen } = await lookWithAxe(show(<Help {...given} />))
    expect(wrong).toEqual([])
    expect(seen).toBeGreaterThanOrEqual(45)
  })

  test.each([
    ['some points chosen', ['i2', 'i5']],
    ['none chosen', []],
  ])('axe objects to nothing in the choice of what to take along, with %s', async (_, first) => {
    const onTake = () => Promise.resolve('Beslutningerne er kopieret som tekst.')
    const root = show(<TakeAlong {...{ words: texts.da, items: meeting.items, first, onTake, onClose: () => {} }} />)
    if (first.length > 0) await see('[role=status]:not(:empty)', press('Kopiér til regneark'))(root)
    const { wrong, seen } = await lookWithAxe(root)
    expect(wrong).toEqual([])
    expect(seen).toBeGreaterThanOrEqual(70)
    expect(root.textContent?.includes('Beslutningerne er kopieret')).toBe(first.length > 0)
  })
})
