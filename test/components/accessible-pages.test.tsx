import { afterEach, beforeEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { Popup } from '../../components/popup.tsx'
import { SettingsPage } from '../../components/settings-page.tsx'
import { Welcome } from '../../components/welcome.tsx'
import { popupTexts } from '../../lib/popup-texts.ts'
import { firstSettings } from '../../lib/settings.ts'
import type { SeenPage, TabKind } from '../../lib/tab-state.ts'
import { lookWithAxe } from './axe.ts'
import { ownPageStyle, popupStyle, showOpen } from './open-root.tsx'

let end: AbortController
beforeEach(async () => {
  await page.viewport(1400, 900)
  end = new AbortController()
})
afterEach(() => end.abort())

type Shown = Parameters<typeof showOpen>

/** What axe found wrong with a page, and how many elements it looked at. */
const check = (what: Shown[0], scheme: Shown[1], rules: string) =>
  lookWithAxe(showOpen(what, scheme, end.signal, rules))

const summary = { kind: 'minutes', committee: 'Byrådet', date: '2026-03-03', items: 5, closed: 1, doubts: 2 } as const
const read: SeenPage = {
  host: 'referater.strandby.example',
  on: true,
  summary,
  traces: null,
  report: 'Mærkesag',
  frame: 'https://moeder.strandby.example/',
}
const site = 'referater.strandby.example'
const kept = { count: 12, isPersisted: false, usage: 1_000_000 }
const kinds = Object.keys(popupTexts.da.states) as TabKind[]
const schemes = ['light', 'dark'] as const

test.each(kinds.flatMap((kind) => schemes.map((scheme) => [scheme, kind] as const)))(
  'the %s popup of a tab that is %s has nothing that axe objects to',
  async (scheme, kind) => {
    const popup = (
      <Popup
        tab={{
          kind,
          page: read,
          site,
          owner: 'Strandby',
          isPrivate: kind === 'off',
          access: 'none',
          webPage: 'https://a.example/',
        }}
        language="da"
        portal={{ name: 'Strandby', address: 'https://referater.strandby.example/' }}
        kept={kept}
        onSave={async () => null}
        onSwitch={() => {}}
        onLanguage={() => {}}
        onAlways={() => {}}
        onOpen={() => {}}
        onReport={(_, done) => done(true)}
      />
    )
    const { wrong, seen } = await check(popup, scheme, popupStyle)
    expect(wrong).toEqual([])
    expect(seen).toBeGreaterThan(8)
  },
)

const shortcuts = [
  { command: 'popup' as const, keys: 'Alt+Shift+M' },
  { command: 'find' as const, keys: '' },
]

test.each(schemes)('the %s first page has nothing that axe objects to', async (scheme) => {
  const choices = [{ code: '1', name: 'Strandby', address: 'https://referater.strandby.example/' }]
  const first = await check(
    <Welcome
      language="da"
      choices={choices}
      chosen={choices[0] ?? null}
      shortcuts={shortcuts}
      isPrivate={false}
      onChoose={() => {}}
      onKeys={() => {}}
      onLanguage={() => {}}
    />,
    scheme,
    ownPageStyle,
  )
  expect(first.wrong).toEqual([])
  expect(first.seen).toBeGreaterThan(30)
})

test.each(schemes)('the %s settings have nothing that axe objects to', async (scheme) => {
  const settings = await check(
    <SettingsPage
      settings={{ ...firstSettings, addedSites: ['https://moeder.strandby.example/*'], offSites: [site] }}
      ownSites={['referater.havkyst.example/vis']}
      allowed={[]}
      municipality="Strandby"
      shortcuts={shortcuts}
      backup={{ kept, onSave: async () => null }}
      isPrivate={false}
      onChange={() => {}}
      onGrant={() => {}}
      onRemove={() => {}}
      onKeys={() => {}}
      onReset={() => {}}
    />,
    scheme,
    ownPageStyle,
  )
  expect(settings.wrong).toEqual([])
  expect(settings.seen).toBeGreaterThan(40)
})
