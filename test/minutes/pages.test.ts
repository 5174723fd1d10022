import { describe, expect, test } from 'vitest'
import { readMeeting, readText } from '../../lib/minutes/read-meeting.ts'
import type { Reading } from '../../lib/minutes/model.ts'
import { compareMeeting, type Expected } from './compare-meeting.ts'
import { rename } from './rename.ts'
import { documentOf, savedPages } from './saved-pages.ts'

const read = (text: string, isText: boolean, url: string | undefined): Reading | undefined =>
  isText ? readText(text, { url }) : readMeeting(documentOf(text), { url })

const named = savedPages.map((page) => [page.name, page] as const)

describe('each page of test/pages is read as its meeting.json says', () => {
  test.each(named)('%s', (_, { text, isText, url, expected }) => {
    expect(compareMeeting(expected, read(text, isText, url))).toEqual([])
  })
})

describe('each page is read the same with another municipality, other people and other years', () => {
  test.each(named)('%s', (_, { text, isText, url, truth, expected }) => {
    const other = rename(expected, text)
    expect(compareMeeting(JSON.parse(other(truth)) as Expected, read(other(text), isText, url && other(url)))).toEqual(
      [],
    )
  })
})
