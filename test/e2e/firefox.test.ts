import { resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from '../tools/build.ts'
import { serve, type Served } from '../tools/serve.ts'
import { startFirefox, type Firefox } from './firefox.ts'

let served: Served
let firefox: Firefox

beforeAll(async () => {
  served = await serve(resolve(root, 'test/demo'))
  firefox = await startFirefox(resolve(root, '.output/firefox-mv3-demo'))
})

afterAll(async () => {
  await firefox.close()
  served.close()
})

test('Firefox reads the page, shows the panel, and nothing is left after switching off', async () => {
  const page = await firefox.open(`${served.origin}/plain.html`)
  await firefox.until(page, `document.querySelector('maerkesag-panel')?.getBoundingClientRect().width > 300`)
  expect(await firefox.evaluate(page, `document.querySelectorAll('[data-maerkesag-item]').length`)).toBe(14)
  expect(await firefox.evaluate(page, `document.querySelectorAll('[data-maerkesag-decision]').length`)).toBe(11)
  expect(await firefox.evaluate(page, `document.body.getBoundingClientRect().right <= 1360 - 340`)).toBe(true)

  const popup = await firefox.openOwn('popup.html')
  // As a page of its own the popup has to be told over which tab it stands.
  const tabs = (await firefox.evaluate(popup, 'browser.tabs.query({})')) as { id: number; active: boolean }[]
  const asked = tabs.map(
    ({ id }) =>
      `browser.tabs.sendMessage(${id}, {type: 'describePage', id: 1, timestamp: 1}).then(() => ${id}, () => 0)`,
  )
  const [tab] = ((await firefox.evaluate(popup, `Promise.all([${asked.join()}])`)) as number[]).filter((id) => id > 0)
  const switching = await firefox.openOwn(`popup.html?tab=${tab}`)
  await firefox.until(switching, `document.querySelector('[role=switch]')?.checked === true`)
  await firefox.evaluate(switching, `document.querySelector('[role=switch]').click()`)

  await firefox.until(page, `document.querySelector('maerkesag-panel') === null`)
  const markup = String(await firefox.evaluate(page, 'document.documentElement.outerHTML'))
  const original = String(
    await firefox.evaluate(
      page,
      `fetch('plain.html').then((answer) => answer.text()).then((text) => new DOMParser().parseFromString(text, 'text/html').documentElement.outerHTML)`,
    ),
  )
  expect(markup).toBe(original)
})
