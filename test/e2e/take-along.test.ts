import type { Page } from 'playwright'
import { beforeAll, describe, expect, test } from 'vitest'
import { clickNode, focusNode, waitForNode } from './chromium.ts'
import { openRead, setStage } from './stage.ts'

const stage = setStage()
beforeAll(() => stage.browser.context.grantPermissions(['clipboard-read', 'clipboard-write']))

/** Opens what can be done with a point, by keyboard. */
async function openPoint(page: Page, number: string): Promise<void> {
  await focusNode(page, await waitForNode(page, 'button', `Mere om punkt ${number}`))
  await page.keyboard.press('Enter')
}
const press = async (page: Page, name: string) => {
  await focusNode(page, await waitForNode(page, 'button', name))
  await page.keyboard.press('Enter')
}
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

describe('a point is taken along', () => {
  test('as a link that leads there, also without the extension', async () => {
    const page = await openRead(stage, 'plain.html')
    await openPoint(page, '207')
    await press(page, 'Kopiér link')
    await waitForNode(page, 'StaticText', 'Linket er kopieret.')
    const link = await copied(page)
    const plain = await stage.plain.context.newPage()
    await plain.goto(link)
    await expect
      .poll(() =>
        plain.getByRole('heading', { name: /Ansøgning om støtte til egnsspil/ }).evaluate((heading) => {
          const { top } = heading.getBoundingClientRect()
          return top >= 0 && top < innerHeight
        }),
      )
      .toBe(true)
    for (const one of [plain, page]) await one.close()
  })

  test('on FirstAgenda as the portal’s own address, and never with a fragment', async () => {
    const page = await openRead(stage, 'first-agenda.html?id=a')
    await openPoint(page, '4')
    await press(page, 'Kopiér link')
    await waitForNode(page, 'StaticText', 'Linket er kopieret.')
    expect(await copied(page)).toBe(`${stage.origin}/vis?id=a&punktid=00000000-0000-4000-8000-000000000003`)
    await page.close()
  })

  test('as a citation, in plain text and HTML at once', async () => {
    const page = await openRead(stage, 'first-agenda.html?id=a')
    await focusNode(page, await waitForNode(page, 'button', /^4 Ny struktur/))
    await page.keyboard.press('Enter')
    await focusNode(page, await waitForNode(page, 'button', /^4 Ny struktur/))
    await page.keyboard.press('h')
    await waitForNode(page, 'StaticText', 'Henvisningen er kopieret.')
    const [text, html] = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read()
      const read = async (type: string) => (await item!.getType(type)).text()
      return [await read('text/plain'), await read('text/html')]
    })
    for (const fact of [
      'Strandmark Kommune',
      'Byrådet',
      '12. november 2025',
      'punkt 4',
      'Ny struktur',
      'punktid=',
      'besøgt',
    ])
      expect(text).toContain(fact)
    expect(html).toMatch(/<a href="http[^"]+\/vis\?id=a&amp;punktid=/)
    await page.close()
  })
})

describe('several points are taken along', () => {
  test('as the decisions of the meeting, for a text and for a spreadsheet', async () => {
    const page = await openRead(stage, 'plain.html')
    await press(page, 'Tag med')
    await press(page, 'Kopiér som tekst (Markdown)')
    await waitForNode(page, 'StaticText', 'Beslutningerne er kopieret som tekst.')
    const markdown = await copied(page)
    expect(markdown).toContain('**Godkendt**')
    expect(markdown).toMatch(/4 for \(A, F, B\), 2 imod \(C, V\), 1 undlod \(Ø\)/)
    await press(page, 'Kopiér til regneark')
    await waitForNode(page, 'StaticText', /^Beslutningerne er kopieret. Sæt/)
    const rows = (await copied(page)).trim().split('\n')
    expect(rows).toHaveLength(15)
    expect(new Set(rows.map((row) => row.split('\t').length)).size).toBe(1)
    await page.keyboard.press('Escape')
    await expect
      .poll(
        async () =>
          (await stage.browser.context
            .pages()
            .at(-1)
            ?.evaluate(() => document.activeElement?.localName)) ?? '',
      )
      .toBe('maerkesag-panel')
    await page.close()
  })

  test('as a printout of those that were chosen, on a page of its own that can be reloaded', async () => {
    const page = await openRead(stage, 'plain.html')
    await press(page, 'Tag med')
    await press(page, 'Vælg ingen')
    await clickNode(page, await waitForNode(page, 'checkbox', /^204/))
    await clickNode(page, await waitForNode(page, 'checkbox', /^206/))
    const opened = stage.browser.context.waitForEvent('page')
    await press(page, 'Lav en udskrift')
    const brief = await opened
    await brief.waitForURL(/^chrome-extension:.*\/brief\.html#/)
    for (let times = 0; times < 2; times++) {
      await brief.getByRole('heading', { name: /Udbud af rengøring/ }).waitFor()
      expect(await brief.getByRole('heading', { name: /Ansøgning om lånegaranti/ }).count()).toBe(0)
      expect(await brief.getByText('Grete Uldum').count()).toBe(0)
      await brief.reload()
    }
    await brief.close()
    await page.close()
  })
})
