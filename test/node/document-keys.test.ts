import { describe, expect, test } from 'vitest'
import { addressOf, documentKeys, sameStart, type MeetingHere } from '../../lib/highlights/document-keys.ts'

const meeting: MeetingHere = {
  platform: 'generic',
  kind: 'minutes',
  municipality: 'Strandby',
  committee: 'Havneudvalget 2022-2025',
  date: '2026-03-04',
  start: '16:00',
}
const shared = (a: string[], b: string[]) => a.filter((key) => b.includes(key))
const keys = (address: string, change: Partial<MeetingHere> = {}, isTied = true) =>
  documentKeys(address, { ...meeting, ...change }, isTied)

describe('what was marked in a meeting belongs to', () => {
  const minutes = keys('https://www.strandby.example/referat/12')

  test('its agenda at another address, whatever its body is called there', () => {
    const agenda = keys('https://dagsorden.strandby.example/a?id=7', { kind: 'agenda', committee: 'havneudvalg' })
    expect(shared(minutes, agenda)).toHaveLength(1)
  })

  test('no other day, body or municipality', () => {
    const address = 'https://www.strandby.example/referat/13'
    for (const other of [{ date: '2026-03-11' }, { committee: 'Skoleudvalget' }, { municipality: 'Vestby' }])
      expect(shared(minutes, keys(address, other))).toEqual([])
  })

  test('its own address alone, on a host that is not the municipality’s', () => {
    expect(keys('https://ondsindet.example/referat', {}, false)).toEqual(['address:https://ondsindet.example/referat'])
  })

  test('its own address alone, where the page does not tell which meeting it is', () => {
    expect(keys('https://www.strandby.example/x', { date: null })).toEqual(['address:https://www.strandby.example/x'])
  })

  test('the portal’s own id of the meeting, whichever point is shown', () => {
    const id = '0f7a1c52-9c1e-4b43-8c0e-6a4f1f0b7a11'
    const at = (rest: string) =>
      keys(`https://dagsordener.strandby.example${rest}`, { platform: 'first-agenda', committee: null })
    expect(shared(at(`/vis?id=${id}`), at(`/vis?id=${id}&punktid=9f7a1c52-9c1e-4b43-8c0e-6a4f1f0b7a11`))).toHaveLength(
      1,
    )
    expect(shared(at(`/vis?id=${id}`), at(`/#${id.toUpperCase()}`))).toHaveLength(1)
  })
})

describe('an address', () => {
  test('is compared without a fragment, unless that says what the page shows', () => {
    expect(addressOf('https://a.example/m?x=1#punkt-3')).toBe('https://a.example/m?x=1')
    expect(addressOf('https://a.example/#/moede/3')).toBe('https://a.example/#/moede/3')
  })
})

test('a body that meets twice a day has two meetings, where the page tells when they began', () => {
  expect(sameStart('08:00', '16:00')).toBe(false)
  expect(sameStart('08:00', null)).toBe(true)
})
