import type { Page } from 'playwright'
import { beforeEach, describe, expect, test } from 'vitest'
import { clickNode, focusNode, waitForNode } from './chromium.ts'
import { boxOf, chooseFile, exportAs, openLibrary, quotes } from './library.ts'
import { frameOf, mark, painted } from './marking.ts'
import { openPopup, panelName, setStage } from './stage.ts'

const stage = setStage()
const [first, second] = ['Forvaltningen har beregnet dem', 'Partierne har afleveret']

let page: Page
/** Each test begins with nothing marked, and a page of minutes. */
const begin = async () => {
  for (const old of stage.browser.context.pages().slice(1)) await old.close()
  const [worker] = stage.browser.context.serviceWorkers()
  await worker?.evaluate(`indexedDB.deleteDatabase('maerkesag')`)
  page = await stage.browser.context.newPage()
  await page.goto(`${stage.origin}/demo/plain.html`)
  await waitForNode(page, 'navigation', panelName)
}
beforeEach(begin)

const library = () => openLibrary(stage)
const listed = (there: Page) => expect.poll(() => quotes(there), { timeout: 10_000 })

describe('the library opens', () => {
  const opened = async (open: () => Promise<unknown>) => {
    const [tab] = await Promise.all([stage.browser.context.waitForEvent('page'), open()])
    await tab.getByRole('heading', { name: 'Her samles det, du markerer' }).waitFor()
  }

  test('from the panel, by its button and by its key', async () => {
    await opened(async () => clickNode(page, await waitForNode(page, 'button', 'Åbn biblioteket')))
    await page.bringToFront()
    await opened(async () => {
      await focusNode(page, await waitForNode(page, 'button', 'Tag med'))
      await page.keyboard.press('b')
    })
  })

  test('from the popup, which leads to bringing in a file as well', async () => {
    const popup = await openPopup(stage, page)
    await opened(() => popup.getByRole('button', { name: 'Åbn biblioteket' }).click())
    const again = await openPopup(stage, page)
    const [tab] = await Promise.all([
      stage.browser.context.waitForEvent('page'),
      again.getByRole('button', { name: 'Hent fra en fil' }).click(),
    ])
    await tab.getByRole('dialog', { name: 'Hent markeringer fra en fil' }).waitFor()
  })
})

describe('what was marked on a page', () => {
  test('stands in the library at once, the newest first, and is found by words, filters and address', async () => {
    const there = await library()
    await page.bringToFront()
    await mark(page, first)
    await mark(page, second, 'Uenig')
    await there.bringToFront()
    await listed(there).toEqual([second, first])
    await there.getByRole('searchbox').fill('okonomiudvalget forvalt')
    await listed(there).toEqual([])
    await there.getByRole('searchbox').fill('oekonomiudvalget FORVALT')
    await listed(there).toEqual([first])
    await there.reload()
    await listed(there).toEqual([first])
    expect(await there.getByRole('searchbox').inputValue()).toBe('oekonomiudvalget FORVALT')
    await there.getByRole('searchbox').fill('')
    await there.getByRole('checkbox', { name: /^Uenig/ }).check()
    await listed(there).toEqual([second])
    expect(new URL(there.url()).search).toBe('?colour=red')
  })

  test('is brought up on its page from the library', async () => {
    await mark(page, first)
    await page.close()
    const there = await library()
    await listed(there).toEqual([first])
    const [tab] = await Promise.all([
      stage.browser.context.waitForEvent('page'),
      there.getByRole('button', { name: 'Åbn på siden' }).click(),
    ])
    await waitForNode(tab, 'dialog', 'Markering')
    const box = await tab.evaluate(() => {
      const [range] = [...(CSS.highlights.get('maerkesag-opened') ?? CSS.highlights.get('maerkesag-yellow') ?? [])]
      const shown = new Range()
      if (range) shown.setStart(range.startContainer, range.startOffset)
      return { top: shown.getBoundingClientRect().top, height: innerHeight }
    })
    expect(box.top).toBeGreaterThan(0)
    expect(box.top).toBeLessThan(box.height)
  })

  test('gets note, tag and colour in the library, which the open page shows', async () => {
    await mark(page, first)
    const there = await library()
    await listed(there).toEqual([first])
    await boxOf(there, first).focus()
    await there.keyboard.press('Enter')
    await there.keyboard.type('Spørg om budgettet.')
    await there.getByRole('combobox', { name: 'Nyt mærke' }).fill('budget')
    await there.keyboard.press('Enter')
    await there.getByRole('radio', { name: 'Uenig' }).click()
    await there.getByText('Gemt', { exact: true }).waitFor()
    await there.keyboard.press('Escape')
    await expect.poll(() => there.locator('.marking .note').allTextContents()).toEqual(['Spørg om budgettet.'])
    await page.bringToFront()
    await expect.poll(() => painted(page, 'red')).toEqual([first])
    await there.bringToFront()
    const [tab] = await Promise.all([stage.browser.context.waitForEvent('page'), there.keyboard.press('o')])
    const note = await frameOf(tab, 'note.html')
    expect(await note.getByRole('textbox', { name: 'Note' }).inputValue()).toBe('Spørg om budgettet.')
  })

  test('is chosen, deleted and brought back by keyboard alone', async () => {
    await mark(page, first)
    await mark(page, second)
    const there = await library()
    await listed(there).toEqual([second, first])
    await there.keyboard.press('/')
    for (let tabs = 0; tabs < 60; tabs++) {
      if (await there.evaluate(() => document.activeElement?.matches('.marking > input'))) break
      await there.keyboard.press('Tab')
    }
    await there.keyboard.press('Shift+ArrowDown')
    await there.getByText('2 valgt').waitFor()
    await there.keyboard.press('Delete')
    await there.getByText('2 markeringer er slettet.').waitFor()
    await listed(there).toEqual([])
    await page.bringToFront()
    await expect.poll(() => painted(page)).toEqual([])
    await there.bringToFront()
    await there.getByRole('button', { name: 'Fortryd' }).press('Enter')
    await listed(there).toEqual([second, first])
    await page.bringToFront()
    await expect.poll(() => painted(page)).toEqual([first, second])
  })
})

describe('what is exported', () => {
  test('tells of the meeting and the point as the page told them, in each format', async () => {
    await mark(page, first)
    const there = await library()
    await listed(there).toEqual([first])
    const markdown = await exportAs(there, 'Markdown')
    expect(markdown.name).toMatch(/^maerkesag-markeringer-\d{4}-\d\d-\d\d\.md$/)
    expect(markdown.text).toContain(`> ${first}`)
    expect(markdown.text).toContain('Strandmark Kommune, Økonomiudvalget, referat 24. september 2025')
    const csv = await exportAs(there, 'CSV')
    expect(csv.text.charCodeAt(0)).toBe(0xfeff)
    expect(csv.text).toContain(`;"${first}";`)
    const ris = await exportAs(there, 'RIS')
    expect(ris.text).toMatch(/^TY {2}- RPRT\r\n/)
    expect(ris.text).toContain('\r\nAU  - Strandmark Kommune, Økonomiudvalget,\r\n')
    const csl = JSON.parse((await exportAs(there, 'CSL')).text) as { type: string }[]
    expect(csl.map(({ type }) => type)).toEqual(['report'])
    const meeting = JSON.parse((await exportAs(there, 'Møder')).text) as {
      meeting: { items: { caseOfficer: null; sections: unknown[] }[] }
    }
    expect(meeting.meeting.items).toHaveLength(14)
    expect(meeting.meeting.items.some(({ sections }) => sections.length > 0)).toBe(true)
    expect(meeting.meeting.items.map(({ caseOfficer }) => caseOfficer)).toEqual(Array(14).fill(null))
    const html = await exportAs(there, 'HTML')
    expect(html.text).toContain(first)
    expect(html.text).not.toContain('<script')
  })

  test.each(['Sikkerhedskopi', 'W3C-annotationer'])('as %s comes back the same, byte for byte', async (format) => {
    await mark(page, first)
    await mark(page, second, 'Uenig')
    const there = await library()
    await listed(there).toEqual([second, first])
    const file = await exportAs(there, format)
    await chooseFile(there, file.name, file.text)
    await there.getByRole('radio', { name: /^Mine egne/ }).check()
    await there.getByText('Der er intet nyt at hente.').waitFor()
    await there.keyboard.press('Escape')
    await begin()
    const elsewhere = await library()
    await chooseFile(elsewhere, file.name, file.text)
    await elsewhere.getByRole('radio', { name: /^Mine egne/ }).check()
    await elsewhere.getByRole('button', { name: 'Hent', exact: true }).click()
    await elsewhere.getByText(/^Hentet: 2 nye/).waitFor()
    await elsewhere.keyboard.press('Escape')
    await expect.poll(() => quotes(elsewhere)).toEqual([second, first])
    expect((await exportAs(elsewhere, format)).text).toBe(file.text)
  })
})
