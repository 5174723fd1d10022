import { mkdirSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Page } from 'playwright'
import { extensionId, startChromium, type Browser } from '../e2e/chromium.ts'
import { clickWords, mark, openList, select } from '../e2e/marking.ts'
import { buildDemo, root } from './build.ts'
import { libraryStates } from './library-states.ts'
import { press, steps, wait, type State } from './screen-state.ts'
import { serve } from './serve.ts'

/** Types into the field, which stands in a frame of the extension's own. */
const type = (words: string) => async (page: Page) => {
  const field = page.frames().find((frame) => frame.url().includes('/field.html'))
  await field?.getByRole('searchbox').fill(words)
}

const to = (point: RegExp) => press(point)

const words = 'Forvaltningen har beregnet dem og samlet dem i ét katalog.'
const choose = (wanted: string) => (page: Page) => select(page, wanted)
const marking = (wanted: string, colour?: string) => (page: Page) => mark(page, wanted, colour)
const opening = (wanted: string) => (page: Page) => clickWords(page, wanted)
const several = [
  marking('beregnet dem og samlet dem i ét katalog.'),
  marking('Partierne har afleveret i alt 17', 'Uenig'),
  marking('samlet dem i ét katalog', 'Økonomi'),
  marking('21,4 mio. kr. i 2026 og 18,9 mio. kr. i de følgende år.', 'Følg op'),
]
/** The municipality corrects its page, which is then read anew. */
const rewrite = (before: string, after: string) => async (page: Page) => {
  await page.evaluate(
    ([from, to]) => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      while (texts.nextNode()) {
        const text = texts.currentNode as Text
        if (text.data.includes(from)) text.data = text.data.replace(from, to)
      }
    },
    [before, after] as const,
  )
  await page.waitForTimeout(3500)
}

const states: State[] = [
  { name: 'plain-all', page: 'demo/plain.html' },
  { name: 'plain-decision', page: 'demo/plain.html', reach: to(/^202 /) },
  { name: 'plain-overview', page: 'demo/plain.html', reach: press('Overblik') },
  { name: 'plain-decisions', page: 'demo/plain.html', reach: press('Beslutninger') },
  { name: 'plain-search', page: 'demo/plain.html', reach: type('kommunens') },
  { name: 'plain-nothing-found', page: 'demo/plain.html', reach: type('kystsikring') },
  { name: 'plain-closed', page: 'demo/plain.html', reach: press(/^Lukkede/) },
  {
    name: 'plain-more',
    page: 'demo/plain.html',
    reach: steps(to(/^204 /), press('Mere om punkt 204'), press('Kopiér link')),
  },
  { name: 'plain-help', page: 'demo/plain.html', reach: press('Taster') },
  { name: 'plain-take', page: 'demo/plain.html', reach: press('Tag med') },
  { name: 'plain-tab', page: 'demo/plain.html', width: 1000 },
  { name: 'plain-low', page: 'demo/plain.html', width: 1360, height: 480 },
  { name: 'plain-phone', page: 'demo/plain.html', width: 390, height: 800 },
  { name: 'plain-phone-open', page: 'demo/plain.html', width: 390, height: 800, reach: press(/Vis mødets punkter/) },
  {
    name: 'plain-phone-decisions',
    page: 'demo/plain.html',
    width: 390,
    height: 800,
    reach: steps(press(/Vis mødets punkter/), press('Beslutninger'), press('Gør panelet smalt')),
  },
  { name: 'plain-forced', page: 'demo/plain.html', forced: true, reach: to(/^202 /) },
  { name: 'first-agenda-all', page: 'demo/first-agenda.html' },
  { name: 'first-agenda-overview', page: 'demo/first-agenda.html', reach: press('Overblik') },
  { name: 'first-agenda-decisions', page: 'demo/first-agenda.html', reach: press('Beslutninger') },
  { name: 'long', page: 'e2e/long.html' },
  { name: 'long-decisions', page: 'e2e/long.html', reach: press('Beslutninger') },
  { name: 'long-title', page: 'e2e/long.html', reach: to(/^3 /) },
  { name: 'agenda', page: 'demo/first-agenda.html?id=b', reach: press('Overblik') },
  { name: 'one-point', page: 'e2e/one-point.html' },
  { name: 'marking-bar', page: 'demo/plain.html', reach: steps(choose(words)) },
  { name: 'marking-card', page: 'demo/plain.html', reach: steps(marking(words, 'Økonomi'), opening(words)) },
  { name: 'marking-list', page: 'demo/plain.html', reach: steps(...several, (page) => openList(page)) },
  {
    name: 'marking-changed',
    page: 'demo/plain.html',
    reach: steps(
      ...several,
      rewrite('samlet dem i ét katalog', 'samlet dem i to bilag'),
      opening('samlet dem i to bilag'),
    ),
  },
  {
    name: 'marking-lost',
    page: 'demo/plain.html',
    reach: steps(marking(words), rewrite(words, 'Intet.'), wait(7000), openList, press(/^Vigtigt: /)),
  },
  { name: 'marking-phone', page: 'demo/plain.html', width: 390, height: 800, reach: steps(choose(words)) },
  {
    name: 'marking-phone-card',
    page: 'demo/plain.html',
    width: 390,
    height: 800,
    reach: steps(marking(words), opening(words)),
  },
  {
    name: 'marking-forced',
    page: 'demo/plain.html',
    forced: true,
    reach: steps(...several, choose('Kommunaldirektøren')),
  },
  { name: 'brief', page: 'demo/plain.html', reach: steps(press('Tag med'), press('Lav en udskrift')) },
  ...libraryStates,
  { name: 'popup', page: 'popup', width: 340, height: 520 },
  { name: 'settings', page: 'options' },
  { name: 'welcome', page: 'welcome' },
]

const folder = resolve(root, 'test/tools/screens')

async function take(browser: Browser, origin: string, scheme: string, state: State): Promise<void> {
  const { name, page: where, width = 1360, height = 900, forced = false, reach } = state
  const page = await browser.context.newPage()
  await page.setViewportSize({ width, height })
  await page.emulateMedia({ forcedColors: forced ? 'active' : 'none' })
  const isOwn = !where.includes('.html')
  const id = await extensionId(browser.context)
  // Each picture as on the first day.
  await browser.context
    .serviceWorkers()[0]
    ?.evaluate(`chrome.storage.local.clear(); indexedDB.deleteDatabase('maerkesag')`)
  await page.goto(isOwn ? `chrome-extension://${id}/${where}.html` : `${origin}/${where}`)
  if (!isOwn) await page.locator('maerkesag-panel').waitFor({ state: 'attached' })
  await page.waitForTimeout(700)
  await reach?.(page)
  await page.waitForTimeout(900)
  // A printout opens on a page of its own.
  const last = browser.context.pages().at(-1) ?? page
  await last.screenshot({ path: resolve(folder, `${name}-${scheme}.png`) })
  for (const one of new Set([last, page])) await one.close()
}

const wanted = process.argv[2] ?? ''
const extension = buildDemo('chrome')
const served = await serve(resolve(root, 'test'))
if (wanted === '') rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
for (const scheme of ['light', 'dark'] as const) {
  const browser = await startChromium({ extension, scheme })
  for (const state of states) if (state.name.includes(wanted)) await take(browser, served.origin, scheme, state)
  await browser.close()
}
served.close()
console.log(`Pictures of every state, light and dark: ${folder}`)
