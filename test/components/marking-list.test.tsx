import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { MarkingList } from '../../components/marking-list.tsx'
import { listProps, look, words } from './marking-props.tsx'
import { minutes } from './meeting.ts'
import { markingOf, markingWith } from './markings.ts'

let end: AbortController
beforeEach(async () => {
  await page.viewport(900, 900)
  end = new AbortController()
})
afterEach(() => end.abort())

describe('the list of markings', () => {
  const several = [
    markingWith('Andet punkt, først.'),
    markingWith('Første punkt.', { itemId: 'i1' }),
    markingWith('Andet punkt, rettet.', { verdict: 'changed' }),
    markingWith('Uden for.', { itemId: null }),
    markingWith('Væk.', { verdict: 'orphan', text: null }),
    markingWith('Søges.', { verdict: 'searching' }),
  ]

  test('follows the points of the meeting; what stands outside or isn’t found comes last', () => {
    const { all } = look(<MarkingList {...listProps([], { markings: several })} />, end.signal)
    expect(all('summary')[0]?.textContent).toBe('6 markeringer')
    const told = all('section').map((section) => [
      section.querySelector('h3')?.textContent.slice(0, 2),
      ...[...section.querySelectorAll('.marking')].map(
        (row) => `${row.querySelector('.words')?.textContent} ${row.querySelector('.verdict')?.textContent ?? ''}`,
      ),
    ])
    expect(told).toEqual([
      ['1.', 'Første punkt. '],
      ['2.', 'Andet punkt, først. ', 'Andet punkt, rettet. Ændret', 'Søges. Søger …'],
      ['Ud', 'Uden for. '],
      ['Ik', 'Væk. Findes ikke mere'],
    ])
  })

  test('is walked by arrow keys, and opens the marking that is reached', async () => {
    const said: string[] = []
    const { all } = look(<MarkingList {...listProps(said, { markings: several })} />, end.signal)
    const rows = all('.marking')
    expect(rows.map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1, -1, -1, -1])
    rows[0]!.focus()
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}{End}{Enter}{Home}{Enter}')
    const id = (at: number) => several[at]!.highlight.id
    expect(said).toEqual([id(2), id(4), id(1)])
  })

  test('is reached by Tab at its first row, also when that which the arrow keys reached is gone', async () => {
    const { all, again } = look(<MarkingList {...listProps([], { markings: several })} />, end.signal)
    all('.marking')[0]!.focus()
    await userEvent.keyboard('{ArrowDown}{ArrowDown}')
    const stops = () => all('.marking').map(({ tabIndex }) => tabIndex)
    again(<MarkingList {...listProps([], { markings: several.toSpliced(2, 1) })} />)
    expect(stops()).toEqual([0, -1, -1, -1, -1])
    again(<MarkingList {...listProps([], { markings: several.slice(2) })} />)
    expect(stops()).toEqual([0, -1, -1, -1])
  })

  test('of another version says of the words that aren’t there why, and of the others what became of them', () => {
    const verdicts = ['exact', 'moved', 'changed', 'ambiguous', 'orphan', 'skipped', 'searching'] as const
    const markings = verdicts.map((verdict) => markingWith(verdict, { verdict, isOfOtherVersion: true }))
    const { all } = look(<MarkingList {...listProps([], { markings })} />, end.signal)
    const told = all('.marking').map((row) => [
      row.querySelector('.words')?.textContent,
      row.querySelector('.verdict')?.textContent,
    ])
    expect(Object.fromEntries(told)).toEqual({
      ...words.verdicts,
      exact: undefined,
      orphan: 'Markeret i referatet. Ordene står ikke i denne udgave.',
    })
  })

  test('keeps points apart that have neither number nor title, and loses none whose point it doesn’t know', () => {
    const items = ['a', 'b'].map((id) => ({ ...minutes.items[2]!, id, number: null }))
    const markings = ['b', 'a', 'c'].map((itemId) => markingWith(itemId, { itemId }))
    const { all, again } = look(<MarkingList {...listProps([], { items, markings })} />, end.signal)
    const told = () => all('section').map((one) => [one.ariaLabel, one.querySelector('.words')?.textContent])
    const outside = ['Uden for punkterne', 'c']
    const [, second] = all('section')
    expect(told()).toEqual([['Punkt uden titel', 'a'], ['Punkt uden titel', 'b'], outside])
    again(<MarkingList {...listProps([], { items: items.toReversed(), markings })} />)
    expect(told()).toEqual([['Punkt uden titel', 'b'], ['Punkt uden titel', 'a'], outside])
    expect(all('section')[0]).toBe(second)
  })

  test('shows the words that were accepted last for those that were marked first', () => {
    const accepted = { ...markingOf().highlight.anchor, exact: 'Broen skal stå færdig i juni.' }
    const relocations = [{ when: '2026-03-05T08:00:00.000Z', verdict: 'changed' as const, anchor: accepted }]
    const { all } = look(<MarkingList {...listProps([], { markings: [markingOf({}, { relocations })] })} />, end.signal)
    expect(all('.words')[0]?.textContent).toBe('Broen skal stå færdig i juni.')
  })

  test('is narrowed to a colour where there are several, and taken off the page', async () => {
    const said: string[] = []
    const red = markingOf({}, { colour: 'red' })
    const markings = [...several, red]
    const { press, all } = look(<MarkingList {...listProps(said, { markings, only: 'red' })} />, end.signal)
    expect(all('.marking')).toHaveLength(1)
    await press('Vigtigt 6')
    await press('Uenig 1')
    await userEvent.click(all('[role=switch]')[0]!)
    expect(said).toEqual(['only yellow', 'only null', 'paint false'])
  })

  test('says how one marks while there is none, and what failed', async () => {
    const said: string[] = []
    expect(look(<MarkingList {...listProps([])} />, end.signal).root.textContent).toContain(words.hint)
    const { press, root } = look(<MarkingList {...listProps(said, { failed: words.notAsked })} />, end.signal)
    expect(root.textContent).toContain(words.notAsked)
    await press('Prøv igen')
    expect(said).toEqual(['retry'])
  })
})
