import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { attribute, axTree, clickNode, focusNode, waitForNode } from './chromium.ts'
import { markup, open, openPopup, openRead, panelName, rowsOf, setStage } from './stage.ts'

const stage = setStage()

const pressed = async (page: Page, name: string) =>
  attribute(page, await waitForNode(page, 'button', name), 'aria-pressed')
const choose = async (page: Page, name: string) => {
  await clickNode(page, await waitForNode(page, 'button', name))
  await expect.poll(() => pressed(page, name)).toBe('true')
}
const isSeen = (page: Page, text: string) =>
  page
    .getByText(text)
    .first()
    .evaluate((element) => element.closest('[hidden="until-found"]') === null && element.checkVisibility())
const topOf = (page: Page, id: string) =>
  page.locator(`[data-maerkesag-item="${id}"]`).evaluate((element) => Math.round(element.getBoundingClientRect().top))
/** All that goes wrong on a page from now on. */
function errorsOf(page: Page): string[] {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  return errors
}

describe('the views of a page', () => {
  test('fold by key from the panel, are remembered for the site, and keep the place in the page', async () => {
    const page = await openRead(stage, 'plain.html')
    await focusNode(page, await waitForNode(page, 'button', /^207 /))
    await page.keyboard.press('Enter')
    await expect.poll(() => topOf(page, 'i7')).toBeLessThan(40)
    await focusNode(page, await waitForNode(page, 'button', /^207 /))
    const before = await topOf(page, 'i7')
    await page.keyboard.press('2')
    await expect.poll(() => pressed(page, 'Overblik')).toBe('true')
    expect(await isSeen(page, 'Erfaringen fra sidste udbud')).toBe(false)
    expect(await isSeen(page, 'Stabschefen indstiller')).toBe(true)
    expect(Math.abs((await topOf(page, 'i7')) - before)).toBeLessThan(3)
    await page.keyboard.press('3')
    await expect.poll(() => isSeen(page, 'Stabschefen indstiller')).toBe(false)
    await page.reload()
    await expect.poll(() => pressed(page, 'Beslutninger')).toBe('true')
    await expect.poll(() => isSeen(page, 'Stabschefen indstiller')).toBe(false)
    await choose(page, 'Alt')
    expect(await isSeen(page, 'Erfaringen fra sidste udbud')).toBe(true)
    await page.close()
  })

  test('open the points of a portal with its own buttons, and leave it as it was', async () => {
    const page = await openRead(stage, 'first-agenda.html')
    const control = await open(stage, 'first-agenda.html', stage.plain)
    await control.locator('.punktrow').first().waitFor()
    await choose(page, 'Overblik')
    const opened = page.locator('.overskrift-btn[aria-expanded="true"]')
    await expect.poll(() => opened.count()).toBe(12)
    const popup = await openPopup(stage, page)
    await popup.getByRole('switch').click()
    await expect.poll(() => page.locator('maerkesag-panel').count()).toBe(0)
    // The portal's own script leaves a style behind wherever its button was pressed.
    for (let times = 0; times < 2; times++) {
      for (const button of await control.locator('.overskrift-btn').all()) await button.click()
    }
    expect(await markup(page)).toBe(await markup(control))
    await popup.getByRole('switch').click()
    await expect.poll(() => opened.count()).toBe(12)
    await choose(page, 'Alt')
    await expect.poll(() => opened.count()).toBe(0)
    for (const one of [popup, page, control]) await one.close()
  })
})

describe('a point’s line on the page', () => {
  test('is told to screen readers between heading and text, and leads to the decision by keyboard', async () => {
    const page = await openRead(stage, 'plain.html')
    const tree = await axTree(page)
    const heading = tree.findIndex(({ role, name }) => role === 'heading' && name.includes('204'))
    const line = tree.findIndex(({ role, name }) => role === 'group' && name === 'Kort om punkt 204')
    const text = tree.findIndex(({ name }) => name.includes('88.12.08-G01-2-25'))
    expect(heading).toBeGreaterThan(-1)
    expect([line > heading, text > line]).toEqual([true, true])
    const said = tree.slice(line, text).map(({ name }) => name)
    expect(said).toContain('Godkendt')
    expect(said.join(' ')).toContain('4 for (A, F, B), 2 imod (C, V), 1 undlod (Ø)')
    const way = tree.slice(line).find(({ role, name }) => role === 'button' && name === 'Gå til beslutningen')
    await focusNode(page, way!)
    await page.keyboard.press('Enter')
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-maerkesag-decision')))
      .toBe('approved')
    await page.close()
  })
})

describe('the panel, as it is told to screen readers', () => {
  test('has names, roles and an order that make sense', async () => {
    const page = await openRead(stage, 'plain.html')
    const tree = await axTree(page)
    const told = tree.slice(tree.findIndex(({ role, name }) => role === 'navigation' && panelName.test(name)))
    const order = [
      ['button', /^Tag med$/],
      ['button', /^Taster$/],
      ['button', /^Gør panelet smalt$/],
      ['heading', /^Økonomiudvalget$/],
      ['image', /^Beslutninger: 3 godkendt, 2 anbefalet/],
      ['group', /^Visning$/],
      ['button', /^Alt$/],
      ['Iframe', /^Find punkt$/],
      ['group', /^Vis kun punkter/],
      ['button', /^Lukkede 2$/],
      ['list', /^Punkter$/],
      ['button', /^201 /],
      ['button', /^Mere om punkt 201$/],
      ['button', /^Meld en side/],
    ] as const
    const found = order.map(([role, name]) => told.findIndex((node) => node.role === role && name.test(node.name)))
    expect(found.filter((at) => at < 0)).toEqual([])
    expect(found).toEqual(found.toSorted((a, b) => a - b))
    const nameless = told.filter(
      ({ role, name }) => /^(?:button|link|checkbox|image)$/.test(role) && name.trim() === '',
    )
    expect(nameless).toEqual([])
    await page.close()
  })
})

describe('in a narrow window', () => {
  test('nothing in a line lies over anything else, in no view', async () => {
    const page = await openRead(stage, 'plain.html')
    await page.setViewportSize({ width: 390, height: 800 })
    await clickNode(page, await waitForNode(page, 'button', /Vis mødets punkter/))
    for (const view of ['Overblik', 'Beslutninger', 'Alt']) {
      await choose(page, view)
      // Closed shadow roots are told by the browser's own layout alone.
      const session = await page.context().newCDPSession(page)
      const { documents, strings } = await session.send('DOMSnapshot.captureSnapshot', { computedStyles: [] })
      const { nodes, layout } = documents[0]!
      const isText = layout.nodeIndex.map((node) => nodes.nodeType?.[node] === 3)
      const told = layout.nodeIndex.flatMap((_, at) => {
        const text = strings[layout.text[at] ?? -1] ?? ''
        const [x = 0, y = 0, width = 0, height = 0] = layout.bounds[at] ?? []
        return isText[at] && text.trim() !== '' && width > 0 ? [{ text, x, y, width, height }] : []
      })
      const tally = told.find(({ text }) => text.includes('4 for (A, F, B)'))
      if (view !== 'Alt') expect(tally).toBeDefined()
      const over = told.filter(
        (one) =>
          tally &&
          one !== tally &&
          one.x < tally.x + tally.width - 1 &&
          one.x + one.width > tally.x + 1 &&
          one.y < tally.y + tally.height - 4 &&
          one.y + one.height > tally.y + 4 &&
          one.text !== tally.text,
      )
      // A text that is broken has one box around all of its lines: only one that begins on the same line lies over it.
      expect(over.filter(({ y, height }) => Math.abs(y - tally!.y) < 4 && height < 30).map(({ text }) => text)).toEqual(
        [],
      )
      await session.detach()
    }
    await page.close()
  })
})

describe('a page as bad as they come', () => {
  test('of 300 points: nothing throws, nothing overlaps, and the page’s own header covers no heading', async () => {
    const page = await stage.browser.context.newPage()
    const errors = errorsOf(page)
    await page.goto(`${stage.origin}/e2e/long.html`)
    await waitForNode(page, 'navigation', panelName, 30)
    for (const view of ['Overblik', 'Beslutninger', 'Alt']) {
      await choose(page, view)
      const overlaps = await page.evaluate(() => {
        const lines = [...document.querySelectorAll('maerkesag-line, [data-maerkesag-item]')]
        const boxes = lines.map((line) => line.getBoundingClientRect()).filter(({ height }) => height > 0)
        return boxes.filter((box, at) => at > 0 && box.top < boxes[at - 1]!.bottom - 1).length
      })
      expect(overlaps).toBe(0)
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    }
    expect(await rowsOf(page)).toHaveLength(300)
    await clickNode(page, await waitForNode(page, 'button', /^150 /))
    await expect.poll(() => topOf(page, 'i150'), { timeout: 5000 }).toBeLessThan(90)
    expect(await topOf(page, 'i150')).toBeGreaterThanOrEqual(56)
    expect(errors).toEqual([])
    await page.close()
  })

  test('that rewrites itself while one reads: view and place are kept, and there is one panel', async () => {
    const page = await stage.browser.context.newPage()
    const errors = errorsOf(page)
    await page.goto(`${stage.origin}/e2e/long.html?points=40&rewrite`)
    await waitForNode(page, 'navigation', panelName, 30)
    await choose(page, 'Overblik')
    await clickNode(page, await waitForNode(page, 'button', /^20 /))
    await expect.poll(() => topOf(page, 'i20'), { timeout: 5000 }).toBeLessThan(90)
    const rewritten = () =>
      page.evaluate(
        () =>
          new Promise((done) =>
            new MutationObserver(done).observe(document.querySelector('main')!, { childList: true }),
          ),
      )
    for (let times = 0; times < 3; times++) {
      await rewritten()
      await expect.poll(() => page.locator('maerkesag-line').count(), { timeout: 5000 }).toBe(39)
    }
    expect(Math.abs((await topOf(page, 'i20')) - 66)).toBeLessThan(25)
    expect(await isSeen(page, 'Forvaltningen har gennemgået')).toBe(false)
    expect(await page.locator('maerkesag-panel').count()).toBe(1)
    expect(errors).toEqual([])
    await choose(page, 'Alt')
    await page.close()
  })
})
