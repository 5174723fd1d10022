import { describe, expect, test } from 'vitest'
import { readAbsence } from '../../lib/minutes/read-attendance.ts'
import { readCaseLine } from '../../lib/minutes/read-case.ts'
import { isNamesOnly, namesIn } from '../../lib/minutes/read-names.ts'

describe('names', () => {
  test.each([
    ['Karen Møllegaard (A), Søren Bak Dam (V)', ['Karen Møllegaard', 'Søren Bak Dam']],
    ['Formand Lis Vang (F)', ['Lis Vang']],
    ['Udover medlemmerne deltager Arne Holk og Tove Lund (ref.)', ['Arne Holk', 'Tove Lund']],
    ['Ole Brink, A', ['Ole Brink']],
    ['Ingen', []],
    ['-', []],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names)
  })

  test('a sentence is not a list of names', () => {
    expect(isNamesOnly('Godkendt.')).toBe(false)
    expect(isNamesOnly('Karen Møllegaard og Ole Brink')).toBe(true)
  })
})

describe('absence told in a decision', () => {
  test('a sentence, a label, and a name below a label', () => {
    expect(readAbsence('Karen Møllegaard og Ole Brink var fraværende.')?.absent).toEqual([
      'Karen Møllegaard',
      'Ole Brink',
    ])
    expect(readAbsence('Fraværende: Ole Brink (V)')?.absent).toEqual(['Ole Brink'])
    expect(readAbsence('Afbud:', 'Ole Brink')).toMatchObject({ absent: ['Ole Brink'], takesNext: true })
  })

  test('an empty label does not swallow the decision below it', () => {
    expect(readAbsence('Fraværende:', 'Godkendt.')).toMatchObject({ absent: [], takesNext: false })
  })

  test('who stood aside is recused; who did not, is not', () => {
    expect(readAbsence('Ole Brink erklærede sig inhabil og forlod lokalet.')?.recused).toEqual(['Ole Brink'])
    expect(readAbsence('Byrådet fandt, at Ole Brink ikke er inhabil.')).toBeUndefined()
  })
})

describe('case numbers', () => {
  test.each([
    ['00.30.02-S00-4-20/ Kirsten Rønholt', '00.30.02-S00-4-20', 'Kirsten Rønholt'],
    ['Sagsnr.: 330-2018-3619   Dok.nr.: 330-2018-500301   Åbent', '330-2018-3619', null],
    ['2017-037608', '2017-037608', null],
    ['Sagsnummer: 20/8545', '20/8545', null],
    ['EMN-2025-009242', 'EMN-2025-009242', null],
    ['Sagsbehandler: Grete Uldum', null, 'Grete Uldum'],
    ['Byrådet 2018-2021', null, null],
    ['05.57.71 - Sygedagpenge', null, null],
  ])('%s', (text, caseNumber, caseOfficer) => {
    expect(readCaseLine(text)).toEqual({ caseNumber, caseOfficer })
  })
})
