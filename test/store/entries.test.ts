import { afterEach, beforeEach, expect, test } from 'vitest'
import { entriesOf } from '../../lib/library/entries.ts'
import type { Database } from '../../lib/store/database.ts'
import { addHighlights } from '../../lib/store/highlights.ts'
import { keepPages } from '../../lib/store/pages.ts'
import { freshDatabase, keptPageOf, recordOf } from './records.ts'

let db: Database
beforeEach(() => {
  db = freshDatabase()
})
afterEach(() => db.delete())

const entries = (...ids: string[]) => entriesOf(db, ids, () => undefined, new AbortController().signal)
const { meeting } = keptPageOf()

test('a marking is exported with its page, the minutes where it was made in the agenda', async () => {
  const minutes = 'https://www.strandmark.example/referat/13'
  const marking = recordOf()
  await addHighlights(db, [{ ...marking, keys: [...marking.keys, `address:${minutes}`] }])
  const agenda = keptPageOf({ meeting: { ...meeting, kind: 'agenda' } })
  await keepPages(db, [agenda])
  expect((await entries(marking.id))[0]?.page).toEqual(agenda)
  await keepPages(db, [keptPageOf({ address: minutes })])
  expect((await entries(marking.id))[0]?.page?.address).toBe(minutes)
})

test('a page that shows another meeting by now tells nothing of a marking that was made before', async () => {
  const marking = recordOf()
  await addHighlights(db, [marking])
  await keepPages(db, [keptPageOf({ meeting: { ...meeting, committee: 'Skoleudvalget', date: '2026-04-08' } })])
  expect((await entries(marking.id))[0]?.page).toBeNull()
})

test('markings that are gone are left out, and cancelling ends it', async () => {
  const marking = recordOf()
  await addHighlights(db, [marking])
  expect((await entries(crypto.randomUUID(), marking.id)).map(({ highlight }) => highlight.id)).toEqual([marking.id])
  await expect(entriesOf(db, [marking.id], () => undefined, AbortSignal.abort(new Error('enough')))).rejects.toThrow(
    'enough',
  )
})
