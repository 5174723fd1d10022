import axe from 'axe-core'
import type { ComponentChild } from 'preact'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { NarrowTab } from '../../components/narrow-tab.tsx'
import { Outline } from '../../components/outline.tsx'
import { Popup } from '../../components/popup.tsx'
import { SettingsPage } from '../../components/settings-page.tsx'
import { Welcome } from '../../components/welcome.tsx'
import type { Outcome } from '../../lib/minutes/model.ts'
import { popupTexts } from '../../lib/popup-texts.ts'
import { firstSettings } from '../../lib/settings.ts'
import type { SeenPage, TabKind } from '../../lib/tab-state.ts'
import { texts } from '../../lib/texts.ts'
import { minutes, panelProps, pointOf } from './meeting.ts'
import { ownPageStyle, popupStyle, showOpen } from './open-root.tsx'

let end: AbortController
beforeEach(async () => {
  await page.viewport(1400, 900)
  end = new AbortController()
})
afterEach(() => end.abort())

/** What axe found wrong, and how many elements it looked at, the folded parts opened. */
async function check(what: ComponentChild, scheme: 'light' | 'dark', rules?: string) {
  const root = showOpen(what, scheme, end.signal, rules)
  for (const details of root.querySelectorAll('details')) details.open = true
  const result = await axe.run(root.host as HTMLElement, { rules: { region: { enabled: false } } })
  const wrong = result.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
  return { wrong, seen: new Set(result.passes.flatMap(({ nodes }) => nodes.map(({ html }) => html))).size }
}

const outcomes = Object.keys(texts.da.outcomes) as Outcome[]
const meeting = {
  ...minutes,
  items: [...minutes.items, ...outcomes.map((outcome, at) => pointOf(String(at + 10), 'Havnens drift', outcome))],
}

test.each(['light', 'dark'] as const)('the %s outline has nothing that axe objects to', async (scheme) => {
  const { props } = panelProps({ meeting })
  const { wrong, seen } = await check(<Outline {...props} />, scheme)
  expect(wrong).toEqual([])
  expect(seen).toBeGreaterThan(50)
})

test.each(['light', 'dark'] as const)('the %s tab has nothing that axe objects to', async (scheme) => {
  const { props } = panelProps({ meeting })
  const { wrong, seen } = await check(<NarrowTab {...props} />, scheme)
  expect(wrong).toEqual([])
  expect(seen).toBeGreaterThan(0)
})

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
const kinds = Object.keys(popupTexts.da.states) as TabKind[]

test.each(kinds)('the popup of a tab that is %s has nothing that axe objects to', async (kind) => {
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
      onSwitch={() => {}}
      onLanguage={() => {}}
      onAlways={() => {}}
      onOpen={() => {}}
      onReport={(_, done) => done(true)}
    />
  )
  const { wrong, seen } = await check(popup, 'light', popupStyle)
  expect(wrong).toEqual([])
  expect(seen).toBeGreaterThan(8)
})

const shortcuts = [{ command: 'popup' as const, keys: 'Alt+Shift+M' }]

test.each(['light', 'dark'] as const)('the %s first page has nothing that axe objects to', async (scheme) => {
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

test.each(['light', 'dark'] as const)('the %s settings have nothing that axe objects to', async (scheme) => {
  const settings = await check(
    <SettingsPage
      settings={{ ...firstSettings, addedSites: ['https://moeder.strandby.example/*'], offSites: [site] }}
      ownSites={['referater.havkyst.example/vis']}
      allowed={[]}
      municipality="Strandby"
      shortcuts={shortcuts}
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
  expect(settings.seen).toBeGreaterThan(25)
})
