import { expect, test } from 'vitest'
import { parseSettings, settingsAt } from '../../lib/settings.ts'

const firstDay = { language: 'da', offSites: [], narrow: false }

test.each([undefined, null, 'slået fra', 7, [], {}])('settings that are %j are as on the first day', (stored) => {
  expect(parseSettings(stored)).toEqual(firstDay)
})

test('one damaged setting does not cost the others', () => {
  const stored = { language: 'klingon', offSites: ['referater.strandby.example'], narrow: true }
  expect(parseSettings(stored)).toEqual({ ...stored, language: 'da' })
  expect(parseSettings({ ...stored, language: 'en', offSites: [1] })).toEqual({
    ...stored,
    language: 'en',
    offSites: [],
  })
})

test('a site is off by its whole host, so that its namesakes stay on', () => {
  const settings = parseSettings({ offSites: ['strandby.example'] })
  expect(settingsAt(settings, 'strandby.example').on).toBe(false)
  expect(settingsAt(settings, 'nystrandby.example').on).toBe(true)
  expect(settingsAt(settings, 'referater.strandby.example').on).toBe(true)
})
