import { mkdirSync } from 'node:fs'
import { platform } from 'node:os'
import { resolve } from 'node:path'
import type { Page } from 'playwright'
import { axTree, clickNode, startChromium, waitForNode } from '../e2e/chromium.ts'
import { buildDemo, root } from './build.ts'
import { findChromium } from './find-browser.ts'
import { serve } from './serve.ts'

/** The demo meetings, the first of which is opened. */
const demos = ['first-agenda', 'plain']
const screens = resolve(root, 'test/tools/screens')

const hasDisplay = platform() !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'])

/** What the extension shows on a page, as a screen reader would tell it. */
async function printOutline(page: Page): Promise<void> {
  const panel = await axTree(page)
  const from = panel.findIndex(({ role, name }) => role === 'navigation' && name.startsWith('Mærkesag'))
  const told = panel.slice(from)
  const heading = told.find(({ role }) => role === 'heading')?.name ?? ''
  console.log(`\n${heading} (${await page.title()})`)
  const rows = told.filter(
    ({ role, properties, name }) => role === 'button' && /^\d/.test(name) && properties['focusable'],
  )
  for (const { name } of rows) console.log(`  ${name}`)
  const decisions = await page
    .locator('[data-maerkesag-decision]')
    .evaluateAll((elements) =>
      elements.map(
        (element) =>
          `${element.getAttribute('data-maerkesag-decision')}: ${element.textContent?.trim().replace(/\s+/g, ' ').slice(0, 100)}`,
      ),
    )
  console.log('  Beslutninger på siden:')
  for (const decision of decisions) console.log(`    ${decision}`)
}

/** Without a display: reads both demos, prints what was read, saves pictures in both schemes and in a narrow window. */
async function showHeadless(extension: string, origin: string): Promise<void> {
  mkdirSync(screens, { recursive: true })
  const looks = [
    { name: 'light', scheme: 'light', width: 1360, height: 900 },
    { name: 'dark', scheme: 'dark', width: 1360, height: 900 },
    { name: 'narrow', scheme: 'light', width: 390, height: 800 },
  ] as const
  for (const { name, ...look } of looks) {
    const browser = await startChromium({ extension, ...look })
    for (const demo of demos) {
      const page = await browser.context.newPage()
      await page.goto(`${origin}/${demo}.html`)
      await page.locator('[data-maerkesag-decision]').first().waitFor({ state: 'attached' })
      if (name === 'light') {
        await waitForNode(page, 'navigation', /^Mærkesag/)
        await printOutline(page)
      }
      await page.screenshot({ path: resolve(screens, `${demo}-${name}.png`) })
      if (name === 'light' && demo === 'plain' && process.argv.includes('--picture')) await takePicture(page)
      await page.close()
    }
    await browser.close()
  }
  console.log(`\nPictures of both meetings, light, dark and narrow: ${resolve(screens)}`)
}

/** The README's picture: the plain page after a jump to a point with a decision in sight. */
async function takePicture(page: Page): Promise<void> {
  await clickNode(page, await waitForNode(page, 'button', /^205 /))
  await page.waitForTimeout(1000)
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  await page.screenshot({ path: resolve(root, 'test/demo/screenshot.png') })
}

/** With a display: opens the browser on the first demo and stays until it is closed. */
async function showBrowser(extension: string, origin: string): Promise<void> {
  const browser = await startChromium({ extension, headless: false })
  const page = browser.context.pages()[0] ?? (await browser.context.newPage())
  await page.goto(`${origin}/${demos[0]}.html`)
  console.log(
    `The demo meetings: ${demos.map((demo) => `${origin}/${demo}.html`).join(' and ')}. Close the browser to end.`,
  )
  await new Promise<void>((done) => browser.context.once('close', () => done()))
}

try {
  findChromium()
  const extension = buildDemo('chrome')
  const served = await serve(resolve(root, 'test/demo'))
  await (hasDisplay ? showBrowser : showHeadless)(extension, served.origin)
  served.close()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
