import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { noteSaver } from '../../lib/save-note.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A saver whose saves end when the test says so. */
function saving() {
  const begun: string[] = []
  const states: string[] = []
  const ends: { resolve: () => void; reject: (error: Error) => void }[] = []
  const save = (written: string) => {
    begun.push(written)
    return new Promise<void>((resolve, reject) => ends.push({ resolve, reject }))
  }
  const saver = noteSaver(save, (state) => states.push(state))
  /** Ends a save, by its number, and lets the saver hear of it. */
  const end = async (at: number, error?: string) => {
    if (error === undefined) ends[at]?.resolve()
    else ends[at]?.reject(new Error(error))
    await vi.advanceTimersByTimeAsync(0)
  }
  return { ...saver, begun, states, end }
}

test('what is written is saved once, when the writer rests', async () => {
  const { write, begun, states, end } = saving()
  write('Spørg')
  await vi.advanceTimersByTimeAsync(599)
  write('Spørg om stien')
  await vi.advanceTimersByTimeAsync(599)
  expect(begun).toEqual([])
  await vi.advanceTimersByTimeAsync(1)
  await end(0)
  expect(begun).toEqual(['Spørg om stien'])
  expect(states).toEqual(['saving', 'saved'])
})

test('a writer who never rests is saved every two seconds', async () => {
  const { write, begun, end } = saving()
  for (let key = 1; key <= 9; key++) {
    write('x'.repeat(key))
    await vi.advanceTimersByTimeAsync(500)
    await end(begun.length - 1)
  }
  expect(begun.map((text) => text.length)).toEqual([4, 8])
})

test('saves run one after the other, and the newest last, however late an answer comes', async () => {
  const { write, flush, begun, states, end } = saving()
  write('a')
  flush()
  write('ab')
  flush()
  write('abc')
  await vi.advanceTimersByTimeAsync(5000)
  expect(begun).toEqual(['a'])
  await end(0)
  expect(begun).toEqual(['a', 'abc'])
  expect(states.at(-1)).toBe('saving')
  await end(1)
  expect(states.at(-1)).toBe('saved')
})

test.each([
  ['QuotaExceededError: no room', 'full'],
  ['nobody answered saveNote', 'failed'],
])('after %j nothing is lost: it goes along with the next save', async (error, state) => {
  const { write, flush, begun, states, end } = saving()
  write('Budgettet')
  flush()
  await end(0, error)
  expect(states.at(-1)).toBe(state)
  flush()
  await end(1, error)
  write('Budgettet for 2026')
  await vi.advanceTimersByTimeAsync(600)
  await end(2)
  expect(begun).toEqual(['Budgettet', 'Budgettet', 'Budgettet for 2026'])
  expect(states.at(-1)).toBe('saved')
})

test('what is saved already isn’t saved again', async () => {
  const { write, flush, leave, begun, end } = saving()
  write('Følg op')
  flush()
  await end(0)
  flush()
  leave()
  await vi.advanceTimersByTimeAsync(5000)
  expect(begun).toEqual(['Følg op'])
})

test('when the page goes, what is newer than a save under way is sent at once, and that which is under way not twice', async () => {
  const { write, flush, leave, begun, states, end } = saving()
  write('a')
  flush()
  leave()
  expect(begun).toEqual(['a'])
  write('ab')
  leave()
  expect(begun).toEqual(['a', 'ab'])
  await end(1)
  await end(0)
  await vi.advanceTimersByTimeAsync(5000)
  expect(begun).toEqual(['a', 'ab'])
  expect(states.at(-1)).toBe('saved')
})
