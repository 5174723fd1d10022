import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { clickNode, waitForNode } from './chromium.ts'
import { markup, open, openPopup, openRead, panelName, rowsOf, setStage } from './stage.ts'

const stage = setStage()

describe('switched off', () => {
  test.each(['plain.html', 'first-agenda.html', 'first-agenda.html?id=b'])(
    '%s is byte for byte the page that another browser shows',
    async (file) => {
      const page = await openRead(stage, file)
      const control = await open(stage, file, stage.plain)
      if (file !== 'plain.html') {
        await control.locator('.punktrow').first().waitFor()
        for (const one of [page, control]) await one.locator('.overskrift-btn').nth(2).click()
      } else {
        await clickNode(page, await waitForNode(page, 'button', 'Fold alle punkter'))
      }
      await clickNode(page, (await rowsOf(page))[1] ?? (await waitForNode(page, 'button', /^2/)))
      if (file !== 'plain.html') await control.locator('.overskrift-btn').nth(1).click()
      const popup = await openPopup(stage, page)
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
      [stage.browser, stage.plain].map(async (where) => {
        const one = await where.context.newPage()
        await one.goto(`${stage.origin}/e2e/news.html`)
        return one
      }),
    )) as [Page, Page]
    await page.waitForTimeout(1500)
    expect(await markup(page)).toBe(await markup(control))
    const popup = await openPopup(stage, page)
    await popup.getByText('Denne side er ikke et referat.').waitFor()
    for (const one of [popup, page, control]) await one.close()
  })
})

describe('the popup', () => {
  test('says what was read, and puts panel and marks into English', async () => {
    const page = await openRead(stage, 'plain.html')
    const popup = await openPopup(stage, page)
    await popup.getByText('Her er læst 14 punkter, 2 lukkede.').waitFor()
    await popup.getByLabel('Sprog').selectOption('en')
    await popup.getByText('14 points, 2 closed read on this page.').waitFor()
    await waitForNode(page, 'button', /^204 .* Approved 1 attachment 1 min\.$/)
    await popup.getByLabel('Language').selectOption('da')
    await waitForNode(page, 'button', /^204 .* Godkendt 1 bilag 1 min\.$/)
    for (const one of [popup, page]) await one.close()
  })
})
