import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { MarkingCard, type MarkingCardProps } from '../../components/marking-card.tsx'
import { cardProps, look, words } from './marking-props.tsx'
import { markingOf, markingWith } from './markings.ts'

let end: AbortController
beforeEach(async () => {
  await page.viewport(900, 900)
  end = new AbortController()
})
afterEach(() => end.abort())

describe('the card of a marking', () => {
  const ways = (change: Partial<MarkingCardProps>) => {
    const { all, root } = look(<MarkingCard {...cardProps([], change)} />, end.signal)
    return { ways: all('.ways button').map(({ textContent }) => textContent), told: root.textContent ?? '' }
  }

  test('shows the words and their colour, and has the note beside them', async () => {
    const said: string[] = []
    const { all, press, root } = look(<MarkingCard {...cardProps(said)} />, end.signal)
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
    const { all, press } = look(<MarkingCard {...cardProps(said, { marking })} />, end.signal)
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
    expect(told).toContain('Udgiften er 450.000 kr. Broen skal stå færdig i maj. Den gamle bro fjernes.')
  })

  test('of lost words cuts what stood around them between words, and shortens the words until one asks', async () => {
    const [before, after] = ['Udgiften er 450.000 kr.', 'Den gamle bro fjernes.'].map((one) => `${one} `.repeat(20))
    const exact = 'Havnen har brug for en ny bro. '.repeat(20).trim()
    const { anchor } = markingOf().highlight
    const marking = markingOf(
      { verdict: 'orphan', text: null },
      { anchor: { ...anchor, exact, before: before!.trim(), after: after!.trim() } },
    )
    const { all, press } = look(<MarkingCard {...cardProps([], { marking })} />, end.signal)
    const told = () => all('.surroundings')[0]!.textContent
    expect(told()).toMatch(/^… (?:Udgiften|er|450.000|kr\.) .{120,200} kr\. Havnen /)
    expect(told()).toMatch(/ (?:Den|gamle|bro|fjernes\.) …$/)
    expect(all('mark')[0]!.textContent).toMatch(/ (?:Havnen|har|brug|for|en|ny|bro\.) …$/)
    await press('Vis det hele')
    expect(all('mark')[0]!.textContent).toBe(exact)
  })

  test('of changed words leaves out what stayed far from any change', () => {
    const stayed = Array.from({ length: 60 }, (_, at) => `ord${at}`).join(' ')
    const [exact, text] = ['maj', 'juni'].map((month) => `${stayed} i ${month} ${stayed} i ${month}`)
    const { all } = look(
      <MarkingCard {...cardProps([], { marking: markingWith(exact!, { verdict: 'changed', text: text! }) })} />,
      end.signal,
    )
    const told = all('.word-diff')[0]!.textContent
    expect(told).toMatch(/^… ord49 ord50 .* ord59 i \[slettet: maj\] \[tilføjet: juni\] ord0 /)
    expect(told).toMatch(/ ord11 … ord49 .* i \[slettet: maj\] \[tilføjet: juni\] $/)
  })

  test('of words that changed in their white space alone shows them all', () => {
    const exact = Array.from({ length: 60 }, (_, at) => `ord${at}`).join(' ')
    const marking = markingWith(exact, { verdict: 'changed', text: exact.replaceAll(' ', '\n') })
    const { all } = look(<MarkingCard {...cardProps([], { marking })} />, end.signal)
    expect(all('.word-diff')[0]!.textContent.trim()).toBe(exact)
  })

  test('of words in several places of another version says that they are there, and asks which are meant', () => {
    const marking = markingOf({ verdict: 'ambiguous', text: null, isOfOtherVersion: true })
    expect(ways({ marking })).toEqual({
      ways: ['Vælg igen', 'Arkivér'],
      told: expect.stringContaining(words.ambiguous),
    })
  })

  test('takes the focus, and leaves it where it is when something of it changes; Escape closes it', async () => {
    const said: string[] = []
    const { root, all, named, again } = look(<MarkingCard {...cardProps(said)} />, end.signal)
    await expect.poll(() => root.activeElement).toBe(all('.marking-card')[0])
    named('Slet').focus()
    again(<MarkingCard {...cardProps(said, { marking: markingOf({}, { colour: 'red' }) })} />)
    await Promise.resolve()
    expect(root.activeElement).toBe(named('Slet'))
    await userEvent.keyboard('{Escape}')
    expect(said).toEqual(['close'])
  })

  test('has its colours in a group of which one is chosen by the arrow keys', async () => {
    const said: string[] = []
    const { all, root } = look(<MarkingCard {...cardProps(said)} />, end.signal)
    await expect.poll(() => root.activeElement).not.toBeNull()
    all('input:checked')[0]!.focus()
    await userEvent.keyboard('{ArrowDown}')
    expect(said).toEqual(['green'])
    expect(all('input:checked').map((one) => one.closest('label')?.textContent)).toEqual(['Budget'])
    expect(all('legend')[0]?.textContent).toBe('Farve')
  })

  test('of words marked in the minutes, on the agenda, is no wonder, and asks nothing', () => {
    const marking = markingOf({ verdict: 'orphan', text: null, isOfOtherVersion: true })
    expect(ways({ marking })).toEqual({ ways: [], told: expect.stringContaining(words.otherVersion) })
  })

  test('in a private window shows the words, and changes nothing', () => {
    const { all, root } = look(<MarkingCard {...cardProps([], { isPrivate: true })} />, end.signal)
    expect(all('input, .private-place, .delete')).toEqual([])
    expect(root.textContent).toContain(words.isPrivate)
  })

  test('shortens a long quote until one asks for all of it, and tells whose it is', async () => {
    const exact = 'Havnen har brug for en ny bro. '.repeat(40).trim()
    const marking = markingOf(
      {},
      { anchor: { ...markingOf().highlight.anchor, exact }, origin: { kind: 'imported', set: 'Gruppen' } },
    )
    const { all, press, root } = look(<MarkingCard {...cardProps([], { marking })} />, end.signal)
    expect(all('q')[0]!.textContent.length).toBeLessThan(240)
    await press('Vis det hele')
    expect(all('q')[0]!.textContent).toBe(exact)
    expect(root.textContent).toContain('Fra »Gruppen«')
  })
})
