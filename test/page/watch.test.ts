import { afterEach, expect, test, vi } from 'vitest'
import type { Reading } from '../../lib/minutes/model.ts'
import { watchPage } from '../../lib/page/watch.ts'
import { show } from './effects.ts'
import { readingOf } from './reading.ts'

let ending = new AbortController()
afterEach(() => {
  ending.abort()
  ending = new AbortController()
  vi.useRealTimers()
  history.replaceState(null, '', address)
})
const address = location.href

/** Lets time pass; what observers and promises have to say is said in between. */
async function pass(milliseconds: number): Promise<void> {
  for (let left = milliseconds; left > 0; left -= 50) {
    await Promise.resolve()
    await vi.advanceTimersByTimeAsync(Math.min(50, left))
  }
}

/** Watches a page on which each `<h2>` is a point; tells in words what happens. Reading takes so many milliseconds. */
function watch(delay = 0) {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] })
  const told: string[] = []
  const reads: number[] = []
  const read = async (): Promise<Reading | undefined> => {
    reads.push(performance.now())
    const titles = [...document.querySelectorAll('h2')].map((heading) => heading.textContent)
    const reading = titles.length > 0 ? readingOf(titles.map((heading) => ({ heading }))) : undefined
    if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay))
    return reading
  }
  const found = ({ meeting }: Reading) => told.push(meeting.items.map(({ title }) => title).join(', '))
  const watcher = { read, found, clear: () => told.push('clear'), gone: () => told.push('gone') }
  return { told, reads, change: watchPage(watcher, ending.signal) }
}

const minutes = (...titles: string[]) => titles.map((title) => `<h2>${title}</h2>`).join('')
const put = (html: string) => (document.querySelector('main')!.innerHTML = html)

test('A page that is ready is read at once', async () => {
  show(`<main>${minutes('1. Ny sti')}</main>`)
  const { told } = watch()
  await pass(50)
  expect(told).toEqual(['1. Ny sti'])
})

test('A page that fills itself late is read when it has been quiet for a while', async () => {
  show('<main></main>')
  const { told } = watch()
  await pass(1000)
  put(minutes('1. Ny sti'))
  await pass(200)
  put(minutes('1. Ny sti', '2. Eventuelt'))
  await pass(200)
  expect(told).toEqual([])
  await pass(200)
  expect(told).toEqual(['1. Ny sti, 2. Eventuelt'])
})

test('A page that never rests is read all the same', async () => {
  show(`<aside></aside><main></main>`)
  const { told } = watch()
  await pass(100)
  put(minutes('1. Ny sti'))
  for (let ticks = 0; ticks < 30; ticks++) {
    document.querySelector('aside')!.textContent = String(ticks)
    await pass(100)
  }
  expect(told).toEqual(['1. Ny sti'])
})

test('A page without minutes is given up after fifteen seconds, and not looked at again', async () => {
  show('<main></main>')
  const { told, reads } = watch()
  await pass(16_000)
  const count = reads.length
  put(minutes('1. Ny sti'))
  await pass(5000)
  expect(reads.length).toBe(count)
  expect(told).toEqual([])
})

test('A page that was given up is looked at again when its address changes', async () => {
  show('<main></main>')
  const { told } = watch()
  await pass(16_000)
  history.pushState(null, '', '?moede=2')
  put(minutes('1. Ny sti'))
  await pass(1000)
  expect(told).toEqual(['1. Ny sti'])
})

test('Another meeting in the same page is read anew, once the first one’s effects have ended', async () => {
  show(`<main>${minutes('1. Ny sti')}</main>`)
  const { told } = watch()
  await pass(100)
  put(minutes('1. Skolens tag'))
  await pass(3000)
  expect(told).toEqual(['1. Ny sti', 'clear', '1. Skolens tag'])
})

test('A page that changes all the time is read at most once in two seconds', async () => {
  show(`<main>${minutes('1. Ny sti')}</main>`)
  const { reads } = watch()
  await pass(100)
  const before = reads.length
  for (let ticks = 0; ticks < 20; ticks++) {
    put(minutes('1. Ny sti') + ticks)
    await pass(600)
  }
  // Six readings in twelve seconds; a reading that differs is made twice, before and after the effects have ended.
  expect(reads.length - before).toBeLessThanOrEqual(12)
  expect(reads.length - before).toBeGreaterThanOrEqual(6)
})

test('Minutes that are gone are told to be gone', async () => {
  show(`<main>${minutes('1. Ny sti')}</main>`)
  const { told } = watch()
  await pass(100)
  put('<p>Vælg et møde.</p>')
  await pass(3000)
  expect(told).toEqual(['1. Ny sti', 'clear', 'gone'])
  put(minutes('1. Skolens tag'))
  await pass(3000)
  expect(told).toEqual(['1. Ny sti', 'clear', 'gone', '1. Skolens tag'])
})

test('A change that says the same in the same places changes nothing', async () => {
  show(`<main>${minutes('1. Ny sti')}</main>`)
  const { told, reads } = watch()
  await pass(100)
  document.querySelector('main')!.append(document.createElement('i'))
  await pass(3000)
  expect(reads.length).toBe(2)
  expect(told).toEqual(['1. Ny sti'])
})

test('The same words in new places are shown anew', async () => {
  show(`<main>${minutes('1. Ny sti')}</main>`)
  const { told } = watch()
  await pass(100)
  put(minutes('1. Ny sti'))
  await pass(3000)
  expect(told).toEqual(['1. Ny sti', 'clear', '1. Ny sti'])
})

test('Changes outside of the minutes are not looked at, nor are changes of ours', async () => {
  show(`<div><nav></nav><div><main>${minutes('1. Ny sti', '2. Eventuelt')}</main></div></div>`)
  const { reads, change } = watch()
  await pass(100)
  document.querySelector('nav')!.textContent = 'Menu'
  change(() => document.querySelector('h2')!.append(document.createElement('maerkesag-toggle')))
  await pass(5000)
  expect(reads.length).toBe(1)
})

test('Nothing is read after it has ended', async () => {
  show('<main></main>')
  const { reads, told } = watch()
  await pass(100)
  ending.abort()
  const count = reads.length
  put(minutes('1. Ny sti'))
  await pass(5000)
  expect(reads.length).toBe(count)
  expect(told).toEqual([])
})

test('What a page writes when a button of it is pressed by us is read, unlike what we write ourselves', async () => {
  show(`<main>${minutes('1. Ny sti')}</main>`)
  const { told, reads, change } = watch()
  await pass(100)
  const count = reads.length
  change(() => {
    document.querySelector('main')!.append(document.createElement('i'))
    change(() => document.querySelector('main')!.append(document.createElement('b')))
  })
  await pass(3000)
  expect(reads.length).toBe(count)
  change(() => change(() => put(minutes('1. Ny sti', '2. Eventuelt')), true))
  await pass(3000)
  expect(told.at(-1)).toBe('1. Ny sti, 2. Eventuelt')
})

test('A page that is written anew while it is read is not gone', async () => {
  show(`<main>${minutes('1. Ny sti')}</main>`)
  const { told } = watch(200)
  await pass(400)
  put(minutes('1. Skolens tag'))
  // Between the two readings that a change takes.
  for (let at = 0; at < 80 && told.at(-1) !== 'clear'; at++) await pass(50)
  put(minutes('1. Skolens tag'))
  await pass(5000)
  expect(told).not.toContain('gone')
  expect(told.at(-1)).toBe('1. Skolens tag')
})
