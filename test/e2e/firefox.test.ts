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
  await firefox.evaluate(switching, `document.querySelector('[role=switch]').click()`)
  await firefox.until(page, `document.querySelector('maerkesag-panel') !== null`)
})

const shown = `({
  panels: document.querySelectorAll('maerkesag-panel').length,
  width: document.querySelector('maerkesag-panel')?.getBoundingClientRect().width,
  points: document.querySelectorAll('[data-maerkesag-item]').length,
  badges: document.querySelectorAll('maerkesag-badge').length
})`
const all = { panels: 1, width: 340, points: 14, badges: 11 }
const nothing = { panels: 0, points: 0, badges: 0 }

async function settles(tab: string, on: object): Promise<void> {
  await expect.poll(() => firefox.evaluate(tab, shown), { timeout: 10_000 }).toEqual(on)
}

test('Firefox shows one panel after an update under an open tab, and after disabling and enabling', async () => {
  const page = await firefox.open(`${served.origin}/plain.html`)
  await settles(page, all)
  await firefox.update()
  await firefox.until(page, `document.querySelector('maerkesag-panel') !== null`)
  await settles(page, all)
  await firefox.asBrowser('await addon.disable()')
  // No script of ours runs any more: the panel stays in the tree, but nothing shows it.
  await firefox.until(page, `document.querySelector('maerkesag-panel').getBoundingClientRect().width === 0`)
  await firefox.asBrowser('await addon.enable()')
  await settles(page, all)
})

test('Firefox folds to decisions by key, and walks the page', async () => {
  const page = await firefox.open(`${served.origin}/plain.html`)
  await settles(page, all)
  expect(await firefox.evaluate(page, `document.querySelectorAll('maerkesag-line').length`)).toBe(13)
  const own = await firefox.openOwn('options.html')
  const run = (command: string) =>
    firefox.evaluate(
      own,
      `browser.tabs.query({}).then((tabs) => Promise.allSettled(tabs.map(({ id }) => browser.tabs.sendMessage(id, { type: 'runCommand', data: '${command}' })))).then(() => true)`,
    )
  const isFolded = `[...document.querySelectorAll('p')].find((one) => one.textContent.includes('Stabschefen indstiller')).closest('[hidden]') !== null`
  await run('viewDecisions')
  await firefox.until(page, isFolded)
  await run('nextPoint')
  await firefox.until(page, `document.activeElement?.getAttribute('data-maerkesag-item') === 'i1'`)
  await run('viewAll')
  await firefox.until(page, `!(${isFolded})`)
})

test('Firefox wakes the stopped background when a page asks', async () => {
  const page = await firefox.open(`${served.origin}/plain.html`)
  await settles(page, all)
  await firefox.asBrowser('await extension.terminateBackground()')
  expect(await firefox.asBrowser('return extension.backgroundState')).toBe('stopped')
  await settles(await firefox.open(`${served.origin}/plain.html`), all)
})

test('Firefox reads a page elsewhere when the button is pressed, by itself once the site is added, and no more when it is removed', async () => {
  const address = `${served.elsewhere}/plain.html`
  const page = await firefox.open(address)
  expect(await firefox.evaluate(page, shown)).toEqual(nothing)
  const tab = await firefox.pressToolbarButton()
  await settles(page, all)

  const popup = await firefox.openOwn(`popup.html?tab=${tab}`)
  const press = (name: string) =>
    `[...document.querySelectorAll('button')].find((one) => one.textContent === '${name}')`
  await firefox.until(popup, `${press('Altid på dette websted')} !== undefined`)
  await firefox.click(popup, press('Altid på dette websted'))
  await firefox.until(popup, `document.body.innerText.includes('fordi du har tilføjet webstedet')`)
  const again = await firefox.open(address)
  await settles(again, all)

  const settings = await firefox.openOwn('options.html')
  await firefox.until(settings, `${press('Fjern 127.0.0.1')} !== undefined`)
  await firefox.evaluate(settings, `${press('Fjern 127.0.0.1')}.click()`)
  await settles(again, nothing)
  const last = await firefox.open(address)
  await new Promise((resolve) => setTimeout(resolve, 1500))
  expect(await firefox.evaluate(last, shown)).toEqual(nothing)
})

test('Firefox keeps what is marked, with the background stopped in between, paints it again, and has it in the library', async () => {
  const words = 'Forvaltningen har beregnet dem'
  const painted = `(CSS.highlights.get('maerkesag-yellow')?.size ?? 0)`
  const page = await firefox.open(`${served.origin}/plain.html`)
  await settles(page, all)
  const own = await firefox.openOwn('options.html')
  const markIt = `browser.tabs.query({}).then((tabs) => Promise.allSettled(tabs.map(({ id }) => browser.tabs.sendMessage(id, { type: 'runCommand', data: 'mark' })))).then(() => true)`
  await firefox.evaluate(
    page,
    `(() => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const at = node.data.indexOf('${words}')
        if (at >= 0) return getSelection().setBaseAndExtent(node, at, node, at + ${words.length}), true
      }
    })()`,
  )
  await firefox.evaluate(own, markIt)
  await firefox.until(page, `${painted} === 1`)
  await firefox.asBrowser('await extension.terminateBackground()')
  const again = await firefox.open(`${served.origin}/plain.html`)
  await firefox.until(again, `${painted} === 1`)
  await firefox.until(own, `document.body.innerText.includes('1 markering')`)

  const library = await firefox.openOwn('library.html')
  const shows = (what: string) => firefox.until(library, `document.body.innerText.includes('${what}')`)
  const press = (name: string) =>
    firefox.evaluate(
      library,
      `[...document.querySelectorAll('button')].find((one) => one.textContent === '${name}').click()`,
    )
  await firefox.until(library, `document.querySelector('.marking blockquote')?.textContent === '${words}'`)
  await shows('1 markering')
  await press('Eksportér alle')
  await firefox.until(library, `document.querySelector('pre')?.textContent.includes('> ${words}')`)
  // A frame's own style sheet, under the policy of the extension's pages.
  await firefox.evaluate(
    library,
    `[...document.querySelectorAll('label')].find((one) => one.textContent.startsWith('HTML')).click()`,
  )
  await firefox.until(
    library,
    `(() => {
      const page = document.querySelector('iframe')?.contentDocument
      return page?.body.innerText.includes('${words}') && page.adoptedStyleSheets.length === 1
    })()`,
  )
})
