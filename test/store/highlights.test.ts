import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Highlight } from '../../lib/highlights/model.ts'
import type { Database } from '../../lib/store/database.ts'
import {
  addHighlights,
  allTags,
  changeHighlights,
  mergeTags,
  takeBack,
  countHighlights,
  hasHighlights,
  highlightsFor,
  highlightsWith,
  recordVerdicts,
  relocate,
} from '../../lib/store/highlights.ts'
import { emptyTombstones } from '../../lib/store/tombstones.ts'
import { freshDatabase, recordOf } from './records.ts'

let db: Database
beforeEach(() => {
  db = freshDatabase()
})
afterEach(() => db.delete())

const later = (days: number) => new Date(Date.UTC(2026, 2, 4 + days, 12))
const one = async (id: string) => (await highlightsWith(db, [id]))[0] as Highlight
const add = async (change: Partial<Highlight> = {}) => {
  const record = recordOf(change)
  await addHighlights(db, [record])
  return record
}

describe('a marking', () => {
  test('is found by any page of its meeting, the oldest first, and by no other', async () => {
    const [first, second] = [await add(), await add({ keys: ['meeting:strandmark|havne|2026-03-04'] })]
    await add({ keys: ['address:https://andet.example/'] })
    const found = await highlightsFor(db, [...first.keys, 'address:https://a.example/'])
    expect(found).toEqual([first, second])
    expect(await hasHighlights(db, second.keys)).toBe(true)
    expect(await hasHighlights(db, ['address:https://a.example/'])).toBe(false)
  })

  test('that is sent twice is kept once; another one with its id is refused, and nothing is added then', async () => {
    const record = await add()
    await addHighlights(db, [record])
    await changeHighlights(db, [record.id], { colour: 'blue' }, later(1))
    await addHighlights(db, [record])
    expect(await one(record.id)).toMatchObject({ rev: 2, colour: 'blue' })
    expect(await countHighlights(db)).toBe(1)
    const other = { ...record, anchor: { ...record.anchor, exact: 'Andre ord.' } }
    await expect(addHighlights(db, [recordOf(), other])).rejects.toThrow(record.id)
    expect(await countHighlights(db)).toBe(1)
  })

  test('that nobody could read again is refused, when it is made and when it is changed', async () => {
    await expect(addHighlights(db, [recordOf(), recordOf({ keys: ['x'.repeat(20_000)] })])).rejects.toThrow('too_big')
    expect(await countHighlights(db)).toBe(0)
    const record = await add()
    const note = 'x'.repeat(200_000)
    await expect(changeHighlights(db, [record.id], { note }, later(1))).rejects.toThrow('too_big')
    expect(await one(record.id)).toEqual(record)
  })

  test('whose texts were cut in the middle of a letter is kept', async () => {
    const { anchor } = recordOf()
    const { id } = await add({ anchor: { ...anchor, before: '\ude00 Udgiften er' } })
    expect((await one(id)).anchor.before).toBe('\ufffd Udgiften er')
  })

  test('is one version further after each change of the reader’s', async () => {
    const { id, updatedAt } = await add()
    await changeHighlights(db, [id], { note: 'Spørg havnefogeden.', tags: ['havn', 'bro'] }, later(1))
    await changeHighlights(db, [id], { colour: 'red' }, later(2))
    expect(await one(id)).toMatchObject({ rev: 3, colour: 'red', note: 'Spørg havnefogeden.', tags: ['havn', 'bro'] })
    expect((await one(id)).updatedAt > updatedAt).toBe(true)
  })

  test('keeps its time where the clock was set back, and is one version further all the same', async () => {
    const { id, updatedAt } = await add()
    await changeHighlights(db, [id], { colour: 'blue' }, later(-400))
    expect(await one(id)).toMatchObject({ rev: 2, colour: 'blue', updatedAt })
  })

  test('that is deleted while the clock is set back can be brought back for thirty days all the same', async () => {
    const { id, updatedAt, anchor } = await add()
    await changeHighlights(db, [id], { isDeleted: true }, later(-400))
    await emptyTombstones(db, later(20))
    expect(await one(id)).toMatchObject({ deletedAt: updatedAt, anchor })
  })

  test('that is so already is no further', async () => {
    const { id, updatedAt } = await add({ colour: 'red' })
    expect(await changeHighlights(db, [id], { colour: 'red' }, later(1))).toEqual([])
    expect(await one(id)).toMatchObject({ rev: 1, updatedAt })
    await changeHighlights(db, [id], { isDeleted: true }, later(1))
    expect(await changeHighlights(db, [id], { isDeleted: true }, later(9))).toEqual([])
    expect(await one(id)).toMatchObject({ rev: 2, deletedAt: later(1).toISOString() })
  })

  test('that is deleted isn’t shown, can be brought back, and is then as it was', async () => {
    const { id, keys } = await add({ note: 'Vigtigt.' })
    await changeHighlights(db, [id], { isDeleted: true }, later(1))
    expect(await highlightsFor(db, keys)).toEqual([])
    expect(await hasHighlights(db, keys)).toBe(false)
    await changeHighlights(db, [id], { isDeleted: false }, later(1))
    expect(await highlightsFor(db, keys)).toMatchObject([{ id, note: 'Vigtigt.', deletedAt: null }])
  })

  test('that was deleted more than thirty days ago has no words any more, but its id', async () => {
    const [old, young, alive] = [await add({ note: 'Hemmeligt.' }), await add(), await add()]
    await changeHighlights(db, [old.id], { isDeleted: true }, later(1))
    await changeHighlights(db, [young.id], { isDeleted: true }, later(20))
    await emptyTombstones(db, later(32))
    expect(JSON.stringify(await one(old.id))).not.toMatch(/Hemmeligt|Broen|Udgiften|vestmolen/)
    expect(await one(old.id)).toMatchObject({ id: old.id, rev: 2 })
    expect((await one(young.id)).anchor).toEqual(young.anchor)
    expect(await one(alive.id)).toEqual(alive)
    await changeHighlights(db, [old.id], { isDeleted: false }, later(33))
    await recordVerdicts(db, [{ id: old.id, verdict: 'exact' }], ['address:https://a.example/'], later(33))
    expect(await one(old.id)).toMatchObject({ deletedAt: later(1).toISOString(), keys: [], rev: 2 })
  })

  test('that is put aside isn’t shown on its page', async () => {
    const { id, keys } = await add()
    await changeHighlights(db, [id], { isArchived: true }, later(1))
    await changeHighlights(db, [id], { isArchived: true }, later(2))
    expect(await one(id)).toMatchObject({ rev: 2, archivedAt: later(1).toISOString() })
    expect(await highlightsFor(db, keys)).toEqual([])
    expect(await countHighlights(db)).toBe(1)
    await changeHighlights(db, [id], { isArchived: false }, later(3))
    expect(await highlightsFor(db, keys)).toMatchObject([{ id, archivedAt: null }])
  })

  test('keeps the words that were marked first, whatever was accepted since', async () => {
    const { id, anchor } = await add()
    const other = { ...anchor, exact: 'Broen skal stå færdig i juni.' }
    await relocate(db, id, { when: later(1).toISOString(), verdict: 'changed', anchor: other }, later(1))
    expect(await one(id)).toMatchObject({ rev: 2, anchor, relocations: [{ verdict: 'changed', anchor: other }] })
  })

  test('keeps the thousand words accepted last', async () => {
    const { anchor } = recordOf()
    const old = Array.from({ length: 1000 }, (_, at) => ({
      when: new Date(Date.UTC(2026, 2, 4, 13, 0, 0, at)).toISOString(),
      verdict: 'changed' as const,
      anchor,
    }))
    const { id } = await add({ relocations: old })
    const last = { when: later(1).toISOString(), verdict: 'moved' as const, anchor }
    await relocate(db, id, last, later(1))
    expect((await one(id)).relocations).toEqual([...old.slice(1), last])
  })
})

describe('what a search said', () => {
  test('is no change of the reader’s, and makes a page on which words were found one of the meeting’s', async () => {
    const { id } = await add()
    const keys = ['address:https://dagsorden.strandmark.example/7']
    await recordVerdicts(db, [{ id, verdict: 'exact' }], keys, later(1))
    expect(await one(id)).toMatchObject({ rev: 1, lastVerdict: 'exact', lastSeenAt: later(1).toISOString() })
    expect(await hasHighlights(db, keys)).toBe(true)
  })

  test('is written for a hundred pages of a meeting, and for no more', async () => {
    const { id, keys } = await add()
    const pages = Array.from({ length: 150 }, (_, at) => `address:https://www.strandmark.example/referat/12?side=${at}`)
    await recordVerdicts(db, [{ id, verdict: 'moved' }], pages, later(1))
    expect((await one(id)).keys).toHaveLength(100)
    expect((await one(id)).keys).toEqual(expect.arrayContaining(keys))
  })

  test('of words that weren’t found makes no page the meeting’s', async () => {
    const { id } = await add()
    const keys = ['address:https://dagsorden.strandmark.example/7']
    await recordVerdicts(db, [{ id, verdict: 'orphan' }], keys, later(1))
    expect((await one(id)).lastVerdict).toBe('orphan')
    expect(await hasHighlights(db, keys)).toBe(false)
  })

  test('isn’t written again within the hour where it is the same', async () => {
    const { id } = await add()
    await recordVerdicts(db, [{ id, verdict: 'exact' }], [], later(1))
    await recordVerdicts(db, [{ id, verdict: 'exact' }], [], new Date(later(1).getTime() + 60_000))
    expect((await one(id)).lastSeenAt).toBe(later(1).toISOString())
    await recordVerdicts(db, [{ id, verdict: 'exact' }], [], later(2))
    expect((await one(id)).lastSeenAt).toBe(later(2).toISOString())
  })
})

test('tags are told by how often they are used; those of deleted markings aren’t', async () => {
  await add({ tags: ['havn', 'økonomi'] })
  await add({ tags: ['økonomi'] })
  const { id } = await add({ tags: ['væk'] })
  await changeHighlights(db, [id], { isDeleted: true }, later(1))
  expect(await allTags(db)).toEqual(['økonomi', 'havn'])
})

test('a change can be taken back; what was changed otherwise since then stays', async () => {
  const [first, second] = [await add({ colour: 'red' }), await add({ colour: 'blue', note: 'Før' })]
  const undo = await changeHighlights(db, [first.id, second.id], { colour: 'blue' }, later(1))
  expect(undo).toEqual([{ id: first.id, was: { colour: 'red' }, is: { colour: 'blue' } }])
  await changeHighlights(db, [first.id], { note: 'Spørg havnefogeden.' }, later(2))
  await takeBack(db, undo, later(3))
  expect(await one(first.id)).toMatchObject({ colour: 'red', note: 'Spørg havnefogeden.', rev: 4 })
  expect(await one(second.id)).toEqual(second)
})

test('a marking whose version can’t go up any more, as a file may bring one, can be changed all the same', async () => {
  const { id } = await add({ rev: 1_000_000_000 })
  await changeHighlights(db, [id], { isDeleted: true }, later(1))
  expect((await one(id)).deletedAt).not.toBeNull()
})

test('a change of tags that is taken back leaves those that were put on since', async () => {
  const { id } = await add({ tags: ['havn', 'bro'] })
  const undo = await changeHighlights(db, [id], { removeTags: ['bro'], addTags: ['kaj'] }, later(1))
  await changeHighlights(db, [id], { removeTags: [], addTags: ['budget'] }, later(2))
  await takeBack(db, undo, later(3))
  expect((await one(id)).tags.toSorted()).toEqual(['bro', 'budget', 'havn'])
})

test('a colour that was changed again stays when the change before that is taken back', async () => {
  const { id } = await add({ colour: 'red' })
  const undo = await changeHighlights(db, [id], { colour: 'blue' }, later(1))
  await changeHighlights(db, [id], { colour: 'green' }, later(2))
  await takeBack(db, undo, later(3))
  expect(await one(id)).toMatchObject({ colour: 'green', rev: 3 })
})

test('several tags become one, once, and are several again when that is taken back', async () => {
  const tagged = [['havn', 'Havnen', 'bro'], ['Havnen'], ['bro'], ['havne', 'havn']]
  const records: Highlight[] = []
  for (const tags of tagged) records.push(await add({ tags }))
  const undo = await mergeTags(db, ['Havnen', 'havne'], 'havn', later(1))
  const now = async () => Promise.all(records.map(async ({ id }) => (await one(id)).tags))
  expect(await now()).toEqual([['havn', 'bro'], ['havn'], ['bro'], ['havn']])
  expect((await one(records[2]!.id)).rev).toBe(1)
  await takeBack(db, undo, later(2))
  expect(await now()).toEqual(tagged)
})
