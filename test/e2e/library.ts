import { readFileSync } from 'node:fs'
import type { Page } from 'playwright'
import { extensionId } from './chromium.ts'
import type { Stage } from './stage.ts'

/** Brings a page up: behind another, as behind the first page that comes with the extension, it is drawn once a second. */
const inFront = async (page: Page) => {
  await page.bringToFront()
  await page.waitForTimeout(100)
  await page.bringToFront()
}

/** Opens the library in a tab of its own. */
export async function openLibrary({ browser }: Pick<Stage, 'browser'>, search = ''): Promise<Page> {
  const page = await browser.context.newPage()
  await page.goto(`chrome-extension://${await extensionId(browser.context)}/library.html${search}`)
  await inFront(page)
  return page
}

/** The words of the markings that are listed, from the top of the window. */
export const quotes = (library: Page): Promise<string[]> => library.locator('.marking blockquote').allTextContents()

/** The box of a marking that is listed, by the beginning of its words. */
export const boxOf = (library: Page, words: string) =>
  library.getByRole('checkbox', { name: new RegExp(`^Vælg markeringen »${words}`) })

/** Exports what is listed in a format, by its name in the dialog; the file's name and text. */
export async function exportAs(library: Page, format: string): Promise<{ name: string; text: string }> {
  await inFront(library)
  await library.getByRole('button', { name: 'Eksportér alle' }).click()
  const dialog = library.getByRole('dialog', { name: 'Eksportér markeringer' })
  await dialog.getByRole('radio', { name: new RegExp(`^${format}`) }).click()
  const [download] = await Promise.all([
    library.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Gem fil' }).click(),
  ])
  const text = readFileSync(await download.path(), 'utf8')
  await library.keyboard.press('Escape')
  return { name: download.suggestedFilename(), text }
}

/** Chooses a file to be brought in, in the dialog that is opened for it. */
export async function chooseFile(library: Page, name: string, text: string | Buffer): Promise<void> {
  const dialog = library.getByRole('dialog', { name: 'Hent markeringer fra en fil' })
  if (!(await dialog.isVisible())) await library.getByRole('button', { name: 'Hent fra fil' }).first().click()
  await dialog
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
}
