import { describe, expect, test } from 'vitest'
import { readText } from '../../lib/minutes/read-meeting.ts'

const lines = (...text: string[]) => text.join('\n\n')
const meetingOf = (text: string, url?: string) => {
  const reading = readText(text, { url })
  if (!reading) throw new Error('not read')
  return reading.meeting
}

describe('a page whose markup is lost', () => {
  const two = (...point: string[]) =>
    lines(
      'Referat',
      '14. maj 2024',
      ...['1. Godkendelse af dagsorden', '2. Ny rampe ved havnebadet'].flatMap((title) => [title, ...point]),
    )

  test('tells a day on which a case goes its way from a decision, even where it is the day of the meeting', () => {
    const { items, committee } = meetingOf(
      two('Sagstema', 'En sag.', 'Høring og sagsgang', 'Havnerådet den 14. maj 2024', 'Beslutning', 'Godkendt.'),
    )
    expect(items.map(({ decision }) => decision?.text)).toEqual(['Godkendt.', 'Godkendt.'])
    expect(items[0]?.sections.map(({ label }) => label)).toEqual(['Sagstema', 'Høring og sagsgang', 'Beslutning'])
    expect(committee).toBe('Havnerådet')
  })

  test('names who was away below a label with body and day', () => {
    const { items } = meetingOf(
      two('Sagstema', 'En sag.', 'Beslutning', 'Godkendt.', 'Fraværende i Havnerådet, 14. maj 2024:', 'Tove Aasen'),
    )
    expect(items.map(({ absent }) => absent)).toEqual([['Tove Aasen'], ['Tove Aasen']])
    expect(items[1]?.decision?.outcome).toBe('approved')
  })

  test('holds votes whose voters stand on the line below', () => {
    const { items } = meetingOf(
      two(
        'Beslutning',
        'Ebbe Lund stiller forslag om udsættelse.',
        'For forslaget stemmer:',
        'Ebbe Lund og Rosa Holm.',
        'Imod stemmer:',
        'Viggo Dam, Gerda Fjord og Aksel Bro.',
        'Forslaget falder. Indstillingen er godkendt.',
      ),
    )
    expect(items[1]?.decision?.votes[0]).toMatchObject({
      forWhom: ['Ebbe Lund', 'Rosa Holm'],
      againstWhom: ['Viggo Dam', 'Gerda Fjord', 'Aksel Bro'],
    })
  })

  test('says neither open nor closed where a form prints both words over each point', () => {
    const { items } = meetingOf(
      two('Behandling', 'Åbent punkt', 'Lukket punkt', 'Resumé', 'En sag.', 'Beslutning', 'Godkendt.'),
    )
    expect(items.map(({ isClosed }) => isClosed)).toEqual([false, false])
  })

  const noFacts = lines(
    'Referat',
    ...['301. Åben dagsorden', '302. Planstrategi', '303. Bådpladser'].flatMap((title) => [
      title,
      'Resume',
      'En sag.',
      'Plan og Havn, 7. januar 2020, pkt. 12:',
      'Anbefales.',
      'Beslutning',
      'Godkendt.',
    ]),
  )

  test('takes day and body from its address, where it prints neither', () => {
    const { date, committee, items } = meetingOf(
      noFacts,
      'https://www.hvidsande.example/dagsorden/kommunalbestyrelsen-22-01-2020',
    )
    expect({ date, committee }).toEqual({ date: '2020-01-22', committee: 'Kommunalbestyrelsen' })
    expect(items.map(({ decision }) => decision?.text)).toEqual(['Godkendt.', 'Godkendt.', 'Godkendt.'])
  })

  test('tells earlier decisions by their day even where nothing tells that of the meeting', () => {
    const { date, items } = meetingOf(noFacts)
    expect(date).toBeNull()
    expect(items[1]?.earlierDecisions).toMatchObject([
      { body: 'Plan og Havn', date: '2020-01-07', outcome: 'recommended' },
    ])
    expect(items[1]?.decision?.text).toBe('Godkendt.')
  })

  test('names a body by its title line, whatever it is called', () => {
    const { committee, start, place } = meetingOf(
      lines(
        'Leg og lærings møde den 17. april 2023',
        'Ekstraordinært møde - Mødelokale F7 kl. 12.00',
        'Referat',
        '38Godkendelse af dagsorden',
        'Beslutning',
        'Godkendt',
        '39Beslutning om at flytte klinikken',
        'Resume',
        'En sag.',
        'Beslutning',
        'Anbefales.',
      ),
    )
    expect({ committee, start, place }).toEqual({ committee: 'Leg og læring', start: '12:00', place: 'Mødelokale F7' })
  })

  test('begins a new point where a label comes again, and behind the attachments', () => {
    const { items } = meetingOf(
      lines(
        'Referat',
        'Teknikudvalget tirsdag den 13. august 2024 kl. 16.30',
        'Resume',
        'En sag.',
        'Beslutning',
        'Godkendt.',
        'Sagsfremstilling',
        'Mere.',
        'Bilag',
        'Et kort',
        'Sagsfremstilling',
        'En anden sag.',
        'Beslutning',
        'Udsat.',
        'Bilag',
        'Et notat',
        'Sagsfremstilling',
        'En tredje sag.',
        'Beslutning',
        'Intet.',
      ),
    )
    expect(items.map(({ title, decision }) => [title, decision?.outcome])).toEqual([
      [null, 'approved'],
      [null, 'deferred'],
      [null, 'none'],
    ])
  })

  test('parts labels from the list that is glued to them, and people from the list of points below them', () => {
    const { attendance, items } = meetingOf(
      lines(
        'Referat: 27. oktober 2025 kl. 08:00',
        'Deltagere',
        '- Tove Aasen',
        '- Ebbe Lund',
        'Referat',
        '- Godkendelse af dagsorden',
        '- Nyt Solcelleanlæg',
        '1 : Godkendelse af dagsorden',
        'Sagsnr:',
        'BilagIngen bilag.',
        'BeslutningGodkendt.',
        '2 : Nyt Solcelleanlæg',
        'Sagsnr: 25-026833',
        'SagsfremstillingEn sag.',
        'Bilag- Kort.pdf',
        '- Notat.pdf',
        'BeslutningUdsat.',
        'Fraværende- Ebbe Lund ()',
      ),
    )
    expect(attendance.present).toEqual(['Tove Aasen', 'Ebbe Lund'])
    expect(items.map(({ attachments }) => attachments.map(({ name }) => name))).toEqual([[], ['Kort.pdf', 'Notat.pdf']])
    expect(items[1]).toMatchObject({ caseNumber: '25-026833', absent: ['Ebbe Lund'], decision: { text: 'Udsat.' } })
  })

  test.each([
    ['Afbud:', '1. Tove Aasen'],
    ['Ej til stede: Tove Aasen (O)', ''],
    ['Fraværende: Tove Aasen (O) - Ebbe Lund (O) mødte som stedfortræder.', ''],
    ['Tove Aasen havde meldt afbud, og Ebbe Lund deltog i stedet.', ''],
    ['Fraværende: Tove Aasen (O). Stedfortræder Ebbe Lund (O) deltog.', ''],
  ])('takes "%s" for who was away, and leaves it out of what was decided', (label, below) => {
    const { items } = meetingOf(two('Beslutning', 'Godkendt.', label, ...(below ? [below] : [])))
    expect(items[0]).toMatchObject({ absent: ['Tove Aasen'], decision: { text: 'Godkendt.' } })
  })

  test('notes absences that one point announces for others', () => {
    const { items } = meetingOf(two('Beslutning', 'Godkendt.', 'Rosa Holm (F) deltog ikke under punkterne 2-5.'))
    expect(items.map(({ absent }) => absent)).toEqual([[], ['Rosa Holm']])
  })

  test.each(['3. Eventuelt1. Orientering', '3. Lokalplan 3.791. Orientering', 'Indholdsfortegnelse1. Orientering'])(
    'finds the first point glued to the contents: "%s"',
    (glued) => {
      const { items } = meetingOf(
        lines(
          'Referat',
          'Byrådet den 14. maj 2024',
          glued,
          ...['2. Havneplan', '3. Eventuelt', ''].flatMap((next) => [
            'Resume',
            'En sag.',
            'Beslutning',
            'Godkendt.',
            next,
          ]),
        ),
      )
      expect(items.map(({ number, title }) => [number, title])).toEqual([
        ['1', 'Orientering'],
        ['2', 'Havneplan'],
        ['3', 'Eventuelt'],
      ])
    },
  )

  test('finds the first point of a council that heads its decisions "Referat:"', () => {
    const { items } = meetingOf(
      lines(
        'Skolebestyrelsen på Højmarkskolen',
        'Referat fra møde den 12. november 2024',
        ...['Pkt. 1 Godkendelse af dagsorden', 'Pkt. 2 Princip for lektier (Malou)', 'Pkt. 3 Eventuelt'].flatMap(
          (title) => [title, 'Referat:', 'Godkendt.'],
        ),
      ),
    )
    expect(items.map(({ number, decision }) => [number, decision?.text])).toEqual([
      ['1', 'Godkendt.'],
      ['2', 'Godkendt.'],
      ['3', 'Godkendt.'],
    ])
  })
})
