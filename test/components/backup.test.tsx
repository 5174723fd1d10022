import { afterEach, beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Backup, type BackupProps } from '../../components/backup.tsx'
import { isBackupOld } from '../../lib/backup-age.ts'
import { lookWithAxe } from './axe.ts'
import { ownPageStyle, showOpen } from './open-root.tsx'

let end: AbortController
beforeEach(async () => {
  await page.viewport(900, 600)
  end = new AbortController()
})
afterEach(() => end.abort())

const kept = { count: 9, isPersisted: true, usage: 1_200_000 }

function open(change: Partial<BackupProps> = {}, scheme: 'light' | 'dark' = 'light') {
  const root = showOpen(
    <Backup
      language="da"
      kept={kept}
      lastBackup={null}
      damaged={0}
      onSave={async () => ['maerkesag-sikkerhedskopi-2026-03-03.json']}
      {...change}
    />,
    scheme,
    end.signal,
    ownPageStyle,
  )
  const button = (name: string) => [...root.querySelectorAll('button')].find(({ innerText }) => innerText === name)
  return { root, button, words: root.querySelector<HTMLElement>('.place')?.innerText ?? '' }
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

test('it is told when a backup was made last, and that none was yet', () => {
  expect(open().words).toContain('Du har ikke gemt en sikkerhedskopi endnu.')
  expect(open({ lastBackup: '2026-03-04T10:00:00.000Z' }).words).toContain('Sidste sikkerhedskopi: 4. marts 2026.')
})

test('records that can’t be read are told of', () => {
  expect(open().words).not.toContain('kan ikke læses')
  expect(open({ damaged: 2 }).words).toContain('2 markeringer kan ikke læses. De ligger urørt')
})

test('of several files all names are told', async () => {
  const { root, button } = open({ onSave: async () => ['en.json', 'to.json'] })
  await userEvent.click(button('Gem sikkerhedskopi')!)
  await expect.poll(() => root.textContent).toContain('en.json, to.json')
})

test.each(['light', 'dark'] as const)('axe objects to nothing in the %s backup', async (scheme) => {
  const { wrong, seen } = await lookWithAxe(open({ damaged: 1 }, scheme).root)
  expect(wrong).toEqual([])
  expect(seen).toBeGreaterThan(4)
})

test('a backup is old after thirty days, where there are some markings', () => {
  const now = new Date('2026-03-31T12:00:00Z')
  expect(isBackupOld(9, null, now)).toBe(false)
  expect(isBackupOld(10, null, now)).toBe(true)
  expect(isBackupOld(500, '2026-03-02T12:00:00.000Z', now)).toBe(false)
  expect(isBackupOld(500, '2026-02-28T12:00:00.000Z', now)).toBe(true)
})
