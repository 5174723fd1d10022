import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { KeptPage } from '../../lib/highlights/kept-page.ts'
import { allKept } from '../../lib/store/backup.ts'
import type { Database } from '../../lib/store/database.ts'
import { addHighlights, changeHighlights } from '../../lib/store/highlights.ts'
import { forgetPages, keepPages, keepReading, mergePage, pagesAt } from '../../lib/store/pages.ts'
import { canonical } from '../../lib/store/records.ts'
import { emptyTombstones } from '../../lib/store/tombstones.ts'
import { freshDatabase, keptPageOf, recordOf } from './records.ts'

let db: Database
beforeEach(() => {
  db = freshDatabase()
})
afterEach(() => db.delete())

const at = (name: string) => `https://www.strandmark.example/referat/${name}`
const seen = (number: number) => new Date(Date.UTC(2026, 2, number, 12)).toISOString()
const addresses = (pages: readonly KeptPage[]) => pages.map(({ address }) => address)
/** The page at an address as one that nobody can read. */
const damage = (address: string) => db.table('pages').put({ ...keptPageOf({ address }), meeting: null })

describe('two readings of a page', () => {
  const { meeting } = keptPageOf()
  const reading = fc
    .record({
      seenAt: fc.constantFrom(seen(4), seen(5)),
      platform: fc.constantFrom('generic', 'first-agenda'),
      place: fc.string(),
    })
    .map(({ seenAt, platform, place }) => keptPageOf({ seenAt, platform, meeting: { ...meeting, place } }))

  test('become the same one, whichever comes first, and however often', () => {
    fc.assert(
      fc.property(reading, reading, reading, (a, b, c) => {
        const merged = mergePage(a, b)
        expect(mergePage(a, a)).toEqual(a)
        expect(canonical(mergePage(b, a))).toBe(canonical(merged))
        expect(canonical(mergePage(merged, b))).toBe(canonical(merged))
        expect(canonical(mergePage(mergePage(a, b), c))).toBe(canonical(mergePage(a, mergePage(b, c))))
        expect([canonical(a), canonical(b)]).toContain(canonical(merged))
      }),
    )
  })

  test('become the one seen last, whatever else it says', () => {
    const [early, late] = [
      keptPageOf({ seenAt: seen(4), platform: 'z' }),
      keptPageOf({ seenAt: seen(5), platform: 'a' }),
    ]
    expect(mergePage(early, late)).toEqual(late)
    expect(mergePage(late, early)).toEqual(late)
  })
})

describe('a page', () => {
  test('is kept as it was read last', async () => {
    const [first, last, before] = [4, 6, 5].map((day) => keptPageOf({ seenAt: seen(day) })) as [
      KeptPage,
      KeptPage,
      KeptPage,
    ]
    for (const page of [first, last, before]) await keepPages(db, [page])
    expect(await pagesAt(db, [first.address])).toEqual([last])
    await db.pages.clear()
    await keepPages(db, [before, last, first])
    expect((await allKept(db)).pages).toEqual([last])
  })

  test('is found at its address, once, beside others; one that isn’t kept is in no answer', async () => {
    const [a, b] = [keptPageOf({ address: at('a') }), keptPageOf({ address: at('b') })]
    await keepPages(db, [a, b])
    expect(await pagesAt(db, [b.address, at('c'), a.address, b.address])).toEqual([b, a])
    expect(await pagesAt(db, [])).toEqual([])
  })

  test('that nobody could read again is refused, and so are those that come with it', async () => {
    const odd = { ...keptPageOf({ address: at('b') }), seenAt: 'i går' }
    await expect(keepPages(db, [keptPageOf(), odd])).rejects.toThrow('invalid_format')
    expect(await db.pages.count()).toBe(0)
  })

  test('that is damaged is as good as none: it is in no answer, keeps others from nothing, and is kept anew', async () => {
    const [own, other] = [keptPageOf({ seenAt: seen(4) }), keptPageOf({ address: at('b') })]
    await damage(own.address)
    await keepPages(db, [other])
    expect(await pagesAt(db, [own.address, other.address])).toEqual([other])
    expect((await allKept(db)).pages).toEqual([other])
    await keepPages(db, [own])
    expect(await pagesAt(db, [own.address, other.address])).toEqual([own, other])
  })
})

describe('a page on which nothing is marked any more', () => {
  const later = (days: number) => new Date(Date.UTC(2026, 2, 4 + days, 12))
  const keep = (...names: string[]) =>
    keepPages(
      db,
      names.map((name) => keptPageOf({ address: at(name) })),
    )
  const left = async () => addresses((await allKept(db)).pages)
  const mark = async (...names: string[]) => {
    const record = recordOf({ keys: names.map((name) => `address:${at(name)}`) })
    await addHighlights(db, [record])
    return record
  }

  test('is forgotten; those on which something is stay', async () => {
    await mark('a')
    await mark('c', 'd')
    await keep('a', 'b', 'c', 'd')
    await forgetPages(db)
    expect(await left()).toEqual([at('a'), at('c'), at('d')])
  })

  test('is forgotten though it is damaged, or has the beginning of another’s address', async () => {
    await mark('12')
    await keep('12')
    await damage(at('1'))
    await damage(at('12?side=2'))
    await forgetPages(db)
    expect(await db.pages.toCollection().primaryKeys()).toEqual([at('12')])
  })

  test('stays as long as what was marked can be brought back, and while it is only put aside', async () => {
    const [deleted, archived] = [await mark('a'), await mark('b')]
    await keep('a', 'b')
    await changeHighlights(db, [deleted.id], { isDeleted: true }, later(1))
    await changeHighlights(db, [archived.id], { isArchived: true }, later(1))
    await forgetPages(db)
    expect(await left()).toEqual([at('a'), at('b')])
    await emptyTombstones(db, later(40))
    await forgetPages(db)
    expect(await left()).toEqual([at('b')])
  })

  test('is one where a damaged marking still says that it is on it: that may be mended', async () => {
    await db.table('highlights').add({ ...recordOf({ keys: [`address:${at('a')}`] }), note: 7 })
    await keep('a', 'b')
    await forgetPages(db)
    expect(await left()).toEqual([at('a')])
  })
})

describe('a page that is read again', () => {
  const address = at('12')
  const kept = async () => (await pagesAt(db, [address]))[0]
  const { meeting } = keptPageOf()
  const reading = (date: string, seenAt: string, numbers: readonly string[]): KeptPage =>
    keptPageOf({
      address,
      seenAt,
      meeting: { ...meeting, date, items: numbers.map((number) => ({ ...point, id: `i${number}`, number })) },
    })
  const point = {
    id: 'i1',
    kind: 'business' as const,
    number: '1',
    title: 'Ny bro',
    isClosed: false,
    caseNumber: null,
    caseOfficer: null,
    sections: [],
    recommendation: null,
    decision: null,
    earlierDecisions: [],
    attachments: [],
    absent: [],
    recused: [],
  }

  test('is kept as it is now, whatever a file said of it', async () => {
    await keepPages(db, [reading('2026-03-04', seen(28), ['1'])])
    const now = reading('2026-03-04', seen(10), ['1', '2'])
    await keepReading(db, now)
    expect(await kept()).toEqual(now)
  })

  test('while it is loading, and tells less, doesn’t take the place of what it told', async () => {
    const whole = reading('2026-03-04', seen(4), ['1', '2'])
    await keepReading(db, whole)
    await keepReading(db, reading('2026-03-04', seen(5), ['1']))
    expect(await kept()).toEqual(whole)
  })

  test('and shows another meeting by now doesn’t take the place of the one that is marked', async () => {
    const march = reading('2026-03-04', seen(4), ['1'])
    await keepReading(db, march)
    await keepReading(db, reading('2026-04-08', seen(9), ['1', '2', '3']))
    expect(await kept()).toEqual(march)
  })

  test('that can’t be kept says so', async () => {
    await expect(keepReading(db, reading('2026-02-30', seen(4), ['1']))).rejects.toThrow()
  })
})
