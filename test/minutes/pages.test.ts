import { describe, expect, test } from 'vitest'
import { readMeeting, readText } from '../../lib/minutes/read-meeting.ts'
import { compareMeeting, type Expected } from './compare-meeting.ts'

const pages = import.meta.glob<string>('../pages/*/page.{html,txt}', { query: '?raw', import: 'default', eager: true })
const expectations = import.meta.glob<string>('../pages/*/meeting.json', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const addresses = import.meta.glob<string>('../pages/*/url.txt', { query: '?raw', import: 'default', eager: true })

describe('each page of test/pages is read as its meeting.json says', () => {
  test.each(Object.entries(pages))('%s', (file, text) => {
    const folder = file.replace(/page\.\w+$/, '')
    const expected = JSON.parse(expectations[`${folder}meeting.json`] ?? 'null') as Expected
    const url = addresses[`${folder}url.txt`]?.trim()
    const reading = file.endsWith('.txt')
      ? readText(text, { url })
      : readMeeting(new DOMParser().parseFromString(text, 'text/html'), { url })
    expect(compareMeeting(expected, reading)).toEqual([])
  })
})
