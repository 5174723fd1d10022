import { tidyBody } from '../../lib/minutes/read-label.ts'
import { describe, expect, test } from 'vitest'
import { readMeeting } from '../../lib/minutes/read-meeting.ts'

const page = (markup: string) =>
  new DOMParser().parseFromString(`<!doctype html><title>Referat</title>${markup}`, 'text/html')

const facts = ['Referat', 'Teknikudvalget', '3. marts 2022 kl. 15:00', 'Strandmark Kommune']
const points = [
  '1. Godkendelse af dagsorden',
  'Beslutning',
  'Godkendt.',
  '2. Ny cykelsti ved havnen',
  'Sagsfremstilling',
  'Stien bliver to kilometer lang.',
  'Beslutning',
  'Anbefales godkendt.',
  'Tove Lund var fraværende.',
  'Bilag',
  'Kort over stien.pdf',
]
const all = [...facts, ...points]

const settings: Record<string, string> = {
  'headings and paragraphs': all
    .map((line) => (/^\d\. [GN]/.test(line) ? `<h2>${line}</h2>` : `<p>${line}</p>`))
    .join(''),
  'loose text between line breaks': `<div>${all.join('<br>')}</div>`,
  'table rows': `<table>${all.map((line) => `<tr><td>${line}</td></tr>`).join('')}</table>`,
  'inline spans': `<div>${all.map((line) => `<span>${line}</span><br>`).join('')}</div>`,
  'preformatted text': `<pre>${all.join('\n')}</pre>`,
}

const wordsOf = (
  stretch: { start: { node: Text; offset: number }; end: { node: Text; offset: number } } | null | undefined,
) => {
  if (!stretch) return null
  const range = new Range()
  range.setStart(stretch.start.node, stretch.start.offset)
  range.setEnd(stretch.end.node, stretch.end.offset)
  return range.toString().trim()
}

describe.each(Object.entries(settings))('minutes set as %s', (_, markup) => {
  const reading = readMeeting(page(markup))

  test('the meeting and its points are read', () => {
    expect(reading?.meeting).toMatchObject({
      kind: 'minutes',
      committee: 'Teknikudvalget',
      municipality: 'Strandmark',
      date: '2022-03-03',
      start: '15:00',
    })
    expect(
      reading?.meeting.items.map(({ number, title, decision, absent }) => [number, title, decision?.outcome, absent]),
    ).toEqual([
      ['1', 'Godkendelse af dagsorden', 'approved', []],
      ['2', 'Ny cykelsti ved havnen', 'recommended', ['Tove Lund']],
    ])
  })

  test('each point and section has its place in the page', () => {
    expect(wordsOf(reading?.places.get('i2')?.heading)).toBe('2. Ny cykelsti ved havnen')
    expect(wordsOf(reading?.places.get('i2')?.body)).toMatch(/^Sagsfremstilling[^]*Kort over stien\.pdf$/)
    const decision = reading?.meeting.items[1]?.sections.find(({ kind }) => kind === 'decision')
    expect(wordsOf(reading?.places.get(decision?.id ?? '')?.heading)).toBe('Beslutning')
    expect(wordsOf(reading?.places.get(decision?.id ?? '')?.body)).toMatch(
      /^Anbefales godkendt\.\s*Tove Lund var fraværende\.$/,
    )
  })
})

describe('the element of a heading', () => {
  test('is the block that holds it and nothing else', () => {
    const reading = readMeeting(page(settings['headings and paragraphs'] ?? ''))
    expect(reading?.places.get('i2')?.element?.outerHTML).toBe('<h2>2. Ny cykelsti ved havnen</h2>')
  })

  test('is nothing where the heading is loose text', () => {
    const reading = readMeeting(page(settings['loose text between line breaks'] ?? ''))
    expect(reading?.places.get('i2')?.element).toBeNull()
  })

  test('may be a span among others', () => {
    const reading = readMeeting(page(settings['inline spans'] ?? ''))
    expect(reading?.places.get('i2')?.element?.outerHTML).toBe('<span>2. Ny cykelsti ved havnen</span>')
  })
})

describe('what is not minutes', () => {
  test('a page of news with the word decision in it', () => {
    const markup =
      '<h1>Ny cykelsti</h1><p>Byrådets beslutning om stien faldt i går.</p><h2>1. Hvad nu?</h2><p>Arbejdet begynder.</p>'
    expect(readMeeting(page(markup))).toBeUndefined()
  })

  test('an empty page', () => {
    expect(readMeeting(page(''))).toBeUndefined()
  })
})

describe('an agenda', () => {
  test('has no decisions, and is told from minutes by that', () => {
    const markup = [
      '<h1>Dagsorden for Teknikudvalget den 3. marts 2022 kl. 15:00</h1>',
      ...['Ny sti', 'Ny bro', 'Nyt hegn'].map(
        (title, at) =>
          `<h2>${at + 1}. ${title}</h2><h3>Sagsfremstilling</h3><p>Om sagen.</p><h3>Indstilling</h3><p>at det godkendes</p><h3>Beslutning</h3>`,
      ),
    ].join('')
    const meeting = readMeeting(page(markup))?.meeting
    expect(meeting?.kind).toBe('agenda')
    expect(meeting?.items.map(({ decision }) => decision)).toEqual([null, null, null])
  })
})

describe('earlier decisions', () => {
  test('are told from the present one by body and date, not by their place', () => {
    const markup = `<h1>Referat Byrådet den 10. maj 2022 kl. 17</h1>
      <h2>1. Havneplan</h2><h3>Sagsfremstilling</h3><p>Planen.</p>
      <h3>Beslutning Byrådet den 10-05-2022</h3><p>Godkendt.</p>
      <h3>Beslutning Teknikudvalget den 03-05-2022</h3><p>Anbefales.</p>
      <h2>2. Eventuelt</h2><h3>Beslutning Byrådet den 10-05-2022</h3><p>Intet.</p>`
    const item = readMeeting(page(markup))?.meeting.items[0]
    expect(item?.decision?.text).toBe('Godkendt.')
    expect(item?.earlierDecisions).toEqual([
      { body: 'Teknikudvalget', date: '2022-05-03', text: 'Anbefales.', outcome: 'recommended' },
    ])
  })
})

describe('numbered lists', () => {
  test('in a point are not points, though their numbers rise', () => {
    const list = Array.from({ length: 9 }, (_, at) => `<p>${at + 1}. Forslag om besparelse</p>`).join('')
    const markup = `<h1>Referat Byrådet den 10. maj 2022</h1><h2>1. Budget</h2><p>Sagsnr.: 20/8545</p><p><b>Sagsfremstilling</b></p>${list}
      <p><b>Beslutning</b></p><p>Godkendt.</p><h2>2. Eventuelt</h2><p><b>Beslutning</b></p><p>Intet.</p>`
    expect(readMeeting(page(markup))?.meeting.items.map(({ title }) => title)).toEqual(['Budget', 'Eventuelt'])
  })
})

test.each([
  'Referat, Havneudvalget',
  'Havneudvalget · Referat',
  'Dagsorden - Havneudvalget',
  'Havneudvalget 2026-2029',
])('a body is named without what the page is, or for how long it sits: %s', (line) => {
  expect(tidyBody(line)).toBe('Havneudvalget')
})
