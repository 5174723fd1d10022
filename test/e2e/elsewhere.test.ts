import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { root } from '../tools/build.ts'
import { extensionId, waitForNode } from './chromium.ts'
import { markup, panelName, setStage } from './stage.ts'
import { onExtensionsPage, pressToolbarButton } from './toolbar.ts'

const stage = setStage()

async function openElsewhere(address: string) {
  const page = await stage.browser.context.newPage()
  await page.goto(address)
  return page
}

test('a meeting on a site that is not known is read when the button is pressed, and not before', async () => {
  const page = await openElsewhere(`${stage.elsewhere}/demo/plain.html`)
  const before = await markup(page)
  await page.waitForTimeout(1000)
  expect(await markup(page)).toBe(before)
  const popup = await pressToolbarButton(stage.browser, page)
  await popup.until('Her er læst 14 punkter, 2 lukkede.')
  await waitForNode(page, 'navigation', panelName)
  expect(await page.locator('[data-maerkesag-decision]').count()).toBe(11)
  await popup.close()
  await page.close()
})

test('a site that is added is read by itself, until it is removed in the settings', async () => {
  const { context } = stage.browser
  const id = await extensionId(context)
  // No browser lets a program press its own question for permission: it is answered beforehand.
  await onExtensionsPage(context, 'allow', id, 'http://127.0.0.1/*')
  const page = await openElsewhere(`${stage.elsewhere}/demo/plain.html`)
  const popup = await pressToolbarButton(stage.browser, page)
  await popup.press('Altid på dette websted')
  await popup.until('fordi du har tilføjet webstedet')
  await popup.close()
  await page.reload()
  await waitForNode(page, 'navigation', panelName)

  const settings = await context.newPage()
  await settings.goto(`chrome-extension://${id}/options.html`)
  await settings.getByRole('button', { name: 'Fjern 127.0.0.1' }).click()
  await settings.getByText('Ingen. Åbn et møde').waitFor()
  await expect.poll(() => page.locator('maerkesag-panel').count()).toBe(0)
  await page.reload()
  await page.waitForTimeout(1500)
  expect(await page.locator('maerkesag-panel').count()).toBe(0)
  for (const one of [settings, page]) await one.close()
})

test('a meeting in a frame of the same site is read; one of another site is led to', async () => {
  const page = await stage.browser.context.newPage()
  for (const [from, to] of [
    [stage.elsewhere, stage.elsewhere],
    [stage.elsewhere, stage.origin],
  ] as const) {
    await page.goto(`${from}/e2e/framed.html?${to}/demo/plain.html`)
    const popup = await pressToolbarButton(stage.browser, page)
    await popup.until('Her er læst 14 punkter, 2 lukkede.')
    await popup.close()
  }
  await page.goto(`${stage.origin}/e2e/framed.html?${stage.elsewhere}/demo/plain.html`)
  const popup = await pressToolbarButton(stage.browser, page)
  await popup.until('Siden viser 127.0.0.1 i en ramme.')
  const opened = stage.browser.context.waitForEvent('page')
  await popup.press('Åbn rammen for sig selv')
  await expect.poll(async () => (await opened).url()).toBe(`${stage.elsewhere}/demo/plain.html`)
  await (await opened).close()
  await page.close()
})

test('a saved file is read when the button is pressed', async () => {
  const page = await openElsewhere(pathToFileURL(resolve(root, 'test/demo/plain.html')).href)
  const popup = await pressToolbarButton(stage.browser, page)
  await popup.until('Her er læst 14 punkter, 2 lukkede.')
  await popup.close()
  await page.close()
})

test("the browser's own page is told apart from a page that is no minutes", async () => {
  const page = await openElsewhere('chrome://version/')
  const popup = await pressToolbarButton(stage.browser, page)
  await popup.until('Browserens egne sider kan ikke læses.')
  await popup.close()
  await page.goto(`${stage.elsewhere}/e2e/news.html`)
  const news = await pressToolbarButton(stage.browser, page)
  await news.until('Denne side er ikke et referat.')
  await news.close()
  await page.close()
})
