import { describe, expect, test } from 'vitest'
import { meetingsAsJson } from '../../lib/export/meeting-json.ts'
import type { KeptPage } from '../../lib/highlights/kept-page.ts'
import { doubtsSchema, meetingSchema } from '../../lib/meeting-schema.ts'
import type { AgendaItem, Section } from '../../lib/minutes/model.ts'
import { entryOf, keptPage, options } from './entries.ts'
import { decided, item, meeting } from './points.ts'

const json = (...given: Parameters<typeof meetingsAsJson>) => JSON.parse(meetingsAsJson(...given))
const section = (text: string, label = 'Sagsbeskrivelse'): Section => ({ id: 'i1s1', kind: 'background', label, text })
const pageWith = (point: Partial<AgendaItem>, change: Partial<KeptPage> = {}): KeptPage =>
  keptPage({ meeting: { ...meeting, items: [item(point)] }, ...change })

describe('meetings as JSON', () => {
  test('are what the page told, in the shape that inspecting it prints', () => {
    const page = keptPage({ doubts: [{ item: 'i1', kind: 'untitled', text: '' }] })
    expect(json([entryOf({}, page), entryOf({}, page)], options({ withOfficers: true }))).toEqual({
      recognised: true,
      platform: 'generic',
      meeting: page.meeting,
      doubts: page.doubts,
    })
    expect(meetingsAsJson([entryOf()], options())).toMatch(/^\{\n {2}"recognised": true,[\s\S]*\}\n$/)
  })

  test('are several where several are marked in, and none where nothing is', () => {
    const { source } = entryOf().highlight
    const entries = [entryOf(), entryOf({ source: { ...source, date: '2025-10-08' } }, null)]
    expect(json(entries, options()).map((one: { meeting: { date: string } }) => one.meeting.date)).toEqual([
      '2025-10-08',
      '2025-09-24',
    ])
    expect(meetingsAsJson([], options())).toBe('[]\n')
  })

  test('are what the markings tell where no page is kept, and doubted', () => {
    const { source } = entryOf().highlight
    const entries = [entryOf({}, null), entryOf({}, null), entryOf({ source: { ...source, point: null } }, null)]
    const told = json(entries, options())
    expect(told).toEqual({
      recognised: true,
      platform: 'generic',
      meeting: { ...meeting, place: null, items: [item({ caseOfficer: null })] },
      doubts: [{ item: null, kind: 'cut-short', text: '' }],
    })
  })

  test('tell no date and no time that is none', () => {
    const { source } = entryOf().highlight
    const told = json([entryOf({ source: { ...source, date: 'i går', start: 'kl. 16' } }, null)], options())
    expect(meetingSchema.parse(told.meeting)).toMatchObject({ date: null, start: null })
  })

  test('are those of the minutes, if the agenda was marked in too', () => {
    const agenda = keptPage({
      address: 'https://dagsorden.strandmark.example/7',
      meeting: { ...meeting, kind: 'agenda', items: [item(), item({ id: 'i2', number: '206' })] },
    })
    expect(json([entryOf({}, agenda), entryOf()], options()).meeting).toMatchObject({ kind: 'minutes' })
  })
})

describe('points of one meeting that have a page each', () => {
  const { source } = entryOf().highlight
  function entryAt(number: string, page: Partial<KeptPage> = {}, point: Partial<AgendaItem> = {}) {
    const address = `https://www.strandmark.example/punkt/${number}`
    const facts = { number, title: `Sag ${number}`, caseNumber: null }
    const kept = pageWith(
      { ...facts, sections: [section('Et.'), { ...section('To.'), id: 'i1s2' }], ...point },
      { address, doubts: [{ item: 'i1', kind: 'untitled', text: '' }], ...page },
    )
    return entryOf({ source: { ...source, address, point: source.point && { ...source.point, ...facts } } }, kept)
  }

  test('are put together in the order of their numbers, each with an id of its own', () => {
    const doubts = [
      { item: 'i1', kind: 'untitled' as const, text: '' },
      { item: null, kind: 'cut-short' as const, text: '' },
    ]
    const told = json([entryAt('10', { doubts }), entryAt('2', { doubts }), entryAt('9')], options())
    const items: AgendaItem[] = meetingSchema.parse(told.meeting).items
    expect(items.map(({ id, number, sections }) => [id, number, sections.map((one) => one.id)])).toEqual([
      ['i1', '2', ['i1s1', 'i1s2']],
      ['i2', '9', ['i2s1', 'i2s2']],
      ['i3', '10', ['i3s1', 'i3s2']],
    ])
    expect(doubtsSchema.parse(told.doubts).map((doubt) => doubt.item)).toEqual(['i1', null, 'i2', 'i3'])
  })

  test('stand there once, as they were seen last', () => {
    const early = entryAt('2', { seenAt: '2025-09-01T08:00:00.000Z' })
    const late = entryAt('2', { address: 'https://www.strandmark.example/p?id=2' }, { decision: decided('Udsat.') })
    const told = json([late, early, entryAt('3')], options())
    expect(told.meeting.items.map(({ number, decision }: AgendaItem) => [number, decision?.text])).toEqual([
      ['2', 'Udsat.'],
      ['3', undefined],
    ])
  })

  test('tell of the meeting what any of them tells', () => {
    const whereabouts = { place: null, attendance: { present: ['Bo Lind'], absent: [], others: [] } }
    const first = entryAt('2')
    const page = first.page && { ...first.page, meeting: { ...first.page.meeting, ...whereabouts } }
    const told = json([{ ...first, page }, entryAt('3')], options())
    expect(told.meeting).toMatchObject({ place: 'Mødelokale 2', attendance: { present: ['Bo Lind'] } })
  })

  test('are those of the minutes, where a point of the agenda has a page as well', () => {
    const agenda = entryAt('3')
    const page = agenda.page && { ...agenda.page, meeting: { ...agenda.page.meeting, kind: 'agenda' as const } }
    const told = json([{ ...agenda, page }, entryAt('2')], options())
    expect(told.meeting.items.map(({ number }: AgendaItem) => number)).toEqual(['2'])
  })

  test('are left to the page of the whole meeting where that is kept', () => {
    const whole = keptPage({ meeting: { ...meeting, items: [item(), item({ id: 'i2', number: '206' })] } })
    expect(json([entryOf({}, whole), entryAt('2')], options()).meeting).toEqual({
      ...whole.meeting,
      items: whole.meeting.items.map((one) => ({ ...one, caseOfficer: null })),
    })
  })
})

describe('the official who prepared a case', () => {
  const told = (text: string, label?: string, withOfficers = false): Section =>
    json([entryOf({}, pageWith({ sections: [section(text, label)] }))], options({ withOfficers })).meeting.items[0]
      .sections[0]

  test.each([
    ['Sagsbehandler: Kirsten Bøgelund', 'Sagsbehandler:'],
    ['Sagsbeh.: Kirsten Bøgelund', 'Sagsbeh.:'],
    ['Sagsnr.: 13.02.00-Ø60-1-25 Sagsbehandler: Kirsten Bøgelund', 'Sagsnr.: 13.02.00-Ø60-1-25 Sagsbehandler:'],
    [
      'Punktet er åbent.\nSagsansvarlig: Kirsten Bøgelund\nLånet er dyrt.',
      'Punktet er åbent.\nSagsansvarlig:\nLånet er dyrt.',
    ],
  ])('is not named by the line %j', (line, without) => {
    expect(told(line).text).toBe(without)
    expect(told(line, undefined, true).text).toBe(line)
  })

  test('is not named under a label that says nothing else', () => {
    expect(told('Kirsten Bøgelund', 'Sagsbehandler:').text).toBe('')
    expect(told('', 'Sagsbehandler: Kirsten Bøgelund').label).toBe('Sagsbehandler:')
  })

  test.each([
    'Kirsten Bøgelund orienterede om lånet.',
    'Sagsbehandler Kirsten Bøgelund orienterede om lånet.',
    'Kirsten Bøgelund',
    'Sagsbehandler: Kirsten Bøgelundsen',
    'Sagsbehandler: Anna Ravn',
  ])('stays in %j, as it is printed', (line) => {
    expect(told(line).text).toBe(line)
  })

  test('is told on request alone', () => {
    const officers = [true, false].map(
      (withOfficers) => json([entryOf()], options({ withOfficers })).meeting.items[0].caseOfficer,
    )
    expect(officers).toEqual(['Kirsten Bøgelund', null])
  })
})
