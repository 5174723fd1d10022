import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { cdp, userEvent } from 'vitest/browser'
import { copyText, copyToClipboard } from '../../lib/copy.ts'
import { show } from './effects.ts'

/** Does something in a click, as a browser wants it of those who copy. */
async function inClick(work: () => Promise<unknown>): Promise<unknown> {
  show('<button>Kopiér</button>')
  const done = new Promise((resolve) =>
    document.querySelector('button')!.addEventListener('click', () =>
      resolve(
        work().then(
          () => 'copied',
          () => 'refused',
        ),
      ),
    ),
  )
  await userEvent.click(document.querySelector('button')!)
  return done
}

/** What is pasted from the clipboard into a field of text, and into one of rich text. */
async function pasted(): Promise<[text: string, html: string]> {
  show('<input><div contenteditable="true"></div>')
  document.querySelector('input')!.focus()
  await userEvent.paste()
  document.querySelector('div')!.focus()
  await userEvent.paste()
  return [document.querySelector('input')!.value, document.querySelector('div')!.innerHTML]
}

beforeEach(async () => {
  await cdp().send(
    'Browser.grantPermissions' as never,
    { permissions: ['clipboardReadWrite', 'clipboardSanitizedWrite'] } as never,
  )
})
afterEach(() => vi.restoreAllMocks())

const citation = {
  text: 'Strandby Kommune, punkt 4',
  html: '<a href="https://a.example/">Strandby Kommune</a>, punkt 4',
}
const refuse = () => Promise.reject(new DOMException('refused', 'NotAllowedError'))

test('A citation is on the clipboard in plain text and as HTML', async () => {
  expect(await inClick(() => copyToClipboard(citation))).toBe('copied')
  const [text, html] = await pasted()
  expect(text).toBe(citation.text)
  expect(html).toContain('<a href="https://a.example/"')
})

test('Where there is no clipboard to call, as without https, both are copied the old way, and the page has no say in it', async () => {
  vi.spyOn(navigator.clipboard, 'write').mockImplementation(refuse)
  const listener = new AbortController()
  const heard: Event[] = []
  document.addEventListener('copy', (event) => heard.push(event), { signal: listener.signal })
  expect(await inClick(() => copyToClipboard(citation))).toBe('copied')
  listener.abort()
  expect(heard).toEqual([])
  const [text, html] = await pasted()
  expect(text).toBe(citation.text)
  expect(html).toContain('<a href="https://a.example/"')
})

test('A browser that refuses both is believed', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(refuse)
  vi.spyOn(document, 'execCommand').mockReturnValue(false)
  vi.spyOn(console, 'error').mockImplementation(() => {})
  expect(await inClick(() => copyToClipboard({ text: 'Punkt 4' }))).toBe('refused')
  const told = new Promise((resolve) => copyText('Punkt 4', resolve))
  expect(await told).toBe(false)
})
