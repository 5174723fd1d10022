import { describe, expect, test, vi } from 'vitest'
import { asSet } from '../../lib/import/as-set.ts'
import { FileError, type FileFault } from '../../lib/import/file-error.ts'
import { readFile } from '../../lib/import/read-file.ts'
import { uuid5 } from '../../lib/import/uuid5.ts'
import { recordOf } from '../store/records.ts'
import { unwatched } from '../store/tick.ts'
import { hypothesis, note } from './hypothesis-files.ts'
import { part, quote, sound } from './malformed-annotations.ts'

const read = (text: string) => readFile(text, unwatched)
const readJson = (json: unknown) => read(JSON.stringify(json))
const backup = (highlights: unknown, version: unknown = 2) =>
  JSON.stringify({ format: 'maerkesag-backup', version, highlights })
const one = async (json: unknown) => {
  const { highlights } = await readJson(json)
  expect(highlights).toHaveLength(1)
  return highlights[0] as (typeof highlights)[0]
}
const refused = (text: string, fault: FileFault, at = 0) => expect(read(text)).rejects.toEqual(new FileError(fault, at))

describe('a file that can’t be imported', () => {
  const record = recordOf()
  test.each<[string, string, FileFault, number?]>([
    ['nothing', '', 'notJson'],
    ['a page', '<!doctype html><title>Log ind</title>', 'notJson'],
    ['half a file', JSON.stringify([sound]).slice(0, -9), 'notJson'],
    ['a file behind a mark of its encoding', `\ufeff${backup([record]).slice(1)}`, 'notJson'],
    ['a number', '12', 'notKnown'],
    ['null', 'null', 'notKnown'],
    ['no list', '[]', 'notKnown'],
    ['another program’s', '{"version":1,"bookmarks":[]}', 'notKnown'],
    ['another vocabulary', '{"@context":"https://schema.org","type":"Annotation"}', 'notKnown'],
    ['many of nothing', `[${'0,'.repeat(100_000)}0]`, 'notKnown'],
    ['many of nothing beside an annotation', `[${'0,'.repeat(100_000)}${JSON.stringify(sound)}]`, 'damaged', 1],
    ['a page of many of nothing', `{"type":"AnnotationPage","items":[${'[],'.repeat(100_000)}{}]}`, 'damaged', 1],
    ['a page without a list', '{"type":"AnnotationPage","items":{}}', 'damaged'],
    ['a collection of no page', '{"type":"AnnotationCollection","first":{"id":"urn:a"}}', 'damaged'],
    [
      'a collection of nothing',
      '{"type":"AnnotationCollection","first":{"type":"AnnotationPage","items":[]}}',
      'empty',
    ],
    ['a newer backup', backup([record], 3), 'newerVersion'],
    ['a backup of no version', backup([record], 0), 'notKnown'],
    ['a backup whose version is text', backup([record], '2'), 'notKnown'],
    ['a backup of no list', backup({ 0: record }), 'notKnown'],
    ['a backup with numbers as text', backup([record, { ...record, rev: '1' }]), 'damaged', 2],
    ['a note with too many letters', JSON.stringify([{ ...sound, bodyValue: 'æ'.repeat(100_001) }]), 'damaged', 1],
    ['too many notes', JSON.stringify([{ ...sound, body: Array(1001).fill('urn:a:1') }]), 'damaged', 1],
    [
      'too many words',
      JSON.stringify({ ...sound, target: { ...part, selector: { ...quote, exact: 'ø'.repeat(200_001) } } }),
      'damaged',
      1,
    ],
    [
      'an endless address',
      JSON.stringify({ ...sound, target: { ...part, source: `https://a.example/${'a'.repeat(10_000)}` } }),
      'damaged',
      1,
    ],
    ['a Hypothesis file with a note that is none', JSON.stringify(hypothesis([note(), 3])), 'damaged', 2],
    ['a Hypothesis file of no list', '{"export_date":"2026-03-04","annotations":{}}', 'notKnown'],
    [
      'a Hypothesis file with a tag that is a number',
      JSON.stringify(hypothesis([note({ tags: [2026] })])),
      'damaged',
      1,
    ],
  ])('is told to be so: %s', async (_, text, fault, at) => {
    await refused(text, fault, at)
  })

  const nested = (open: string, close: string, core = '0') => open.repeat(100_000) + core + close.repeat(100_000)
  const { id: _, ...nameless } = sound
  const withDeep = (key: string, deep: string) => JSON.stringify({ ...nameless, [key]: 'DEEP' }).replace('"DEEP"', deep)
  test.each<[string, string, FileFault, number?]>([
    ['lists', nested('[', ']'), 'notKnown'],
    ['objects', nested('{"a":', '}'), 'notKnown'],
    ['graphs', nested('{"@graph":[', ']}'), 'notKnown'],
    ['graphs of annotations', `{"type":"Annotation","@graph":${nested('[', ']')}}`, 'damaged', 1],
    ['bodies', withDeep('body', nested('[', ']')), 'damaged', 1],
    ['targets', withDeep('target', nested('{"type":"List","items":[', ']}')), 'damaged', 1],
    [
      'selectors',
      withDeep('target', `{"source":"https://a.example/","selector":${nested('{"type":"A","refinedBy":', '}')}}`),
      'damaged',
      1,
    ],
    ['what nobody reads, without an id', withDeep('creator', nested('[', ']')), 'damaged', 1],
    [
      'pages',
      `{"type":"AnnotationCollection","first":${nested('{"type":"AnnotationPage","items":[],"next":', '}')}}`,
      'empty',
    ],
    [
      'a Hypothesis note',
      JSON.stringify(hypothesis([note({ id: undefined, links: 'DEEP' })])).replace('"DEEP"', nested('[', ']')),
      'damaged',
      1,
    ],
    ['a backup', `{"format":"maerkesag-backup","version":2,"highlights":[${nested('[', ']')}]}`, 'damaged', 1],
  ])('is nested too deep: %s', async (_, text, fault, at) => {
    await refused(text, fault, at)
  })
})

describe('names that every object has', () => {
  const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'maerkesag:__proto__']
  const fields = names.map((name) => `${JSON.stringify(name)}:{"isSpoiled":true,"type":"Annotation"}`).join(',')
  const into = (json: unknown) => JSON.stringify(json).replaceAll('{', `{${fields},`).replaceAll(',}', '}')

  test.each<[string, unknown, number | null]>([
    ['annotations', { '@context': sound['@context'], '@graph': [sound] }, 1],
    ['an annotation like ours', { ...sound, 'maerkesag:rev': 1, 'maerkesag:facts': {}, 'maerkesag:place': {} }, null],
    ['a Hypothesis file', hypothesis([note()]), 1],
    ['a backup', JSON.parse(backup([recordOf()])) as unknown, null],
  ])('spoil nothing in %s', async (_, json, count) => {
    const before = Object.getOwnPropertyNames(Object.prototype)
    if (count === null) await refused(into(json), 'damaged', 1)
    else {
      const file = await read(into(json))
      expect(file.highlights).toHaveLength(count)
      expect(JSON.stringify(file)).not.toContain('isSpoiled')
    }
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before)
    expect(({} as Record<string, unknown>)['isSpoiled']).toBeUndefined()
  })

  test('are refused in a marking of ours, each of them', async () => {
    const record = backup([recordOf()])
    for (const name of names) {
      await refused(record.replace('"highlights":[{', `"highlights":[{${JSON.stringify(name)}:1,`), 'damaged', 1)
      await refused(record.replace('"anchor":{', `"anchor":{${JSON.stringify(name)}:1,`), 'damaged', 1)
    }
  })

  test('are no types, selectors or purposes', async () => {
    for (const name of names) {
      await refused(JSON.stringify([sound, { ...sound, type: name }]), 'damaged', 2)
      const selector = [quote, { type: name }]
      const body = { type: name, purpose: name, value: name }
      expect(await one({ ...sound, body, target: { ...part, selector } })).toMatchObject({ note: name, tags: [] })
    }
  })
})

describe('the work', () => {
  test.each<[string, string]>([
    ['annotations', JSON.stringify([sound, sound, sound])],
    ['Hypothesis', JSON.stringify(hypothesis([note(), note(), note()]))],
    ['a backup', backup([recordOf(), recordOf(), recordOf()])],
  ])('tells how far it is, and ends when it is cancelled: %s', async (_, text) => {
    const tick = vi.fn((done: number) => (done < 2 ? Promise.resolve() : Promise.reject(new Error('cancelled'))))
    await expect(readFile(text, tick)).rejects.toThrow('cancelled')
    expect(tick.mock.calls).toEqual([0, 1, 2].map((done) => [done, 3]))
  })
})

describe('a set of somebody else’s', () => {
  test('is the same each time, and never one’s own', async () => {
    const groupId = crypto.randomUUID()
    const highlights = [recordOf({ groupId }), recordOf({ groupId })]
    const file = await read(backup(highlights))
    const [set, again, other] = await Promise.all([asSet(file, 'Lise'), asSet(file, 'Lise'), asSet(file, 'Per')])
    expect(again).toEqual(set)
    const back = await asSet({ ...file, highlights: highlights.toReversed() }, 'Lise')
    expect(back.highlights).toEqual(set.highlights.toReversed())
    const ids = [file, set, other].flatMap(({ highlights }) => highlights.flatMap(({ id, groupId }) => [id, groupId]))
    expect(new Set(ids).size).toBe(9)
    expect(set.highlights.map(({ origin }) => origin)).toEqual(
      Array.from({ length: 2 }, () => ({ kind: 'imported', set: 'Lise' })),
    )
    const { id: _, groupId: __, origin: ___, ...rest } = set.highlights[0] ?? recordOf()
    expect(highlights[0]).toMatchObject(rest)
  })

  test('has ids as RFC 9562 makes them (its example A.4)', async () => {
    const names = '6ba7b810-9dad-11d1-80b4-00c04fd430c8'
    expect(await uuid5(names, 'www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2')
  })
})
