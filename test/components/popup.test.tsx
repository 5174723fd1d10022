import { afterEach, beforeEach, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { Popup, type PopupProps, type TabView } from '../../components/popup.tsx'
import type { SeenPage } from '../../lib/tab-state.ts'
import { popupStyle, showOpen } from './open-root.tsx'

let end: AbortController
beforeEach(() => {
  end = new AbortController()
})
afterEach(() => end.abort())

const site = 'referater.strandby.example'
const report = 'Mærkesag 1.0\nhttps://referater.strandby.example/moede/1\ngeneric, minutes, 12 points, 1 doubts'
const summary = { kind: 'minutes', committee: 'Byrådet', date: '2026-03-03', items: 12, closed: 2, doubts: 1 } as const
const read: SeenPage = { host: site, on: true, summary, traces: null, report, frame: null }
const unread: SeenPage = { ...read, summary: null, report: null }

function open(change: Partial<TabView> = {}, more: Partial<PopupProps> = {}) {
  const said: string[] = []
  const tab: TabView = {
    kind: 'read',
    page: read,
    site,
    owner: null,
    isPrivate: false,
    access: 'always',
    webPage: null,
    ...change,
  }
  const root = showOpen(
    <Popup
      tab={tab}
      language="da"
      portal={null}
      kept="waiting"
      onSwitch={(on) => said.push(on ? 'on' : 'off')}
      onLanguage={(chosen) => said.push(chosen)}
      onAlways={() => said.push('always')}
      onOpen={(where) => said.push(`open ${where}`)}
      onSave={async () => {
        said.push('save')
        return ['maerkesag-sikkerhedskopi-2026-03-03.json']
      }}
      onReport={(text, done) => {
        said.push(text)
        done(true)
      }}
      {...more}
    />,
    'light',
    end.signal,
    popupStyle,
  )
  const button = (name: string) => [...root.querySelectorAll('button')].find(({ innerText }) => innerText === name)
  return { root, said, button, words: root.querySelector('main')?.innerText ?? '' }
}

test('the popup tells what was read: the meeting, its points, and the doubts', () => {
  const { words } = open()
  for (const told of ['Referat', 'Byrådet', '3. marts 2026', '12 punkter, 2 lukkede', '1 ting, vi er i tvivl om'])
    expect(words).toContain(told)
})

test('of an agenda the popup says that nothing was decided yet', () => {
  const { words } = open({ kind: 'agenda', page: { ...read, summary: { ...summary, kind: 'agenda' } } })
  expect(words).toContain('endnu ikke behandlet')
})

test('of a portal whose page cannot be read the popup tells what was found, and lets one report it', () => {
  const traces = { platform: 'first-agenda', items: 1, committee: null, date: '2026-03-03' }
  const { words, button } = open({ kind: 'unreadable', page: { ...unread, traces, report } })
  expect(words).toContain('first-agenda, 1 muligt punkt, intet udvalg, 3. marts 2026')
  expect(button('Meld en side, der læses forkert')).toBeDefined()
})

test.each([
  ['notMinutes', unread, 'er ikke et referat'],
  ['off', { ...unread, on: false }, 'slået fra'],
  ['pdf', null, 'PDF kommer senere'],
  ['file', null, 'Tillad adgang til filer'],
  ['browserPage', null, 'Browserens egne sider'],
  ['blocked', null, 'lader ikke udvidelser'],
  ['waiting', null, 'Kigger på siden'],
] as const)('the popup has words of its own for a tab that is %s', (kind, page, words) => {
  const shown = open({ kind, page, site: page ? site : null })
  expect(shown.words).toContain(words)
  expect(shown.root.querySelector('[role=switch]') !== null).toBe(page !== null)
})

test("a municipality's site that the browser keeps us out of is named, with a button that asks for access", async () => {
  const { words, button, said } = open({ kind: 'noAccess', page: null, owner: 'Strandby', access: 'none' })
  expect(words).toContain('Siden hører til Strandby')
  await userEvent.click(button(`Giv adgang til ${site}`)!)
  expect(said).toEqual(['always'])
})

test('a page that shows another site in a frame leads to what is in the frame', async () => {
  const frame = 'https://moeder.strandby.example/vis?id=4'
  const { words, button, said } = open({ kind: 'frame', page: { ...unread, frame } })
  expect(words).toContain('Siden viser moeder.strandby.example i en ramme.')
  await userEvent.click(button('Åbn rammen for sig selv')!)
  expect(said).toEqual([`open ${frame}`])
})

test('a PDF leads to the meeting as a web page, or back to the tab that it was opened from', async () => {
  const address = open({ kind: 'pdf', page: null, webPage: 'https://referater.strandby.example/vis?id=7' })
  await userEvent.click(address.button('Åbn mødet som webside')!)
  expect(address.said).toEqual(['open https://referater.strandby.example/vis?id=7'])
  const tab = open({ kind: 'pdf', page: null, webPage: 12 })
  await userEvent.click(tab.button('Tilbage til mødet')!)
  expect(tab.said).toEqual(['open 12'])
})

test('a meeting on a site that is not known can be read by itself from then on', async () => {
  const { button, said, words } = open({ access: 'none' })
  expect(words).toContain(`Browseren spørger, om vi altid må på ${site}`)
  await userEvent.click(button('Altid på dette websted')!)
  expect(said).toEqual(['always'])
  expect(open({ access: 'added' }).words).toContain('fordi du har tilføjet webstedet')
})

test('in a private window the popup says that nothing is kept, and offers nothing that would be', () => {
  const { button, words } = open({ access: 'none', isPrivate: true })
  expect(words).toContain('Privat vindue: intet gemmes')
  expect(button('Altid på dette websted')).toBeUndefined()
})

test("where nothing is read the popup leads to the meetings of one's own municipality", async () => {
  const portal = { name: 'Strandby', address: 'https://referater.strandby.example/' }
  const { button, said } = open({ kind: 'notMinutes', page: unread }, { portal })
  await userEvent.click(button('Møder i Strandby')!)
  expect(said).toEqual(['open https://referater.strandby.example/'])
})

test('the switch turns the site off, the list turns the language, all by keyboard', async () => {
  const { root, said, button } = open()
  root.querySelector<HTMLElement>('[role=switch]')?.focus()
  await userEvent.keyboard(' ')
  await userEvent.selectOptions(root.querySelector('select')!, 'en')
  button('Indstillinger')?.focus()
  await userEvent.keyboard('{Enter}{Tab}{Enter}')
  expect(said).toEqual(['off', 'en', 'open /options.html', 'open /welcome.html'])
})

test('a page that is read wrongly is reported by a button, which says what it copied', async () => {
  const { root, said, button } = open()
  button('Meld en side, der læses forkert')?.focus()
  await userEvent.keyboard('{Enter}')
  expect(said).toEqual([report])
  await expect.poll(() => root.querySelector('.misread [role=status]')?.textContent).toContain('Intet af dens tekst')
})

const kept = { count: 12, isPersisted: true, usage: 1_000_000 }

test('the popup tells how many markings there are, saves them in a file, and leads to the library', async () => {
  const { root, said, button, words } = open({}, { kept })
  expect(words).toContain('Du har 12 markeringer.')
  button('Gem sikkerhedskopi')?.focus()
  await userEvent.keyboard('{Enter}')
  await expect
    .poll(() => root.querySelector('.markings [role=status]')?.textContent)
    .toContain('maerkesag-sikkerhedskopi-2026-03-03.json')
  await userEvent.keyboard('{Tab}{Enter}{Tab}{Enter}')
  expect(said).toEqual(['save', 'open /library.html', 'open /library.html#import'])
})

test('without markings there is nothing to save, and still something to bring in', () => {
  const { button, words } = open({}, { kept: { ...kept, count: 0 } })
  expect(words).toContain('Du har ingen markeringer endnu.')
  expect(button('Gem sikkerhedskopi')).toBeUndefined()
  expect(button('Hent fra en fil')).toBeDefined()
})

test('markings that cannot be counted are said to be there no less', () => {
  expect(open({}, { kept: 'failed' }).words).toContain('Markeringerne kan ikke læses lige nu')
})

test('in a private window the popup tells nothing of markings', () => {
  expect(open({ isPrivate: true }, { kept }).words).not.toContain('markering')
})
