import { describe, expect, test } from 'vitest'
import { digestOf, digestsOf } from '../../lib/minutes/digest.ts'
import { readText } from '../../lib/minutes/read-meeting.ts'

/** The digest of the first of two points. */
function digest(lines: string) {
  const text = `Referat af møde i Havneudvalget den 4. marts 2025 kl. 16:00\nStrandby Kommune\n1. Ny kaj\n${lines}\n2. Eventuelt\nBeslutning\nIntet.`
  const reading = readText(text)
  return reading && digestsOf(reading.meeting)['i1']
}
const decision = (text: string) => digest(`Sagsfremstilling\nKajen er slidt.\nBeslutning\n${text}`)

describe('what stands beside what was derived', () => {
  test('is the first sentence of the decision, whose abbreviations and dates end none', () => {
    expect(
      decision('Godkendt, jf. bilag 2 af 3. marts kl. 16.00 mv. og ca. som foreslået. Arbejdet begynder i maj.')?.lead,
    ).toEqual(['Godkendt, jf. bilag 2 af 3. marts kl. 16.00 mv. og ca. som foreslået.'])
  })

  test('is the sentence that tells the outcome, too, where the first one doesn’t', () => {
    expect(decision('Lis Bølge fremlagde sagen. Udvalget tog orienteringen til efterretning.')?.lead).toEqual([
      'Lis Bølge fremlagde sagen.',
      'Udvalget tog orienteringen til efterretning.',
    ])
  })

  test('is nothing for a point that says nothing', () => {
    const item = readText(
      'Referat af møde i Havneudvalget den 4. marts 2025\n1. A\nBeslutning\nGodkendt.\n2. B\nBeslutning\nUdsat.',
    )?.meeting.items[0]
    expect(item && digestOf({ ...item, sections: [], decision: null }).lead).toEqual([])
  })

  test('is the recommendation where nothing was decided', () => {
    expect(digest('Indstilling\nHavnechefen indstiller, at kajen repareres.')).toMatchObject({
      from: 'recommendation',
      lead: ['Havnechefen indstiller, at kajen repareres.'],
    })
  })

  test('names who stood aside in the page’s own words', () => {
    const told = decision('Godkendt.\nOle Stormgaard (V) var inhabil og forlod lokalet.')
    expect(told?.recused).toEqual(['Ole Stormgaard (V) var inhabil og forlod lokalet.'])
    expect(told?.absent).toEqual([])
  })

  test('names each who was away in a sentence of its own', () => {
    const told = decision('Godkendt.\nBirte Ravn (A) deltog ikke i behandlingen.\nOle Stormgaard (V) var fraværende.')
    expect(told?.absent).toEqual(['Birte Ravn (A) deltog ikke i behandlingen.', 'Ole Stormgaard (V) var fraværende.'])
  })

  test('is cut between words where a sentence fills pages', () => {
    const [lead] = decision(`Godkendt ${'med de rettelser, der blev omdelt, '.repeat(60)}`)?.lead ?? []
    expect(lead?.length).toBeLessThan(430)
    expect(lead).toMatch(/\p{L} …$/u)
  })

  test('is one sentence for each earlier decision', () => {
    const told = digest(
      'Beslutning i Økonomiudvalget den 4. februar 2025\nSagen blev drøftet. Anbefales godkendt.\nBeslutning\nGodkendt.',
    )
    expect(told?.earlier).toEqual(['Anbefales godkendt.'])
  })

  test('is told of every point of a page', () => {
    const item = readText(
      `Referat af møde i Havneudvalget den 4. marts 2025\n1. A\nBeslutning\nGodkendt.\n2. B\nBeslutning\nUdsat.`,
    )?.meeting.items[1]
    expect(item && digestOf(item).lead).toEqual(['Udsat.'])
  })
})
