import { describe, expect, test } from 'vitest'
import { attribute, axTree, clickNode, focusNode, waitForNode } from './chromium.ts'
import { fieldOf, focused, inView, openRead, panelName, rowsOf, setStage } from './stage.ts'

const stage = setStage()

describe('a plain long page', () => {
  test('shows its points with what was decided, and marks the decisions', async () => {
    const page = await openRead(stage, 'plain.html')
    const rows = (await rowsOf(page)).map(({ name }) => name)
    expect(rows).toHaveLength(14)
    expect(rows[3]).toBe('204 Udbud af rengøring i kommunens bygninger Godkendt 1 bilag 1 min.')
    expect(rows[11]).toBe('212 Lukket punkt: Personalesag Lukket')
    expect(await page.locator('[data-maerkesag-decision="rejected"]').textContent()).toMatch(/^Ansøgningen kan ikke/)
    await page.close()
  })

  test('a click on a point jumps there and moves the focus', async () => {
    const page = await openRead(stage, 'plain.html')
    await clickNode(page, await waitForNode(page, 'button', /^207 /))
    await expect.poll(() => focused(page)).toBe('i7')
    await expect.poll(() => inView(page, '[data-maerkesag-item="i7"]')).toBe(true)
    const row = await waitForNode(page, 'button', /^207 /)
    await expect.poll(() => attribute(page, row, 'aria-current')).toBe('true')
    await page.close()
  })

  test('arrows move in the list, and Enter jumps', async () => {
    const page = await openRead(stage, 'plain.html')
    await focusNode(page, await waitForNode(page, 'button', /^201 /))
    for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key)
    await expect.poll(() => focused(page)).toBe('i3')
    await page.close()
  })

  test('all points fold and unfold, and a folded one opens when it is jumped to', async () => {
    const page = await openRead(stage, 'plain.html')
    const text = page.getByText('Katalog over ændringsforslag.pdf')
    const foldAll = await waitForNode(page, 'button', 'Fold alle punkter')
    await clickNode(page, foldAll)
    await expect
      .poll(() => text.evaluate((element) => element.checkVisibility({ contentVisibilityAuto: true })))
      .toBe(false)
    await clickNode(page, await waitForNode(page, 'button', /^202 Budget/))
    await expect
      .poll(() => text.evaluate((element) => element.checkVisibility({ contentVisibilityAuto: true })))
      .toBe(true)
    await clickNode(page, foldAll)
    await clickNode(page, await waitForNode(page, 'button', 'Fold alle punkter ud'))
    await expect
      .poll(() => text.evaluate((element) => element.checkVisibility({ contentVisibilityAuto: true })))
      .toBe(true)
    await page.close()
  })

  test('a text fragment finds what is folded, and opens it', async () => {
    const page = await openRead(stage, 'plain.html')
    const text = page.getByText('Erfaringen fra sidste udbud')
    const isSeen = () => text.evaluate((element) => element.closest('[hidden="until-found"]') === null)
    await clickNode(page, await waitForNode(page, 'button', 'Fold alle punkter'))
    await expect.poll(isSeen).toBe(false)
    await page.goto(`${stage.origin}/demo/plain.html#:~:text=${encodeURIComponent('Erfaringen fra sidste udbud')}`)
    await expect.poll(isSeen).toBe(true)
    await page.close()
  })

  test('prints unfolded', async () => {
    const page = await openRead(stage, 'plain.html')
    await clickNode(page, await waitForNode(page, 'button', 'Fold alle punkter'))
    await page.emulateMedia({ media: 'print' })
    const text = page.getByText('Erfaringen fra sidste udbud')
    const shown = () => text.evaluate((element) => getComputedStyle(element).contentVisibility)
    expect(await shown()).toBe('visible')
    await page.emulateMedia({ media: 'screen' })
    expect(await shown()).toBe('hidden')
    await page.close()
  })

  test('the filter keeps the points that fit, and says how many', async () => {
    const page = await openRead(stage, 'plain.html')
    const field = await fieldOf(page)
    await field.click()
    await page.keyboard.type('lukket')
    await expect.poll(async () => (await rowsOf(page)).length).toBe(2)
    expect((await axTree(page)).some(({ name }) => name === '2 af 14 punkter')).toBe(true)
    await page.keyboard.press('Escape')
    await expect.poll(async () => (await rowsOf(page)).length).toBe(14)
    await page.close()
  })

  test('a narrowed panel is narrow on the next page, too', async () => {
    const page = await openRead(stage, 'plain.html')
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
    const page = await openRead(stage, 'first-agenda.html')
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
    const page = await openRead(stage, 'first-agenda.html')
    await page.getByText('Næste møde').click()
    await waitForNode(page, 'button', /^2 Takster for 2026 Endnu ikke behandlet/)
    expect(await page.locator('[data-maerkesag-decision]').count()).toBe(0)
    await page.close()
  })
})

describe('a page that is read wrongly', () => {
  test('is reported from the keyboard: address, system and doubts are copied, and the panel says so', async () => {
    const page = await openRead(stage, 'plain.html')
    await stage.browser.context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await focusNode(page, await waitForNode(page, 'button', 'Meld en side, der læses forkert'))
    await page.keyboard.press('Enter')
    await waitForNode(page, 'StaticText', /^Kopieret: sidens adresse/)
    const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n')
    expect(lines[0]).toMatch(/^Mærkesag \d/)
    expect(lines[1]).toBe(page.url())
    expect(lines[2]).toMatch(/^generic, minutes, 14 points/)
    await page.close()
  })
})

describe('a portal that gives each point a page of its own', () => {
  test("leads to the points before and after, by the page's own links", async () => {
    const page = await stage.browser.context.newPage()
    await page.goto(`${stage.origin}/e2e/one-point.html`)
    await waitForNode(page, 'navigation', 'Punkterne før og efter')
    // The page's own links have the same names, and come first.
    const linkOf = async (name: string) =>
      (await axTree(page)).findLast((node) => node.role === 'link' && node.name === name)!
    const next = await linkOf('Næste punkt')
    expect(await attribute(page, next, 'rel')).toBe('next')
    expect(await attribute(page, next, 'href')).toBe(`${stage.origin}/e2e/one-point.html?punkt-3`)
    await clickNode(page, await linkOf('Forrige punkt'))
    await page.waitForURL('**/one-point.html?punkt-1')
    await waitForNode(page, 'navigation', panelName)
    await page.close()
  })
})
