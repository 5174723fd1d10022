import { describe, expect, test } from 'vitest'
import type { Outcome } from '../../lib/minutes/model.ts'
import { readOutcome } from '../../lib/minutes/read-outcome.ts'

const table: [decision: string, outcome: Outcome][] = [
  ['Godkendt.', 'approved'],
  ['Byrådet tiltrådte indstillingen.', 'approved'],
  ['Drøftet og godkendt.', 'approved'],
  ['Indstillingen blev vedtaget med 17 stemmer mod 8. 2 undlod.', 'approved'],
  ['Godkendt med den tilføjelse, at støjen måles igen til foråret.', 'amended'],
  ['Godkendt, dog udgår punkt 4.', 'amended'],
  ['Anbefales godkendt.', 'recommended'],
  ['Udvalget anbefaler over for Byrådet, at planen vedtages.', 'recommended'],
  ['Orienteringen blev taget til efterretning.', 'noted'],
  ['Til orientering.', 'informed'],
  ['Direktøren orienterede om byggeriet på havnen.', 'informed'],
  ['Sagen blev drøftet.', 'discussed'],
  ['Udsat til mødet i maj.', 'deferred'],
  ['Sagen sendes tilbage til forvaltningen.', 'deferred'],
  ['Oversendes til budgetforhandlingerne.', 'referred'],
  ['Ikke godkendt.', 'rejected'],
  ['Ansøgningen kan ikke imødekommes.', 'rejected'],
  ['Punktet udgår.', 'withdrawn'],
  ['Hanne Toftlund (B) blev valgt som næstformand.', 'elected'],
  ['-', 'none'],
  ['Ingen bemærkninger.', 'none'],
  ['', 'none'],
]

describe('the outcome is told from the words of a decision', () => {
  test.each(table)('"%s" is %s', (decision, outcome) => {
    expect(readOutcome(decision)).toBe(outcome)
  })

  test('words that tell nothing of an outcome are unclear, never guessed', () => {
    expect(readOutcome('Forvaltningen undersøger mulighederne for en ny bro.')).toBe('unclear')
  })

  test('a lost amendment does not reject the proposal that was approved after it', () => {
    const text = 'Ændringsforslaget blev forkastet med 14 stemmer imod 5.\nIndstillingen blev herefter godkendt.'
    expect(readOutcome(text)).toBe('approved')
  })

  test('a party that voted against, and why, does not turn the outcome', () => {
    expect(readOutcome('Godkendt.\nListe K stemte imod, idet sagen ikke kan anbefales.')).toBe('approved')
  })

  test('a point of the agenda that is put off does not put off the agenda', () => {
    expect(readOutcome('Godkendt med den ændring, at punkt 6 udsættes.')).toBe('amended')
  })

  test('who was absent or stood aside decides nothing', () => {
    expect(readOutcome('Fraværende: Bo Lindtoft (V)')).toBe('none')
    expect(readOutcome('Bo Lindtoft var inhabil og deltog ikke i behandlingen.\nGodkendt.')).toBe('approved')
  })

  test('what was told before counts less than what was decided after', () => {
    expect(readOutcome('Lone gennemgik planen. Planen blev godkendt.')).toBe('approved')
  })

  test.each([
    ['Støttes med 10.000 kr.', 'approved'],
    ['Tilskuddet bevilges ikke.', 'rejected'],
    ['Forslaget opnåede ikke flertal.', 'rejected'],
    ['Bevillingen frigives.', 'approved'],
    ['Planen udsendes i offentlig høring.', 'referred'],
    ['Byrådet tilsluttede sig det af udvalget anbefalede.', 'approved'],
    ['Udvalget havde en indledende drøftelse.', 'discussed'],
    ['Indstillingspunkterne 1-3 godkendt, punkt 4 ikke godkendt.', 'approved'],
    ['Sagen genbehandles i juni.', 'deferred'],
    ['Der forelå intet.', 'none'],
  ])('rarer words decide, too: "%s" is %s', (decision, outcome) => {
    expect(readOutcome(decision)).toBe(outcome)
  })
})
