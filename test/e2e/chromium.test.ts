import { resolve } from 'node:path'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '../tools/build.ts'
import { serve, type Served } from '../tools/serve.ts'
import {
  attribute,
  axTree,
  clickNode,
  extensionId,
  focusNode,
  startChromium,
  waitForNode,
  type Browser,
} from './chromium.ts'

const extension = resolve(root, '.output/chrome-mv3-demo')
const panelName = /^Mærkesag/

let served: Served
let browser: Browser
let plain: Browser

beforeAll(async () => {
  served = await serve(resolve(root, 'test'))
  browser = await startChromium({ extension })
  plain = await startChromium()
})

afterAll(async () => {
  await browser.close()
  await plain.close()
  served.close()
})

async function open(file: string, where: Browser = browser): Promise<Page> {
  const page = await where.context.newPage()
  await page.goto(`${served.origin}/demo/${file}`)
  return page
}

async function openRead(file: string): Promise<Page> {
  const page = await open(file)
  await waitForNode(page, 'navigation', panelName)
  return page
}

/** Opens the popup as a page of its own, for the tab of another page. */
async function openPopup(page: Page): Promise<Page> {
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
const focused = (page: Page) =>
  page.evaluate(() => {
    const active = document.activeElement
    const heading = active?.matches('[data-maerkesag-item]')
      ? active
      : active?.querySelector('button > [data-maerkesag-item]')
    return (
      (heading ?? active?.querySelector(':scope > [data-maerkesag-item]'))?.getAttribute('data-maerkesag-item') ?? null
    )
  })
const inView = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => {
    const { top } = element.getBoundingClientRect()
    return top >= 0 && top < innerHeight / 2
  })
const markup = (page: Page) => page.evaluate(() => document.documentElement.outerHTML)
const rowsOf = async (page: Page) =>
  (await axTree(page)).filter(
    ({ role, name, properties }) => role === 'button' && /^\d+ /.test(name) && !('expanded' in properties),
  )

describe('a plain long page', () => {
  test('shows its points with what was decided, and marks the decisions', async () => {
    const page = await openRead('plain.html')
    const rows = (await rowsOf(page)).map(({ name }) => name)
    expect(rows).toHaveLength(14)
    expect(rows[3]).toBe('204 Udbud af rengøring i kommunens bygninger Godkendt 1 bilag')
    expect(rows[11]).toBe('212 Lukket punkt: Personalesag Lukket')
    expect(await page.locator('[data-maerkesag-decision="rejected"]').textContent()).toMatch(/^Ansøgningen kan ikke/)
    await page.close()
  })

  test('a click on a point jumps there and moves the focus', async () => {
    const page = await openRead('plain.html')
    await clickNode(page, await waitForNode(page, 'button', /^207 /))
    await expect.poll(() => focused(page)).toBe('i7')
    await expect.poll(() => inView(page, '[data-maerkesag-item="i7"]')).toBe(true)
    const row = await waitForNode(page, 'button', /^207 /)
    await expect.poll(() => attribute(page, row, 'aria-current')).toBe('true')
    await page.close()
  })

  test('arrows move in the list, and Enter jumps', async () => {
    const page = await openRead('plain.html')
    await focusNode(page, await waitForNode(page, 'button', /^201 /))
    for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key)
    await expect.poll(() => focused(page)).toBe('i3')
    await page.close()
  })

  test('all points fold and unfold, and a folded one opens when it is jumped to', async () => {
    const page = await openRead('plain.html')
    const text = page.getByText('Katalog over ændringsforslag.pdf')
    const foldAll = await waitForNode(page, 'button', 'Fold alle sammen')
    await clickNode(page, foldAll)
    await expect
      .poll(() => text.evaluate((element) => element.checkVisibility({ contentVisibilityAuto: true })))
      .toBe(false)
    await clickNode(page, await waitForNode(page, 'button', /^202 Budget/))
    await expect
      .poll(() => text.evaluate((element) => element.checkVisibility({ contentVisibilityAuto: true })))
      .toBe(true)
    await clickNode(page, foldAll)
    await clickNode(page, await waitForNode(page, 'button', 'Fold alle ud'))
    await expect
      .poll(() => text.evaluate((element) => element.checkVisibility({ contentVisibilityAuto: true })))
      .toBe(true)
    await page.close()
  })

  test('a text fragment finds what is folded, and opens it', async () => {
    const page = await openRead('plain.html')
    const text = page.getByText('Erfaringen fra sidste udbud')
    const isSeen = () => text.evaluate((element) => element.closest('[hidden="until-found"]') === null)
    await clickNode(page, await waitForNode(page, 'button', 'Fold alle sammen'))
    await expect.poll(isSeen).toBe(false)
    await page.goto(`${served.origin}/demo/plain.html#:~:text=${encodeURIComponent('Erfaringen fra sidste udbud')}`)
    await expect.poll(isSeen).toBe(true)
    await page.close()
  })

  test('prints unfolded', async () => {
    const page = await openRead('plain.html')
    await clickNode(page, await waitForNode(page, 'button', 'Fold alle sammen'))
    await page.emulateMedia({ media: 'print' })
    const text = page.getByText('Erfaringen fra sidste udbud')
    const shown = () => text.evaluate((element) => getComputedStyle(element).contentVisibility)
    expect(await shown()).toBe('visible')
    await page.emulateMedia({ media: 'screen' })
    expect(await shown()).toBe('hidden')
    await page.close()
  })

  test('the filter keeps the points that fit, and says how many', async () => {
    const page = await openRead('plain.html')
    await focusNode(page, await waitForNode(page, 'searchbox', 'Find punkt'))
    await page.keyboard.type('lukket')
    await expect.poll(async () => (await rowsOf(page)).length).toBe(2)
    expect((await axTree(page)).some(({ name }) => name === '2 af 14 punkter')).toBe(true)
    await page.keyboard.press('Escape')
    await expect.poll(async () => (await rowsOf(page)).length).toBe(14)
    await page.close()
  })

  test('a narrowed panel is narrow on the next page, too', async () => {
    const page = await openRead('plain.html')
    await clickNode(page, await waitForNode(page, 'button', 'Gør panelet smalt'))
    await waitForNode(page, 'button', /Vis mødets punkter/)
    await page.reload()
    await clickNode(page, await waitForNode(page, 'button', /Vis mødets punkter/))
    await waitForNode(page, 'navigation', panelName)
    await page.reload()
    await waitForNode(page, 'navigation', panelName)
    await page.close()
  })
})

describe('a portal that writes its page late', () => {
  test('is waited for, and its own buttons open its points', async () => {
    const page = await openRead('first-agenda.html')
    expect(await rowsOf(page)).toHaveLength(12)
    expect(await page.locator('#overskrift3 maerkesag-toggle, .overskrift-btn maerkesag-toggle').count()).toBe(0)
    await clickNode(page, await waitForNode(page, 'button', /^4 Ny struktur/))
    await expect
      .poll(() => page.locator('#details3').evaluate((element) => (element as HTMLElement).style.display))
      .toBe('block')
    await expect.poll(() => focused(page)).toBe('i4')
    await page.close()
  })

  test('is read anew when it shows another meeting without loading a page', async () => {
    const page = await openRead('first-agenda.html')
    await page.getByText('Næste møde').click()
    await waitForNode(page, 'button', /^2 Takster for 2026 Endnu ikke behandlet/)
    expect(await page.locator('[data-maerkesag-decision]').count()).toBe(0)
    await page.close()
  })
})

describe('switched off', () => {
  test.each(['plain.html', 'first-agenda.html', 'first-agenda.html?id=b'])(
    '%s is byte for byte the page that another browser shows',
    async (file) => {
      const page = await openRead(file)
      const control = await open(file, plain)
      if (file !== 'plain.html') {
        await control.locator('.punktrow').first().waitFor()
        for (const one of [page, control]) await one.locator('.overskrift-btn').nth(2).click()
      } else {
        await clickNode(page, await waitForNode(page, 'button', 'Fold alle sammen'))
      }
      await clickNode(page, (await rowsOf(page))[1] ?? (await waitForNode(page, 'button', /^2/)))
      if (file !== 'plain.html') await control.locator('.overskrift-btn').nth(1).click()
      const popup = await openPopup(page)
      await popup.getByRole('switch').click()
      await expect.poll(() => page.locator('maerkesag-panel').count()).toBe(0)
      expect(await markup(page)).toBe(await markup(control))
      await popup.getByRole('switch').click()
      await waitForNode(page, 'navigation', panelName)
      for (const one of [popup, page, control]) await one.close()
    },
  )

  test('a page that is not minutes is not touched', async () => {
    const [page, control] = (await Promise.all(
      [browser, plain].map(async (where) => {
        const one = await where.context.newPage()
        await one.goto(`${served.origin}/e2e/news.html`)
        return one
      }),
    )) as [Page, Page]
    await page.waitForTimeout(1500)
    expect(await markup(page)).toBe(await markup(control))
    const popup = await openPopup(page)
    await popup.getByText('Denne side er ikke et referat.').waitFor()
    for (const one of [popup, page, control]) await one.close()
  })
})

describe('the popup', () => {
  test('says what was read, and puts panel and marks into English', async () => {
    const page = await openRead('plain.html')
    const popup = await openPopup(page)
    await popup.getByText('Her er læst 14 punkter, 2 lukkede.').waitFor()
    await popup.getByLabel('Sprog').selectOption('en')
    await popup.getByText('14 points, 2 closed read on this page.').waitFor()
    await waitForNode(page, 'button', /^204 .* Approved 1 attachment$/)
    await popup.getByLabel('Language').selectOption('da')
    await waitForNode(page, 'button', /^204 .* Godkendt 1 bilag$/)
    for (const one of [popup, page]) await one.close()
  })
})
