import { expect, test } from 'vitest'
import { colourNamesOf, firstSettings, parseSettings, settingsAt } from '../../lib/settings.ts'

test.each([undefined, null, 'slået fra', 7, [], {}])('settings that are %j are as on the first day', (stored) => {
  expect(parseSettings(stored)).toEqual(firstSettings)
})

test('one damaged setting does not cost the others', () => {
  const stored = { ...firstSettings, language: 'klingon', offSites: ['referater.strandby.example'], narrow: true }
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

test('an added site that is no whole site is passed over: nothing wider than one host is ever asked for', () => {
  expect(parseSettings({ addedSites: ['<all_urls>'] }).addedSites).toEqual([])
  expect(parseSettings({ addedSites: ['https://*/*'] }).addedSites).toEqual([])
  expect(parseSettings({ addedSites: ['https://moeder.strandby.example/*'] }).addedSites).toHaveLength(1)
})

test('a damaged name of a colour costs no other, and a long one is no name', () => {
  const colourNames = { yellow: 'Husk', green: 7, blue: 'x'.repeat(41), red: '' }
  expect(parseSettings({ colourNames }).colourNames).toEqual({ yellow: 'Husk', green: '', blue: '', red: '' })
  expect(parseSettings({ colourNames: 'gul' }).colourNames).toEqual(firstSettings.colourNames)
})

test('a colour without a name of the reader’s means what it means in her language', () => {
  const colourNames = { ...firstSettings.colourNames, yellow: 'Husk', red: '  ' }
  expect(colourNamesOf({ colourNames, language: 'da' })).toMatchObject({
    yellow: 'Husk',
    green: 'Økonomi',
    red: 'Uenig',
  })
  expect(colourNamesOf({ colourNames, language: 'en' })).toMatchObject({
    yellow: 'Husk',
    green: 'Money',
    red: 'Disagree',
  })
})
