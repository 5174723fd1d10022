import { describe, expect, test } from 'vitest'
import { readVotes } from '../../lib/minutes/read-votes.ts'

describe('votes', () => {
  test('counts in a sentence and party letters below it are one vote', () => {
    const text =
      'Indstillingen blev godkendt med 27 stemmer imod 4. 3 undlod.\nFor stemte: A, B og F.\nImod stemte: C.\nUndlod: Ø.'
    expect(readVotes(text)).toEqual([
      {
        sentence: 'Indstillingen blev godkendt med 27 stemmer imod 4. 3 undlod.',
        for: 27,
        against: 4,
        abstained: 3,
        forWhom: ['A', 'B', 'F'],
        againstWhom: ['C'],
        abstainedWhom: ['Ø'],
      },
    ])
  })

  test('each vote is tied to its own sentence', () => {
    const text =
      'Ændringsforslaget blev forkastet med 9 stemmer mod 2.\nFor: O.\nImod: A og V.\nForslaget blev herefter vedtaget med 10 stemmer mod 1.'
    const votes = readVotes(text)
    expect(votes.map((vote) => [vote.sentence.slice(0, 10), vote.for, vote.against])).toEqual([
      ['Ændringsfo', 2, 9],
      ['Forslaget ', 10, 1],
    ])
    expect(votes[0]?.againstWhom).toEqual(['A', 'V'])
  })

  test('a proposal that was thrown out had fewer votes for it than against it, whichever are told first', () => {
    const counts = (text: string) => readVotes(text).map((vote) => [vote.for, vote.against])
    expect(counts('Medlemsforslaget blev forkastet med 21 stemmer imod 9.')).toEqual([[9, 21]])
    expect(counts('Medlemsforslaget blev forkastet med 9 stemmer mod 21.')).toEqual([[9, 21]])
    expect(counts('Ikke vedtaget med 2 stemmer mod 7.')).toEqual([[2, 7]])
  })

  test('what was decided is nobody who voted', () => {
    expect(readVotes('Undlod at stemme: Anbefales.')).toEqual([])
  })

  test('seats per party add up', () => {
    expect(readVotes('For stemte: A (2), B (2) og V (1), i alt 5.\nImod stemte: C (1), i alt 1.')[0]).toMatchObject({
      for: 5,
      against: 1,
      forWhom: ['A', 'B', 'V'],
    })
  })

  test('a group may vote in a sentence', () => {
    expect(readVotes('Godkendt.\nListe K stemte imod.')[0]).toMatchObject({ sentence: 'Godkendt.', againstWhom: ['K'] })
  })

  test('a decision without a vote has none', () => {
    expect(readVotes('Godkendt uden afstemning.')).toEqual([])
  })
})
