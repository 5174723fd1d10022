import { afterEach, beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Highlight } from '../../lib/highlights/model.ts'
import { firstQuery } from '../../lib/library/query.ts'
import { noteSaver } from '../../lib/save-note.ts'
import { texts } from '../../lib/texts.ts'
import { invented } from '../tools/seed-library.ts'
import { openLibrary, type OpenLibrary } from './open-library.tsx'

let end: AbortController
beforeEach(async () => {
  await page.viewport(1100, 900)
  end = new AbortController()
})
afterEach(() => end.abort())

const [first, ...others] = invented(20).map((one) => ({ ...one, archivedAt: null }))
const marking: Highlight = { ...first!, note: 'Spørg Ane Holt.', tags: ['skole'], colour: 'yellow' }

/** The library with its first marking edited. */
async function edit(change: Partial<Highlight> = {}, options: OpenLibrary = {}) {
  const library = openLibrary({ highlights: [{ ...marking, ...change }, ...others], ...options }, end.signal)
  await expect.poll(() => library.box(0)).not.toBeNull()
  await userEvent.click(library.button(options.language === 'en' ? 'Edit' : 'Redigér'))
  await expect.poll(() => library.every('.edit').length).toBe(1)
  const field = () => library.every('.edit textarea')[0] as HTMLTextAreaElement
  const said = () => library.every('.edit .state')[0]?.innerText ?? ''
  return { ...library, field, said, last: () => library.asked.written.at(-1) }
}
const { id } = marking

test('a note is written where the marking stands, and each key is given to the saver, without the tags, which may be changed elsewhere', async () => {
  const { field, last, every } = await edit()
  expect(document.activeElement).toBe(field())
  expect(field().value).toBe('Spørg Ane Holt.')
  expect(every('.marking[data-edited] .said .note')).toEqual([])
  await userEvent.keyboard('{Control>}{End}{/Control} I dag.')
  expect(last()).toEqual({ id, note: 'Spørg Ane Holt. I dag.' })
  await userEvent.keyboard('  ')
  expect(last()?.note).toBe('Spørg Ane Holt. I dag.')
})

test('tags are put on and taken off, and those of other markings are suggested', async () => {
  const { every, last, button } = await edit()
  const tags = every('.edit .tags input')[0]!
  const suggested = every('.edit datalist option').map((option) => (option as HTMLOptionElement).value)
  expect(suggested).toContain(others.flatMap((one) => one.tags).find((tag) => tag !== 'skole'))
  tags.focus()
  await userEvent.keyboard('følg op{Enter}')
  expect(last()?.tags).toEqual(['skole', 'følg op'])
  await userEvent.click(button('Fjern mærket skole'))
  expect(last()?.tags).toEqual(['følg op'])
})

test('half a letter that came along with pasted words is made whole', async () => {
  const { field, last, every } = await edit()
  field().value = 'Havn \ud83d og \ud83d\ude00'
  field().dispatchEvent(new InputEvent('input', { bubbles: true }))
  expect(last()?.note).toBe('Havn \ufffd og \ud83d\ude00')
  const tags = every('.edit .tags input')[0] as HTMLInputElement
  tags.value = 'ny\udc00,'
  tags.dispatchEvent(new InputEvent('input', { bubbles: true }))
  await expect.poll(() => last()?.tags).toEqual(['skole', 'ny\ufffd'])
})

test('what was written is saved when the field is left, when editing ends, and when another marking is edited', async () => {
  const { field, asked, every, button } = await edit()
  await userEvent.keyboard('a{Tab}')
  expect(asked.saved).toBe(1)
  await userEvent.click(field())
  await userEvent.click(button('Færdig'))
  await expect.poll(() => every('.edit').length).toBe(0)
  const saved = asked.saved
  expect(saved).toBeGreaterThan(1)
  await userEvent.click(every('.does .link:last-child')[0]!)
  await expect.poll(() => every('.edit').length).toBe(1)
  await userEvent.click(every('.does .link:last-child')[1]!)
  await expect.poll(() => every('.lines > li')[1]?.querySelector('.edit')).not.toBeNull()
  expect(every('.edit')).toHaveLength(1)
  expect(asked.saved).toBeGreaterThan(saved)
  expect(document.activeElement?.closest('li')?.ariaPosInSet).toBe('2')
})

test('what was written is saved when the page goes', async () => {
  const { asked } = await edit()
  await userEvent.keyboard('a')
  expect(asked.saved).toBe(0)
  dispatchEvent(new PageTransitionEvent('pagehide'))
  expect(asked.saved).toBe(1)
})

test('a save that fails is said, the text stays, and it is tried again', async () => {
  const kept: string[] = []
  let isFull = true
  const { field, said, button } = await edit(
    {},
    {
      saver: (tell) =>
        noteSaver(async ({ note }) => {
          if (isFull) throw new Error('QuotaExceededError')
          kept.push(note ?? '')
        }, tell),
    },
  )
  await userEvent.keyboard('{Control>}a{/Control}Ring til Bo Vig.')
  expect(said()).toBe('')
  await expect.poll(said, { timeout: 3000 }).toContain('der er ikke plads. Teksten står her endnu.')
  expect(field().value).toBe('Ring til Bo Vig.')
  isFull = false
  await userEvent.click(button('Prøv igen'))
  await expect.poll(said).toBe('Gemt')
  expect(kept).toEqual(['Ring til Bo Vig.'])
})

test('the colour is changed, and told by its name', async () => {
  const { every, asked, put } = await edit()
  const { red, yellow } = texts.da.marking.colours
  const chosen = () => every('.edit input:checked')[0]?.closest('label')?.innerText.trim()
  expect(chosen()).toBe(yellow)
  await userEvent.click(every('.edit .colours label').find((label) => label.innerText.trim() === red)!)
  expect(asked.changes).toEqual([[[id], { colour: 'red' }, 'recoloured', red]])
  put([{ ...marking, colour: 'red' }])
  await expect.poll(() => every('.marking.red .edit').length).toBe(1)
  expect(chosen()).toBe(red)
})

test('a marking can be archived, taken into use again, and deleted', async () => {
  const { button, asked, every, show, put, props } = await edit()
  const press = (name: string) => userEvent.click(every('.edit .ways button').find((one) => one.innerText === name)!)
  await press('Arkivér')
  await press('Slet')
  const at = marking.createdAt
  put([{ ...marking, archivedAt: at }])
  await expect.poll(() => every('.edit').length).toBe(0)
  props().onQuery({ ...firstQuery, state: 'archived' })
  show({})
  await expect.poll(() => button('Redigér')).toBeDefined()
  await userEvent.click(button('Redigér'))
  await press('Tag i brug igen')
  expect(asked.changes.map(([, change, did]) => [change, did])).toEqual([
    [{ isArchived: true }, 'archived'],
    [{ isDeleted: true }, 'deleted'],
    [{ isArchived: false }, 'unarchived'],
  ])
})

test('a deleted marking can’t be edited, but be brought back', async () => {
  const deleted = { deletedAt: marking.createdAt }
  const { every, asked } = await edit(deleted, { query: { ...firstQuery, state: 'deleted' } })
  expect(every('.edit :is(textarea, input)')).toEqual([])
  expect(every('.edit button').map(({ innerText }) => innerText)).toEqual(['Hent tilbage'])
  expect(document.activeElement).toBe(every('.edit button')[0])
  await userEvent.keyboard('{Enter}')
  expect(asked.changes).toEqual([[[id], { isDeleted: false }, 'restored']])
  await userEvent.keyboard('{Escape}')
  await expect.poll(() => every('.edit').length).toBe(0)
})

test('where other words were accepted, those stand in the list, and the difference to the marked ones is shown', async () => {
  const anchor = { ...marking.anchor, exact: 'Broen er færdig i maj.' }
  const relocation = {
    when: marking.createdAt,
    verdict: 'changed' as const,
    anchor: { ...anchor, exact: 'Broen er færdig i juni.' },
  }
  const { every } = await edit({ anchor, relocations: [relocation] })
  expect(every('.marking blockquote')[0]?.innerText).toBe('Broen er færdig i juni.')
  expect(every('.word-diff del').map(({ textContent }) => textContent?.trim())).toEqual(['[slettet: maj.]'])
  expect(every('.word-diff ins').map(({ textContent }) => textContent?.trim())).toEqual(['[tilføjet: juni.]'])
})

test('words that stayed as they were show no difference', async () => {
  expect((await edit()).every('.word-diff')).toEqual([])
})

test('when it was marked is told, in English too', async () => {
  const at = { createdAt: '2026-03-04T10:00:00.000Z' }
  const { every } = await edit({ ...at, colour: 'blue' }, { highlights: [{ ...marking, ...at }], language: 'en' })
  expect(every('.edit .ways')[0]?.innerText).toContain('4 March 2026')
})
