import { afterEach, beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { invented } from '../tools/seed-library.ts'
import { isInSight, openList } from './open-library.tsx'

let end: AbortController
beforeEach(async () => {
  await page.viewport(1100, 700)
  end = new AbortController()
})
afterEach(() => end.abort())

const many = invented(10_000)

test('of 10,000 markings only some dozens are drawn, wherever one scrolls, each says which of how many it is, and Tab reaches one', async () => {
  const { lines, ids, every } = await openList({ highlights: many }, end.signal)
  const height = () => document.documentElement.scrollHeight - innerHeight
  for (const part of [0, 0.3, 0.77, 1, 0.1]) {
    scrollTo(0, part * height())
    await expect
      .poll(() => {
        const seen = lines().filter((line) =>
          isInSight(line.querySelector('.marking:not(.waiting)')?.firstElementChild ?? line),
        )
        return seen.length
      })
      .toBeGreaterThan(1)
    expect(lines().length).toBeLessThan(40)
    for (const line of lines()) {
      expect(line.ariaSetSize).toBe(String(ids.length))
      expect(line.ariaPosInSet).toBe(String(Number(line.dataset['index']) + 1))
    }
    await expect.poll(() => every('.marking > input[tabindex="0"]').length).toBe(1)
  }
})

test('the line with the focus stays drawn when it is scrolled away, and keeps the focus', async () => {
  const { focus, at, lines } = await openList({ highlights: many }, end.signal)
  await focus(2)
  for (const to of [20_000, 300_000, 900_000]) {
    scrollTo(0, to)
    await expect.poll(() => lines().some((line) => line.getBoundingClientRect().top > 0)).toBe(true)
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(at()).toBe(2)
  }
  await userEvent.keyboard('{ArrowDown}')
  await expect.poll(at).toBe(3)
  await expect.poll(() => isInSight(document.activeElement)).toBe(true)
})

test('End leads to the last one and Home to the first', async () => {
  const { focus, at, ids } = await openList({ highlights: many }, end.signal)
  await focus(0)
  await userEvent.keyboard('{End}')
  await expect.poll(at).toBe(ids.length - 1)
  await expect.poll(() => isInSight(document.activeElement)).toBe(true)
  await userEvent.keyboard('{Home}')
  await expect.poll(at).toBe(0)
  await expect.poll(() => isInSight(document.activeElement)).toBe(true)
})

test('keys that come faster than lines are drawn lead as far as they say', async () => {
  const { focus, at } = await openList({ highlights: many }, end.signal)
  await focus(0)
  await userEvent.keyboard(`${'{PageDown}'.repeat(12)}{ArrowUp}`)
  await expect.poll(at).toBe(95)
})
