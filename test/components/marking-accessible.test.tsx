import type { ComponentChild } from 'preact'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { ChooseAgain, MarkBar } from '../../components/mark-bar.tsx'
import { MarkingCard } from '../../components/marking-card.tsx'
import { MarkingList } from '../../components/marking-list.tsx'
import { MarkingToast } from '../../components/marking-toast.tsx'
import { lookWithAxe } from './axe.ts'
import { barProps, cardProps, listProps, look, words } from './marking-props.tsx'
import { markingOf, markingWith } from './markings.ts'

let end: AbortController
beforeEach(async () => {
  await page.viewport(900, 900)
  end = new AbortController()
})
afterEach(() => end.abort())

/** The contrast of two colours as computed (`rgb(...)`), by https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio. */
function contrast(...pair: [string, string]): number {
  const [light = 0, dark = 0] = pair
    .map((colour) => {
      const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? []).map((channel) => {
        const value = Number(channel) / 255
        return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    })
    .toSorted((one, other) => other - one)
  return (light + 0.05) / (dark + 0.05)
}

const longNames = { ...words.colours, red: 'Klimatilpasningskystsikring'.repeat(3) }
const long = 'אבגדה Havnens bolværker '.repeat(30)
const states: readonly [string, number, ComponentChild][] = [
  ['bar', 12, <MarkBar {...barProps([])} />],
  ['bar in a private window', 5, <MarkBar {...barProps([], { isPrivate: true })} />],
  ['bar after a failure', 12, <MarkBar {...barProps([], { failed: words.noRoom })} />],
  ['bar of other words', 5, <ChooseAgain {...{ words, failed: '', onChosen: () => {}, onClose: () => {} }} />],
  ['card', 15, <MarkingCard {...cardProps([])} />],
  [
    'card of changed words',
    18,
    <MarkingCard {...cardProps([], { marking: markingOf({ verdict: 'changed', text: 'Broen er færdig.' }) })} />,
  ],
  [
    'card of lost words',
    15,
    <MarkingCard {...cardProps([], { marking: markingOf({ verdict: 'orphan', text: null }) })} />,
  ],
  ['card of long words', 15, <MarkingCard {...cardProps([], { marking: markingWith(long) })} />],
  [
    'card of long words that were changed',
    18,
    <MarkingCard
      {...cardProps([], {
        marking: markingWith(long, { verdict: 'changed', text: long.replaceAll('bolværker', 'moler') }),
      })}
    />,
  ],
  [
    'card of long words that are lost',
    15,
    <MarkingCard {...cardProps([], { marking: markingWith(long, { verdict: 'orphan', text: null }) })} />,
  ],
  ['card in a private window', 4, <MarkingCard {...cardProps([], { isPrivate: true })} />],
  ['empty list', 3, <MarkingList {...listProps([])} />],
  [
    'list',
    25,
    <MarkingList
      {...listProps([], {
        markings: [
          markingWith(long),
          markingOf({ verdict: 'orphan', text: null }, { colour: 'red' }),
          markingOf({ verdict: 'changed' }, { colour: 'blue', hasNote: true }),
          markingOf({}, { colour: 'green' }),
        ],
      })}
    />,
  ],
  ['list after a failure', 4, <MarkingList {...listProps([], { failed: words.notAsked })} />],
  ['word of what was done', 2, <MarkingToast text="Markeret." undo="Fortryd" onUndo={() => {}} />],
]

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  test.each(states)('axe objects to nothing in the %s', async (_, least, what) => {
    const { root } = look(<div class="floating at-marking">{what}</div>, end.signal, scheme)
    const { wrong, seen } = await lookWithAxe(root)
    expect(wrong).toEqual([])
    expect(seen).toBeGreaterThanOrEqual(least)
  })
  test('the edge of each colour’s sign stands out from what it stands on, three to one', () => {
    const { all } = look(
      <div class="floating">
        <MarkBar {...barProps()} />
      </div>,
      end.signal,
      scheme,
    )
    const { backgroundColor } = getComputedStyle(all('.floating')[0]!)
    const edges = all('.swatch path').map((path) => getComputedStyle(path).stroke)
    expect(new Set(edges).size).toBe(4)
    for (const edge of edges) expect(contrast(edge, backgroundColor)).toBeGreaterThan(3)
  })
})

test('all of it fits into a narrow window, whatever is written', async () => {
  await page.viewport(320, 700)
  const ways = [
    ...states.map(([, , what]) => what),
    <MarkBar {...barProps([], { names: longNames })} />,
    <MarkingCard {...cardProps([], { names: longNames, marking: markingWith('Havn'.repeat(90)) })} />,
    <MarkingList {...listProps([], { names: longNames, markings: [markingOf(), markingOf({}, { colour: 'red' })] })} />,
  ]
  for (const what of ways) {
    const { root, all } = look(<div style={{ width: 300 }}>{what}</div>, end.signal)
    const wide = all('.place *').filter(
      (one) =>
        one.clientWidth > 1 && one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX !== 'hidden',
    )
    expect(wide.map(({ tagName, className }) => `${tagName}.${className}`)).toEqual([])
    root.host.remove()
  }
})
