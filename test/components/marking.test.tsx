import type { ComponentChild } from 'preact'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ChooseAgain, MarkBar, type MarkBarProps } from '../../components/mark-bar.tsx'
import { MarkingCard, type MarkingCardProps } from '../../components/marking-card.tsx'
import { MarkingList, type MarkingListProps } from '../../components/marking-list.tsx'
import { MarkingToast } from '../../components/marking-toast.tsx'
import { markingTexts } from '../../lib/marking-texts.ts'
import { texts } from '../../lib/texts.ts'
import { lookWithAxe } from './axe.ts'
import { markingOf, markingWith } from './markings.ts'
import { minutes } from './meeting.ts'
import { showOpen } from './open-root.tsx'

let end: AbortController
beforeEach(async () => {
  await page.viewport(900, 900)
  end = new AbortController()
})
afterEach(() => end.abort())

const words = markingTexts.da
const names = { ...words.colours, green: 'Budget' }

function look(what: ComponentChild, scheme: 'light' | 'dark' = 'light') {
  // The panel's host lets presses through to the page, but for what stands in these.
  const root = showOpen(<div style={{ pointerEvents: 'auto' }}>{what}</div>, scheme, end.signal)
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)]
  const named = (name: string) =>
    all('button').find((button) => (button.ariaLabel ?? button.textContent).trim() === name) as HTMLElement
  return { root, all, named, press: (name: string) => userEvent.click(named(name)) }
}

const barProps = (said: string[], change: Partial<MarkBarProps> = {}): MarkBarProps => ({
  words,
  names,
  isPrivate: false,
  failed: '',
  onColour: (colour) => said.push(colour),
  onNote: () => said.push('note'),
  onCopy: () => said.push('copy'),
  onClose: () => said.push('close'),
  ...change,
})

function cardProps(said: string[], change: Partial<MarkingCardProps> = {}): MarkingCardProps {
  const say = (what: string) => () => said.push(what)
  return {
    marking: markingOf(),
    names,
    words: texts.da,
    isPrivate: false,
    openNote: (place) => place.append('[noten]'),
    onColour: (colour) => said.push(colour),
    onCopy: say('copy'),
    onDelete: say('delete'),
    onKeep: say('keep'),
    onChooseAgain: say('choose again'),
    onArchive: say('archive'),
    onClose: say('close'),
    ...change,
  }
}

function listProps(said: string[], change: Partial<MarkingListProps> = {}): MarkingListProps {
  return {
    markings: [],
    items: minutes.items,
    names,
    words: texts.da,
    isOpen: true,
    only: null,
    isPainted: true,
    failed: '',
    onOpenList: (isOpen) => said.push(`list ${isOpen}`),
    onOnly: (colour) => said.push(`only ${colour}`),
    onOpen: (id) => said.push(id),
    onPaint: (isPainted) => said.push(`paint ${isPainted}`),
    onRetry: () => said.push('retry'),
    ...change,
  }
}

describe('the bar at what is selected', () => {
  test('offers the colours by the reader’s names, a note and copying; arrow keys move between them', async () => {
    const said: string[] = []
    const { all, named } = look(<MarkBar {...barProps(said)} />)
    expect(all('button').map((button) => button.ariaLabel ?? button.textContent)).toEqual([
      'Markér: Vigtigt',
      'Markér: Budget',
      'Markér: Følg op',
      'Markér: Uenig',
      'Note',
      'Kopiér med kilde',
      'Luk',
    ])
    named('Markér: Vigtigt').focus()
    await userEvent.keyboard('{ArrowRight}{Enter}{End}{Enter}{ArrowRight}{Enter}{ArrowLeft}{ArrowLeft}{Enter}')
    expect(said).toEqual(['green', 'close', 'yellow', 'copy'])
    expect(all('[tabindex="0"]')).toHaveLength(1)
  })

  test('offers copying alone in a private window, and says why', async () => {
    const said: string[] = []
    const { all, press, root } = look(<MarkBar {...barProps(said, { isPrivate: true })} />)
    expect(all('button').map((button) => button.ariaLabel ?? button.textContent)).toEqual(['Kopiér med kilde', 'Luk'])
    expect(root.textContent).toContain(words.isPrivate)
    await press('Kopiér med kilde')
    expect(said).toEqual(['copy'])
  })

  test('says what failed, and stays', () => {
    const { all } = look(<MarkBar {...barProps([], { failed: words.noRoom })} />)
    expect(all('[role=status]')[0]?.textContent).toBe(words.noRoom)
    expect(all('.colour')).toHaveLength(4)
  })

  test('asks for other words for a marking', async () => {
    const said: string[] = []
    const given = { words, failed: '', onChosen: () => said.push('here'), onClose: () => said.push('no') }
    const { press, root } = look(<ChooseAgain {...given} />)
    expect(root.textContent).toContain(words.choose)
    await press('Flyt hertil')
    await press('Fortryd')
    expect(said).toEqual(['here', 'no'])
  })
})

describe('the card of a marking', () => {
  const ways = (change: Partial<MarkingCardProps>) => {
    const { all, root } = look(<MarkingCard {...cardProps([], change)} />)
    return { ways: all('.ways button').map(({ textContent }) => textContent), told: root.textContent ?? '' }
  }

  test('shows the words and their colour, and has the note beside them', async () => {
    const said: string[] = []
    const { all, press, root } = look(<MarkingCard {...cardProps(said)} />)
    expect(all('[role=dialog]')[0]?.ariaLabel).toBe('Markering')
    expect(all('q')[0]?.textContent).toBe('Broen skal stå færdig i maj.')
    expect(all('input:checked')[0]?.closest('label')?.textContent).toBe('Vigtigt')
    expect(root.textContent).toContain('[noten]')
    await userEvent.click(all('label')[3]!)
    for (const name of ['Kopiér med kilde', 'Slet', 'Luk']) await press(name)
    expect(said).toEqual(['red', 'copy', 'delete', 'close'])
  })

  test('of changed words shows the difference, and asks what to do', async () => {
    const said: string[] = []
    const marking = markingOf({ verdict: 'changed', text: 'Broen skal stå færdig i juni.' })
    const { all, press } = look(<MarkingCard {...cardProps(said, { marking })} />)
    expect(all('del').map(({ textContent }) => textContent.trim())).toEqual(['[slettet: maj.]'])
    expect(all('ins').map(({ textContent }) => textContent.trim())).toEqual(['[tilføjet: juni.]'])
    for (const name of ['Behold', 'Vælg igen', 'Arkivér']) await press(name)
    expect(said).toEqual(['keep', 'choose again', 'archive'])
  })

  test('of moved words says so, and asks the same', () => {
    expect(ways({ marking: markingOf({ verdict: 'moved' }) })).toEqual({
      ways: ['Behold', 'Vælg igen', 'Arkivér'],
      told: expect.stringContaining(words.moved),
    })
  })

  test.each(['orphan', 'ambiguous'] as const)('of words that are lost (%s) shows what stood around them', (verdict) => {
    const { ways: offered, told } = ways({ marking: markingOf({ verdict, text: null }) })
    expect(offered).toEqual(['Vælg igen', 'Arkivér'])
    expect(told).toContain(words[verdict])
    expect(told).toContain('… Udgiften er 450.000 kr. Broen skal stå færdig i maj. Den gamle bro fjernes. …')
  })

  test('of words marked in the minutes, on the agenda, is no wonder, and asks nothing', () => {
    const marking = markingOf({ verdict: 'orphan', text: null, isOfOtherVersion: true })
    expect(ways({ marking })).toEqual({ ways: [], told: expect.stringContaining(words.otherVersion) })
  })

  test('in a private window shows the words, and changes nothing', () => {
    const { all, root } = look(<MarkingCard {...cardProps([], { isPrivate: true })} />)
    expect(all('input, .private-place, .delete')).toEqual([])
    expect(root.textContent).toContain(words.isPrivate)
  })

  test('shortens a long quote until one asks for all of it, and tells whose it is', async () => {
    const exact = 'Havnen har brug for en ny bro. '.repeat(40).trim()
    const marking = markingOf(
      {},
      { anchor: { ...markingOf().highlight.anchor, exact }, origin: { kind: 'imported', set: 'Gruppen' } },
    )
    const { all, press, root } = look(<MarkingCard {...cardProps([], { marking })} />)
    expect(all('q')[0]!.textContent.length).toBeLessThan(240)
    await press('Vis det hele')
    expect(all('q')[0]!.textContent).toBe(exact)
    expect(root.textContent).toContain('Fra »Gruppen«')
  })
})

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
    const { all } = look(<MarkingList {...listProps([], { markings: several })} />)
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
    const { all } = look(<MarkingList {...listProps(said, { markings: several })} />)
    const rows = all('.marking')
    expect(rows.map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1, -1, -1, -1])
    rows[0]!.focus()
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}{End}{Enter}{Home}{Enter}')
    const id = (at: number) => several[at]!.highlight.id
    expect(said).toEqual([id(2), id(4), id(1)])
  })

  test('is narrowed to a colour where there are several, and taken off the page', async () => {
    const said: string[] = []
    const red = markingOf({}, { colour: 'red' })
    const markings = [...several, red]
    const { press, all } = look(<MarkingList {...listProps(said, { markings, only: 'red' })} />)
    expect(all('.marking')).toHaveLength(1)
    await press('Vigtigt 6')
    await press('Uenig 1')
    await userEvent.click(all('[role=switch]')[0]!)
    expect(said).toEqual(['only yellow', 'only null', 'paint false'])
  })

  test('says how one marks while there is none, and what failed', async () => {
    const said: string[] = []
    expect(look(<MarkingList {...listProps([])} />).root.textContent).toContain(words.hint)
    const { press, root } = look(<MarkingList {...listProps(said, { failed: words.notAsked })} />)
    expect(root.textContent).toContain(words.notAsked)
    await press('Prøv igen')
    expect(said).toEqual(['retry'])
  })
})

test('what was done can be undone', async () => {
  const said: string[] = []
  const { press, all } = look(
    <MarkingToast text="Markeringen er slettet." undo="Fortryd" onUndo={() => said.push('undo')} />,
  )
  expect(all('[role=status]')[0]?.textContent).toBe('Markeringen er slettet.')
  await press('Fortryd')
  expect(said).toEqual(['undo'])
})

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
    const { root } = look(<div class="floating at-marking">{what}</div>, scheme)
    const { wrong, seen } = await lookWithAxe(root)
    expect(wrong).toEqual([])
    expect(seen).toBeGreaterThanOrEqual(least)
  })
})
