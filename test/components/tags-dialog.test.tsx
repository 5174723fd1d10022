import { render } from 'preact'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { KeysDialog } from '../../components/keys-dialog.tsx'
import { TagsDialog, type TagsDialogProps } from '../../components/tags-dialog.tsx'
import { firstSettings, type Settings } from '../../lib/settings.ts'
import { libraryPlace } from './open-library.tsx'

let end: AbortController
beforeEach(async () => {
  await page.viewport(900, 700)
  end = new AbortController()
})
afterEach(() => end.abort())

/** The dialog, which says what was done; renamed tags are renamed a moment later. */
async function open(change: Partial<TagsDialogProps> = {}) {
  const place = libraryPlace('light', end.signal)
  const renamed: [string, string][] = []
  const named: Partial<Settings>[] = []
  let isClosed = false
  let props: TagsDialogProps = {
    language: 'da',
    tags: [
      { value: 'skole', count: 12 },
      { value: 'havnen', count: 1 },
    ],
    colours: { settings: firstSettings, onChange: (changed) => named.push(changed) },
    onRename(tag, name) {
      renamed.push([tag, name])
      const left = props.tags.filter(({ value }) => value !== name || value === tag)
      const tags = left.map((one) => (one.value === tag ? { ...one, value: name } : one))
      setTimeout(() => show({ tags }), 50)
    },
    onClose: () => (isClosed = true),
    ...change,
  }
  const show = (now: Partial<TagsDialogProps>) => {
    props = { ...props, ...now }
    if (!end.signal.aborted) render(<TagsDialog {...props} />, place)
  }
  show({})
  await expect.poll(() => place.querySelector('dialog[open]')).not.toBeNull()
  const every = (selector: string) => [...place.querySelectorAll<HTMLElement>(selector)]
  const button = (name: string) => every('button').find((one) => (one.ariaLabel ?? one.innerText) === name)
  return {
    every,
    button,
    renamed,
    named,
    isClosed: () => isClosed,
    tags: () => every('.tag-list .tag').map(({ innerText }) => innerText),
  }
}
const keys = (pressed: string) => userEvent.keyboard(pressed)
const focused = () => document.activeElement?.ariaLabel

test('tags are listed with how many markings have them, and it is told that two of one name become one', async () => {
  const { every, tags } = await open()
  expect(tags()).toEqual(['skole', 'havnen'])
  expect(every('.tag-list .count').map(({ innerText }) => innerText)).toEqual(['12 markeringer', '1 markering'])
  expect(every('section')[0]?.innerText).toContain('Hedder et andet mærke det samme, bliver de to til ét.')
})

test('a tag is renamed by keyboard alone, and the focus stays with it', async () => {
  const { button, renamed, every } = await open()
  button('Omdøb: skole')?.focus()
  await keys('{Enter}')
  await expect.poll(focused).toBe('Nyt navn til »skole«')
  const suggested = (document.activeElement as HTMLInputElement).list?.options
  expect([...suggested!].map(({ value }) => value)).toEqual(['skole', 'havnen'])
  await keys('Skoler,  nye{Enter}')
  expect(renamed).toEqual([['skole', 'Skoler nye']])
  await expect.poll(focused).toBe('Omdøb: Skoler nye')
  expect(every('.rename')).toEqual([])
})

test('a tag that gets the name of another becomes one with it', async () => {
  const { button, renamed, tags } = await open()
  await userEvent.click(button('Omdøb: skole')!)
  await keys('havnen{Enter}')
  expect(renamed).toEqual([['skole', 'havnen']])
  await expect.poll(focused).toBe('Omdøb: havnen')
  await expect.poll(tags).toEqual(['havnen'])
})

test('Escape leaves a new name and keeps the dialog; the next one closes it', async () => {
  const { button, renamed, every, isClosed } = await open()
  await userEvent.click(button('Omdøb: havnen')!)
  await keys('x{Escape}')
  await expect.poll(() => every('.rename').length).toBe(0)
  expect(every('dialog[open]')).toHaveLength(1)
  await expect.poll(focused).toBe('Omdøb: havnen')
  await keys('{Escape}')
  await expect.poll(isClosed).toBe(true)
  expect(renamed).toEqual([])
})

test('an empty name and the same one rename nothing', async () => {
  const { button, renamed, every } = await open()
  await userEvent.click(button('Omdøb: skole')!)
  await keys('{Delete} {Enter}')
  expect(every('.rename')).toHaveLength(1)
  await keys('skole{Enter}')
  await expect.poll(() => every('.rename').length).toBe(0)
  expect(renamed).toEqual([])
})

test('the colours are named as the reader calls them', async () => {
  const { every, named } = await open()
  const field = every('.meanings input')[3] as HTMLInputElement
  expect(field.placeholder).not.toBe('')
  field.focus()
  await keys(' Uenighed {Tab}')
  expect(named).toEqual([{ colourNames: { ...firstSettings.colourNames, red: 'Uenighed' } }])
})

test('one who has no tags is told where they come from', async () => {
  const { every } = await open({ tags: [] })
  expect(every('dialog')[0]?.innerText).toContain('Du har ikke sat mærker på noget endnu.')
  expect(every('.tag-list')).toEqual([])
})

test('the dialog of keys tells each key and what it does, and closes', async () => {
  const place = libraryPlace('light', end.signal)
  let isClosed = false
  render(<KeysDialog language="da" onClose={() => (isClosed = true)} />, place)
  await expect.poll(() => place.querySelector('dialog[open]')).not.toBeNull()
  const lines = [...place.querySelectorAll<HTMLElement>('.keys > div')].map(({ innerText }) =>
    innerText.replace(/\s+/g, ' '),
  )
  expect(lines).toContain('Ctrl A vælg alle, der er fundet')
  expect(lines.length).toBeGreaterThan(8)
  await userEvent.keyboard('{Escape}')
  await expect.poll(() => isClosed).toBe(true)
})
