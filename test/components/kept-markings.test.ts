import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { watchKept, type Kept } from '../../lib/kept-markings.ts'
import { makeDatabase, type Database } from '../../lib/store/database.ts'

let db: Database
beforeEach(() => {
  db = makeDatabase(`kept-${crypto.randomUUID()}`)
})
afterEach(() => {
  vi.restoreAllMocks()
  return db.delete()
})

const counted = (kept: Kept | undefined) => (typeof kept === 'object' ? kept.count : kept)

test('the number of markings follows what any part of the extension writes, and the browser is asked to keep them once there are some', async () => {
  const persist = vi.spyOn(navigator.storage, 'persist').mockResolvedValue(true)
  const told: Kept[] = []
  watchKept(db, (kept) => told.push(kept))
  await expect.poll(() => counted(told.at(-1))).toBe(0)
  expect(persist).not.toHaveBeenCalled()
  const other = makeDatabase(db.name)
  await other.highlights.add({ id: 'a', deletedAt: null } as never)
  await expect.poll(() => counted(told.at(-1))).toBe(1)
  expect(persist).toHaveBeenCalled()
  expect(told.at(-1)).toMatchObject({ isPersisted: true, usage: expect.any(Number) as number })
  other.close()
})

test('a database that cannot be read is told of', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  await new Promise<void>((resolve) => {
    const opening = indexedDB.open(db.name, 1000)
    opening.addEventListener('success', () => {
      opening.result.close()
      resolve()
    })
  })
  const told: Kept[] = []
  watchKept(db, (kept) => told.push(kept))
  await expect.poll(() => told).toEqual(['failed'])
})
