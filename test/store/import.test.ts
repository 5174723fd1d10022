import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { KeptPage } from '../../lib/highlights/kept-page.ts'
import type { Highlight } from '../../lib/highlights/model.ts'
import { asSet } from '../../lib/import/as-set.ts'
import { allKept, makeBackup } from '../../lib/store/backup.ts'
import type { Database } from '../../lib/store/database.ts'
import { previewImport, writeImport } from '../../lib/store/import.ts'
import { emptied } from '../../lib/store/tombstones.ts'
import { freshDatabase, keptPageOf, recordOf } from './records.ts'

const day = (number: number) => new Date(Date.UTC(2026, 2, number, 12)).toISOString()
const records = [recordOf(), recordOf(), recordOf()]

/** A version of one of a few markings, as it may come about in one of several places. */
const version: fc.Arbitrary<Highlight> = fc
  .record({
    of: fc.constantFrom(...records),
    rev: fc.integer({ min: 1, max: 3 }),
    updatedAt: fc.constantFrom(day(4), day(5)),
    colour: fc.constantFrom('yellow' as const, 'red' as const),
    note: fc.constantFrom('', 'Spørg.', 'Ring.'),
    tags: fc.subarray(['havn', 'bro']),
    keys: fc
      .uniqueArray(fc.constantFrom('address:a', 'address:b', 'address:c'), { minLength: 1 })
      .map((keys) => keys.toSorted()),
    lastVerdict: fc.constantFrom(null, 'exact' as const, 'orphan' as const),
    lastSeenAt: fc.constantFrom(null, day(4), day(6)),
    deletedAt: fc.constantFrom(null, null, day(5)),
    archivedAt: fc.constantFrom(null, day(5)),
  })
  .map(({ of, ...change }) => ({ ...of, ...change }))

/**
 * One of which nothing is left but its id, as the newest version that there is. A newer one with words would bring it back,
 * with the pages that are known by then: those of before are gone.
 */
const tombstone = fc
  .record({
    of: fc.constantFrom(...records),
    rev: fc.constantFrom(3, 4),
    left: fc.constantFrom('', 'Glemt.', 'Tilbage.'),
    colour: fc.constantFrom('yellow' as const, 'red' as const),
  })
  .map(({ of, rev, left, colour }) => withRest(emptied({ ...of, rev, deletedAt: day(5), colour }), left))
/** As a file may hold it, from which not all was emptied. */
const withRest = (highlight: Highlight, left: string): Highlight => ({
  ...highlight,
  note: left,
  anchor: { ...highlight.anchor, after: left },
})

const page: fc.Arbitrary<KeptPage> = fc
  .record({
    name: fc.constantFrom('a', 'b'),
    seenAt: fc.constantFrom(day(4), day(5)),
    platform: fc.constantFrom('x', 'y'),
  })
  .map(({ name, ...change }) => keptPageOf({ ...change, address: `https://www.strandmark.example/${name}` }))

/** A file, and what it is imported as: the reader's own, or a set by its name. */
interface File {
  highlights: Highlight[]
  pages: KeptPage[]
  set: string | null
}

const file: fc.Arbitrary<File> = fc.record({
  highlights: fc.array(fc.oneof({ weight: 6, arbitrary: version }, { weight: 1, arbitrary: tombstone }), {
    maxLength: 4,
  }),
  pages: fc.array(page, { maxLength: 2 }),
  set: fc.constantFrom(null, null, 'Anes markeringer', 'Lokalrådet'),
})

const importsOf = async ({ highlights, pages, set }: File) => {
  const read = { kind: 'backup' as const, highlights, pages, skipped: 0 }
  return set === null ? read : asSet(read, set)
}
const dump = async (db: Database) => {
  const { highlights, pages } = await allKept(db)
  return makeBackup(highlights, pages).join('')
}
/** What a database holds after these, one after the other. */
async function after(files: readonly File[]) {
  const db = freshDatabase()
  try {
    for (const one of files) await writeImport(db, await importsOf(one))
    return await dump(db)
  } finally {
    await db.delete()
  }
}
/** Files, and the same in another order, some of them more than once. */
const orders = fc.array(file, { minLength: 1, maxLength: 4 }).chain((files) =>
  fc.record({
    files: fc.constant(files),
    again: fc
      .tuple(
        fc.shuffledSubarray(files, { minLength: files.length, maxLength: files.length }),
        fc.array(fc.constantFrom(...files), { maxLength: 3 }),
      )
      .chain(([all, more]) => fc.shuffledSubarray([...all, ...more], { minLength: all.length + more.length })),
  }),
)

describe('files, as one’s own and as sets', () => {
  test('make the same library in whichever order they are imported, and however often', async () => {
    await fc.assert(
      fc.asyncProperty(orders, async ({ files, again }) => {
        expect(await after(again)).toBe(await after(files))
      }),
      { numRuns: 60 },
    )
  })

  test('are each the same as one file of all that is imported so', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(file, { maxLength: 3 }), async (files) => {
        const own = files.map((one) => ({ ...one, set: null }))
        const [highlights, pages] = [own.flatMap((one) => one.highlights), own.flatMap((one) => one.pages)]
        expect(await after([{ highlights, pages, set: null }])).toBe(await after(own))
      }),
      { numRuns: 30 },
    )
  })

  test('do what was told before they were imported, and nothing more the second time', async () => {
    await fc.assert(
      fc.asyncProperty(file, file, async (there, one) => {
        const db = freshDatabase()
        await writeImport(db, await importsOf(there))
        const before = await dump(db)
        const imports = await importsOf(one)
        const told = await previewImport(db, imports)
        expect(await dump(db)).toBe(before)
        expect(await writeImport(db, imports)).toEqual(told)
        expect(await writeImport(db, imports)).toMatchObject({ added: 0, fromFile: 0, deletes: 0 })
        await db.delete()
      }),
      { numRuns: 30 },
    )
  })
})

describe('a set', () => {
  test('stands beside one’s own markings and other sets: none takes the place of another', async () => {
    const highlights = [records[0]!, { ...records[0]!, rev: 9, note: 'Nyere.' }]
    const all = ['Anes markeringer', 'Lokalrådet', null].map((set) => ({ highlights, pages: [], set }))
    const kept = await after(all)
    expect(kept.match(/"id":/g)).toHaveLength(3)
    expect(kept.match(/Nyere\./g)).toHaveLength(3)
    expect(kept).toContain(`"id":"${records[0]!.id}"`)
  })
})

describe('a marking that is emptied in the file', () => {
  const gone = emptied({ ...records[0]!, rev: 2, deletedAt: day(5) })
  const own = (...highlights: Highlight[]) => ({ highlights, pages: [], set: null })

  test('leaves nothing, whatever the file still says of it', async () => {
    const left = { ...withRest(gone, 'Hemmeligt.'), keys: ['address:hemmelig'] }
    for (const all of [[left], [left, records[0]!], [records[0]!, left]])
      expect(await after([own(...all)])).not.toMatch(/hemmelig|Broen/i)
  })

  test('is the same one of two, whatever they still say and whichever comes first', async () => {
    const [a, b] = [withRest({ ...gone, colour: 'red' }, 'a'), withRest(gone, 'b')]
    const one = await after([own(a, b)])
    for (const files of [[own(b, a)], [own(a), own(b)], [own(b), own(a)]]) expect(await after(files)).toBe(one)
  })
})
