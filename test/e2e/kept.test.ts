import type { Page } from 'playwright'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { clickNode, extensionId, startChromium, waitForNode, type Browser } from './chromium.ts'
import { frameOf, clickWords, mark, painted, select } from './marking.ts'
import { extension, panelName, setStage } from './stage.ts'
import { browserSession } from './toolbar.ts'

const stage = setStage()
const [first, second] = ['Forvaltningen har beregnet dem', 'Partierne har afleveret']

/** A browser of its own for each test, since these stop and replace the extension. */
let browser: Browser
let page: Page
beforeEach(async () => {
  browser = await startChromium({ extension })
  page = await browser.context.newPage()
  await page.goto(`${stage.origin}/demo/plain.html`)
  await waitForNode(page, 'navigation', panelName)
})
afterEach(() => browser.close())

/** Stops the background at once, as the browser does when it needs the room. */
async function stopper() {
  const id = await extensionId(browser.context)
  const own = await browser.context.newPage()
  await own.goto(`chrome-extension://${id}/options.html`)
  const session = await browser.context.newCDPSession(own)
  await session.send('ServiceWorker.enable')
  await page.bringToFront()
  return () => session.send('ServiceWorker.stopAllWorkers')
}

const reopen = async () => {
  await page.reload()
  await waitForNode(page, 'navigation', panelName)
}

describe('what was confirmed to the reader is there afterwards', () => {
  test('when the background is stopped between two messages', async () => {
    const stop = await stopper()
    await mark(page, first)
    await stop()
    await mark(page, second, 'Uenig')
    await stop()
    await reopen()
    await expect.poll(() => painted(page)).toEqual([first])
    expect(await painted(page, 'red')).toEqual([second])
  })

  test('when the background is stopped in the middle of a write', async () => {
    const stop = await stopper()
    const words = [
      'Medlemmer: Karen',
      'Samlet set vil',
      'Kommunaldirektøren indstiller',
      'Den nye fløj',
      'Børne- og Skoleudvalget',
    ]
    const confirmed: string[] = []
    for (const [at, one] of words.entries()) {
      await select(page, one)
      await clickNode(page, await waitForNode(page, 'button', 'Markér: Vigtigt'))
      await page.waitForTimeout(at * 3)
      await stop()
      const told = await waitForNode(page, 'StaticText', /^(?:Markeret\.|Det kunne ikke gemmes\. Prøv igen\.)$/)
      if (told.name === 'Markeret.') confirmed.push(one)
      await page.keyboard.press('Escape')
      await page.waitForTimeout(500)
      await reopen()
    }
    await expect.poll(async () => (await painted(page)).length).toBeGreaterThanOrEqual(confirmed.length)
    const found = await painted(page)
    expect(confirmed.filter((one) => !found.includes(one))).toEqual([])
    expect(new Set(found).size).toBe(found.length)
  }, 90_000)

  test('when the extension is updated under the page, where a note was just written', async () => {
    await mark(page, first)
    await clickWords(page, first)
    const note = await frameOf(page, 'note.html')
    await note.getByRole('textbox', { name: 'Note' }).pressSequentially('Spørg forvaltningen.')
    await expect.poll(() => note.getByText('Gemt').count()).toBe(1)
    const session = await browserSession(browser)
    await session.send('Extensions.loadUnpacked' as never, { path: extension } as never)
    await page.waitForTimeout(3000)
    await waitForNode(page, 'navigation', panelName)
    await expect.poll(() => painted(page)).toEqual([first])
    await clickWords(page, first)
    const again = await frameOf(page, 'note.html')
    expect(await again.getByRole('textbox', { name: 'Note' }).inputValue()).toBe('Spørg forvaltningen.')
    await mark(page, second, 'Uenig')
    await expect.poll(() => painted(page, 'red')).toEqual([second])
  })
})
