import { userEvent } from 'vitest/browser'
import { afterEach, expect, test } from 'vitest'
import { digestsOf } from '../../lib/minutes/digest.ts'
import { readMeeting } from '../../lib/minutes/read-meeting.ts'
import { markDecisions } from '../../lib/page/mark-decisions.ts'
import { isSameReading } from '../../lib/page/same-reading.ts'
import { showLines } from '../../lib/page/show-lines.ts'
import { foldReading, markup, show, type Folded } from './effects.ts'
import { lineOptions } from './lines.ts'

let page: Folded | undefined
afterEach(() => page?.end())

const head = '<h1>Referat af møde i Teknisk Udvalg</h1><p>Strandby Kommune, tirsdag den 5. marts 2024 kl. 16.00</p>'
const lines =
  `1. Cykelsti ved Havnegade|Sagsfremstilling|Stien er smal|og skal lægges om inden sommer.|Beslutning|Godkendt.|2. Skolens tag|Sagsfremstilling|Taget er utæt.|Beslutning|Udsat.|3. Eventuelt|Beslutning|Intet`.split(
    '|',
  )

const pages: Record<string, string> = {
  paragraphs: lines.map((line) => `<p>${line}</p>`).join(''),
  'bold labels': lines.map((line) => `<p>${/^(?:\d|Sags|Besl)/.test(line) ? `<b>${line}</b>` : line}</p>`).join(''),
  'line breaks': `<div>${lines.join('<br>')}</div>`,
  'table rows': `<table><tbody>${lines.map((line) => `<tr><td>${line}</td></tr>`).join('')}</tbody></table>`,
  'preformatted text': `<pre>${lines.join('\n')}\n</pre>`,
  'labels in the line of the text': `<p>${lines
    .join('</p><p>')
    .replaceAll('Beslutning</p><p>', '<b>Beslutning:</b> ')
    .replaceAll('Sagsfremstilling</p><p>', '<b>Sagsfremstilling:</b> ')}</p>`,
}

for (const [kind, html] of Object.entries(pages)) {
  test(`A page reads the same with all of our effects on it: ${kind}`, async () => {
    const before = show(head + html)
    const reading = readMeeting(document)!
    expect(reading.meeting.items.map(({ decision }) => decision?.outcome)).toEqual(['approved', 'deferred', 'none'])
    page = foldReading(reading)
    markDecisions(page.page, { words: { outcome: String }, rules: '' }, page.signal)
    const setView = showLines(page.page, digestsOf(reading.meeting), lineOptions(), page.signal)
    for (const button of [...document.querySelectorAll<HTMLElement>('maerkesag-toggle')].toReversed())
      await userEvent.click(button)
    setView('overview')
    page.folds.setView('overview')
    expect(document.querySelectorAll('maerkesag-line')).toHaveLength(3)
    expect(document.querySelectorAll('[data-maerkesag-decision]')).toHaveLength(3)
    expect(readMeeting(document)?.meeting).toEqual(reading.meeting)
    expect(isSameReading(reading, readMeeting(document)!)).toBe(true)
    page.end()
    expect(markup()).toBe(before)
  })
}
