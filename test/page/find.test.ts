import { afterEach, expect, test } from 'vitest'
import { cdp } from 'vitest/browser'
import { foldReading, isSeen, markup, show, type Folded } from './effects.ts'
import { readingOf, type Told } from './reading.ts'

let page: Folded | undefined
afterEach(async () => {
  page?.end()
  history.replaceState(null, '', ' ')
  await media('')
})

const media = (name: string) => cdp().send('Emulation.setEmulatedMedia', { media: name })

const told: Told[] = [
  { heading: '1. Havnens bro', body: ['Broen er', 'lukket nu.'] },
  { heading: '2. Eventuelt', body: ['Intet at', 'bemærke.'] },
]
const bootstrap = '<style>[hidden] { display: none !important }</style>'
const html: Record<string, string> = {
  blocks: `<h2>1. Havnens bro</h2><p>Broen er <b id="word">gammel</b> og</p><p>lukket nu.</p><h2>2. Eventuelt</h2><p>Intet at bemærke.</p>`,
  'loose text': `<div>1. Havnens bro<br>Broen er <b id="word">gammel</b> og<br>lukket nu.<br>2. Eventuelt<br>Intet at bemærke.</div>`,
  'table rows': `<table><tbody><tr><td>1. Havnens bro</td></tr><tr><td>Broen er <b id="word">gammel</b></td></tr><tr><td>lukket nu.</td></tr>
    <tr><td>2. Eventuelt</td></tr><tr><td>Intet at bemærke.</td></tr></tbody></table>`,
}

for (const [kind, body] of Object.entries(html)) {
  test(`An address with the name of an element opens the folded point it is in: ${kind}`, async () => {
    show(bootstrap + body)
    page = foldReading(readingOf(told))
    page.folds.foldAll()
    expect(isSeen('gammel')).toBe(false)
    const found = new Promise((resolve) => document.addEventListener('beforematch', resolve, { once: true }))
    location.hash = '#word'
    await found
    expect(isSeen('gammel')).toBe(true)
    expect(isSeen('lukket nu.')).toBe(true)
    expect(isSeen('Intet at')).toBe(false)
    expect([...page.state.own].filter(([, isOpen]) => !isOpen)).toEqual([['i2', false]])
  })

  test(`What is folded is printed: ${kind}`, async () => {
    show(bootstrap + body)
    page = foldReading(readingOf(told))
    const height = document.querySelector('#word')?.getBoundingClientRect().height
    page.folds.foldAll()
    await media('print')
    expect(isSeen('gammel')).toBe(true)
    expect(isSeen('Intet at')).toBe(true)
    expect(document.querySelector('#word')?.getBoundingClientRect().height).toBe(height)
    expect(document.querySelector('maerkesag-toggle')?.checkVisibility()).toBe(false)
    await media('')
    expect(isSeen('gammel')).toBe(false)
  })
}

test('A table keeps its rows in print', async () => {
  show(bootstrap + html['table rows'])
  page = foldReading(readingOf(told))
  page.folds.foldAll()
  await media('print')
  expect([...document.querySelectorAll('tr')].map((row) => getComputedStyle(row).display)).toEqual(
    Array(5).fill('table-row'),
  )
})

test('A fold that the page’s own rules would keep from opening isn’t made', () => {
  const rule = '<style>html body [hidden][hidden][hidden] { display: none !important }</style>'
  const before = show(rule + html['blocks'])
  page = foldReading(readingOf(told))
  page.folds.foldAll()
  expect(isSeen('gammel')).toBe(true)
  expect(document.querySelector('maerkesag-toggle')).toBeNull()
  page.end()
  expect(markup()).toBe(before)
})

test('What the page hides itself stays hidden', () => {
  show(`<h2>1. Havnens bro</h2><p>Broen er</p><p hidden>skjult</p><p>lukket nu.</p>`)
  page = foldReading(readingOf(told.slice(0, 1)))
  page.folds.foldAll()
  page.folds.unfoldAll()
  expect(isSeen('lukket nu.')).toBe(true)
  expect(isSeen('skjult')).toBe(false)
})
