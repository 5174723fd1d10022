import { expect, test } from 'vitest'
import { pageReport } from '../../lib/page-report.ts'
import { readText } from '../../lib/minutes/read-meeting.ts'

test('a report of a page tells its address and our doubts by number and kind, and quotes nothing of it', () => {
  const reading = readText(
    [
      'Referat af møde i Børneudvalget den 4. marts 2025 kl. 16:00',
      ...[1, 2, 4].flatMap((number) => [
        `${number}. Hemmelig titel ${number}`,
        'Sagsfremstilling',
        'Fortrolige ord om en plan.',
        'Beslutning',
        number === 2 ? '' : 'Godkendt.',
      ]),
    ].join('\n'),
  )
  if (!reading) throw new Error('not read')
  const report = pageReport('1.2.0', {
    address: 'https://referater.strandby.example/moede/1',
    ...reading,
    doubts: [...reading.doubts, { item: 'i3', kind: 'unknown-label', text: 'Hemmelig overskrift' }],
  })
  expect(report.split('\n').slice(0, 3)).toEqual([
    'Mærkesag 1.2.0',
    'https://referater.strandby.example/moede/1',
    `generic, minutes, 3 points, ${reading.doubts.length + 1} doubts`,
  ])
  expect(report).toContain('- numbers-missing 3')
  expect(report).toContain('4 unknown-label')
  expect(report).not.toMatch(/hemmelig|fortrolig|børneudvalget/i)
})
