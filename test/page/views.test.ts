import { userEvent } from 'vitest/browser'
import { afterEach, expect, test } from 'vitest'
import { newFoldState, releasePortal } from '../../lib/page/fold-state.ts'
import { foldReading, isSeen, markup, show, toggle, type Folded } from './effects.ts'
import { readingOf, type Told } from './reading.ts'

let page: Folded | undefined
afterEach(() => page?.end())

const told: Told[] = [
  {
    heading: '1. Cykelsti ved Havnegade',
    sections: [
      { kind: 'background', label: 'Sagsfremstilling', body: ['Stien er smal', 'inden sommer.'] },
      { kind: 'recommendation', label: 'Indstilling', body: ['Chefen indstiller', 'Chefen indstiller'] },
      { kind: 'decision', label: 'Beslutning', body: ['Godkendt med', 'en bemærkning.'] },
      { kind: 'attachments', label: 'Bilag', body: ['Kort over stien', 'Kort over stien'] },
    ],
    outcome: 'amended',
  },
  { heading: '2. Eventuelt', body: ['Intet at', 'bemærke.'] },
]

const pages: Record<string, string> = {
  'headings and paragraphs': `<h2>1. Cykelsti ved Havnegade</h2><h3>Sagsfremstilling</h3><p>Stien er smal</p><p>inden sommer.</p>
    <h3>Indstilling</h3><p>Chefen indstiller</p><h3>Beslutning</h3><p>Godkendt med</p><p>en bemærkning.</p><h3>Bilag</h3>
    <ul><li>Kort over stien</li></ul><h2>2. Eventuelt</h2><p>Intet at</p><p>bemærke.</p>`,
  'loose text': `<div>1. Cykelsti ved Havnegade<br>Sagsfremstilling<br>Stien er smal<br>inden sommer.<br>Indstilling<br>
    Chefen indstiller<br>Beslutning<br>Godkendt med<br>en bemærkning.<br>Bilag<br>Kort over stien<br>2. Eventuelt<br>Intet at<br>bemærke.</div>`,
  'table rows': `<table><tbody><tr><td>1. Cykelsti ved Havnegade</td></tr><tr><td>Sagsfremstilling</td></tr><tr><td>Stien er smal</td></tr>
    <tr><td>inden sommer.</td></tr><tr><td>Indstilling</td></tr><tr><td>Chefen indstiller</td></tr><tr><td>Beslutning</td></tr>
    <tr><td>Godkendt med</td></tr><tr><td>en bemærkning.</td></tr><tr><td>Bilag</td></tr><tr><td>Kort over stien</td></tr>
    <tr><td>2. Eventuelt</td></tr><tr><td>Intet at</td></tr><tr><td>bemærke.</td></tr></tbody></table>`,
}
const words = ['Stien er smal', 'Chefen indstiller', 'Godkendt med', 'Kort over', 'Intet at']
const seen = () => words.filter(isSeen)
const bootstrap = '<style>[hidden] { display: none !important }</style>'

for (const [kind, html] of Object.entries(pages)) {
  test(`The overview shows recommendation and decision, and folds the rest: ${kind}`, () => {
    show(bootstrap + html)
    page = foldReading(readingOf(told))
    page.folds.setView('overview')
    expect(seen()).toEqual(['Chefen indstiller', 'Godkendt med', 'Intet at'])
    expect(isSeen('Sagsfremstilling')).toBe(true)
  })

  test(`Decisions alone: all points are folded to their headings, and open whole: ${kind}`, async () => {
    show(bootstrap + html)
    page = foldReading(readingOf(told))
    page.folds.setView('decisions')
    expect(seen()).toEqual([])
    expect(isSeen('1. Cykelsti')).toBe(true)
    await userEvent.click(toggle('i1'))
    expect(seen()).toEqual(words.slice(0, 4))
  })

  test(`From view to view nothing moves in the page, and all is as before in the end: ${kind}`, () => {
    const before = show(bootstrap + html)
    const order = document.body.textContent
    page = foldReading(readingOf(told))
    for (const view of ['overview', 'decisions', 'all', 'decisions', 'overview'] as const) page.folds.setView(view)
    expect(document.body.textContent).toBe(order)
    page.folds.setView('all')
    expect(seen()).toEqual(words)
    page.end()
    expect(markup()).toBe(before)
  })
}

test('What the reader opens in a view stays open when the page is read anew, and is folded by the next view', async () => {
  show(pages['headings and paragraphs']!)
  page = foldReading(readingOf(told))
  page.folds.setView('overview')
  await userEvent.click(toggle('i1s1'))
  const { state } = page
  page.end()
  page = foldReading(readingOf(told), state)
  expect(seen()).toEqual(['Stien er smal', 'Chefen indstiller', 'Godkendt med', 'Intet at'])
  page.folds.setView('decisions')
  page.folds.setView('overview')
  expect(isSeen('Stien er smal')).toBe(false)
})

test('A page is shown in its view from the start', () => {
  show(pages['headings and paragraphs']!)
  page = foldReading(readingOf(told), newFoldState('overview'))
  expect(seen()).toEqual(['Chefen indstiller', 'Godkendt med', 'Intet at'])
})

test('A point can be shown whole in the overview, the others as they were', () => {
  show(pages['headings and paragraphs']!)
  page = foldReading(readingOf(told))
  page.folds.setView('overview')
  page.folds.openWhole('i1')
  expect(seen()).toEqual(words)
  page.folds.toggle('i1')
  expect(seen()).toEqual(['Intet at'])
})

/** The text before the first label belongs to a point, and has nothing to fold it at. */
const opening: Told[] = [
  {
    heading: '1. Cykelsti ved Havnegade',
    sections: [
      { kind: 'background', label: '', body: ['Stien er smal', 'inden sommer.'] },
      { kind: 'decision', label: 'Beslutning', body: ['Godkendt med', 'en bemærkning.'] },
    ],
    outcome: 'approved',
  },
]
const opened = `<h2>1. Cykelsti ved Havnegade</h2><p>Stien er smal</p><p>inden sommer.</p><h3>Beslutning</h3><p>Godkendt med</p><p>en bemærkning.</p>`

function readOpening(recommendation: string | null) {
  show(opened)
  const reading = readingOf(opening)
  reading.places.get('i1s1')!.heading = null
  reading.meeting.items[0]!.recommendation = recommendation
  return reading
}

test('The overview folds text before any label, and shows it with the whole point', () => {
  page = foldReading(readOpening(null))
  page.folds.setView('overview')
  expect([isSeen('Stien er smal'), isSeen('Godkendt med')]).toEqual([false, true])
  expect(document.querySelector('[data-maerkesag-part="i1s1"]')).toBeNull()
  page.folds.openWhole('i1')
  expect(isSeen('Stien er smal')).toBe(true)
})

test('Text before any label stays where the recommendation stands in it', () => {
  page = foldReading(readOpening('Stien er smal, og det foreslås at gøre den bredere inden sommer.'))
  page.folds.setView('overview')
  expect(isSeen('Stien er smal')).toBe(true)
})

const portalTold: Told[] = ['Ny sti', 'Eventuelt'].map((heading) => ({
  heading,
  sections: [{ kind: 'decision', label: 'Beslutninger', body: [`${heading}: godkendt.`, `${heading}: godkendt.`] }],
}))

/** The portal's own folds, as its script makes them. */
function showPortal(): string {
  const row = (
    title: string,
    at: number,
  ) => `<tr><td><button aria-expanded="false" aria-controls="details${at}"><h2>${title}</h2></button>
    <div id="details${at}" style="display: none"><h3>Beslutninger</h3><div>${title}: godkendt.</div></div></td></tr>`
  const before = show(`<table>${['Ny sti', 'Eventuelt'].map(row).join('')}</table>`)
  for (const button of document.querySelectorAll('button')) {
    button.addEventListener('click', () => {
      const opens = button.ariaExpanded === 'false'
      button.ariaExpanded = String(opens)
      document
        .getElementById(button.getAttribute('aria-controls')!)!
        .setAttribute('style', `display: ${opens ? 'block' : 'none'}`)
    })
  }
  return before
}
const portalSeen = () => ['Ny sti: godkendt.', 'Eventuelt: godkendt.'].filter(isSeen)

test('A view opens what the portal folds, and gives it back as it was', () => {
  const before = showPortal()
  document.querySelector('button')!.click()
  page = foldReading(readingOf(portalTold))
  page.folds.setView('overview')
  expect(portalSeen()).toHaveLength(2)
  page.folds.setView('decisions')
  expect(portalSeen()).toEqual([])
  page.folds.setView('all')
  expect(portalSeen()).toEqual(['Ny sti: godkendt.'])
  page.folds.setView('overview')
  const { state } = page
  page.end()
  releasePortal(state)
  expect(portalSeen()).toEqual(['Ny sti: godkendt.'])
  document.querySelector('button')!.click()
  expect(markup()).toBe(before)
})

test('What the reader closed with the portal’s own button stays closed when the page is read anew', () => {
  showPortal()
  page = foldReading(readingOf(portalTold))
  page.folds.setView('overview')
  document.querySelector('button')!.click()
  const { state } = page
  page.end()
  page = foldReading(readingOf(portalTold), state)
  expect(portalSeen()).toEqual(['Eventuelt: godkendt.'])
})

test('What the reader opened of the portal’s folds is left open when the extension is switched off', () => {
  showPortal()
  page = foldReading(readingOf(portalTold))
  page.folds.open('i1')
  const { state } = page
  page.end()
  releasePortal(state)
  expect(portalSeen()).toEqual(['Ny sti: godkendt.'])
})

test('Points that the portal writes anew are opened anew', () => {
  showPortal()
  page = foldReading(readingOf(portalTold))
  page.folds.setView('overview')
  const { state } = page
  showPortal()
  page.end()
  expect(portalSeen()).toEqual([])
  page = foldReading(readingOf(portalTold), state)
  expect(portalSeen()).toHaveLength(2)
  page.end()
  releasePortal(state)
  expect(portalSeen()).toEqual([])
})
