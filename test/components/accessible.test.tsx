import axe from 'axe-core'
import type { ComponentChild } from 'preact'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { NarrowTab } from '../../components/narrow-tab.tsx'
import { Outline } from '../../components/outline.tsx'
import { Popup } from '../../components/popup.tsx'
import type { Outcome } from '../../lib/minutes/model.ts'
import { texts } from '../../lib/texts.ts'
import { minutes, panelProps, pointOf } from './meeting.ts'
import { showOpen } from './open-root.tsx'

let end: AbortController
beforeEach(async () => {
  await page.viewport(1400, 900)
  end = new AbortController()
})
afterEach(() => end.abort())

/** What axe found wrong, and how many elements it looked at, the folded parts opened. */
async function check(what: ComponentChild, scheme: 'light' | 'dark') {
  const root = showOpen(what, scheme, end.signal)
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

test('the popup has nothing that axe objects to', async () => {
  const summary = { kind: 'minutes', committee: 'Byrådet', date: '2026-03-03', items: 5, closed: 1, doubts: 2 } as const
  const popup = (
    <Popup
      page={{ host: 'referater.strandby.example', on: true, summary, report: 'Mærkesag' }}
      language="da"
      onSwitch={() => {}}
      onLanguage={() => {}}
      onReport={(_, done) => done(true)}
    />
  )
  const { wrong, seen } = await check(popup, 'light')
  expect(wrong).toEqual([])
  expect(seen).toBeGreaterThan(5)
})
