import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { attribute, axTree, clickNode, extensionId, waitForNode } from './chromium.ts'
import { clickWords, frameOf, mark, openList, painted } from './marking.ts'
import { fieldOf, panelName, setStage } from './stage.ts'

const stage = setStage()

interface Hostile {
  learnt: string[]
  walk(): string[]
  attack(id: string): void
}

async function openHostile(): Promise<{ page: Page; id: string }> {
  const id = await extensionId(stage.browser.context)
  const page = await stage.browser.context.newPage()
  await page.goto(`${stage.origin}/e2e/hostile.html`)
  await waitForNode(page, 'navigation', panelName)
  return { page, id }
}

/** All that the page has heard, and can find. */
const known = (page: Page) =>
  page.evaluate(() => {
    const hostile = globalThis as unknown as Hostile
    return [...hostile.learnt, ...hostile.walk()].join('\n')
  })

describe('a hostile page', () => {
  test('learns nothing of what is typed in the panel, nor what was found', async () => {
    const { page } = await openHostile()
    const field = await fieldOf(page)
    await field.click()
    await page.keyboard.type('bølgeqx')
    await expect.poll(() => field.inputValue()).toBe('bølgeqx')
    await waitForNode(page, 'button', 'Vis alle punkter')
    const all = await known(page)
    for (const piece of ['bølgeqx', 'qx', 'keydown', 'beforeinput', 'Ingen punkter passer'])
      expect(all).not.toContain(piece)
    // It does listen: what is typed in the page itself, it hears.
    await page.locator('h1').click()
    await page.keyboard.type('z')
    expect(await known(page)).toContain('keydown z')
    await page.close()
  })

  test('learns nothing of what is kept: other sites, the language of others, its own place in a list', async () => {
    const { page, id } = await openHostile()
    const settings = await stage.browser.context.newPage()
    await settings.goto(`chrome-extension://${id}/options.html`)
    await settings.evaluate(() =>
      (
        globalThis as unknown as { chrome: { storage: { local: { set(what: object): Promise<void> } } } }
      ).chrome.storage.local.set({ settings: { offSites: ['hemmeligt.strandby.example'], municipality: '0101' } }),
    )
    await page.reload()
    await waitForNode(page, 'navigation', panelName)
    await page.evaluate((own) => (globalThis as unknown as Hostile).attack(own), id)
    await page.waitForTimeout(500)
    const all = await known(page)
    expect(all).not.toContain('hemmeligt')
    expect(all).not.toContain('0101')
    await settings.close()
    await page.close()
  })

  test("can't make the extension fold, leave, narrow its panel or keep anything", async () => {
    const { page, id } = await openHostile()
    await page.evaluate((own) => (globalThis as unknown as Hostile).attack(own), id)
    await page.waitForTimeout(2500)
    await waitForNode(page, 'navigation', panelName)
    expect(await page.locator('[data-maerkesag-folded]').count()).toBe(0)
    expect(await page.locator('[data-maerkesag-item]').count()).toBe(3)
    await clickNode(page, await waitForNode(page, 'button', /^2 Ny bølgebryder/))
    const row = await waitForNode(page, 'button', /^2 Ny bølgebryder/)
    await expect.poll(() => attribute(page, row, 'aria-current')).toBe('true')
    await page.close()
  })

  test("can't press the reader's keys, where she switched them on, nor the buttons of a point's line", async () => {
    const { page, id } = await openHostile()
    const settings = await stage.browser.context.newPage()
    await settings.goto(`chrome-extension://${id}/options.html`)
    await settings.getByRole('switch', { name: /Enkelttaster/ }).click()
    await page.bringToFront()
    await page.locator('h1').click()
    await page.keyboard.press('j')
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-maerkesag-item'))).toBe('i1')
    await page.evaluate(() => {
      for (const key of ['3', 'f', '?']) {
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }))
      }
      for (const line of document.querySelectorAll<HTMLElement>('maerkesag-line')) {
        line.click()
        line.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }))
      }
    })
    await page.waitForTimeout(500)
    expect(await page.locator('[data-maerkesag-folded]').count()).toBe(0)
    expect(await page.evaluate(() => document.querySelector('maerkesag-line')?.shadowRoot)).toBeNull()
    await settings.getByRole('switch', { name: /Enkelttaster/ }).click()
    await settings.close()
    await page.close()
  })

  test("gets an empty box when it frames the extension's field itself, with a token or without", async () => {
    const { page, id } = await openHostile()
    for (const token of ['', '#00000000-0000-4000-8000-000000000000']) {
      await page.evaluate((address) => {
        const frame = document.createElement('iframe')
        frame.src = address
        document.body.append(frame)
      }, `chrome-extension://${id}/field.html${token}`)
    }
    await page.waitForTimeout(800)
    const frames = page.frames().filter((frame) => frame.parentFrame() !== null)
    const boxes = await Promise.all(
      frames.map((frame) =>
        frame
          .locator('input')
          .count()
          .catch(() => 0),
      ),
    )
    expect(boxes.reduce((sum, count) => sum + count, 0)).toBe(1)
    await page.close()
  })

  test('learns nothing of a note or a tag, nor which words have one; it sees which of its own words are painted', async () => {
    const { page } = await openHostile()
    await mark(page, 'Udvalget udsatte sagen.', 'Uenig')
    await clickWords(page, 'Udvalget udsatte sagen.')
    await waitForNode(page, 'dialog', 'Markering')
    const note = await frameOf(page, 'note.html')
    await note.getByRole('textbox', { name: 'Note' }).fill('')
    await note.getByRole('textbox', { name: 'Note' }).pressSequentially('molenoteqz')
    await note.getByRole('combobox', { name: 'Nyt mærke' }).pressSequentially('sagsmærkeqz,')
    await expect.poll(() => note.getByText('Gemt').count()).toBe(1)
    await waitForNode(page, 'button', /Uenig: Udvalget udsatte sagen\..*Med note/).catch(() => openList(page))
    const all = await known(page)
    for (const piece of ['molenoteqz', 'qz', 'sagsmærke', 'keydown', 'Med note', 'Uenig'])
      expect(all).not.toContain(piece)
    const found = (words: string) =>
      page.evaluate((wanted) => (globalThis as unknown as { find(what: string): boolean }).find(wanted), words)
    expect(await found('molenoteqz')).toBe(false)
    expect(await painted(page, 'red')).toEqual(['Udvalget udsatte sagen.'])
    await page.close()
  })

  test("gets an empty box when it frames a note itself, and can't press what floats over it", async () => {
    const { page, id } = await openHostile()
    await expect.poll(() => painted(page, 'red')).toHaveLength(1)
    await page.evaluate((address) => {
      const frame = document.createElement('iframe')
      frame.src = address
      document.body.append(frame)
    }, `chrome-extension://${id}/note.html#00000000-0000-4000-8000-000000000000`)
    await page.waitForTimeout(800)
    const boxes = await Promise.all(
      page.frames().map((frame) =>
        frame
          .locator('textarea')
          .count()
          .catch(() => 0),
      ),
    )
    expect(boxes.reduce((sum, count) => sum + count, 0)).toBe(0)
    await page.evaluate(() => {
      const text = [...document.querySelectorAll('p')].find((one) => one.textContent === 'Udvalget udsatte sagen.')!
      const { left, top } = text.getBoundingClientRect()
      text.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: left + 5, clientY: top + 5 }))
      CSS.highlights.clear()
    })
    await page.waitForTimeout(300)
    expect((await axTree(page)).filter(({ role }) => role === 'dialog')).toEqual([])
    await page.reload()
    await expect.poll(() => painted(page, 'red')).toHaveLength(1)
    await page.close()
  })

  test('is still read, with a panel, after it took our elements away', async () => {
    const { page } = await openHostile()
    const errors: string[] = []
    page.on('pageerror', ({ message }) => errors.push(message))
    await page.evaluate(() => {
      for (const own of document.querySelectorAll('[data-maerkesag-own]')) own.parentNode?.removeChild(own)
      document.querySelector('h2')!.textContent = '1. Godkendelse af dagsordenen'
    })
    await waitForNode(page, 'navigation', panelName)
    await waitForNode(page, 'button', /^1 Godkendelse af dagsordenen/)
    expect(errors).toEqual([])
    await page.close()
  })
})
