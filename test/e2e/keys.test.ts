import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { attribute, axTree, clickNode, extensionId, focusNode, waitForNode } from './chromium.ts'
import { focused, openRead, rowsOf, setStage } from './stage.ts'

const stage = setStage()

interface Chrome {
  chrome: {
    commands: {
      getAll(): Promise<{ name: string; shortcut: string; description: string }[]>
      onCommand: { dispatch(name: string, tab: object): void }
    }
    tabs: { query(what: object): Promise<object[]> }
  }
}

/** The point that the panel says the page is at. */
async function present(page: Page): Promise<string> {
  for (const row of await rowsOf(page)) if ((await attribute(page, row, 'aria-current')) === 'true') return row.name
  return ''
}

/** What the browser does when one of its keys for the extension is pressed: no program can press one. */
async function pressOfBrowser(page: Page, command: string): Promise<void> {
  await page.bringToFront()
  const [worker] = stage.browser.context.serviceWorkers()
  await worker?.evaluate(async (name) => {
    const { tabs, commands } = (globalThis as unknown as Chrome).chrome
    const [tab] = await tabs.query({ active: true, currentWindow: true })
    commands.onCommand.dispatch(name, tab!)
  }, command)
}

describe('single keys', () => {
  test('walk the page while the panel has the focus, which stays there', async () => {
    const page = await openRead(stage, 'plain.html')
    await focusNode(page, await waitForNode(page, 'button', /^201 /))
    for (const key of ['j', 'j', 'j']) {
      await page.keyboard.press(key)
      await page.waitForTimeout(900)
    }
    await expect.poll(() => present(page)).toMatch(/^203 /)
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('maerkesag-panel')
    await page.keyboard.press('k')
    await expect.poll(() => present(page)).toMatch(/^202 /)
    await page.close()
  })

  test('do nothing on the page, until the reader switches them on there; never where one types', async () => {
    const page = await openRead(stage, 'plain.html')
    await page.locator('h1').click()
    await page.keyboard.press('j')
    await page.waitForTimeout(500)
    expect(await focused(page)).toBeNull()
    await clickNode(page, await waitForNode(page, 'button', 'Taster'))
    await waitForNode(page, 'dialog', 'Taster')
    await clickNode(page, await waitForNode(page, 'switch', 'Lad enkelttaster virke overalt på siden'))
    await page.keyboard.press('Escape')
    await page.locator('h1').click()
    await page.keyboard.press('j')
    await expect.poll(() => focused(page)).toBe('i1')
    await page.keyboard.press('n')
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.hasAttribute('data-maerkesag-decision')))
      .toBe(true)
    // Kept for the next page, and not where one writes.
    await page.reload()
    await waitForNode(page, 'button', /^201 /)
    await page.evaluate(() => document.querySelector('h1')!.append(document.createElement('input')))
    await page.locator('h1 input').click()
    await page.keyboard.type('jn?')
    expect(await page.locator('h1 input').inputValue()).toBe('jn?')
    await page.locator('h1').click({ position: { x: 2, y: 2 } })
    await page.waitForTimeout(300)
    await page.keyboard.press('j')
    await expect.poll(() => focused(page)).toBe('i1')
    // The reader switches them off again.
    await page.keyboard.press('?')
    await clickNode(page, await waitForNode(page, 'switch', 'Lad enkelttaster virke overalt på siden'))
    await page.keyboard.press('Escape')
    await page.close()
  })

  test('are listed in an overlay, beside those of the browser; Escape gives the focus back', async () => {
    const page = await openRead(stage, 'plain.html')
    await focusNode(page, await waitForNode(page, 'button', /^203 /))
    await page.keyboard.press('?')
    await waitForNode(page, 'dialog', 'Taster')
    const names = (await axTree(page)).map(({ name }) => name)
    for (const told of ['Næste beslutning', 'Vis alle taster', 'Alt+Shift+J', 'Alt+Shift+O'])
      expect(names).toContain(told)
    await page.keyboard.press('Escape')
    await expect.poll(async () => (await axTree(page)).some(({ role }) => role === 'dialog')).toBe(false)
    const row = await waitForNode(page, 'button', /^203 /)
    expect(row.properties['focused']).toBe(true)
    await page.close()
  })
})

describe('the browser’s keys', () => {
  test('are declared with words, four of them with a suggestion', async () => {
    const id = await extensionId(stage.browser.context)
    const settings = await stage.browser.context.newPage()
    await settings.goto(`chrome-extension://${id}/options.html`)
    const all = await settings.evaluate(() => (globalThis as unknown as Chrome).chrome.commands.getAll())
    expect(all.filter(({ shortcut }) => shortcut !== '')).toHaveLength(4)
    expect(all.filter(({ name, description }) => name !== '_execute_action' && description === '')).toEqual([])
    await settings.close()
  })

  test('do what they say: walk, change the view, show the keys', async () => {
    const page = await openRead(stage, 'plain.html')
    await pressOfBrowser(page, 'nextPoint')
    await expect.poll(() => focused(page)).toBe('i1')
    await pressOfBrowser(page, 'viewDecisions')
    await expect
      .poll(() => page.getByText('Stabschefen indstiller').evaluate((text) => text.closest('[hidden]') !== null))
      .toBe(true)
    await pressOfBrowser(page, 'viewAll')
    await pressOfBrowser(page, 'help')
    await waitForNode(page, 'dialog', 'Taster')
    await page.close()
  })
})
