import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { ExportDialogProps, Exporter } from '../../components/export-dialog.tsx'
import { exportTexts } from '../../lib/export-texts.ts'
import { exporter, formats, openExport } from './open-export.tsx'

let end: AbortController
beforeEach(async () => {
  await page.viewport(1000, 800)
  end = new AbortController()
})
afterEach(() => end.abort())

const open = (made: Exporter, change: Partial<ExportDialogProps> = {}) => openExport(made, change, end.signal)

describe('while markings are fetched', () => {
  test('it is told how far that is, and closing the dialog ends it', async () => {
    let signal: AbortSignal | undefined
    const { told, place } = await open(exporter().made, {
      load(tell, ends) {
        signal = ends
        tell(0.426)
        return new Promise(() => undefined)
      },
    })
    await expect.poll(told).toContain('Henter markeringerne … 43 %')
    expect(signal?.aborted).toBe(false)
    await userEvent.keyboard('{Escape}')
    await expect.poll(() => place.querySelector('dialog')).toBeNull()
    await expect.poll(() => signal?.aborted).toBe(true)
  })

  test('a failure is said, and reported', async () => {
    const error = new Error('the database is gone')
    const { every, failed, button } = await open(exporter().made, { load: () => Promise.reject(error) })
    await expect.poll(() => every('[role=alert]')[0]?.textContent).toBe('Filen kunne ikke laves. Prøv igen.')
    expect(failed).toEqual([error])
    expect(button('Gem fil')).toBeUndefined()
  })
})

test('each format is told with its use, and shown as its file begins', async () => {
  const { every, choose } = await open(exporter().made)
  expect(every('h3')[0]?.innerText).toBe('Forhåndsvisning af de første 20')
  expect(every('.more')[0]?.innerText).toBe('25 markeringer')
  expect(every('.formats label').map((label) => label.innerText.split('\n')[0])).toEqual(
    formats.map((format) => exportTexts.da.formats[format][0]),
  )
  for (const format of formats.filter((one) => one !== 'html')) {
    await choose(format)
    await expect.poll(() => every('pre')[0]?.textContent).toBe(`# ${format}`)
  }
})

test('where all markings are shown the preview doesn’t say of how many it is', async () => {
  const { every } = await open(exporter({ count: 20 }).made)
  expect(every('h3')[0]?.innerText).toBe('Forhåndsvisning')
})

test('names of officers are left out until one asks for them, where a format has any', async () => {
  const { made, asked } = exporter()
  const { every, choose, button } = await open(made)
  const offered: string[] = []
  for (const format of formats) {
    await choose(format)
    await expect.poll(() => (every('.formats input')[formats.indexOf(format)] as HTMLInputElement).checked).toBe(true)
    if (every('[role=switch]').length > 0) offered.push(format)
  }
  expect(offered).toEqual(['csv', 'meeting', 'backup'])
  await choose('csv')
  await userEvent.click(button('Gem fil')!)
  await userEvent.click(every('[role=switch]')[0]!)
  await expect.poll(() => every('pre')[0]?.textContent).toBe('# csv with officers')
  await userEvent.click(button('Gem fil')!)
  await userEvent.click(button('Kopiér')!)
  expect(asked).toEqual(['save csv', 'save csv with officers', 'copy csv with officers'])
})

test('the names of the files that were saved are told, and what was copied, until another format is chosen', async () => {
  const { button, told, choose } = await open(
    exporter({ save: async () => ['kopi-1-af-2.json', 'kopi-2-af-2.json'] }).made,
  )
  button('Gem fil')?.focus()
  await userEvent.keyboard('{Enter}')
  await expect.poll(told).toBe('kopi-1-af-2.json, kopi-2-af-2.json ligger, hvor browseren gemmer hentede filer.')
  await userEvent.click(button('Kopiér')!)
  await expect.poll(told).toBe('Kopieret.')
  await choose('ris')
  await expect.poll(told).toBe('')
})

test('a file that can’t be made, or copied, is said and reported', async () => {
  const error = new Error('no clipboard')
  const { button, told, failed } = await open(exporter({ copy: () => Promise.reject(error) }).made)
  await userEvent.click(button('Kopiér')!)
  await expect.poll(told).toBe('Filen kunne ikke laves. Prøv igen.')
  expect(failed).toEqual([error])
})

test('a page alone can be printed', async () => {
  const { made, asked } = exporter()
  const { button, choose } = await open(made)
  for (const format of formats) {
    await choose(format)
    await expect.poll(() => button('Udskriv') !== undefined).toBe(format === 'html')
  }
  await choose('html')
  await expect.poll(() => button('Udskriv')).toBeDefined()
  await userEvent.click(button('Udskriv')!)
  expect(asked).toEqual(['print '])
})

test('a page is shown with its own sheet, and no script in it runs', async () => {
  const reached = 'parent.document.documentElement.dataset.reached = 1'
  const body = `<h1>Noter</h1><script>${reached}</script><img src="data:," onerror="${reached}"><svg onload="${reached}"></svg><a href="javascript:${reached}">Link</a>`
  const { made } = exporter()
  const { every, choose } = await open({
    ...made,
    preview: () => ({ text: body, of: 20, page: { body, sheet: 'h1 { color: rgb(1, 2, 3) }' } }),
  })
  await choose('html')
  const frame = () => every('iframe')[0] as HTMLIFrameElement | undefined
  const heading = () => frame()?.contentDocument?.querySelector('h1')
  await expect.poll(() => heading() && getComputedStyle(heading()!).color).toBe('rgb(1, 2, 3)')
  frame()!.contentDocument?.querySelector('a')?.click()
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect(document.documentElement.dataset['reached']).toBeUndefined()
  expect([frame()!.getAttribute('sandbox'), frame()!.title]).toEqual(['allow-same-origin', 'Forhåndsvisning'])
})

test('Escape and its button close the dialog, and the focus goes back to where it was', async () => {
  const { place } = await open(exporter().made)
  const opener = place.querySelector('button')
  await userEvent.keyboard('{Escape}')
  await expect.poll(() => place.querySelector('dialog')).toBeNull()
  expect(document.activeElement).toBe(opener)
  end.abort()
  end = new AbortController()
  const { place: again, button } = await open(exporter().made)
  await userEvent.click(button('Luk')!)
  await expect.poll(() => again.querySelector('dialog')).toBeNull()
  expect(document.activeElement).toBe(again.querySelector('button'))
})

test('formats are chosen with the arrow keys, and in English are English', async () => {
  const { every } = await open(exporter().made, { language: 'en' })
  every('.formats input')[0]?.focus()
  await userEvent.keyboard('{ArrowDown}{ArrowDown}')
  await expect.poll(() => every('pre')[0]?.textContent).toBe('# csv')
  expect(every('.formats')[0]?.innerText).toContain('a table for Excel')
})

test('in a narrow window nothing is wider than the dialog', async () => {
  await page.viewport(390, 800)
  const { every, choose } = await open({ ...exporter().made, preview: () => ({ text: 'Havn'.repeat(400), of: 1 }) })
  await choose('backup')
  const dialog = every('header')[0]?.parentElement
  expect(document.documentElement.scrollWidth).toBe(390)
  expect(dialog?.scrollWidth).toBe(dialog?.clientWidth)
})
