import { afterEach, beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Backup, type BackupProps } from '../../components/backup.tsx'
import type { Preview, Refused, Restorable } from '../../lib/restore.ts'
import { lookWithAxe } from './axe.ts'
import { ownPageStyle, showOpen } from './open-root.tsx'

let end: AbortController
beforeEach(async () => {
  await page.viewport(900, 600)
  end = new AbortController()
})
afterEach(() => end.abort())

const preview: Preview = { total: 12, added: 3, changed: 1, same: 8, deletedHere: 0, deletes: 0 }
const kept = { count: 9, isPersisted: true, usage: 1_200_000 }

function open(change: Partial<BackupProps> = {}, scheme: 'light' | 'dark' = 'light') {
  const root = showOpen(
    <Backup
      language="da"
      kept={kept}
      onSave={async () => 'maerkesag-sikkerhedskopi-2026-03-03.json'}
      onRead={async () => ({ preview, restore: async () => null })}
      {...change}
    />,
    scheme,
    end.signal,
    ownPageStyle,
  )
  const button = (name: string) => [...root.querySelectorAll('button')].find(({ innerText }) => innerText === name)
  const choose = (name = 'kopi.json') =>
    userEvent.upload(root.querySelector<HTMLInputElement>('input[type=file]')!, new File(['{}'], name))
  const told = () => [...root.querySelectorAll('[role=status]')].at(-1)?.textContent
  return { root, button, choose, told, words: root.querySelector('section')?.innerText ?? '' }
}

/** What reads files, whose restoring is counted. */
function reading(read: Partial<Preview>, refused: Refused | null = null) {
  const restored: string[] = []
  const onRead = async (file: File): Promise<Restorable> => ({
    preview: { ...preview, ...read },
    restore: async () => {
      restored.push(file.name)
      return refused
    },
  })
  return { onRead, restored }
}

test('the settings tell how many markings there are, and how well the browser keeps them', () => {
  expect(open().words).toContain('Du har 9 markeringer.')
  expect(open().words).toContain('Browseren har lovet at beholde markeringerne')
  expect(open().words).toMatch(/Mærkesag fylder 1,2\sMB i browseren/)
  const risky = open({ kept: { count: 1, isPersisted: false, usage: null } }).words
  expect(risky).toContain('Du har 1 markering.')
  expect(risky).toContain('ikke lovet')
  expect(risky).not.toContain('fylder')
})

test('the name of the file that was saved is told, and that none could be', async () => {
  const saved = open()
  saved.button('Gem sikkerhedskopi')?.focus()
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => saved.root.textContent).toContain('maerkesag-sikkerhedskopi-2026-03-03.json')
  const failed = open({ onSave: async () => null })
  await userEvent.click(failed.button('Gem sikkerhedskopi')!)
  await expect.poll(() => failed.root.textContent).toContain('Sikkerhedskopien kunne ikke laves.')
})

test('what a file would do is told before anything is written, and it is written when the reader agrees', async () => {
  const { onRead, restored } = reading({})
  const { root, button, choose, told } = open({ onRead })
  await choose()
  await expect.poll(told).toBe('Filen har 12 markeringer: 3 nye, 1 ændret, 8 er her allerede.')
  expect(restored).toEqual([])
  expect(root.activeElement).toBe(button('Hent'))
  await userEvent.keyboard('{Enter}')
  await expect.poll(told).toBe('Markeringerne er hentet.')
  expect(restored).toEqual(['kopi.json'])
  expect(root.activeElement).toBe(button('Hent fra sikkerhedskopi'))
  expect(button('Hent')).toBeUndefined()
})

test('a file can be left again by keyboard, and chosen once more', async () => {
  const { onRead, restored } = reading({})
  const { root, button, choose, told } = open({ onRead })
  await choose()
  await expect.poll(() => button('Fortryd')).toBeDefined()
  // Browsers tell of a file that is chosen only where it is another one than the field has.
  expect(root.querySelector<HTMLInputElement>('input[type=file]')?.value).toBe('')
  await userEvent.keyboard('{Tab}{Enter}')
  expect(told()).toBe('')
  expect(restored).toEqual([])
  await choose()
  await expect.poll(told).toContain('12 markeringer')
})

test('markings that were deleted on either side are told of', async () => {
  const { choose, told } = open(reading({ added: 0, changed: 0, same: 10, deletedHere: 2, deletes: 1 }))
  await choose()
  await expect
    .poll(told)
    .toBe('Filen har 12 markeringer: 10 er her allerede, 2 har du slettet siden, 1 her bliver slettet.')
})

test.each([
  [{ added: 0, changed: 0, same: 12 }, 'Filen har 12 markeringer: 12 er her allerede.'],
  [{ total: 0, added: 0, changed: 0, same: 0 }, 'Filen har ingen markeringer.'],
])('a file that would change nothing is not offered: %j', async (read, words) => {
  const { choose, told, button } = open(reading(read))
  await choose()
  await expect.poll(told).toBe(words)
  expect(button('Hent')).toBeUndefined()
})

test('while one file is read another can be chosen: then that one counts', async () => {
  const ends = new Map<string, (read: Restorable) => void>()
  const onRead = (file: File) => new Promise<Restorable>((resolve) => ends.set(file.name, resolve))
  const { choose, told } = open({ onRead })
  const answer = (name: string, total: number) =>
    ends.get(name)?.({ preview: { ...preview, total }, restore: async () => null })
  await choose('gammel.json')
  await choose('ny.json')
  expect(told()).toBe('Læser filen …')
  answer('ny.json', 20)
  await expect.poll(told).toContain('20 markeringer')
  answer('gammel.json', 5)
  await new Promise(requestAnimationFrame)
  expect(told()).toContain('20 markeringer')
})

test.each([
  ['notJson', 'Filen kan ikke læses'],
  ['notBackup', 'ikke en sikkerhedskopi fra Mærkesag'],
  ['newerVersion', 'nyere Mærkesag'],
  ['damaged', 'Markering nr. 7 i filen er beskadiget'],
  ['tooLarge', 'over 50 MB'],
  ['full', 'ikke plads'],
  ['failed', 'Det gik ikke'],
] as const)('a file that is refused (%s) is said to be, in words', async (fault, words) => {
  const { choose, told, button } = open({ onRead: async () => ({ fault, at: 7 }) })
  await choose()
  await expect.poll(told).toContain(words)
  expect(button('Hent')).toBeUndefined()
})

test('a restore that fails says why', async () => {
  const { choose, told, button } = open(reading({}, { fault: 'full', at: 0 }))
  await choose()
  await expect.poll(() => button('Hent')).toBeDefined()
  await userEvent.keyboard('{Enter}')
  await expect.poll(told).toContain('ikke plads til markeringerne')
})

test.each(
  (['light', 'dark'] as const).flatMap((scheme) =>
    (['asking', 'refused', 'done'] as const).map((is) => ({ scheme, is })),
  ),
)('axe objects to nothing in the $scheme backup that is $is', async ({ scheme, is }) => {
  const onRead = is === 'refused' ? async () => ({ fault: 'damaged' as const, at: 7 }) : reading({}).onRead
  const { root, choose, told, button } = open({ onRead }, scheme)
  await choose()
  await expect.poll(told).not.toBe('')
  if (is === 'done') await userEvent.click(button('Hent')!)
  const { wrong, seen } = await lookWithAxe(root)
  expect(wrong).toEqual([])
  expect(seen).toBeGreaterThan(5)
})
