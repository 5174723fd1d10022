import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Decision } from '../../lib/minutes/model.ts'
import { decided, minutes, saying, voteOf } from './meeting.ts'
import { minutesOf, openOutline } from './open-outline.tsx'

let end: AbortController
beforeEach(() => {
  end = new AbortController()
})
afterEach(() => end.abort())

const chips = ({ texts }: ReturnType<typeof openOutline>) => texts('.chips button')
const pressed = ({ all }: ReturnType<typeof openOutline>) =>
  all('.chips [aria-pressed=true]').map(({ textContent }) => textContent)

const divided = decided('approved', { votes: [voteOf({ for: 42, against: 4 })] })
const meeting = minutesOf(
  { title: 'Godkendelse af dagsorden', decision: decided('approved') },
  { title: 'Budget for havnen', decision: divided, ...saying('Budgettet er på 12 mio.') },
  { title: 'Salg af grund', isClosed: true, decision: divided },
  { title: 'Køb af grund', isClosed: true },
  { title: 'Budget for diget', decision: decided('deferred') },
)

test('only the kinds that there are points of are offered, each with how many', () => {
  const outline = openOutline(end.signal, { meeting })
  expect(outline.root.querySelector('.chips')?.ariaLabel).toBe('Vis kun punkter')
  expect(chips(outline)).toEqual(['Med uenighed 2', 'Lukkede 2', 'Udsatte 1', 'Uden beslutning 1'])
  const calm = openOutline(end.signal, { meeting: minutesOf({ decision: decided('approved') }) })
  expect(calm.root.querySelector('.chips')).toBeNull()
})

test('at most one kind is shown at a time; pressed again, all points are back', async () => {
  const outline = openOutline(end.signal, { meeting })
  const { press, titles, status } = outline
  await press('Med uenighed 2')
  expect(titles()).toEqual(['Budget for havnen', 'Salg af grund'])
  expect(status()).toBe('2 af 5 punkter')
  await press('Lukkede 2')
  expect(pressed(outline)).toEqual(['Lukkede 2'])
  expect(titles()).toEqual(['Salg af grund', 'Køb af grund'])
  await press('Lukkede 2')
  expect(pressed(outline)).toEqual([])
  expect(titles()).toHaveLength(5)
  expect(status()).toBe('')
})

test('the points of a kind are looked through by what is typed, too', async () => {
  const { press, search, titles, status } = openOutline(end.signal, { meeting })
  await search('budget')
  expect(titles()).toEqual(['Budget for havnen', 'Budget for diget'])
  await press('Udsatte 1')
  expect(titles()).toEqual(['Budget for diget'])
  expect(status()).toBe('1 af 5 punkter')
})

test('of the points of a kind no places are told, as nothing was looked for', async () => {
  const { press, root } = openOutline(end.signal, { meeting })
  await press('Med uenighed 2')
  expect(root.querySelector('ol')?.textContent).not.toMatch(/sted|12 mio/)
})

test.each<[string, boolean, Partial<Decision>]>([
  ['votes against', true, { votes: [voteOf({ for: 42, against: 4 })] }],
  ['a party against, without a count', true, { votes: [voteOf({ againstWhom: ['C'] })] }],
  ['abstentions', true, { votes: [voteOf({ for: 42, against: 0, abstained: 3 })] }],
  ['somebody who abstained, without a count', true, { votes: [voteOf({ abstainedWhom: ['Bo Lind'] })] }],
  ['votes of which the second was divided', true, { votes: [voteOf({ for: 9 }), voteOf({ for: 5, against: 4 })] }],
  [
    'nothing but a recorded statement',
    false,
    { statements: ['Gruppe C ønskede ført til protokol, at prisen er for høj.'] },
  ],
  ['a unanimous vote', false, { votes: [voteOf({ for: 9, against: 0, abstained: 0, forWhom: ['A', 'C'] })] }],
  ['no vote', false, {}],
])('that a point with %s is one with dissent is %s', (_, isDissent, change) => {
  const outline = openOutline(end.signal, { meeting: minutesOf({ decision: decided('approved', change) }) })
  expect(chips(outline)).toEqual(isDissent ? ['Med uenighed 1'] : [])
})

test('undecided is business of minutes for which nothing was decided, and of an agenda none is', () => {
  const items = minutesOf(
    { decision: decided('none') },
    {},
    { kind: 'otherBusiness' },
    { kind: 'signoff' },
    { decision: decided('unclear') },
  ).items
  expect(chips(openOutline(end.signal, { meeting: { ...minutes, items } }))).toEqual(['Uden beslutning 2'])
  for (const kind of ['agenda', 'supplement'] as const)
    expect(chips(openOutline(end.signal, { meeting: { ...minutes, kind, items } }))).toEqual([])
})
