import { afterEach, beforeEach, expect, test } from 'vitest'
import { Glance } from '../../components/glance.tsx'
import type { Meeting } from '../../lib/minutes/model.ts'
import { texts } from '../../lib/texts.ts'
import { decided, minutes, saying, voteOf } from './meeting.ts'
import { minutesOf } from './open-outline.tsx'
import { showOpen } from './open-root.tsx'

let end: AbortController
beforeEach(() => {
  end = new AbortController()
})
afterEach(() => end.abort())

function open(meeting: Meeting, words = texts.da) {
  const root = showOpen(<Glance meeting={meeting} words={words} />, 'light', end.signal)
  const legend = [...root.querySelectorAll('.legend span')].map(({ textContent }) => textContent)
  return {
    bar: root.querySelector<HTMLElement>('.bar'),
    legend,
    told: root.querySelector('.glance .quiet')?.textContent,
  }
}
const approved = { decision: decided('approved') }

test('the bar of what was decided has as long a part for each outcome as it has points, and says so in words', () => {
  const { bar } = open(minutesOf(approved, { decision: decided('deferred') }, approved, {}, approved))
  expect(bar?.getAttribute('role')).toBe('img')
  expect(bar?.ariaLabel).toBe('Beslutninger: 3 godkendt, 1 udsat')
  const parts = [...bar!.children].map((part) => Math.round(part.getBoundingClientRect().width))
  expect(parts).toHaveLength(2)
  expect(parts[0]! / parts[1]!).toBeCloseTo(3, 1)
  expect([...bar!.children].map((part) => getComputedStyle(part).backgroundColor)).toEqual([
    'rgb(27, 127, 77)',
    'rgb(154, 98, 0)',
  ])
})

test('all outcomes have a part of the bar that can be seen, and a word', () => {
  const outcomes = Object.entries(texts.da.outcomes)
  const items = outcomes.map(([outcome]) => ({ decision: decided(outcome as keyof typeof texts.da.outcomes) }))
  const { bar } = open(minutesOf(...items, ...Array.from({ length: 280 }, () => approved)))
  expect([...bar!.children].filter((part) => part.getBoundingClientRect().width < 3)).toEqual([])
  expect(bar?.ariaLabel?.split(': ')[1]?.split(', ').toSorted()).toEqual(
    outcomes.map(([outcome, word]) => `${outcome === 'approved' ? 281 : 1} ${word.toLowerCase()}`).toSorted(),
  )
})

test('where nothing is decided there is no bar', () => {
  const agenda = open({ ...minutesOf({}, {}), kind: 'agenda' })
  expect(agenda.bar).toBeNull()
  expect(agenda.told).toBe('2 punkter')
})

test('it is told how many points there are, how many are closed, how many had dissent, and how long it takes to read', () => {
  const dissent = decided('approved', { votes: [voteOf({ for: 5, against: 4 })] })
  const long = saying('a'.repeat(1300 * 12))
  expect(open(minutesOf({ isClosed: true }, { decision: dissent }, { isClosed: true }, long)).told).toBe(
    '4 punkter · 2 lukkede · 1 med uenighed · 12 min. læsetid',
  )
  expect(open(minutesOf({})).told).toBe('1 punkt')
})

test.each([
  [600, '1 punkt'],
  [1300, '1 punkt · 1 min. læsetid'],
  [59 * 1300, '1 punkt · 59 min. læsetid'],
  [60 * 1300, '1 punkt · 1 t. 0 min. læsetid'],
  [80 * 1300, '1 punkt · 1 t. 20 min. læsetid'],
  [605 * 1300, '1 punkt · 10 t. 5 min. læsetid'],
])('%i letters take as long to read as is told', (letters, told) => {
  expect(open(minutesOf(saying('a'.repeat(letters)))).told).toBe(told)
})

test('the glance speaks English when that was chosen', () => {
  const { bar, told } = open(minutes, texts.en)
  expect(bar?.ariaLabel).toBe('Decisions: 1 approved, 1 noted, 1 deferred, 1 rejected')
  expect(told).toBe('5 points · 1 closed')
})

test('what the colours of the bar mean can be read below it', () => {
  const { legend } = open(minutesOf(approved, { decision: decided('deferred') }, approved))
  expect(legend).toEqual(['2 godkendt', '1 udsat'])
})
