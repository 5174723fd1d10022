import type { Frame, Page } from 'playwright'
import { axTree, clickNode, pressNode, waitForNode, type AxNode } from './chromium.ts'

/** Selects some words of a page's text, as a reader does with the mouse or by keys, and brings them into view. */
export async function select(page: Page, words: string): Promise<void> {
  await page.evaluate((wanted) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1
      if (at < 0) continue
      node.parentElement?.scrollIntoView({ block: 'center' })
      getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length)
      return
    }
    throw new Error(`No such words in the page: ${wanted}`)
  }, words)
}

/** Clicks in the middle of some words of a page. */
export async function clickWords(page: Page, words: string): Promise<void> {
  await select(page, words)
  const { x, y } = await page.evaluate(() => {
    const box = getSelection()!.getRangeAt(0).getClientRects()[0]!
    getSelection()!.removeAllRanges()
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 }
  })
  await page.mouse.click(x, y)
}

const colours: Readonly<Record<string, string>> = {
  Vigtigt: 'yellow',
  Økonomi: 'green',
  'Følg op': 'blue',
  Uenig: 'red',
}

/** Marks some words of a page in a colour, by the bar that comes up; they are kept and painted when this resolves. */
export async function mark(page: Page, words: string, colour = 'Vigtigt'): Promise<void> {
  await select(page, words)
  await pressNode(page, await waitForNode(page, 'button', `Markér: ${colour}`))
  for (const end = Date.now() + 10_000; !(await painted(page, colours[colour])).includes(words);) {
    if (Date.now() > end) throw new Error(`not painted: ${words}`)
    await page.waitForTimeout(100)
  }
}

/** The words that are painted under a name, in the order of the page; what the page itself can tell. */
export const painted = (page: Page, name = 'yellow'): Promise<string[]> =>
  page.evaluate((key) => {
    const ranges = [...(CSS.highlights.get(`maerkesag-${key}`) ?? [])]
    return ranges.map(({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = new Range()
      range.setStart(startContainer, startOffset)
      range.setEnd(endContainer, endOffset)
      return range.toString()
    })
  }, name)

/** Unfolds the list of markings in the panel. */
export async function openList(page: Page): Promise<void> {
  const summary = await waitForNode(page, 'DisclosureTriangle', /markering/)
  if (summary.properties['expanded'] !== true) await clickNode(page, summary)
}

/** The markings in the list, as they are named there. */
export const listed = async (page: Page): Promise<AxNode[]> =>
  (await axTree(page)).filter(
    ({ role, name }) => role === 'button' && /^(?:Vigtigt|Økonomi|Følg op|Uenig): /.test(name),
  )

/** The frame of the extension in a page that shows one of its pages. */
export async function frameOf(page: Page, file: string): Promise<Frame> {
  for (const end = Date.now() + 10_000; Date.now() < end; await page.waitForTimeout(100)) {
    const frame = page.frames().find((one) => one.url().includes(`/${file}`))
    if (frame && (await frame.getByRole('textbox').count()) > 0) return frame
  }
  throw new Error(`no frame with ${file} came up`)
}
