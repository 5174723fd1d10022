import { afterEach, beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import noteRules from '../../components/note.css?inline'
import { Note, type NoteState } from '../../components/note.tsx'
import theme from '../../components/theme.css?inline'
import type { NoteHere } from '../../lib/note.ts'
import pageRules from '../../entrypoints/note/note.css?inline'
import { lookWithAxe } from './axe.ts'
import { showOpen } from './open-root.tsx'

let end: AbortController
beforeEach(async () => {
  await page.viewport(700, 500)
  end = new AbortController()
})
afterEach(() => end.abort())

const rules = theme + pageRules.replace(/html,\s*body/, ':host') + noteRules

const note: NoteHere = {
  id: '6f3c1d2e-0000-4000-8000-000000000001',
  note: 'Spørg Ane Holt om stien.',
  tags: ['Skole', 'Trafik'],
  suggestions: ['Skole', 'Budget', 'Byplan', 'Havn'],
  language: 'da',
  isPrivate: false,
}

function open(change: Partial<NoteHere> = {}, state: NoteState = 'idle', scheme: 'light' | 'dark' = 'light') {
  const written: { note: string; tags: string[] }[] = []
  const said: string[] = []
  const root = showOpen(
    <Note
      first={{ ...note, ...change }}
      state={state}
      onChange={(text, tags) => written.push({ note: text, tags })}
      onSave={() => said.push('save')}
      onClose={() => said.push('close')}
    />,
    scheme,
    end.signal,
    rules,
  )
  const field = (name: string) =>
    root.querySelector<HTMLInputElement | HTMLTextAreaElement>(`:is(input, textarea)[aria-label="${name}"]`)!
  const tags = () => [...root.querySelectorAll('.tag bdi')].map(({ textContent }) => textContent)
  return { root, field, tags, written, said, last: () => written.at(-1) }
}

test('each key that is typed in the note is told, together with the tags', async () => {
  const { field, last, written } = open({ note: '' })
  field('Note').focus()
  await userEvent.keyboard('Hæk')
  expect(last()).toEqual({ note: 'Hæk', tags: ['Skole', 'Trafik'] })
  expect(written).toHaveLength(3)
})

test('the note grows with its lines, up to a height from which it scrolls', async () => {
  const { field } = open({ note: '' })
  const heights = ['', 'en\nto\ntre\nfire\nfem', 'linje\n'.repeat(60)].map((text) => {
    field('Note').value = text
    return field('Note').offsetHeight
  })
  expect(heights[0]).toBeGreaterThanOrEqual(2 * 19)
  expect(heights[1]).toBeGreaterThan(heights[0] ?? 0)
  expect(heights[2]).toBe(220)
})

test('Enter and a comma add a tag, each once, with single spaces', async () => {
  const { field, tags, last } = open()
  field('Nyt mærke').focus()
  await userEvent.keyboard('  Cykel   sti {Enter}Havn,Skole{Enter}, ,{Enter}')
  expect(tags()).toEqual(['Skole', 'Trafik', 'Cykel sti', 'Havn'])
  expect(last()).toEqual({ note: note.note, tags: ['Skole', 'Trafik', 'Cykel sti', 'Havn'] })
  expect(field('Nyt mærke').value).toBe('')
})

test('tags that are pasted with commas between them are several', async () => {
  const { field, tags } = open({ tags: [] })
  await userEvent.fill(field('Nyt mærke'), 'Havn, Budget , Havn')
  await expect.poll(tags).toEqual(['Havn', 'Budget'])
})

test('a tag that was typed and not yet added is added when one leaves its field, or closes the note', async () => {
  const left = open()
  left.field('Nyt mærke').focus()
  await userEvent.keyboard('Havn{Shift>}{Tab}{/Shift}')
  expect(left.last()?.tags).toEqual(['Skole', 'Trafik', 'Havn'])
  expect(left.said).toContain('save')
  const closed = open()
  closed.field('Nyt mærke').focus()
  await userEvent.keyboard('Byplan{Escape}')
  expect(closed.last()?.tags).toEqual(['Skole', 'Trafik', 'Byplan'])
  expect(closed.said).toEqual(['close'])
})

test('Backspace takes the last tag from an empty field; a key that is held down stops when the field is empty', async () => {
  const { field, tags } = open()
  const input = field('Nyt mærke')
  input.focus()
  input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Backspace', repeat: true, bubbles: true }))
  await userEvent.keyboard('H{Backspace}')
  expect(tags()).toEqual(['Skole', 'Trafik'])
  await userEvent.keyboard('{Backspace}')
  expect(tags()).toEqual(['Skole'])
})

test('each tag has a button of its own name that removes it, and the focus stays in the note', async () => {
  const { root, tags, field } = open()
  root.querySelector<HTMLElement>('button[aria-label="Fjern mærket Skole"]')?.focus()
  await userEvent.keyboard('{Enter}')
  expect(tags()).toEqual(['Trafik'])
  expect(root.activeElement).toBe(field('Nyt mærke'))
})

test('tags of other markings are suggested, but not those that are there', () => {
  const { root, field } = open()
  expect((field('Nyt mærke') as HTMLInputElement).list).toBe(root.querySelector('datalist'))
  expect([...root.querySelectorAll('option')].map(({ value }) => value)).toEqual(['Budget', 'Byplan', 'Havn'])
})

test('leaving a field saves, Escape and Ctrl+Enter close, and a plain Enter is a new line', async () => {
  const { field, said, last } = open({ note: '' })
  field('Note').focus()
  await userEvent.keyboard('a{Enter}b')
  expect(last()?.note).toBe('a\nb')
  expect(said).toEqual([])
  await userEvent.keyboard('{Control>}{Enter}{/Control}{Escape}')
  expect(said).toEqual(['close', 'close'])
  await userEvent.keyboard('{Tab}')
  expect(said).toEqual(['close', 'close', 'save'])
})

test('a key that completes a letter of another script closes nothing and adds nothing', () => {
  const { field, said, written } = open()
  for (const key of ['Enter', 'Escape'])
    field('Nyt mærke').dispatchEvent(new KeyboardEvent('keydown', { key, isComposing: true, bubbles: true }))
  expect([said, written]).toEqual([[], []])
})

test.each([
  ['saving', 'Gemmer …', false],
  ['saved', 'Gemt', false],
  ['full', 'Kunne ikke gemmes: der er ikke plads. Teksten står her endnu.', true],
  ['failed', 'Kunne ikke gemmes. Teksten står her endnu.', true],
] as const)('a note that is %s says so in words', async (state, words, mayRetry) => {
  const { root, said } = open({}, state)
  expect(root.querySelector('[role=status]')?.textContent).toBe(words)
  const retry = [...root.querySelectorAll('button')].find(({ innerText }) => innerText === 'Prøv igen')
  expect(retry !== undefined).toBe(mayRetry)
  if (retry) await userEvent.click(retry)
  expect(said.includes('save')).toBe(mayRetry)
})

test('in a private window the note can be read and not changed, and that is said', async () => {
  const { root, field, tags, said, written } = open({ isPrivate: true })
  expect(root.querySelector('.private')?.textContent).toContain('Privat vindue')
  expect(tags()).toEqual(['Skole', 'Trafik'])
  expect(root.querySelectorAll('button, input')).toHaveLength(0)
  field('Note').focus()
  await userEvent.keyboard('x{Escape}')
  expect(field('Note').value).toBe(note.note)
  expect([written, said]).toEqual([[], ['close']])
})

test('in English the words are English', () => {
  expect(open({ language: 'en' }, 'saved').root.textContent).toContain('Saved')
})

const states: [Partial<NoteHere>, NoteState][] = [
  [{}, 'idle'],
  [{ note: '', tags: [] }, 'saved'],
  [{}, 'full'],
  [{ isPrivate: true }, 'idle'],
]
test.each(
  states.flatMap(([change, state]) => (['light', 'dark'] as const).map((scheme) => ({ change, state, scheme }))),
)('axe objects to nothing in a $scheme note: $state, $change', async ({ change, state, scheme }) => {
  const { wrong, seen } = await lookWithAxe(open(change, state, scheme).root)
  expect(wrong).toEqual([])
  expect(seen).toBeGreaterThan(4)
})
