import { userEvent } from 'vitest/browser'
import { afterEach, expect, test } from 'vitest'
import type { Outcome, Stretch } from '../../lib/minutes/model.ts'
import { markDecisions } from '../../lib/page/mark-decisions.ts'
import { looks } from '../../lib/outcome-look.ts'
import { foldReading, isSeen, markup, show, toggle, type Folded } from './effects.ts'
import { readingOf, type Told } from './reading.ts'

let page: Folded | undefined
afterEach(() => page?.end())

const words = { outcome: (outcome: Outcome) => `Udfald: ${outcome}` }

function mark(told: readonly Told[]): void {
  page = foldReading(readingOf(told))
  markDecisions(page.page, { words, rules: '' }, page.signal)
}

const decided = (from: string, to = from, outcome: Outcome = 'approved'): Told[] => [
  {
    heading: '4. Nyt tag på skolen',
    sections: [{ kind: 'decision', label: 'Beslutning', body: [from, to] }],
    outcome,
  },
]

const marked = () => [...document.querySelectorAll('[data-maerkesag-decision],[data-maerkesag-decision-part]')]
const badges = () => [...document.querySelectorAll('maerkesag-badge')]

test('The first element of a decision tells the outcome, and each of its blocks has a bar', () => {
  show(
    '<h2>4. Nyt tag på skolen</h2><h3>Beslutning</h3><p id="a">Godkendt.</p><ul id="b"><li>Taget lægges i 2025.</li></ul>',
  )
  mark(decided('Godkendt.', '2025.'))
  expect(marked().map(({ id }) => id)).toEqual(['a', 'b'])
  expect(marked()[0]?.getAttribute('data-maerkesag-decision')).toBe('approved')
  expect(document.querySelectorAll('[data-maerkesag-decision]')).toHaveLength(1)
  for (const block of marked()) expect(getComputedStyle(block).borderImageSource).toContain('rgb(27, 127, 77)')
})

test('A decision in loose text is marked by an element of ours', () => {
  show('<div>4. Nyt tag på skolen<br>Beslutning<br>Afvist.<br>Ikke råd.<br><br><p>Slut</p></div>')
  mark(decided('Afvist.', 'Ikke råd.', 'rejected'))
  expect(marked()).toHaveLength(1)
  expect(marked()[0]?.localName).toBe('maerkesag-decision')
  expect(marked()[0]?.textContent).toBe('Afvist.Ikke råd.')
})

test('A decision in a table row has its bar in the cell', () => {
  show(
    '<table><tr><td>4. Nyt tag på skolen</td></tr><tr><td>Beslutning</td></tr><tr><td id="a">Godkendt.</td></tr></table>',
  )
  mark(decided('Godkendt.'))
  expect(marked().map(({ id }) => id)).toEqual(['a'])
})

for (const line of [
  'Beslutning: Godkendt.',
  '<b>Beslutning:</b> <span>Godkendt.</span>',
  '<i><b>Beslut</b>ning:</i> Godkendt.',
]) {
  test(`A decision that goes on in the line of its label is marked without the label: ${line}`, async () => {
    const before = show(`<p>4. Nyt tag på skolen</p><p>${line}</p>`)
    const reading = readingOf([{ heading: '4. Nyt tag på skolen', outcome: 'approved' }])
    const element = document.querySelector('p + p')!
    reading.places.set('i1s1', { element, heading: allOf(element), body: allOf(element) })
    reading.meeting.items[0]?.sections.push({ id: 'i1s1', kind: 'decision', label: 'Beslutning:', text: 'Godkendt.' })
    page = foldReading(reading)
    markDecisions(page.page, { words, rules: '' }, page.signal)
    expect(marked()[0]?.textContent?.trim()).toBe('Godkendt.')
    await userEvent.click(toggle('i1s1'))
    expect(isSeen('Godkendt.')).toBe(false)
    expect(isSeen('ning:')).toBe(true)
    page.end()
    expect(markup()).toBe(before)
  })
}

/** From the first to the last character of an element. */
function allOf(element: Element): Stretch {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const first = texts.nextNode() as Text
  let last = first
  while (texts.nextNode()) last = texts.currentNode as Text
  return { start: { node: first, offset: 0 }, end: { node: last, offset: last.length } }
}

test('The badge stands at the label, and its words are no part of the page', () => {
  show('<h2>4. Nyt tag på skolen</h2><h3>Beslutning</h3><p>Godkendt.</p>')
  const before = document.body.textContent
  mark(decided('Godkendt.'))
  expect(badges().map(({ parentElement }) => parentElement?.localName)).toEqual(['h3'])
  expect(badges()[0]?.shadowRoot).toBeNull()
  expect(badges()[0]?.getBoundingClientRect().width).toBeGreaterThan(60)
  expect(document.body.textContent).toBe(before)
})

test('A badge stays in sight when its decision is folded', async () => {
  show('<h2>4. Nyt tag på skolen</h2><h3>Beslutning</h3><p>Godkendt.</p>')
  mark(decided('Godkendt.'))
  await userEvent.click(toggle('i1s1'))
  expect(badges()[0]?.closest('[hidden]')).toBeNull()
  expect(document.querySelector('p')?.getBoundingClientRect().height).toBe(0)
})

test('No mark is left when it ends', async () => {
  const before = show('<div>4. Nyt tag på skolen<br>Beslutning <i>i</i><br>Afvist.<br><p>Ikke råd.</p></div><!-- s -->')
  mark(decided('Afvist.', 'Ikke råd.', 'rejected'))
  await userEvent.click(toggle('i1s1'))
  await userEvent.click(toggle('i1'))
  expect(markup()).not.toBe(before)
  page?.end()
  expect(markup()).toBe(before)
})

test('A point without a decision has no marks', () => {
  show('<h2>4. Nyt tag på skolen</h2><h3>Beslutning</h3><p>Godkendt.</p>')
  const [told] = decided('Godkendt.')
  mark(told ? [{ heading: told.heading, sections: told.sections ?? [] }] : [])
  expect([...marked(), ...badges()]).toEqual([])
})

test('White words can be read on every colour of a badge, and every bar is seen on light and dark pages', () => {
  show('<div data-maerkesag-own></div>')
  const probe = document.querySelector('div')!
  for (const { tone } of Object.values(looks)) {
    probe.setAttribute('data-maerkesag-tone', tone)
    const color = luminance(getComputedStyle(probe).getPropertyValue('--maerkesag-tone'))
    expect(contrast(1, color), tone).toBeGreaterThanOrEqual(4.5)
    expect(contrast(color, luminance('#1e1e1e')), tone).toBeGreaterThanOrEqual(3)
  }
})

const contrast = (light: number, dark: number) => (light + 0.05) / (dark + 0.05)

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.trim().slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
