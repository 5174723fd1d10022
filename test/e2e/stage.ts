import { resolve } from 'node:path'
import type { Locator, Page } from 'playwright'
import { afterAll, beforeAll } from 'vitest'
import { root } from '../tools/build.ts'
import { serve, type Served } from '../tools/serve.ts'
import { axTree, extensionId, startChromium, waitForNode, type AxNode, type Browser } from './chromium.ts'

export const extension = resolve(root, '.output/chrome-mv3-demo')
/** The panel's name in the accessibility tree. */
export const panelName = /^Mærkesag/

/** The browsers of a test file, with the extension and without, and the server of the demo pages. */
export interface Stage {
  origin: string
  /** The same pages where the extension doesn't read by itself. */
  elsewhere: string
  browser: Browser
  plain: Browser
}

/** Starts the browsers before the tests of a file and closes them after; the object is filled in by then. */
export function setStage(): Stage {
  const stage = {} as Stage
  let served: Served | undefined
  beforeAll(async () => {
    served = await serve(resolve(root, 'test'))
    const browser = await startChromium({ extension })
    const plain = await startChromium()
    Object.assign(stage, { origin: served.origin, elsewhere: served.elsewhere, browser, plain })
  })
  afterAll(async () => {
    await stage.browser.close()
    await stage.plain.close()
    served?.close()
  })
  return stage
}

/** Opens a demo page. */
export async function open(stage: Stage, file: string, where = stage.browser): Promise<Page> {
  const page = await where.context.newPage()
  await page.goto(`${stage.origin}/demo/${file}`)
  return page
}

/** Opens a demo page and waits until the panel shows it. */
export async function openRead(stage: Stage, file: string): Promise<Page> {
  const page = await open(stage, file)
  await waitForNode(page, 'navigation', panelName)
  return page
}

/** Opens the popup as a page of its own, for the tab of another page. */
export async function openPopup({ browser }: Stage, page: Page): Promise<Page> {
  const id = await extensionId(browser.context)
  const [worker] = browser.context.serviceWorkers()
  await page.bringToFront()
  const tab = await worker?.evaluate(async () => {
    const { tabs } = (globalThis as unknown as { chrome: { tabs: { query(what: object): Promise<{ id: number }[]> } } })
      .chrome
    return (await tabs.query({ active: true, currentWindow: true }))[0]?.id
  })
  const popup = await browser.context.newPage()
  await popup.goto(`chrome-extension://${id}/popup.html?tab=${tab}`)
  return popup
}

/** The point whose heading has the focus, or the portal's own button around the heading. */
export const focused = (page: Page) =>
  page.evaluate(() => {
    const active = document.activeElement
    const heading = active?.matches('[data-maerkesag-item]')
      ? active
      : active?.querySelector('button > [data-maerkesag-item]')
    return (
      (heading ?? active?.querySelector(':scope > [data-maerkesag-item]'))?.getAttribute('data-maerkesag-item') ?? null
    )
  })
/** Whether an element is in the upper half of the window. */
export const inView = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => {
    const { top } = element.getBoundingClientRect()
    return top >= 0 && top < innerHeight / 2
  })
/** The whole markup of a page. */
export const markup = (page: Page) => page.evaluate(() => document.documentElement.outerHTML)
/** The rows of the outline. */
export const rowsOf = async (page: Page): Promise<AxNode[]> =>
  (await axTree(page)).filter(
    ({ role, name, properties }) => role === 'button' && /^\d+ /.test(name) && !('expanded' in properties),
  )
/** The field in which one filters the points: it stands in a frame of the extension's own. */
export async function fieldOf(page: Page): Promise<Locator> {
  for (const end = Date.now() + 10_000; Date.now() < end; await page.waitForTimeout(100)) {
    const input = page
      .frames()
      .find((frame) => frame.url().includes('/field.html'))
      ?.getByRole('searchbox')
    if ((await input?.count()) === 1) return input!
  }
  throw new Error('the field did not come up')
}
