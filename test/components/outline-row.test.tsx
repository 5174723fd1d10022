import { afterEach, beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Digest } from '../../lib/minutes/model.ts'
import { decided, minutes, saying } from './meeting.ts'
import { minutesOf, openOutline } from './open-outline.tsx'

let end: AbortController
beforeEach(async () => {
  await page.viewport(1400, 700)
  end = new AbortController()
})
afterEach(() => end.abort())

const digest: Digest = { from: 'text', lead: ['Punktet er lukket.'], absent: [], recused: [], earlier: [] }

test('a point tells its outcome, its attachments, that it is closed, and that it lost its title', () => {
  const { all } = openOutline(end.signal)
  const words = all('.row').map(({ innerText }) => innerText.split(/\s*\n\s*/).join(' '))
  expect(words[1]).toContain('Udsat')
  expect(words[1]).toContain('2 bilag')
  expect(words[2]).toContain('Punkt uden titel')
  expect(words[3]).toContain('Lukket')
})

test('the bar of a point is as long, beside the longest, as its text; a point without text has none', () => {
  const texts = [4000, 1000, 2000].map((letters) => saying('a'.repeat(letters)))
  const { all } = openOutline(end.signal, { meeting: minutesOf(...texts, {}) })
  const bars = all('.point').map((point) => point.querySelector('.length')?.getBoundingClientRect().width ?? null)
  expect(bars[0]).toBeGreaterThan(150)
  expect(bars[1]! / bars[0]!).toBeCloseTo(1 / 4, 2)
  expect(bars[2]! / bars[0]!).toBeCloseTo(1 / 2, 2)
  expect(bars[3]).toBeNull()
  expect(all('.facts').map(({ innerText }) => innerText)).toEqual(['3 min.', '1 min.', '2 min.', ''])
})

test('the bars keep their measure when points are searched', async () => {
  const { all, search } = openOutline(end.signal, {
    meeting: minutesOf(saying('a'.repeat(4000)), { title: 'Molen', ...saying('b'.repeat(1000)) }),
  })
  const shortest = () => all('.length').at(-1)?.getBoundingClientRect().width
  const before = shortest()
  await search('molen')
  expect(all('.row')).toHaveLength(1)
  expect(shortest()).toBeCloseTo(before!, 1)
})

test('a closed point says what the page tells of it, or that it tells nothing more; others say neither', () => {
  const { all } = openOutline(end.signal, {
    meeting: minutesOf({ isClosed: true }, { isClosed: true }, { isClosed: true }, {}),
    digests: {
      i1: { ...digest, lead: ['Salg af grund ved molen.', 'Godkendt.'] },
      i2: { ...digest, lead: [] },
      i4: digest,
    },
  })
  const nothing = 'Siden fortæller ikke mere om punktet.'
  expect(all('ol > li').map((row) => row.querySelector('.told')?.textContent)).toEqual([
    'Salg af grund ved molen. Godkendt.',
    nothing,
    nothing,
    undefined,
  ])
})

test('a link to a point and a citation of it are copied by buttons that its "more" discloses', async () => {
  const { root, said, press, button } = openOutline(end.signal, {
    meeting: { ...minutes, items: minutes.items.map((item) => ({ ...item, caseNumber: `13.06-${item.number}` })) },
  })
  const about = () => root.querySelector<HTMLElement>('.about')
  expect(about()).toBeNull()
  expect(button('Mere om punkt 4').ariaExpanded).toBe('false')
  await press('Mere om punkt 4')
  expect(button('Mere om punkt 4').ariaExpanded).toBe('true')
  expect(about()?.closest('li')?.querySelector('.number')?.textContent).toBe('4')
  expect(about()?.textContent).toContain('13.06-4')
  await press('Kopiér link')
  await press('Kopiér henvisning')
  expect(said).toEqual(['take link i4', 'take citation i4'])
  await press('Mere om punkt 4')
  expect(about()).toBeNull()
})

test('one point is opened at a time', async () => {
  const { all, press } = openOutline(end.signal)
  await press('Mere om punkt 1')
  await press('Mere om punkt 2')
  expect(all('.more[aria-expanded=true]').map(({ ariaLabel }) => ariaLabel)).toEqual(['Mere om punkt 2'])
  expect(all('.about')).toHaveLength(1)
})

test('a point without a number is named by its title', () => {
  const { button } = openOutline(end.signal, { meeting: minutesOf({ number: null, title: 'Eventuelt' }) })
  expect(button('Mere om punkt Eventuelt').className).toBe('more')
})

test('a point that stands in a list of points alone says so when it is opened', async () => {
  const { root, press } = openOutline(end.signal, { inPage: new Set(['i1', 'i2']) })
  await press('Mere om punkt 2')
  expect(root.querySelector('.about')?.textContent).not.toContain('står kun i listen')
  await press('Mere om punkt 4')
  expect(root.querySelector('.about')?.textContent).toContain('Punktet står kun i sidens liste over punkter.')
})

test('a wrongly read page is reported from the foot of the list', async () => {
  const { said, press } = openOutline(end.signal)
  await press('Meld en side, der læses forkert')
  expect(said).toEqual(['take report'])
})

test('a title of 600 letters takes three lines, and is there in full for those who hear it', () => {
  const title = 'Ansøgning om dispensation fra lokalplan '.repeat(15)
  const { all } = openOutline(end.signal, { meeting: minutesOf({ title }, { title: 'Kort' }) })
  const [long, short] = all('.title')
  const line = short!.getBoundingClientRect().height
  expect(long!.textContent).toBe(title)
  expect(title).toHaveLength(600)
  expect(Math.round(long!.getBoundingClientRect().height / line)).toBe(3)
})

test('a title, what is told and the words around a hit are read from the side that their letters are', async () => {
  const arabic = 'طلب ضمان قرض'
  const { all, search } = openOutline(end.signal, {
    meeting: minutesOf(
      { title: arabic, isClosed: true, ...saying(arabic, '') },
      { title: 'Salg af grund', isClosed: true },
    ),
    digests: { i1: { ...digest, lead: [arabic] } },
  })
  const sides = (selector: string) => all(selector).map((one) => getComputedStyle(one).direction)
  expect(sides('.title')).toEqual(['rtl', 'ltr'])
  expect(sides('.told')).toEqual(['rtl', 'ltr'])
  await search('قرض')
  expect(sides('.told')).toEqual(['rtl', 'rtl'])
})

const long = 'Spildevandsforsyningsselskabsbestyrelsesmedlem'.repeat(4)

test.each([
  [340, 1400],
  [320, 320],
])('words of 180 letters do not make the panel wider than its %i px', async (width, viewport) => {
  await page.viewport(viewport, 900)
  const meeting = {
    ...minutesOf(
      {
        title: long,
        caseNumber: long,
        isClosed: true,
        decision: decided('amended'),
        ...saying(`${long} molen ${long}`),
      },
      { title: 'مجلس'.repeat(60) },
    ),
    committee: long,
    municipality: long,
    place: long,
    attendance: { present: [long, 'Birte Ravn'], absent: [long], others: [] },
  }
  const { root, all, button, search } = openOutline(end.signal, {
    meeting,
    present: 'i1',
    digests: { i1: { ...digest, lead: [long] } },
    doubts: [null, 'i1'].map((item) => ({ item, kind: 'unknown-label', text: long })),
  })
  button('Mere om punkt 1').click()
  await search('m')
  for (const details of root.querySelectorAll('details')) details.open = true
  expect(['.about', '.told mark', '.doubts.general', 'li .doubts'].filter((part) => all(part).length === 0)).toEqual([])
  expect(root.querySelector('.outline')?.getBoundingClientRect().width).toBe(width)
  const wide = all('.outline, .head, .head dl, .tools, .scroll, .scroll *:not(mark, path)').filter(
    (one) => one.clientWidth > 0 && one.scrollWidth > one.clientWidth,
  )
  expect(wide.map(({ className, tagName }) => `${tagName}.${className}`)).toEqual([])
})

test('a doubt is told with the point that it is about, one about the meeting above the points', async () => {
  const { all, root } = openOutline(end.signal)
  expect(all('li .doubts li').map(({ textContent }) => textContent)).toEqual(['Siden har ingen titel til dette punkt.'])
  expect(root.querySelector('.doubts.general')?.textContent).toContain('6')
  const summary = root.querySelector<HTMLElement>('li .doubts summary')
  summary?.focus()
  await userEvent.keyboard('{Enter}')
  expect(root.querySelector<HTMLDetailsElement>('li .doubts')?.open).toBe(true)
})
