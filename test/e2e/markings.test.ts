import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { matches } from '../../lib/reference/portals.ts'
import { ownerOf } from '../../lib/reference/owner.ts'
import { minutesOf, pointOf } from '../highlights/minutes.ts'
import { axTree, clickNode, focusNode, pressNode, waitForNode } from './chromium.ts'
import { clickWords, listed, mark, openList, painted, select } from './marking.ts'
import { markup, openRead, panelName, setStage } from './stage.ts'

const stage = setStage()
const sentence = 'Forvaltningen har beregnet dem og samlet dem i ét katalog.'

/** Two sites of two municipalities that the extension reads by itself. */
const sites = matches.filter((match) => /^https:\/\/[^*]+\/\*$/.test(match)).map((match) => match.replace(/\*$/, ''))
const ownerAt = (site: string) => ownerOf(new URL(site).host)
const here = sites.find(ownerAt) ?? ''
const elsewhere = sites.find((site) => ![ownerAt(here), undefined].includes(ownerAt(site))) ?? ''

const harbour = '<p>Havnen har brug for en ny bro ved den vestlige mole, fordi den gamle bro er rådnet i bunden.</p>'
const written = minutesOf(
  pointOf(1, 'Ny bro ved vestmolen', { text: harbour, decision: 'Udvalget godkendte projektet.' }),
  pointOf(2, 'Nyt tag på skolen', { text: '<p>Skolens tag er utæt over gymnastiksalen.</p>' }),
)
/** The minutes of a meeting of its own for each test: what is marked in one isn't in another. */
let day = 0
const newMinutes = () => written.replace('den 4. marts', `den ${++day}. april`)

interface Chrome {
  chrome: {
    contextMenus: { onClicked: { dispatch(what: object, tab: object): void } }
    tabs: { query(what: object): Promise<object[]> }
  }
}

/** Opens a page at an address, with some markup; what it shows can be changed for the next time. */
async function openAt(url: string, html: string) {
  const page = await stage.browser.context.newPage()
  const state = { html }
  await page.route(url, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="da"><title>Referat</title>${state.html}`,
    }),
  )
  await page.goto(url)
  await waitForNode(page, 'navigation', panelName)
  return { page, state }
}

async function reopen(page: Page) {
  await page.reload()
  await waitForNode(page, 'navigation', panelName)
}

describe('words that are marked', () => {
  test('are painted, without a change to the page, and again when it is opened again', async () => {
    const page = await openRead(stage, 'plain.html')
    await select(page, sentence)
    await waitForNode(page, 'button', 'Markér: Vigtigt')
    const before = await markup(page)
    await mark(page, sentence)
    expect(await painted(page)).toEqual([sentence])
    expect(await markup(page)).toBe(before)
    await reopen(page)
    await expect.poll(() => painted(page)).toEqual([sentence])
    await openList(page)
    expect((await listed(page)).map(({ name }) => name)).toEqual([`Vigtigt: ${sentence}`])
    await page.close()
  })

  test('are recoloured, deleted and brought back by keys alone, from the list', async () => {
    const page = await openRead(stage, 'plain.html')
    await expect.poll(() => painted(page)).toHaveLength(1)
    await openList(page)
    const [row] = await listed(page)
    await focusNode(page, row!)
    await page.keyboard.press('Enter')
    await waitForNode(page, 'dialog', 'Markering')
    expect(await painted(page, 'opened')).toEqual([sentence])
    await focusNode(page, await waitForNode(page, 'radio', 'Vigtigt'))
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => painted(page, 'green')).toEqual([sentence])
    await focusNode(page, await waitForNode(page, 'button', 'Slet'))
    await page.keyboard.press('Enter')
    await waitForNode(page, 'StaticText', 'Markeringen er slettet.')
    await expect.poll(() => painted(page, 'green')).toEqual([])
    await focusNode(page, await waitForNode(page, 'button', 'Fortryd'))
    await page.keyboard.press('Enter')
    await expect.poll(() => painted(page, 'green')).toEqual([sentence])
    await page.close()
  })

  test('are opened by a click, and closed by Escape, and a second tab hears of a change at once', async () => {
    const page = await openRead(stage, 'plain.html')
    const other = await openRead(stage, 'plain.html')
    await expect.poll(() => painted(other, 'green')).toEqual([sentence])
    await page.bringToFront()
    await clickWords(page, sentence)
    await waitForNode(page, 'dialog', 'Markering')
    await page.keyboard.press('Escape')
    await expect.poll(async () => (await axTree(page)).some(({ role }) => role === 'dialog')).toBe(false)
    await mark(page, 'Partierne har afleveret', 'Uenig')
    await expect.poll(() => painted(other, 'red')).toEqual(['Partierne har afleveret'])
    await Promise.all([page.close(), other.close()])
  })

  test('over two points are marked in each, and both are taken back at once', async () => {
    const { page } = await openAt(`${here}to-punkter`, newMinutes())
    await page.evaluate(() => {
      const [first, last] = ['Udvalget godkendte', 'Skolens tag'].map((words) =>
        [...document.querySelectorAll('p')].find((one) => one.textContent?.startsWith(words)),
      )
      getSelection()?.setBaseAndExtent(first!.firstChild!, 9, last!.firstChild!, 11)
    })
    await clickNode(page, await waitForNode(page, 'button', 'Markér: Økonomi'))
    await waitForNode(page, 'StaticText', '2 markeringer er lavet, en for hvert punkt.')
    expect((await painted(page, 'green')).map((text) => text.replace(/\s+/g, ' ')).toSorted()).toEqual([
      expect.stringMatching(/^2\. Nyt tag .*Skolens tag$/),
      'godkendte projektet.',
    ])
    await clickNode(page, await waitForNode(page, 'button', 'Fortryd'))
    await expect.poll(() => painted(page, 'green')).toEqual([])
    await page.close()
  })

  test('are marked from the menu of selected words, by its own message to the frame', async () => {
    const { page } = await openAt(`${here}menu`, newMinutes())
    await select(page, 'den gamle bro')
    // No program can open the browser's menu: this is what happens when it is used.
    await stage.browser.context.serviceWorkers()[0]?.evaluate(async () => {
      const { contextMenus, tabs } = (globalThis as unknown as Chrome).chrome
      const [tab] = await tabs.query({ active: true, currentWindow: true })
      contextMenus.onClicked.dispatch({ menuItemId: 'mark', frameId: 0 }, tab!)
    })
    await expect.poll(() => painted(page)).toEqual(['den gamle bro'])
    await page.close()
  })

  test('are all of a decision by one press at its point', async () => {
    const { page } = await openAt(`${here}beslutning`, newMinutes())
    // A press that the page made up isn't the reader's: only real keys will do.
    await focusNode(page, await waitForNode(page, 'button', 'Markér beslutningen'))
    await page.keyboard.press('Enter')
    await expect.poll(() => painted(page)).toEqual(['Udvalget godkendte projektet.'])
    await page.close()
  })
})

describe('on a page that was changed since', () => {
  test('words that were corrected are shown as changed, with what became of them, and can be kept', async () => {
    const minutes = newMinutes()
    const { page, state } = await openAt(`${here}rettet`, minutes)
    await mark(page, 'ny bro ved den vestlige mole')
    state.html = minutes.replace('vestlige mole', 'østre mole')
    await reopen(page)
    await expect.poll(() => painted(page, 'changed')).toEqual(['ny bro ved den østre mole'])
    await openList(page)
    await clickNode(page, (await listed(page))[0]!)
    await waitForNode(page, 'StaticText', 'Teksten er ændret, siden du markerede den.')
    const marks = (await axTree(page)).filter(({ role }) => role === 'deletion' || role === 'insertion')
    expect(marks.map(({ role }) => role)).toEqual(['deletion', 'insertion'])
    await clickNode(page, await waitForNode(page, 'button', 'Behold'))
    await expect.poll(() => painted(page, 'changed')).toEqual([])
    expect(await painted(page)).toEqual(['ny bro ved den østre mole'])
    await page.close()
  })

  test('words that are gone stay in the list with what stood around them, and can be given another place', async () => {
    const minutes = newMinutes()
    const { page, state } = await openAt(`${here}slettet`, minutes)
    await mark(page, 'fordi den gamle bro er rådnet')
    state.html = minutes.replace(', fordi den gamle bro er rådnet i bunden', '')
    await reopen(page)
    await openList(page)
    // The page may still be filling itself.
    await waitForNode(page, 'StaticText', 'Søger …')
    await waitForNode(page, 'StaticText', 'Findes ikke mere', 15)
    expect(await painted(page)).toEqual([])
    await clickNode(page, (await listed(page))[0]!)
    await waitForNode(page, 'StaticText', /Ordene står ikke på siden længere/)
    expect((await axTree(page)).filter(({ role }) => role === 'mark')).toHaveLength(1)
    await clickNode(page, await waitForNode(page, 'button', 'Vælg igen'))
    await select(page, 'brug for en ny bro')
    await pressNode(page, await waitForNode(page, 'button', 'Flyt hertil'))
    await expect.poll(() => painted(page)).toEqual(['brug for en ny bro'])
    await page.close()
  })

  test('words are found again where the page writes itself anew', async () => {
    const { page } = await openAt(`${here}levende`, newMinutes())
    await mark(page, 'den gamle bro')
    await page.evaluate(() => {
      const main = document.querySelector('main')!
      const before = main.innerHTML
      main.innerHTML = `${before.replace(/<maerkesag-[^>]*>|<\/maerkesag-[^>]*>/g, '')}<p>Rettet.</p>`
    })
    await page.waitForTimeout(1000)
    await expect.poll(() => painted(page), { timeout: 10_000 }).toEqual(['den gamle bro'])
    await page.close()
  })
})

describe('the same meeting', () => {
  test('at another address of the municipality shows what was marked in its agenda, and nobody else’s does', async () => {
    const minutes = newMinutes()
    const agenda = minutes
      .replace('Referat af møde', 'Dagsorden til møde')
      .replace('<h3>Beslutning</h3><p>Udvalget godkendte projektet.</p>', '')
      .replace('<h3>Beslutning</h3><p>Godkendt.</p>', '')
    const { page } = await openAt(`${here}dagsorden/77`, agenda)
    await mark(page, 'utæt over gymnastiksalen', 'Følg op')
    const { page: later } = await openAt(`${here}referater/a-77`, minutes)
    await expect.poll(() => painted(later, 'blue')).toEqual(['utæt over gymnastiksalen'])
    const { page: other } = await openAt(`${elsewhere}referater/a-77`, minutes)
    await other.waitForTimeout(1000)
    // Somebody else's page may claim what it likes.
    expect(await painted(other, 'blue')).toEqual([])
    await Promise.all([page.close(), later.close(), other.close()])
  })
})
