import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { firstQuery } from '../../lib/library/query.ts'
import { say, texts } from '../../lib/texts.ts'
import { invented } from '../tools/seed-library.ts'
import { openLibrary, type OpenLibrary } from './open-library.tsx'

let end: AbortController
beforeEach(async () => {
  await page.viewport(1100, 700)
  end = new AbortController()
})
afterEach(() => end.abort())

const open = async (options: OpenLibrary = {}) => {
  const library = openLibrary({ highlights: markings, ...options }, end.signal)
  await expect.poll(() => library.every('.marking blockquote').length).toBeGreaterThan(2)
  return library
}
const markings = invented(60).map((one) => ({ ...one, archivedAt: null }))
const two = new Set(markings.slice(0, 2).map(({ id }) => id))
const ids = [...two]

describe.each(['meeting', 'case'] as const)('under a %s', (view) => {
  const query = { ...firstQuery, view }

  test('all of its markings are chosen by its heading, and no more', async () => {
    await page.viewport(1100, 2400)
    const { every, props } = await open({ query })
    const { answer } = props()
    const [first, second] = answer!.groups
    const boxes = () => every('.group > input') as HTMLInputElement[]
    await userEvent.click(boxes()[0]!)
    await expect.poll(() => [...props().chosen]).toEqual(answer!.ids.slice(0, first!.count))
    expect(
      boxes()
        .map(({ checked }) => checked)
        .slice(0, 2),
    ).toEqual([true, false])
    boxes()[1]!.focus()
    await userEvent.keyboard(' ')
    await expect.poll(() => props().chosen.size).toBe(first!.count + second!.count)
    await userEvent.keyboard(' ')
    await expect.poll(() => props().chosen.size).toBe(first!.count)
  })

  test('all of its markings are exported by its heading', async () => {
    const { every, props, asked } = await open({ query })
    const [group] = props().answer!.groups
    await userEvent.click(every('.group .link')[0]!)
    expect(asked.dialogs).toEqual([{ is: 'export', ids: props().answer!.ids.slice(0, group!.count), group }])
  })

  test('each heading tells what it is, and how many stand under it', async () => {
    const { every, props } = await open({ query })
    const [group] = props().answer!.groups
    const heading = every('.group h2')[0]!.innerText
    if (view === 'meeting') expect(heading).toMatch(/^.+ · .+ · \d+\. \p{L}+ 2026$/u)
    else expect(heading).toContain(group!.caseNumber)
    expect(every('.group .count')[0]?.innerText).toBe(say('{0} markering|{0} markeringer', group!.count))
    const facts = every('.marking .facts')[0]!.innerText
    if (view === 'meeting') expect(facts).not.toContain(' 2026')
    else expect(facts).toContain('Punkt ')
  })

  test('keys on a heading edit, open and delete nothing that isn’t chosen', async () => {
    const { every, asked, show, place } = await open({ query })
    every('.group > input')[0]!.focus()
    await userEvent.keyboard('{Enter}o{Delete}')
    expect([asked.changes, asked.opened, place.querySelector('.edit')]).toEqual([[], [], null])
    show({ chosen: two })
    await userEvent.keyboard('{Delete}')
    expect(asked.changes).toEqual([[ids, { isDeleted: true }, 'deleted']])
    await userEvent.keyboard('{ArrowDown}')
    await expect.poll(() => document.activeElement?.matches('.marking > input')).toBe(true)
  })
})

test('markings without a date or a case number stand under a heading that says so', async () => {
  const bare = markings
    .slice(0, 3)
    .map((one) => ({ ...one, source: { ...one.source, date: null, committee: null, municipality: null, point: null } }))
  const { every, show, props } = await open({ highlights: bare, query: { ...firstQuery, view: 'case' } })
  expect(every('.group h2')[0]?.innerText).toBe('Uden sagsnummer')
  expect(every('.marking .facts')[0]?.innerText).toContain(texts.da.marking.outside)
  props().onQuery({ ...firstQuery, view: 'meeting' })
  show({})
  await expect.poll(() => every('.group h2')[0]?.innerText).toBe('Møde uden kendt dato')
})

describe('those that are chosen', () => {
  test('are told in number, and all or none can be chosen instead', async () => {
    const { every, button, props } = await open({ chosen: two })
    expect(every('.chosen-bar [role=status]')[0]?.textContent).toBe('2 valgt')
    await userEvent.click(button('Vælg alle 60'))
    await expect.poll(() => props().chosen.size).toBe(60)
    expect(button('Vælg alle 60')).toBeUndefined()
    button('Fravælg alle').focus()
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => every('.chosen-bar').length).toBe(0)
    expect(document.activeElement?.id).toBe('list')
  })

  test('get a colour, a tag or none, are archived, deleted and exported', async () => {
    const { button, asked, every } = await open({ chosen: two })
    const [red] = [texts.da.marking.colours.red]
    await userEvent.click(button(`Giv farven ${red}`))
    expect(asked.changes.at(-1)).toEqual([ids, { colour: 'red' }, 'recoloured', red])
    const field = every('.tag-form input')[0] as HTMLInputElement
    await userEvent.fill(field, ' følg,  op ')
    expect((button('Fjern mærket') as HTMLButtonElement).disabled).toBe(true)
    await userEvent.keyboard('{Enter}')
    expect(asked.changes.at(-1)).toEqual([ids, { addTags: ['følg op'], removeTags: [] }, 'tagged'])
    expect(field.value).toBe('')
    await userEvent.fill(field, 'skole')
    await userEvent.click(button('Fjern mærket'))
    expect(asked.changes.at(-1)).toEqual([ids, { addTags: [], removeTags: ['skole'] }, 'tagged'])
    await userEvent.click(every('.chosen-bar fieldset > button')[0]!)
    expect(asked.changes.at(-1)).toEqual([ids, { isArchived: true }, 'archived'])
    await userEvent.click(button('Slet'))
    expect(asked.changes.at(-1)).toEqual([ids, { isDeleted: true }, 'deleted'])
    await userEvent.click(button('Eksportér'))
    expect(asked.dialogs).toEqual([{ is: 'export', ids, group: null }])
  })

  test('get no tag where none is typed: its field is led to', async () => {
    const { button, asked, every } = await open({ chosen: two })
    await userEvent.click(button('Sæt mærke på'))
    expect(asked.changes).toEqual([])
    expect(document.activeElement).toBe(every('.tag-form input')[0])
  })

  test('can be brought back from the trash, and nothing else be done with them there', async () => {
    const highlights = markings.map((one) => ({ ...one, deletedAt: one.createdAt }))
    const { asked, every, button } = await open({ highlights, chosen: two, query: { ...firstQuery, state: 'deleted' } })
    expect(every('.chosen-bar fieldset button').map(({ innerText }) => innerText)).toEqual([
      'Hent tilbage',
      'Eksportér',
    ])
    await userEvent.click(button('Hent tilbage'))
    expect(asked.changes).toEqual([[ids, { isDeleted: false }, 'restored']])
  })

  test('can be taken into use again from the archive', async () => {
    const highlights = markings.map((one) => ({ ...one, archivedAt: one.createdAt }))
    const query = { ...firstQuery, state: 'archived' } as const
    const { asked, button } = await open({ highlights, chosen: two, query })
    await userEvent.click(button('Tag i brug igen'))
    expect(asked.changes).toEqual([[ids, { isArchived: false }, 'unarchived']])
  })

  test('are changed by one thing at a time, and the focus stays where it is meanwhile', async () => {
    const { show, every, button, asked } = await open({ chosen: two })
    const field = every('.tag-form input')[0] as HTMLInputElement
    await userEvent.fill(field, 'havnen')
    show({ isWorking: true })
    await expect.poll(() => every('.chosen-bar [role=status]')[0]?.textContent).toBe('Arbejder …')
    await userEvent.keyboard('{Enter}')
    button('Slet').focus()
    await userEvent.keyboard('{Enter}')
    await new Promise(requestAnimationFrame)
    expect(asked.changes).toEqual([])
    expect(document.activeElement).toBe(button('Slet'))
    show({ isWorking: false })
    await userEvent.keyboard('{Enter}')
    expect(asked.changes).toHaveLength(1)
  })
})

test('in English the library’s words are English, and the quotes Danish still', async () => {
  const { every, words } = await open({ language: 'en', names: texts.en.marking.colours, chosen: two })
  for (const said of ['Library', 'Delete', 'Edit', '2 chosen', texts.en.marking.colours.yellow])
    expect(words()).toContain(said)
  expect(words()).not.toMatch(/Redigér|Markeringer|Slet|valgt/)
  expect(every('blockquote')[0]?.lang).toBe('da')
})
