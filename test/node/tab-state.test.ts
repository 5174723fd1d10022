import { describe, expect, test } from 'vitest'
import { portalOf, portalsOn } from '../../lib/reference/portal-address.ts'
import { isPortalPage } from '../../lib/reference/portals.ts'
import { kindOf, webPageOf, type SeenPage } from '../../lib/tab-state.ts'

const page: SeenPage = {
  host: 'strandby.example',
  on: true,
  summary: null,
  traces: null,
  report: null,
  frame: null,
}
const summary = { kind: 'agenda', committee: null, date: null, items: 3, closed: 0, doubts: 0 } as const
const url = 'https://strandby.example/moede'
const traces = { platform: 'generic', items: 4, committee: null, date: '2026-03-03' }

describe('what is said of a tab', () => {
  test.each([
    ['agenda', { url, page: { ...page, summary } }],
    ['read', { url, page: { ...page, summary: { ...summary, kind: 'minutes' } } }],
    ['off', { url, page: { ...page, on: false } }],
    ['notMinutes', { url, page }],
    ['notMinutes', { url, page: { ...page, traces } }],
    ['unreadable', { url, page: { ...page, traces }, owner: 'Strandby' }],
    ['unreadable', { url, page: { ...page, traces: { ...traces, platform: 'first-agenda', items: 0 } } }],
    ['frame', { url, page: { ...page, frame: 'https://moeder.example/' } }],
    ['noAccess', { url, page: null, owner: 'Strandby' }],
    ['blocked', { url, page: null }],
    ['file', { url: 'file:///home/referat.html', page: null }],
    ['read', { url: 'file:///home/a.html', page: { ...page, summary: { ...summary, kind: 'minutes' } } }],
    ['pdf', { url: 'https://strandby.example/bilag/12.pdf?v=1', page: null }],
    ['pdf', { url: 'https://strandby.example/vis/pdf/bilag/4/?redirectDirectlyToPdf=false', page }],
    ['browserPage', { url: 'chrome://newtab/', page: null }],
    ['browserPage', { url: 'about:addons', page: null }],
    ['browserPage', { url: undefined, page: null }],
  ] as const)('%s: %j', (kind, tab) => {
    expect(kindOf({ owner: undefined, ...tab })).toBe(kind)
  })
})

test('the PDF of a whole meeting leads to its web page, an attachment to none', () => {
  const id = '0f8fad5b-d9cb-469f-a165-70867728950e'
  const meeting = `https://moeder.strandby.example/vis?id=${id}`
  expect(webPageOf(`https://moeder.strandby.example/vis/pdf/dagsorden/${id}/?redirectDirectlyToPdf=true`)).toBe(meeting)
  expect(webPageOf(`https://moeder.strandby.example/pdf/GetDagsorden/${id}`)).toBe(meeting)
  expect(webPageOf('https://strandby.example/cms/HtmlPublication-31/enclosures/2.pdf')).toBe(
    'https://strandby.example/cms/HtmlPublication-31/HtmlPublication-31.html',
  )
  expect(webPageOf('https://moeder.strandby.example/vis/pdf/bilag/4/')).toBeUndefined()
})

test('a page is one of the first release by host and path, as the browser matches them', () => {
  expect(isPortalPage('https://dagsordener.aarhus.dk/vis?id=1')).toBe(true)
  expect(isPortalPage('https://dagsordener.aarhus.dk/')).toBe(false)
  expect(isPortalPage('http://dagsordener.aarhus.dk/vis?id=1')).toBe(false)
  expect(isPortalPage('https://by.bcdagsorden.dk/da?from_date=')).toBe(true)
  expect(isPortalPage('https://bcdagsorden.dk.example.com/da')).toBe(false)
})

describe('the portals to choose from', () => {
  test('are those of all municipalities, and of the regions that there are on the day', () => {
    expect(portalsOn('2026-11-24')).toHaveLength(98 + 5)
    expect(portalsOn('2027-01-02').some(({ name }) => name === 'Region Sjælland')).toBe(false)
  })

  test('have addresses of pages, not of patterns', () => {
    const wrong = portalsOn('2026-11-24').filter(
      ({ address }) => !URL.canParse(address) || /[*]/.test(address) || !address.startsWith('https://'),
    )
    expect(wrong).toEqual([])
    expect(portalOf('0751')?.address).toBe('https://dagsordener.aarhus.dk/')
    expect(portalOf('9999')).toBeNull()
  })
})
