import { expect, test } from 'vitest'
import { backupTexts } from '../../lib/backup-texts.ts'
import { exportTexts } from '../../lib/export-texts.ts'
import { importTexts } from '../../lib/import-texts.ts'
import { libraryTexts } from '../../lib/library-texts.ts'
import { ownPageTexts } from '../../lib/own-page-texts.ts'
import { popupTexts } from '../../lib/popup-texts.ts'
import { dateInWords, say, texts } from '../../lib/texts.ts'

/** Every word of a dictionary by its path; what counts is asked for none, one and many. */
function wordsOf(dictionary: object, path = ''): [string, string][] {
  return Object.entries(dictionary).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    const at = `${path}/${key}`
    if (typeof value === 'string') return [0, 1, 7].map((count) => [`${at}(${count})`, say(value, count, count)])
    if (typeof value === 'object' && value !== null) return wordsOf(value, at)
    return []
  })
}

test.each([
  ['page and panel', texts],
  ['popup', popupTexts],
  ['own pages', ownPageTexts],
  ['the library', libraryTexts],
  ['importing', importTexts],
  ['exporting', exportTexts],
  ['what is kept', backupTexts],
])('the words of %s are there in Danish and in English', (_, { da, en }) => {
  const [danish, english] = [wordsOf(da), wordsOf(en)]
  expect(danish.length).toBeGreaterThan(10)
  expect(danish.map(([path]) => path)).toEqual(english.map(([path]) => path))
  expect(
    [...danish, ...english].filter(
      ([path, words]) => (words.trim() === '' && !path.includes('/waiting/1')) || /undefined|[{}|]/.test(words),
    ),
  ).toEqual([])
})

/** What is put into each text by its path: where it has words for one and for many, into the first and into the last. */
function putInto(dictionary: object, path = ''): string[] {
  return Object.entries(dictionary).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === 'object' && value !== null) return putInto(value, `${path}/${key}`)
    const parts = String(value).split('|')
    const places = [parts[0], parts.at(-1)].map((part) => [...new Set(part?.match(/\{\d\}/g))].toSorted().join(''))
    return [`${path}/${key} ${places.join(' ')}`]
  })
}

test.each([
  ['the library', libraryTexts],
  ['importing', importTexts],
  ['exporting', exportTexts],
  ['what is kept', backupTexts],
])('into the words of %s the same is put in Danish and in English', (_, { da, en }) => {
  expect(putInto(en)).toEqual(putInto(da))
})

test('one of a thing is not called many', () => {
  const [da, en] = [texts.da.panel, texts.en.panel]
  expect([0, 1, 2].map((count) => say(da.points, count))).toEqual(['0 punkter', '1 punkt', '2 punkter'])
  expect([1, 2].map((count) => say(da.closedPoints, count))).toEqual(['1 lukket', '2 lukkede'])
  expect([1, 2].map((count) => say(en.attachments, count))).toEqual(['1 attachment', '2 attachments'])
})

test('a date is told in words, the same day in every time zone', () => {
  expect(dateInWords('2026-03-01', 'da')).toBe('1. marts 2026')
  expect(dateInWords('2026-12-31', 'en')).toBe('31 December 2026')
})
