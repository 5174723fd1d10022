import { describe, expect, test } from 'vitest'
import { readText } from '../../lib/minutes/read-meeting.ts'

const head = 'Referat\nTeknikudvalget\n3. marts 2022 kl. 15:00\n'
const itemsOf = (text: string) => readText(head + text)?.meeting.items ?? []
const titles = (text: string) => itemsOf(text).map(({ number, title }) => `${number}|${title}`)

describe('headings of points in the forms that are printed', () => {
  test.each([
    ['Punkt 12: Ny sti\nBeslutning\nGodkendt.\nPunkt 13: Eventuelt\nBeslutning\nIntet.', ['12|Ny sti', '13|Eventuelt']],
    ['Nr.178 - Ny sti\nBeslutning\nGodkendt.\nNr.179 - Eventuelt\nBeslutning\nIntet.', ['178|Ny sti', '179|Eventuelt']],
    ['1 (Åben) Ny sti\nBeslutning\nGodkendt.\n2 (Åben) Eventuelt\nBeslutning\nIntet.', ['1|Ny sti', '2|Eventuelt']],
    ['• 1\nNy sti\nBeslutning\nGodkendt.\n• 2\nEventuelt\nBeslutning\nIntet.', ['1|Ny sti', '2|Eventuelt']],
    [
      '1.2. behandling af budget\nBeslutning\nGodkendt.\n2.Eventuelt\nBeslutning\nIntet.',
      ['1|2. behandling af budget', '2|Eventuelt'],
    ],
    [
      '2. 2. behandling af budget\nBeslutning\nGodkendt.\n3. Eventuelt\nBeslutning\nIntet.',
      ['2|2. behandling af budget', '3|Eventuelt'],
    ],
  ])('%#', (text, expected) => {
    expect(titles(text)).toEqual(expected)
  })

  test('a heading that is printed twice is one point, and no part of the one before', () => {
    const text =
      '1. Sti\n1.     Sti\nSagsnr.: 330-2022-1\nBeslutning\nGodkendt.\n2. Bro\n2.     Bro\nSagsnr.: 330-2022-2\nBeslutning\nUdsat.'
    expect(itemsOf(text).map(({ title, decision }) => [title, decision?.text])).toEqual([
      ['Sti', 'Godkendt.'],
      ['Bro', 'Udsat.'],
    ])
  })

  test('a case number above the heading belongs to the point below it', () => {
    const text = '05.00.00-A00-1-22\n1. Sti\nBeslutning\nGodkendt.\n05.00.00-A00-2-22\n2. Bro\nBeslutning\nUdsat.'
    expect(itemsOf(text).map(({ caseNumber, decision }) => [caseNumber, decision?.text])).toEqual([
      ['05.00.00-A00-1-22', 'Godkendt.'],
      ['05.00.00-A00-2-22', 'Udsat.'],
    ])
  })

  test('rows of the contents that say "åbent" and "lukket" are not the points', () => {
    const text =
      'åbent 1 Ny sti\nåbent 2 Ny bro\nlukket 101 Køb af grund\n1      Ny sti\nBeslutning\nGodkendt.\n2      Ny bro\nBeslutning\nUdsat.'
    expect(itemsOf(text).map(({ number, isClosed, decision }) => [number, isClosed, decision?.outcome])).toEqual([
      ['1', false, 'approved'],
      ['2', false, 'deferred'],
      ['101', true, undefined],
    ])
  })

  test('a line of the account plan, a sum or a day is no heading', () => {
    const text =
      '1. Sti\nBeslutningstema\nOm stien.\n05.57.71 - Sygedagpenge\n6.51\t8.607\n26. september\tUdvalget\nBeslutning\nGodkendt.\n2. Eventuelt\nBeslutning\nIntet.'
    expect(titles(text)).toEqual(['1|Sti', '2|Eventuelt'])
  })
})

describe('labels', () => {
  test('"Indstilling og beslutning" is the recommendation where a dated decision follows', () => {
    const text =
      '1. Sti\nIndstilling og beslutning\nForvaltningen indstiller, at stien godkendes.\nBeslutning Teknikudvalget den 03-03-2022:\nUdsat.\n2. Eventuelt\nBeslutning\nIntet.'
    const [item] = itemsOf(text)
    expect(item?.decision?.text).toBe('Udsat.')
    expect(item?.recommendation).toBe('Forvaltningen indstiller, at stien godkendes.')
  })

  test('a type is no decision: "Sagstype" / "Beslutning."', () => {
    const text =
      '1. Sti\nSagstype\nBeslutning.\nSagsfremstilling\nOm stien.\nBeslutning\nUdsat.\n2. Eventuelt\nBeslutning\nIntet.'
    expect(itemsOf(text)[0]?.decision?.text).toBe('Udsat.')
  })

  test('a plan is no decision: a body and a day under "Tidsplan"', () => {
    const text =
      '1. Sti\nTidsplan\nTeknikudvalget 3. marts 2022\nByrådet, 28-03-2022\nBeslutning\nUdsat.\n2. Eventuelt\nBeslutning\nIntet.'
    expect(itemsOf(text)[0]).toMatchObject({ decision: { text: 'Udsat.' }, earlierDecisions: [] })
  })
})
