import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { firstQuery } from '../../lib/library/query.ts'
import { invented } from '../tools/seed-library.ts'
import { isInSight, openList, type OpenLibrary } from './open-library.tsx'

let end: AbortController
beforeEach(async () => {
  await page.viewport(1100, 700)
  end = new AbortController()
})
afterEach(() => end.abort())

const open = (options: OpenLibrary = {}) => openList(options, end.signal)
const keys = (...pressed: string[]) => userEvent.keyboard(pressed.join(''))
describe('by keyboard', () => {
  test('Tab reaches one line, and from there what can be done with it', async () => {
    const { every, focus, at } = await open()
    expect(every('.marking > input[tabindex="0"]')).toHaveLength(1)
    await focus(0)
    await keys('{Tab}')
    expect([document.activeElement?.textContent, at()]).toEqual(['Åbn på siden', 0])
    await keys('{Tab}')
    expect([document.activeElement?.textContent, at()]).toEqual(['Redigér', 0])
    await keys('{Tab}')
    expect(document.activeElement?.closest('.lines')).toBeFalsy()
  })

  test.each([
    [1100, 700],
    [390, 844],
  ])(
    'arrows and PageDown lead to lines that are seen whole between top and bar, in a window of %i pixels',
    async (...size) => {
      await page.viewport(...size)
      const { focus, at, show, ids } = await open()
      show({ chosen: new Set(ids.slice(0, 1)) })
      await focus(0)
      for (const [key, place] of [
        ['{ArrowDown}', 1],
        ['{PageDown}', 9],
        ['{PageDown}', 17],
        ['{ArrowUp}', 16],
        ['{PageUp}', 8],
        ['{PageUp}', 0],
        ['{ArrowUp}', 0],
      ] as const) {
        await keys(key)
        await expect.poll(at).toBe(place)
        await expect.poll(() => isInSight(document.activeElement!.closest('.marking'))).toBe(true)
      }
    },
  )

  test('a mouse that was somewhere in a marking leaves the arrow keys there', async () => {
    const { every, focus, at } = await open()
    await focus(0)
    await userEvent.click(every('.marking')[3]!.querySelectorAll('.link')[0]!)
    await keys('{Shift>}{Tab}{/Shift}')
    expect(at()).toBe(3)
    await keys('{ArrowDown}')
    await expect.poll(at).toBe(4)
  })

  test('where there is nowhere to go the focus can be taken elsewhere', async () => {
    const { focus, every } = await open()
    await focus(0)
    await keys('{Home}', '{ArrowUp}')
    await userEvent.click(every('input[type=search]')[0]!)
    await keys('haven')
    expect((document.activeElement as HTMLInputElement).value).toBe('haven')
  })

  test('Space chooses, and chooses no more', async () => {
    const { focus, chosen } = await open()
    await focus(1)
    await keys(' ')
    await expect.poll(chosen).toEqual([1])
    await keys('{ArrowDown}', ' ')
    await expect.poll(chosen).toEqual([1, 2])
    await keys(' ')
    await expect.poll(chosen).toEqual([1])
  })

  test('Shift and arrows choose in a row, from where one stands', async () => {
    const { focus, chosen, at } = await open()
    await focus(1)
    await keys(' ', '{ArrowDown}{ArrowDown}{ArrowDown}')
    await expect.poll(at).toBe(4)
    await keys('{Shift>}{ArrowDown}{ArrowDown}{/Shift}')
    await expect.poll(chosen).toEqual([1, 4, 5, 6])
    expect(at()).toBe(6)
    await keys('{Home}{Shift>}{ArrowUp}{/Shift}')
    await expect.poll(chosen).toEqual([0, 1, 4, 5, 6])
  })

  test('a click with Shift chooses up to there, also when what was chosen first is gone', async () => {
    const { box, chosen, show, props, asked } = await open()
    await userEvent.click(box(2)!)
    await userEvent.click(box(4)!, { modifiers: ['Shift'] })
    await expect.poll(chosen).toEqual([2, 3, 4])
    const { answer } = props()
    show({ chosen: new Set(), answer: { ...answer!, ids: answer!.ids.filter((_, place) => place !== 2) } })
    await userEvent.click(box(4)!, { modifiers: ['Shift'] })
    await expect.poll(() => chosen().at(-1)).toBe(4)
    expect(chosen().length).toBeLessThan(3)
    expect(asked.changes).toEqual([])
  })

  test('Ctrl+A chooses all that are found, Escape none', async () => {
    const { focus, chosen, ids } = await open()
    await focus(1)
    await keys('{Control>}a{/Control}')
    await expect.poll(() => chosen().length).toBe(ids.length)
    await keys('{Escape}')
    await expect.poll(chosen).toEqual([])
  })

  test('Delete asks for the chosen ones to be deleted, or else the one with the focus; in the trash it does nothing', async () => {
    const { focus, asked, ids, show, props } = await open()
    await focus(1)
    await keys('{Delete}')
    expect(asked.changes).toEqual([[[ids[1]], { isDeleted: true }, 'deleted']])
    show({ chosen: new Set([ids[4]!, ids[5]!]) })
    await keys('{Delete}')
    expect(asked.changes[1]).toEqual([[ids[4], ids[5]], { isDeleted: true }, 'deleted'])
    show({ query: { ...props().query, state: 'deleted' } })
    await keys('{Delete}')
    expect(asked.changes).toHaveLength(2)
  })

  test.each([
    ['one', [1], 1],
    ['the last', [5], 4],
    ['the chosen ones', [0, 1, 2], 0],
    ['all', [0, 1, 2, 3, 4, 5], null],
  ])('when %s is deleted the focus goes to what stands next', async (_, gone, next) => {
    const { focus, at, put, ids, show, asked } = await open({ highlights: invented(60).slice(0, 6) })
    await focus(gone.at(-1)!)
    if (gone.length > 1) show({ chosen: new Set(gone.map((place) => ids[place]!)) })
    await keys('{Delete}')
    const deleted = new Set(asked.changes[0]![0])
    put(
      invented(6)
        .filter(({ id }) => deleted.has(id))
        .map((one) => ({ ...one, deletedAt: one.createdAt })),
    )
    if (next === null) await expect.poll(() => document.activeElement?.id).toBe('list')
    else await expect.poll(at).toBe(next)
  })

  test('a marking that goes from under the focus, whatever took it, leaves it to the next one', async () => {
    const { focus, at, put, every } = await open()
    await focus(2)
    await keys('{Enter}')
    await expect.poll(() => document.activeElement?.tagName).toBe('TEXTAREA')
    const [gone] = invented(60).slice(2)
    every('.edit .delete')[0]?.focus()
    put([{ ...gone!, deletedAt: gone!.createdAt }])
    await expect.poll(at).toBe(2)
  })

  test('Enter edits, Escape leaves that, gives the focus back, and then chooses none', async () => {
    const { focus, at, chosen, every } = await open()
    await focus(2)
    await keys(' ', '{Enter}')
    await expect.poll(() => document.activeElement?.tagName).toBe('TEXTAREA')
    expect(at()).toBe(2)
    await keys('{Escape}')
    await expect.poll(() => document.activeElement?.matches('.marking > input')).toBe(true)
    expect([at(), every('.edit').length, chosen()]).toEqual([2, 0, [2]])
    await keys('{Escape}')
    await expect.poll(chosen).toEqual([])
  })

  test('o opens the page, and / leads to the search, without being typed', async () => {
    const { focus, asked, ids, every } = await open()
    await focus(3)
    await keys('o')
    expect(asked.opened).toEqual([ids[3]])
    await keys('/')
    expect(document.activeElement).toBe(every('input[type=search]')[0])
    expect(asked.queries).toEqual([])
    await keys('a/')
    expect(asked.queries.at(-1)).toEqual({ ...firstQuery, words: 'a/' })
  })

  test('keys that are typed in a note are typed, and do nothing else', async () => {
    const { focus, asked, chosen } = await open()
    await focus(0)
    await keys('{Enter}')
    await expect.poll(() => document.activeElement?.tagName).toBe('TEXTAREA')
    const field = document.activeElement as HTMLTextAreaElement
    await keys('{Control>}a{/Control}')
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length])
    await keys('o/ o{Home}{ArrowRight}{Delete}{End}')
    expect(field.value).toBe('o o')
    expect([asked.opened, asked.changes, chosen()]).toEqual([[], [], []])
    expect(document.activeElement).toBe(field)
  })
})
