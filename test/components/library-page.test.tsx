import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Highlight } from '../../lib/highlights/model.ts'
import { firstQuery } from '../../lib/library/query.ts'
import { libraryTexts } from '../../lib/library-texts.ts'
import { say, texts } from '../../lib/texts.ts'
import { invented } from '../tools/seed-library.ts'
import { openLibrary, type OpenLibrary } from './open-library.tsx'

let end: AbortController
beforeEach(async () => {
  await page.viewport(1100, 700)
  end = new AbortController()
})
afterEach(() => end.abort())

const open = (options: OpenLibrary = {}) => openLibrary(options, end.signal)
const all = invented(60)
const archived = all.map((one) => ({ ...one, archivedAt: one.createdAt, deletedAt: null }))
const active = all.map((one) => ({ ...one, archivedAt: null }))

describe('the library tells', () => {
  test('how much of the markings has been read', async () => {
    const { show, every } = open({ answer: null, read: 0.427 })
    const said = () => every('.head [role=status]')[0]?.textContent
    expect(said()).toBe(say(libraryTexts.da.reading, 42))
    show({ language: 'en' })
    await expect.poll(said).toBe(say(libraryTexts.en.reading, 42))
    expect(every('.none, .nothing')).toEqual([])
  })

  test('one who has no markings where they come from, and offers to bring some in', async () => {
    const { words, button, asked, every } = open({ highlights: [] })
    expect(words()).toContain('Her samles det, du markerer')
    expect(every('input, aside, .lines')).toEqual([])
    await userEvent.click(every('.nothing button')[0]!)
    await userEvent.click(button('Hent fra fil'))
    expect(asked.dialogs).toEqual([{ is: 'import' }, { is: 'import' }])
  })

  test('that nothing is found, and leads back to all, in the same view', async () => {
    const query = { ...firstQuery, words: 'findesikke', view: 'meeting', order: 'oldest' } as const
    const { words, every, asked } = open({ query })
    expect(words()).toContain('Ingen markeringer passer til det, du søger.')
    expect(words()).toMatch(/0 af \d+ markeringer/)
    every('.none button')[0]?.focus()
    await userEvent.keyboard('{Enter}')
    expect(asked.queries).toEqual([{ ...firstQuery, view: 'meeting' }])
    await expect.poll(() => every('.marking').length).toBeGreaterThan(3)
    expect(document.activeElement?.id).toBe('list')
  })

  test('that a state has no markings, with a way back where that leads somewhere', async () => {
    const { words, every, asked } = open({ highlights: active, query: { ...firstQuery, state: 'archived' } })
    expect(words()).toContain('Ingen markeringer er arkiveret.')
    await userEvent.click(every('.none button')[0]!)
    expect(asked.queries).toEqual([firstQuery])
    end.abort()
    end = new AbortController()
    const none = open({ highlights: archived })
    expect(none.words()).toContain('Ingen markeringer er i brug.')
    expect(none.every('.none button')).toEqual([])
  })

  test.each([
    ['failed', 'Markeringerne kan ikke læses lige nu.'],
    ['newer', 'En nyere udgave af Mærkesag har overtaget markeringerne.'],
  ] as const)('that the database is %s, as an alert', (failed, said) => {
    const { every } = open({ answer: null, failed })
    expect(every('[role=alert]')[0]?.textContent).toContain(said)
    expect(every('.head, .none, .nothing')).toEqual([])
  })

  test('that a backup is due, and leads there', async () => {
    const { every, asked } = open({ reminder: 'Gem en ny, så intet går tabt.' })
    expect(every('.reminder')[0]?.textContent).toContain('Gem en ny')
    await userEvent.click(every('.reminder button')[0]!)
    expect(asked.dialogs).toEqual([{ is: 'keep' }])
  })

  test('what was done, and takes it back', async () => {
    const { every, show, asked, button } = open()
    expect(every('.told')[0]?.role).toBe('status')
    show({ told: { text: '2 markeringer er slettet.', isUndoable: true } })
    await expect.poll(() => every('.told')[0]?.innerText).toContain('2 markeringer er slettet.')
    button('Fortryd').focus()
    await userEvent.keyboard('{Enter}')
    show({ told: { text: 'Det er fortrudt.', isUndoable: false } })
    await expect.poll(() => every('.told button').map(({ ariaLabel }) => ariaLabel)).toEqual(['Luk'])
    expect([asked.undone, document.activeElement?.id]).toEqual([1, 'list'])
  })

  test('what was said can be put away, and the focus isn’t lost by that', async () => {
    const { show, button, words } = openLibrary({}, end.signal)
    show({ told: { text: '2 markeringer er slettet.', isUndoable: true } })
    button('Luk').focus()
    await userEvent.keyboard('{Enter}')
    expect(words()).not.toContain('er slettet')
    expect(document.activeElement).not.toBe(document.body)
  })
})

describe('what is looked for', () => {
  /** The box of a value in the filters. */
  const filter = (every: (selector: string) => HTMLElement[], name: string) =>
    every('aside label').find((label) => label.innerText.startsWith(name))!

  const pick = (field: HTMLElement | undefined) => {
    ;(field as HTMLInputElement).value = '2026-11-03'
    field?.dispatchEvent(new Event('change', { bubbles: true }))
  }

  test('is narrowed by values that combine, and each chip takes its own away', async () => {
    const { every, asked, button, props } = open({ highlights: active })
    const [body] = props().answer!.facets.body
    for (const name of ['Mig', texts.da.marking.colours.red, body!.value]) {
      await userEvent.click(filter(every, name))
      await new Promise(requestAnimationFrame)
    }
    const chosen = { body: [body!.value], colour: ['red'], origin: [''] }
    expect(asked.queries.at(-1)).toEqual({ ...firstQuery, chosen })
    const found = props().answer!.ids.length
    expect(every('.head [role=status]')[0]?.textContent).toBe(`${found} af ${active.length} markeringer`)
    button(`Fjern ${body!.value}`).focus()
    await userEvent.keyboard('{Enter}')
    expect(asked.queries.at(-1)).toEqual({ ...firstQuery, chosen: { colour: ['red'], origin: [''] } })
    expect(document.activeElement).toBe(button(`Fjern ${texts.da.marking.colours.red}`))
    await userEvent.keyboard('{Enter}')
    await userEvent.keyboard('{Enter}')
    expect(asked.queries.at(-1)).toEqual(firstQuery)
    await expect.poll(() => every('.chosen-filters').length).toBe(0)
    expect(document.activeElement?.id).toBe('list')
  })

  test('is narrowed to days, which a chip tells in words', async () => {
    const { every, asked, button } = open()
    pick(every('input[type=date]')[0])
    await expect.poll(() => asked.queries.at(-1)).toEqual({ ...firstQuery, from: '2026-11-03' })
    await userEvent.click(button('Fjern Fra 3. november 2026'))
    expect(asked.queries.at(-1)).toEqual(firstQuery)
  })

  test('is one of three states, and the chips keep it', async () => {
    const { every, asked, button } = open()
    await userEvent.click(filter(every, 'Arkiverede'))
    expect(asked.queries).toEqual([{ ...firstQuery, state: 'archived' }])
    pick(every('input[type=date]')[1])
    await expect.poll(() => every('.chosen-filters').length).toBe(1)
    await userEvent.click(button('Vis alle'))
    expect(asked.queries.at(-1)).toEqual({ ...firstQuery, state: 'archived' })
  })

  test('of many values the first are shown until one asks for all, and those that are chosen', async () => {
    const named = active.map((one, at) => ({ ...one, tags: [`mærke ${at % 9}`] }))
    const query = { ...firstQuery, chosen: { tag: ['mærke 8'] } }
    const { every, button } = open({ highlights: named, query })
    const tags = () => every('aside label').filter((label) => label.innerText.startsWith('mærke')).length
    expect(tags()).toBe(7)
    await userEvent.click(button('Vis alle 9'))
    await expect.poll(tags).toBe(9)
    expect(button('Vis færre').ariaExpanded).toBe('true')
  })

  test('stands in its order, the best fit only where words are looked for', async () => {
    const { every, asked } = open()
    const orders = () => every('.head option').map(({ innerText }) => innerText)
    expect(orders()).toEqual(['Nyeste først', 'Ældste først'])
    await userEvent.fill(every('input[type=search]')[0]!, 'havnen')
    await expect.poll(orders).toEqual(['Nyeste først', 'Ældste først', 'Bedste match'])
    await userEvent.selectOptions(every('.head select')[0]!, 'Bedste match')
    expect(asked.queries.at(-1)).toEqual({ ...firstQuery, words: 'havnen', order: 'best' })
  })

  test('is marked in quote, note, tags and facts, however it is spelt', async () => {
    const [first] = active
    const one: Highlight = {
      ...first!,
      note: 'Hvad koster bølgebrydere?',
      tags: ['Bølgebryder'],
      anchor: { ...first!.anchor, exact: 'Der opføres en bølgebryder i havnen.' },
      source: {
        ...first!.source,
        committee: 'Bølgebryderudvalget',
        point: { ...first!.source.point!, title: 'Bølgebryderen' },
      },
    }
    const { every } = open({ highlights: [one], query: { ...firstQuery, words: 'boelgebryder' } })
    await expect.poll(() => every('.marking blockquote').length).toBe(1)
    const hits = ['blockquote', '.note', '.tags-of', '.facts'].map((place) =>
      every(`.marking ${place} mark`).map(({ innerText }) => innerText),
    )
    expect(hits).toEqual([['bølgebryder'], ['bølgebrydere'], ['Bølgebryder'], ['Bølgebryderudvalget', 'Bølgebryderen']])
  })
})

describe('in a window of 390 pixels', () => {
  test.each([
    ['the list', {}],
    ['meetings', { query: { ...firstQuery, view: 'meeting' } }],
    ['the bar of the chosen', { chosen: new Set([active[0]!.id, active[1]!.id]) }],
    ['long words', { highlights: active.map(lengthened), query: { ...firstQuery, words: 'havn' } }],
    ['nothing', { highlights: [] }],
    ['English', { language: 'en', reminder: 'Save a new one, so that nothing is lost.' }],
  ] as [string, OpenLibrary][])('nothing is wider than the window: %s', async (_, options) => {
    await page.viewport(390, 800)
    const { every, show } = open({ highlights: active, ...options })
    show({ told: { text: '2 markeringer er slettet.', isUndoable: true } })
    if (options.highlights?.length !== 0)
      await expect.poll(() => every('.marking blockquote').length).toBeGreaterThan(0)
    expect(document.documentElement.scrollWidth).toBe(390)
    for (const one of every('button, input, select')) expect(one.getBoundingClientRect().right).toBeLessThanOrEqual(390)
  })

  test('the filters are folded until one asks for them, and unfolded beside the list where there is room', async () => {
    await page.viewport(390, 800)
    const { every } = open()
    expect(every('aside fieldset')[0]?.checkVisibility()).toBe(false)
    await userEvent.click(every('aside summary')[0]!)
    expect(every('aside fieldset')[0]?.checkVisibility()).toBe(true)
    await page.viewport(1100, 700)
    await expect.poll(() => every('aside summary').length).toBe(0)
    expect(every('aside fieldset')[0]?.checkVisibility()).toBe(true)
  })
})

/** A marking of words as long as they come. */
function lengthened(one: Highlight): Highlight {
  const long = 'Havneområdehelhedsplanlægningsarbejdsgruppemedlemmer'.repeat(3)
  const { anchor, source } = one
  return {
    ...one,
    note: long,
    tags: [long],
    anchor: { ...anchor, exact: long },
    source: { ...source, committee: long },
  }
}
