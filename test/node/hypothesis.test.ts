import { describe, expect, test } from 'vitest'
import { FileError } from '../../lib/import/file-error.ts'
import { readFile } from '../../lib/import/read-file.ts'
import { addresses, uuid5 } from '../../lib/import/uuid5.ts'
import { unwatched } from '../store/tick.ts'
import { hypothesis, note } from './hypothesis-files.ts'

const read = (json: unknown) => readFile(JSON.stringify(json), unwatched)
const pageNote = note({ target: [{ source: 'https://www.strandmark.example/referat/12' }] })
const reply = note({ references: ['Xy1_-aQ'], target: [{ source: 'https://www.strandmark.example/referat/12' }] })

describe('a file of Hypothesis', () => {
  test('gives markings; notes on a page and answers are counted', async () => {
    const file = await read(hypothesis([pageNote, note({ id: 'abc' }), reply, note({ references: ['x'] }), note()]))
    expect(file).toMatchObject({ kind: 'hypothesis', pages: [], skipped: 3 })
    expect(file.highlights).toHaveLength(2)
    expect(file.highlights[0]).toMatchObject({
      id: await uuid5(addresses, 'https://hypothes.is/a/abc'),
      rev: 1,
      createdAt: '2026-03-04T12:00:00.123Z',
      updatedAt: '2026-03-05T08:15:30.000Z',
      note: 'Hvem betaler?',
      tags: ['havn'],
      origin: { kind: 'own' },
      source: { address: 'https://www.strandmark.example/referat/12', point: null },
      anchor: {
        exact: 'Broen skal stå færdig i maj.',
        before: 'eret. Udgiften er 450.000 kr.\n  ',
        point: null,
        position: { start: 1200, end: 1228 },
      },
    })
  })

  test('may be an answer of the API', async () => {
    expect(await read({ total: 1, rows: [note()], replies: [reply] })).toMatchObject({ kind: 'hypothesis', skipped: 1 })
    await expect(read({ total: 1, rows: [pageNote] })).rejects.toEqual(new FileError('empty'))
    await expect(read({ total: 0, rows: [] })).rejects.toEqual(new FileError('empty'))
  })

  const [target] = note()['target'] as [{ selector: object[] }]
  test.each<[string, Record<string, unknown>, string | undefined]>([
    [
      'its own',
      { uri: 'https://a.example/', target: [{ ...target, source: 'https://b.example/' }] },
      'https://b.example/',
    ],
    [
      'the note’s',
      { uri: 'https://a.example/', target: [{ ...target, source: 'urn:x-pdf:12' }] },
      'https://a.example/',
    ],
    ['one with a fragment', { target: [{ ...target, source: 'https://b.example/#p1' }] }, 'https://b.example/'],
    [
      'that of a saved page',
      { target: [{ ...target, source: 'file:///home/lise/a.html' }] },
      'file:///home/lise/a.html',
    ],
    ['none', { uri: 'urn:x-pdf:12', target: [{ ...target, source: 'urn:x-pdf:12' }] }, undefined],
  ])('has the address of a page: %s', async (_, change, address) => {
    const file = await read(hypothesis([note(), note(change)]))
    expect(file.highlights[1]?.source.address).toBe(address)
    expect(file.skipped).toBe(address === undefined ? 1 : 0)
  })

  test.each<[string, Record<string, unknown>]>([
    ['an id that is a number', { id: 12 }],
    ['no address', { uri: undefined }],
    ['a text that is a list', { text: ['a'] }],
    ['a target that is no list', { target }],
    ['a selector that is text', { target: [{ ...target, selector: ['Broen'] }] }],
    ['a quote of nothing', { target: [{ ...target, selector: [{ type: 'TextQuoteSelector' }] }] }],
    ['a position as text', { target: [{ selector: [{ type: 'TextPositionSelector', start: '1', end: '2' }] }] }],
  ])('is damaged by %s', async (_, change) => {
    await expect(read(hypothesis([note(), note(change)]))).rejects.toEqual(new FileError('damaged', 2))
  })
})
