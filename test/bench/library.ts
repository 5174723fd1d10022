import type { Page } from 'playwright'
import { extensionId, startChromium } from '../e2e/chromium.ts'
import { bundle } from '../tools/bundle.ts'

/** How the library of the built extension does with so many markings; times in milliseconds. */
export interface LibraryTimes {
  count: number
  /** Until the first markings stand in the window, and until all can be searched. */
  first: number
  all: number
  /** From a key press to what was found in the window. */
  median: number
  late: number
  /** So many key presses, and so many lines that are drawn. */
  keys: number
  lines: number
}

/** What is typed: words that many markings have and few, Danish letters, several words, a place, a case number. */
const typed = ['havnen', 'aeldre spildevand', 'cykelsti fjordby', 'Økonomiudvalget', '05.03.00', 'ikkefundet', 'for']

/** Measures the library of an extension in a folder with so many invented markings. */
export async function measureLibrary(extension: string, count: number): Promise<LibraryTimes> {
  const code = await bundle('test/bench/library-page.ts', 'library')
  const browser = await startChromium({ extension })
  try {
    const page = await browser.context.newPage()
    const origin = `chrome-extension://${await extensionId(browser.context)}`
    await page.goto(`${origin}/options.html`)
    await page.evaluate(`${code}; library.seed(${count})`)
    const begun = Date.now()
    await page.goto(`${origin}/library.html`)
    // The first page has come up before it; a page behind another is drawn once a second.
    await page.bringToFront()
    await page.waitForSelector('.marking', { timeout: 120_000 })
    const first = Date.now() - begun
    await page.locator('.head .count', { hasText: /^\d/ }).waitFor({ timeout: 600_000 })
    const all = Date.now() - begun
    await page.evaluate(`${code}; globalThis.library = library; library.watchKeys()`)
    const times = await type(page)
    const lines = await page.locator('.lines > li').count()
    const at = (part: number) => times[Math.floor(times.length * part)] ?? Number.NaN
    return { count, first, all, median: at(0.5), late: at(0.95), keys: times.length, lines }
  } finally {
    await browser.close()
  }
}

async function type(page: Page): Promise<number[]> {
  const field = page.getByRole('searchbox')
  // Twice: what is first typed finds the browser unprepared.
  for (const words of [...typed, ...typed]) {
    await field.fill('')
    await page.waitForTimeout(400)
    // As fast as one types who is good at it.
    await field.pressSequentially(words, { delay: 90 })
    await page.waitForTimeout(600)
  }
  const times: number[] = await page.evaluate('library.measured()')
  return times.toSorted((a, b) => a - b)
}
