import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { attribute, clickNode, extensionId, waitForNode } from './chromium.ts'
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
