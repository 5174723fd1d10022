import axe from 'axe-core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import rules from '../../components/brief.css?inline'
import { BriefPage, type BriefPageProps } from '../../components/brief.tsx'
import type { Brief } from '../../lib/brief.ts'
import type { AgendaItem, Decision } from '../../lib/minutes/model.ts'
import { minutes, pointOf, voteOf } from './meeting.ts'
import { ownPageStyle, showOpen } from './open-root.tsx'

let end: AbortController
beforeEach(async () => {
  await page.viewport(1000, 900)
  end = new AbortController()
})
afterEach(() => end.abort())

const sentence = 'Godkendt med 42 stemmer for og 4 imod.'
const vote = voteOf({ sentence, for: 42, against: 4, abstained: 8, againstWhom: ['C'] })
const decision: Decision = {
  text: 'Godkendt med 42 stemmer for og 4 imod. Gruppe C ønskede ført til protokol, at prisen er for høj.\nArbejdet begynder til maj.',
  outcome: 'approved',
  parts: [],
  votes: [vote],
  statements: ['Gruppe C ønskede ført til protokol, at prisen er for høj.'],
}
const full: AgendaItem = {
  ...pointOf('1', 'Ny bølgebryder ved Nordhavnen', 'approved'),
  isClosed: true,
  caseNumber: '13.02.00-Ø60-1-25',
  caseOfficer: 'Kirsten Bøgelund',
  recommendation: 'Forvaltningen indstiller, at planen godkendes.',
  decision,
  earlierDecisions: [
    { body: 'Økonomiudvalget', date: '2026-02-10', text: 'Anbefales.', outcome: 'recommended' },
    { body: null, date: null, text: 'Udsat.', outcome: 'deferred' },
  ],
  attachments: [{ name: 'Kort over havnen', url: 'https://a.example/kort.pdf' }],
  absent: ['Signe Tangmose', 'Bo Lind'],
  recused: ['Ole Stormgaard'],
}
const address = 'https://referater.strandby.example/vis?id=7'
const brief: Brief = {
  meeting: { ...minutes, items: [full, pointOf('2', null)] },
  address,
  links: { i1: `${address}&punktid=1` },
  accessed: '2026-11-27',
}

function open(change: Partial<BriefPageProps> = {}, scheme: 'light' | 'dark' = 'light') {
  const said: string[] = []
  const root = showOpen(
    <BriefPage brief={brief} language="da" leftPrivate={false} onPrint={() => said.push('print')} {...change} />,
    scheme,
    end.signal,
    ownPageStyle + rules,
  )
  return { root, said, words: root.querySelector('main')?.innerText ?? '' }
}

test('the brief tells which meeting, where it stands, and when that was seen', () => {
  const { root, words } = open()
  expect(root.querySelector('h1')?.textContent).toBe('Udvalget for Klima og Havne')
  for (const told of [
    'Referat · Strandby Kommune',
    '3. marts 2026, 16:00–18:30',
    `Udskrift af 2 punkter: ${address}, besøgt 27. november 2026`,
  ])
    expect(words).toContain(told)
})

test('a point is told in full, but for the official who prepared it', () => {
  const { root } = open()
  const [point] = root.querySelectorAll('article')
  const words = point?.innerText ?? ''
  for (const told of [
    '1 Ny bølgebryder ved Nordhavnen',
    'Lukket',
    'Sag 13.02.00-Ø60-1-25',
    'Forvaltningen indstiller, at planen godkendes.',
    'Godkendt',
    'Arbejdet begynder til maj.',
    'Fraværende: Signe Tangmose, Bo Lind',
    'Inhabil: Ole Stormgaard',
    'Økonomiudvalget, 10. februar 2026',
    'Anbefalet',
    'Anbefales.',
    'Kort over havnen',
  ])
    expect(words).toContain(told)
  expect(words).not.toContain('Kirsten')
  expect([...point!.querySelectorAll('a')].map(({ href }) => href)).toEqual([`${address}&punktid=1`])
})

test('the vote stands below the words it was read from, a statement apart, and nothing twice', () => {
  const { root } = open()
  const told = [...root.querySelectorAll<HTMLElement>('.decision > p, .decision > blockquote')].map((one) =>
    one.innerText.replace(/\s+/g, ' ').trim(),
  )
  expect(told).toEqual([
    'Godkendt',
    'Godkendt med 42 stemmer for og 4 imod.',
    '42 for, 4 imod (C), 8 undlod',
    'Bemærkning Gruppe C ønskede ført til protokol, at prisen er for høj.',
    'Arbejdet begynder til maj.',
  ])
})

test('a vote whose paragraph says more has its sentence beside it', () => {
  const longer = { ...decision, text: 'Sagen blev drøftet. Godkendt med 42 stemmer for og 4 imod.', statements: [] }
  const { root } = open({ brief: { ...brief, meeting: { ...minutes, items: [{ ...full, decision: longer }] } } })
  const { innerText } = root.querySelector<HTMLElement>('.vote')!
  expect(innerText.replace(/\s+/g, ' ')).toBe('42 for, 4 imod (C), 8 undlod »Godkendt med 42 stemmer for og 4 imod.«')
})

test('a point without text says so; one of an agenda is still to be dealt with', () => {
  const { root } = open()
  expect(root.querySelectorAll('article')[1]?.innerText).toContain(
    'Ingen beslutning fundet. Siden har hverken indstilling eller beslutning til punktet.',
  )
  const agenda = { ...brief, meeting: { ...minutes, kind: 'agenda' as const, items: [pointOf('1', 'Salg af grund')] } }
  expect(open({ brief: agenda }).words).toContain('Endnu ikke behandlet.')
})

test('only web pages are linked to', () => {
  const saved = { ...brief, address: 'file:///home/ida/referat.html', links: { i1: 'javascript:alert(1)' } }
  const { root, words } = open({ brief: saved })
  expect(root.querySelectorAll('a')).toHaveLength(0)
  expect(words).toContain('file:///home/ida/referat.html, besøgt')
  expect(open({ brief: { ...brief, address: '' } }).words).toMatch(/Udskrift af 2 punkter$/m)
})

test('the address of a point is printed without the words a browser looks for, and not where it is the page’s', () => {
  const links = { i1: `${address}#:~:text=Ny%20b%C3%B8lgebryder`, i2: `${address}&punktid=2#top:~:text=Punkt` }
  const lines = [...open({ brief: { ...brief, links } }).root.querySelectorAll<HTMLElement>('.to-point')]
  expect(lines.map(({ classList }) => classList.contains('not-printed'))).toEqual([true, false])
  expect(lines[1]?.querySelector('a')?.dataset['printed']).toBe(`${address}&punktid=2#top`)
})

test('the button prints', async () => {
  const { root, said } = open()
  await userEvent.click(root.querySelector('button')!)
  expect(said).toEqual(['print'])
})

test('a brief that is not kept any more says so, and one that left a private window, too', () => {
  expect(open({ brief: null }).words).toContain('Udskriften findes ikke længere')
  expect(open({ leftPrivate: true }).words).toContain('privat vindue')
})

test('a title of 600 letters and one that is read from the right stay inside a narrow window', async () => {
  await page.viewport(320, 700)
  const items = [pointOf('1', 'Ansøgning'.repeat(66), 'approved'), pointOf('2', 'طلب ضمان قرض', 'approved')]
  const { root } = open({ brief: { ...brief, meeting: { ...minutes, items } } })
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320)
  const [left, right] = [...root.querySelectorAll('h2')].map((one) => getComputedStyle(one).direction)
  expect([left, right]).toEqual(['ltr', 'rtl'])
})

test('300 points are shown, each under its own heading', () => {
  const items = Array.from({ length: 300 }, (_, at) => ({ ...full, id: `i${at}` }))
  const { root } = open({ brief: { ...brief, meeting: { ...minutes, items } } })
  expect(root.querySelectorAll('article h2')).toHaveLength(300)
})

test.each(['light', 'dark'] as const)('the %s brief has nothing that axe objects to', async (scheme) => {
  const { root } = open({ leftPrivate: true }, scheme)
  const result = await axe.run(root.host as HTMLElement, { rules: { region: { enabled: false } } })
  expect(result.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([])
  expect(new Set(result.passes.flatMap(({ nodes }) => nodes.map(({ html }) => html))).size).toBeGreaterThan(35)
})
