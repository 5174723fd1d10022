import { afterEach, expect, test } from 'vitest'
import { clickNode, extensionId, startChromium, waitForNode, type Browser } from './chromium.ts'
import { extension, panelName, setStage } from './stage.ts'
import { browserSession, onExtensionsPage, pressToolbarButton } from './toolbar.ts'

const stage = setStage()
let browser: Browser | undefined
afterEach(async () => {
  await browser?.close()
  browser = undefined
})

/** A browser of its own, since these tests take the extension away from all others. */
async function openPlain() {
  browser = await startChromium({ extension })
  const id = await extensionId(browser.context)
  const page = await browser.context.newPage()
  await page.goto(`${stage.origin}/demo/plain.html`)
  await waitForNode(page, 'navigation', panelName)
  return { browser, id, page }
}

test('an update under an open tab takes the old panel away and shows a new one that works', async () => {
  const { browser: own, page } = await openPlain()
  await page.evaluate(() => document.querySelector('maerkesag-panel')?.setAttribute('data-old', ''))
  const session = await browserSession(own)
  await session.send('Extensions.loadUnpacked' as never, { path: extension } as never)
  await expect.poll(() => page.locator('maerkesag-panel:not([data-old])').count(), { timeout: 10_000 }).toBe(1)
  await page.waitForTimeout(2500)
  expect(await page.locator('maerkesag-panel').count()).toBe(1)
  expect(await page.locator('[data-maerkesag-item]').count()).toBe(14)
  expect(await page.locator('maerkesag-badge').count()).toBe(11)
  await clickNode(page, await waitForNode(page, 'button', /^207 /))
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-maerkesag-item'))).toBe('i7')
})

test('disabled, the extension leaves the page as it was; enabled, it comes back without a reload', async () => {
  const { browser: own, id, page } = await openPlain()
  const control = await stage.plain.context.newPage()
  await control.goto(page.url())
  await onExtensionsPage(own.context, 'disable', id)
  await expect.poll(() => page.locator('maerkesag-panel').count(), { timeout: 6000 }).toBe(0)
  const markup = () => document.documentElement.outerHTML
  expect(await page.evaluate(markup)).toBe(await control.evaluate(markup))
  await onExtensionsPage(own.context, 'enable', id)
  await expect.poll(() => page.locator('maerkesag-panel').count(), { timeout: 10_000 }).toBe(1)
  await waitForNode(page, 'navigation', panelName)
  await control.close()
})

test('a worker that was stopped wakes when a page asks', async () => {
  const { browser: own, id, page } = await openPlain()
  const settings = await own.context.newPage()
  await settings.goto(`chrome-extension://${id}/options.html`)
  const session = await own.context.newCDPSession(settings)
  await session.send('ServiceWorker.enable')
  await session.send('ServiceWorker.stopAllWorkers')
  const targets = await browserSession(own)
  const workers = async () =>
    (await targets.send('Target.getTargets')).targetInfos.filter(({ type }) => type === 'service_worker').length
  await expect.poll(workers).toBe(0)
  await page.reload()
  await waitForNode(page, 'navigation', panelName)
  expect(await workers()).toBe(1)
})

test('in a private window the page is read, the choices hold there alone, and nothing is kept', async () => {
  browser = await startChromium({})
  const session = await browserSession(browser)
  const { id } = (await session.send(
    'Extensions.loadUnpacked' as never,
    { path: extension, enableInIncognito: true } as never,
  )) as { id: string }
  const settings = await browser.context.newPage()
  await settings.goto(`chrome-extension://${id}/options.html`)
  const stored = () =>
    settings.evaluate(() =>
      (
        globalThis as unknown as { chrome: { storage: { local: { get(): Promise<object> } } } }
      ).chrome.storage.local.get(),
    )
  await settings.evaluate(
    (url) =>
      (
        globalThis as unknown as { chrome: { windows: { create(what: object): Promise<unknown> } } }
      ).chrome.windows.create({ incognito: true, url, width: 1400, height: 900 }),
    `${stage.origin}/demo/plain.html`,
  )
  const { context } = browser
  const find = () => context.pages().find((one) => one.url().endsWith('/plain.html'))
  await expect.poll(() => find() !== undefined).toBe(true)
  const page = find()!
  await page.setViewportSize({ width: 1360, height: 900 })
  await expect.poll(() => page.locator('maerkesag-panel').count(), { timeout: 10_000 }).toBe(1)
  await clickNode(page, await waitForNode(page, 'button', 'Gør panelet smalt'))
  const popup = await pressToolbarButton(browser, page)
  await popup.until('Privat vindue: intet gemmes.')
  await popup.choose('[role=switch]', false)
  await expect.poll(() => page.locator('maerkesag-panel').count()).toBe(0)
  await popup.close()
  expect(await stored()).toEqual({})
  await page.reload()
  await expect.poll(() => page.locator('maerkesag-panel').count(), { timeout: 10_000 }).toBe(1)
})
