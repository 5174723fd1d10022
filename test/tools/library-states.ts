import type { Page } from 'playwright'
import { bundle } from './bundle.ts'
import { press, steps, wait, type State } from './screen-state.ts'

let code: Promise<string> | undefined

/** Puts so many markings into the library that is open. */
const seeded = (count: number) => async (page: Page) => {
  code ??= bundle('test/tools/seed-library.ts', 'seeder')
  await page.evaluate(`${await code}; seeder.seed(${count})`)
  await page.reload()
  await page.locator('.marking blockquote').first().waitFor()
  await page.waitForTimeout(400)
}

const key = (name: string) => (page: Page) => page.keyboard.press(name)
const search = (words: string) => (page: Page) => page.getByRole('searchbox').fill(words)
const first = (page: Page) => page.locator('.marking > input').first().focus()
const file = (text: string) => (page: Page) =>
  page
    .locator('input[type=file]')
    .setInputFiles({ name: 'fil.json', mimeType: 'application/json', buffer: Buffer.from(text) })

const page = 'library'
const phone = { width: 390, height: 800 }
const annotation = {
  type: 'Annotation',
  id: 'https://noter.example/1',
  target: {
    source: 'https://referater.strandmark.example/moede/1',
    selector: { type: 'TextQuoteSelector', exact: 'Broen skal stå færdig i maj.' },
  },
}

/** The states of the library. */
export const libraryStates: State[] = [
  { name: 'library-empty', page },
  { name: 'library-few', page, reach: seeded(5) },
  { name: 'library-many', page, reach: seeded(10_000) },
  { name: 'library-searched', page, reach: steps(seeded(400), search('havn oekonomiudv')) },
  { name: 'library-nothing-found', page, reach: steps(seeded(40), search('ikkefundet')) },
  { name: 'library-by-meeting', page, reach: steps(seeded(200), press('Efter møde')) },
  { name: 'library-by-case', page, reach: steps(seeded(200), press('Efter sag')) },
  {
    name: 'library-chosen',
    page,
    reach: steps(seeded(40), first, key('Space'), key('Shift+ArrowDown'), key('Shift+ArrowDown')),
  },
  { name: 'library-edited', page, reach: steps(seeded(40), first, key('ArrowDown'), key('Enter')) },
  { name: 'library-deleted', page, reach: steps(seeded(40), first, key('Delete'), wait(300)) },
  { name: 'library-export', page, reach: steps(seeded(200), press('Eksportér alle')) },
  {
    name: 'library-export-html',
    page,
    reach: steps(seeded(200), press('Eksportér alle'), (there) => there.getByRole('radio', { name: /^HTML/ }).check()),
  },
  { name: 'library-import', page, reach: steps(press('Hent fra fil'), file(JSON.stringify(annotation))) },
  { name: 'library-import-refused', page, reach: steps(press('Hent fra fil'), file('Kære dagbog')) },
  { name: 'library-tags', page, reach: steps(seeded(40), press('Mærker og farver')) },
  { name: 'library-keep', page, reach: steps(seeded(40), press('Opbevaring')) },
  { name: 'library-keys', page, reach: steps(seeded(40), press('Taster')) },
  { name: 'library-phone', page, ...phone, reach: seeded(40) },
  { name: 'library-phone-edited', page, ...phone, reach: steps(seeded(40), first, key('Enter')) },
  { name: 'library-phone-chosen', page, ...phone, reach: steps(seeded(40), first, key('Space')) },
  { name: 'library-phone-export', page, ...phone, reach: steps(seeded(40), press('Eksportér alle')) },
  { name: 'library-forced', page, forced: true, reach: steps(seeded(40), first, key('Space')) },
]
