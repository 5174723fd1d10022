import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Highlight } from '../../lib/highlights/model.ts'
import { makeBackup } from '../../lib/store/backup.ts'
import { recordOf } from '../store/records.ts'
import { startChromium, type Browser } from './chromium.ts'
import { chooseFile, exportAs, openLibrary, quotes } from './library.ts'
import { extension } from './stage.ts'

const folder = mkdtempSync(join(tmpdir(), 'maerkesag-files-'))
let browser: Browser
let library: Page
let said: string[]
beforeAll(async () => {
  browser = await startChromium({ extension })
})
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true })
})
beforeEach(async () => {
  library = await openLibrary({ browser })
  said = []
  library.on('dialog', (dialog) => {
    said.push(dialog.message())
    void dialog.dismiss()
  })
  library.on('pageerror', (error) => said.push(String(error)))
})

const script = '<img src=x onerror="alert(1)"><script>alert(2)</script>'
const record = recordOf()
const evil: Highlight = {
  ...record,
  note: `${script}\r\nTY  - BOOK`,
  tags: ['=HYPERLINK("http://a.example")', script, '__proto__', '\ud800x'],
  source: {
    ...record.source,
    municipality: script,
    committee: '__proto__',
    address: 'javascript:alert(3)',
    point: { ...record.source.point!, title: script, link: 'javascript:alert(4)', caseNumber: 'constructor' },
  },
  anchor: { ...record.anchor, exact: `=cmd|' /C calc'!A0 ${script}` },
}

const fault = (words: string | RegExp) => library.locator('.library-dialog .refused', { hasText: words }).waitFor()
const kept = () => library.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))

test('a hostile marking is brought in, listed, grouped, edited and exported as words alone', async () => {
  await chooseFile(library, 'ond.json', makeBackup([evil], []).join())
  await library.getByRole('radio', { name: /^Et sæt/ }).check()
  await library.getByRole('combobox', { name: 'Sættets navn' }).fill(script)
  await library.getByRole('button', { name: 'Hent', exact: true }).click()
  await library.getByText('Hentet: 1 ny.').waitFor()
  await library.keyboard.press('Escape')
  await expect.poll(() => quotes(library)).toEqual([evil.anchor.exact])
  for (const view of ['Efter møde', 'Efter sag', 'Alle']) {
    await library.getByRole('button', { name: view, exact: true }).click()
    await expect.poll(() => quotes(library)).toEqual([evil.anchor.exact])
  }
  await library.getByRole('searchbox').fill('alert')
  await library.getByRole('button', { name: 'Redigér' }).click()
  await library.getByRole('textbox', { name: 'Note' }).waitFor()
  await library.keyboard.press('Escape')
  await library.getByRole('button', { name: 'Åbn på siden' }).click()
  await library.getByText(/Browseren kan ikke åbne adressen/).waitFor()

  const csv = (await exportAs(library, 'CSV')).text
  expect(csv.split(/[;\r\n]+/).filter((cell) => /^"?[=+\-@\t]/.test(cell))).toEqual([])
  const html = (await exportAs(library, 'HTML')).text
  expect(html).not.toMatch(/<script|<img|javascript:/i)
  const ris = (await exportAs(library, 'RIS')).text
  expect(ris.match(/^TY {2}- /gm)).toHaveLength(1)
  for (const format of ['Markdown', 'W3C', 'Møder', 'CSL', 'Sikkerhedskopi'])
    expect((await exportAs(library, format)).text.length).toBeGreaterThan(50)
  await library.getByRole('button', { name: 'Eksportér alle' }).click()
  await library.getByRole('radio', { name: /^HTML/ }).click()
  await library.frameLocator('iframe').getByText('alert(1)').first().waitFor()
  await library.waitForTimeout(500)
  expect(said).toEqual([])
  expect(
    await library.evaluate(() => [document.images.length, document.scripts.length, 'x' in Object.prototype]),
  ).toEqual([0, 1, false])
}, 120_000)

describe('a file is refused in a clear sentence, and nothing of it is kept,', () => {
  const bad: readonly [string, string, string | RegExp][] = [
    ['text', 'Kære dagbog', 'ikke JSON'],
    ['a page', '<!doctype html><title>Log ind</title>', 'ikke JSON'],
    ['half a backup', makeBackup([recordOf()], []).join().slice(0, 400), 'ikke hentet helt'],
    ['another program’s', '{"bookmarks":[]}', 'hverken en sikkerhedskopi'],
    ['nested deeply', `${'['.repeat(200_000)}${']'.repeat(200_000)}`, /Filen|Nr\./],
    ['a newer version’s', '{"format":"maerkesag-backup","version":99,"highlights":[]}', 'nyere Mærkesag'],
    ['with a damaged record', makeBackup([recordOf({ rev: 0 })], []).join(), 'Nr. 1 i filen er beskadiget'],
    [
      'that would change what all objects are',
      '{"__proto__":{"x":1},"format":"maerkesag-backup","version":1,"highlights":[{"__proto__":{"id":1}}]}',
      'beskadiget',
    ],
    ['of annotations without words', '{"type":"Annotation","target":"https://a.example/"}', 'ingen markeringer'],
  ]
  test.each(bad)('when it is %s', async (_, text, words) => {
    await chooseFile(library, 'fil.json', text)
    await fault(words)
    expect(said).toEqual([])
    expect(await kept()).toEqual(['maerkesag'])
  })

  test('when it is of 200 MB', async () => {
    const file = join(folder, 'stor.json')
    writeFileSync(file, '')
    truncateSync(file, 200 * 1024 * 1024)
    await library.getByRole('button', { name: 'Hent fra fil' }).first().click()
    await library.locator('.library-dialog input[type=file]').setInputFiles(file)
    await fault('over 150 MB')
  })
})

test('bringing in many markings shows how far it is, and can be cancelled with nothing kept', async () => {
  const many = Array.from({ length: 12_000 }, (_, at) => recordOf({ note: `Note ${at}` }))
  const before = await quotes(library)
  const file = join(folder, 'mange.json')
  writeFileSync(file, makeBackup(many, []).join())
  await library.getByRole('button', { name: 'Hent fra fil' }).first().click()
  await library.locator('.library-dialog input[type=file]').setInputFiles(file)
  await library.getByText('En sikkerhedskopi med 12000 markeringer.').waitFor({ timeout: 30_000 })
  await library.getByText(/Det vil ske: 12000 nye/).waitFor({ timeout: 30_000 })
  await library.getByRole('button', { name: 'Hent', exact: true }).click()
  await library.getByRole('progressbar').waitFor()
  await library.getByRole('button', { name: 'Annullér' }).click()
  await library.getByText('Annulleret. Intet er hentet.').waitFor({ timeout: 30_000 })
  await library.keyboard.press('Escape')
  await library.reload()
  await expect.poll(() => quotes(library), { timeout: 20_000 }).toEqual(before)
})
