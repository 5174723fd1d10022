import { afterEach, beforeEach, expect, test } from 'vitest'
import { page as window_ } from 'vitest/browser'
import { digestsOf } from '../../lib/minutes/digest.ts'
import { readMeeting } from '../../lib/minutes/read-meeting.ts'
import { showLines } from '../../lib/page/show-lines.ts'
import { texts } from '../../lib/texts.ts'
import type { View } from '../../lib/view.ts'
import { foldReading, markup, show, type Folded } from './effects.ts'
import { inside, lineOptions, linesShown, press, wordsOf } from './lines.ts'

let page: Folded | undefined
let said: string[]
let setView: (view: View) => void
beforeEach(async () => {
  await window_.viewport(1000, 700)
  said = []
})
afterEach(() => page?.end())

const head = '<h1>Referat af møde i Teknisk Udvalg</h1><p>Strandby Kommune, tirsdag den 5. marts 2024 kl. 16.00</p>'

/** Reads a page that goes on behind a head, and puts lines on it; returns its markup from before. */
function open(html: string, change: Parameters<typeof lineOptions>[0] = {}): string {
  const before = show(head + html)
  const reading = readMeeting(document)!
  page = foldReading(reading)
  setView = showLines(
    page.page,
    digestsOf(reading.meeting),
    lineOptions({ kind: reading.meeting.kind, ...change }, said),
    page.signal,
  )
  setView('all')
  return before
}

const point = (title: string, decision: string, more = '') =>
  `<h2>${title}</h2>${more}<h3>Sagsfremstilling</h3><p>Broen er gammel og skal skiftes.</p><h3>Beslutning</h3>${decision}`
const last = point('9. Eventuelt', '<p>Intet.</p>')

test('A line tells the outcome beside the decision’s first sentence, leads to all of it, and has it marked', async () => {
  open(point('1. Ny bro', '<p>Godkendt. Broen bygges i ca. 3 etaper jf. planen.</p>') + last)
  expect(wordsOf(linesShown()[0])).toEqual([
    'GodkendtGodkendt.',
    'Gå til beslutningenMarkér beslutningenVis hele punktet',
  ])
  await press(linesShown()[0], '.down')
  await press(linesShown()[0], '.mark-it')
  expect(said).toEqual(['decision i1', 'mark i1'])
})

test('Where another sentence tells the outcome, it stands there, too', () => {
  open(point('1. Ny bro', '<p>Udvalget drøftede sagen. Indstillingen blev godkendt.</p>') + last)
  expect(wordsOf(linesShown()[0])[0]).toBe('GodkendtUdvalget drøftede sagen.Indstillingen blev godkendt.')
})

test('Votes stand in one line, beside the sentence they were read from', () => {
  const votes =
    '<p>Godkendt med 42 stemmer mod 4.</p><p>Imod stemte: C.</p><p>Et ændringsforslag blev forkastet med 8 stemmer mod 38.</p>'
  open(point('1. Ny bro', votes) + last)
  expect(wordsOf(linesShown()[0]).slice(0, 3)).toEqual([
    'GodkendtGodkendt med 42 stemmer mod 4.',
    '42 for, 4 imod (C)',
    '8 for, 38 imodEt ændringsforslag blev forkastet med 8 stemmer mod 38.',
  ])
})

test('Who was away and who stood aside stand beside what the page says of it', () => {
  const away =
    '<p>Godkendt.</p><p>Fraværende: Birte Ravn (A)</p><p>Ole Stormgaard (V) erklærede sig inhabil og deltog ikke.</p>'
  open(point('1. Ny bro', away) + last)
  expect(wordsOf(linesShown()[0]).slice(1, 3)).toEqual([
    'Fraværende: Birte RavnFraværende: Birte Ravn (A)',
    'Inhabil: Ole StormgaardOle Stormgaard (V) erklærede sig inhabil og deltog ikke.',
  ])
})

test('What other bodies decided before is a trail of body, date, outcome and sentence', () => {
  const earlier = '<h3>Beslutning i Økonomiudvalget den 12. februar 2024</h3><p>Anbefales godkendt.</p>'
  open(point('1. Ny bro', '<p>Godkendt.</p>', earlier) + last)
  expect(wordsOf(linesShown()[0])[1]).toBe('Økonomiudvalget, 12. februar 2024AnbefaletAnbefales godkendt.')
})

test('What another body said in the same words stands beside its outcome all the same', () => {
  const earlier = '<h3>Beslutning i Økonomiudvalget den 12. februar 2024</h3><p>Anbefales godkendt.</p>'
  open(point('1. Ny bro', '<p>Anbefales godkendt.</p>', earlier) + last)
  expect(wordsOf(linesShown()[0]).slice(0, 2)).toEqual([
    'AnbefaletAnbefales godkendt.',
    'Økonomiudvalget, 12. februar 2024AnbefaletAnbefales godkendt.',
  ])
})

test('A closed point says that it is closed, and what the page tells of it', () => {
  open(
    `${point('1. Ny bro', '<p>Godkendt.</p>')}<h2>2. Lukket punkt: Køb af grund</h2><p>Sagen behandles for lukkede døre.</p>${last}`,
  )
  expect(wordsOf(linesShown()[1])[0]).toBe('LukketSagen behandles for lukkede døre.')
})

test('A point of the minutes that records no decision says so', () => {
  open(
    `${point('1. Ny bro', '<p>Godkendt.</p>')}<h2>2. Ny sti</h2><h3>Sagsfremstilling</h3><p>Stien er smal.</p>${last}`,
  )
  expect(wordsOf(linesShown()[1])[0]).toBe('Ingen beslutning fundetStien er smal.')
})

test('A point of an agenda shows what is proposed', () => {
  const agenda = (title: string) =>
    `<h2>${title}</h2><h3>Sagsfremstilling</h3><p>Broen er gammel.</p><h3>Indstilling</h3><p>Chefen indstiller, at broen skiftes.</p>`
  show(
    `<h1>Dagsorden til møde i Teknisk Udvalg</h1><p>Strandby Kommune, 5. marts 2024 kl. 16.00</p>${['1. Ny bro', '2. Ny sti', '3. Ny kaj'].map(agenda).join('')}`,
  )
  const reading = readMeeting(document)!
  page = foldReading(reading)
  showLines(page.page, digestsOf(reading.meeting), lineOptions({ kind: reading.meeting.kind }), page.signal)('all')
  expect(wordsOf(linesShown()[0])[0]).toBe('Endnu ikke behandletIndstilling: Chefen indstiller, at broen skiftes.')
})

test('A point without text has no line', () => {
  open(`${point('1. Ny bro', '<p>Godkendt.</p>')}<h2>2. Meddelelser</h2>${last}`)
  expect(linesShown()).toHaveLength(2)
})

test('A decision of forty pages is told by its first sentence, cut between words', () => {
  open(point('1. Ny bro', `<p>Byrådet besluttede ${'at bygge broen og stien, '.repeat(900)}</p>`) + last)
  const [lead] = wordsOf(linesShown()[0])
  expect(lead?.length).toBeLessThan(500)
  expect(lead).toMatch(/\S …$/)
  expect(linesShown()[0]!.getBoundingClientRect().height).toBeLessThan(160)
})

test.each([1000, 340])(
  'Decisions alone are a line or two, with the sentence that decides, %i pixels wide',
  async (width) => {
    await window_.viewport(width, 700)
    const long = `<p>Udvalget drøftede sagen. Sagen blev udsat, ${'og det er en meget lang begrundelse '.repeat(9)}.</p>`
    open(point('1. Ny bro', long) + last)
    setView('decisions')
    const heights = linesShown().map((line) => line.getBoundingClientRect().height)
    expect(heights.map((height, at) => height < [62, 40][at]!)).toEqual([true, true])
    expect(linesShown()[0]!.scrollWidth).toBeLessThanOrEqual(linesShown()[0]!.clientWidth)
    const quotes = [...inside(linesShown()[0]).querySelectorAll('.said q')].map((quote) => quote.checkVisibility())
    expect(quotes).toEqual([false, true])
  },
)

test.each([1000, 340])(
  'Who voted how stands beside its sentence among decisions alone, too, %i pixels wide',
  async (width) => {
    await window_.viewport(width, 700)
    const votes = '<p>Godkendt.</p><p>Et ændringsforslag blev forkastet med 4 stemmer mod 5.</p><p>For stemte: Ø.</p>'
    open(point('1. Ny bro', votes) + last)
    setView('decisions')
    const boxes = ['.mark', '.said', '.votes b', '.votes q'].map((part) =>
      inside(linesShown()[0]).querySelector(part)!.getBoundingClientRect(),
    )
    expect(boxes.every(({ width: wide, height }) => wide > 0 && height > 0)).toBe(true)
    // Nothing lies over anything else.
    expect(boxes[0]!.right).toBeLessThanOrEqual(boxes[1]!.left)
    expect(boxes[2]!.top).toBeGreaterThanOrEqual(boxes[1]!.bottom - 1)
  },
)

test('The page hears no press in a line, and its own elements are as before when it goes', async () => {
  const before = open(`<section>${point('1. Ny bro', '<p>Godkendt.</p>')}${last}</section>`)
  const heard: Event[] = []
  document.addEventListener('click', (event) => heard.push(event), { signal: page!.signal })
  await press(linesShown()[0], '.down')
  expect(said).toHaveLength(1)
  expect(heard).toEqual([])
  page!.end()
  expect(markup()).toBe(before)
})

const body = (title: string) => `<p>Sagsfremstilling</p><p>${title} er slidt.</p><p>Beslutning</p><p>Godkendt.</p>`
const rest = (title: string) => `Sagsfremstilling<br>${title} er slidt.<br>Beslutning<br>Godkendt.<br>`
/** How points are written; the line must stand between heading and text, outside of what opens on a click. */
const places: Record<string, [html: string, before: string, parent: string]> = {
  headings: [`<h2>1. Bro</h2>${body('Broen')}<h2>2. Sti</h2>${body('Stien')}`, 'H2', 'BODY'],
  'a heading in a row': [
    `<div><div style="display: flex"><h2>1. Bro</h2><span></span></div><div>${body('Broen')}</div></div><div><div style="display: flex"><h2>2. Sti</h2></div><div>${body('Stien')}</div></div>`,
    'DIV',
    'DIV',
  ],
  'loose text': [`<div>1. Bro<br>${rest('Broen')}2. Sti<br>${rest('Stien')}</div>`, 'BR', 'DIV'],
  'a button in a heading': [
    `<div><h2><button>1. Bro</button></h2><div>${body('Broen')}</div></div><div><h2><button>2. Sti</button></h2><div>${body('Stien')}</div></div>`,
    'H2',
    'DIV',
  ],
}
for (const [kind, [html, before, parent]] of Object.entries(places)) {
  test(`A line stands behind the heading of its point: ${kind}`, () => {
    const unchanged = open(html)
    const [first] = linesShown()
    expect(linesShown()).toHaveLength(2)
    expect(first?.previousElementSibling?.nodeName).toBe(before)
    expect(first?.parentElement?.nodeName).toBe(parent)
    const box = first!.getBoundingClientRect()
    expect(box.top).toBeGreaterThanOrEqual(page!.page.headings.get('i1')!.getBoundingClientRect().bottom - 1)
    page!.end()
    expect(markup()).toBe(unchanged)
  })
}

test('In a table a line stands in the cell of its heading, and makes no column wider', () => {
  const row = (title: string) => `<tr><td>${title}</td><td>Åben</td></tr>`
  const rows = (title: string) =>
    ['Sagsfremstilling', `${title} er slidt.`, 'Beslutning', `Godkendt ${'og vedtaget '.repeat(20)}.`].map(
      (text) => `<tr><td colspan="2">${text}</td></tr>`,
    )
  const html = `<table style="width: 300px; table-layout: auto">${row('1. Bro')}${rows('Broen').join('')}${row('2. Sti')}${rows('Stien').join('')}</table>`
  show(head + html)
  const width = () => document.querySelector('table')!.getBoundingClientRect().width
  const plain = width()
  open(html)
  expect(linesShown()[0]?.parentElement?.nodeName).toBe('TD')
  setView('decisions')
  expect(width()).toBe(plain)
})

test('A line speaks English when that was chosen', () => {
  open(point('1. Ny bro', '<p>Godkendt med 3 stemmer mod 2.</p>') + last, { words: texts.en })
  expect(wordsOf(linesShown()[0])[0]).toMatch(/^Approved/)
  expect(wordsOf(linesShown()[0])[1]).toBe('3 for, 2 against')
})
