import { render, type ComponentChild } from 'preact'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { Backup } from '../../components/backup.tsx'
import { KeysDialog } from '../../components/keys-dialog.tsx'
import { LibraryDialog } from '../../components/library-dialog.tsx'
import { TagsDialog } from '../../components/tags-dialog.tsx'
import { firstQuery } from '../../lib/library/query.ts'
import { firstSettings } from '../../lib/settings.ts'
import { invented } from '../tools/seed-library.ts'
import { lookWithAxe } from './axe.ts'
import { exporter, openExport } from './open-export.tsx'
import { endless, file, openImport } from './open-import.tsx'
import { libraryPlace, openLibrary, type OpenedLibrary, type OpenLibrary } from './open-library.tsx'

let end: AbortController
beforeEach(async () => {
  await page.viewport(1100, 900)
  end = new AbortController()
})
afterEach(() => end.abort())

const markings = invented(60).map((one) => ({ ...one, archivedAt: null }))
const [first] = markings
const { anchor } = first!
const changed = {
  ...first!,
  note: 'Spørg Ane Holt.',
  tags: ['skole'],
  relocations: [
    { when: first!.createdAt, verdict: 'changed' as const, anchor: { ...anchor, exact: `${anchor.exact} I maj.` } },
  ],
}
const highlights = [changed, ...markings.slice(1)]
const two = new Set(highlights.slice(0, 2).map(({ id }) => id))
const narrowed = { ...firstQuery, words: 'havn', chosen: { colour: ['red', 'blue'] }, from: '2026-01-01' } as const
const deleted = highlights.map((one) => ({ ...one, deletedAt: one.createdAt }))

/** Does something in the library, once its first markings are drawn. */
const once = (act: (library: OpenedLibrary) => void, selector: string) => async (library: OpenedLibrary) => {
  await expect.poll(() => library.every('.marking blockquote').length).toBeGreaterThan(1)
  act(library)
  await expect.poll(() => library.every(selector).length).toBeGreaterThan(0)
}
const drawn = once(() => {}, '.marking')
const edit = once(({ every }) => every('.does .link:last-child')[0]?.click(), '.edit')

const pages: [name: string, least: number, OpenLibrary, act?: (library: OpenedLibrary) => Promise<void>][] = [
  ['list', 150, {}, drawn],
  ['list that is read', 60, { read: 0.4 }, drawn],
  ['list that is narrowed', 80, { query: narrowed }, drawn],
  ['meetings', 150, { query: { ...firstQuery, view: 'meeting' } }, drawn],
  ['cases', 130, { query: { ...firstQuery, view: 'case' } }, drawn],
  ['marking that is edited', 160, {}, edit],
  ['deleted marking', 100, { highlights: deleted, query: { ...firstQuery, state: 'deleted' } }, edit],
  ['bar of the chosen', 160, { chosen: two }, drawn],
  ['bar of the chosen that is busy', 160, { chosen: two, isWorking: true }, drawn],
  ['bar in the trash', 100, { highlights: deleted, query: { ...firstQuery, state: 'deleted' }, chosen: two }, drawn],
  ['empty library', 12, { highlights: [] }],
  ['library in which nothing is found', 40, { query: { ...firstQuery, words: 'findesikke' } }],
  ['library that failed', 12, { answer: null, failed: 'failed' }],
  [
    'library with all that it says',
    150,
    { reminder: 'Gem en ny sikkerhedskopi.', told: { text: '2 markeringer er slettet.', isUndoable: true } },
    drawn,
  ],
]

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  const look = async (place: HTMLElement, least: number) => {
    const { wrong, seen } = await lookWithAxe(place)
    expect(wrong).toEqual([])
    expect(seen).toBeGreaterThanOrEqual(least)
  }

  test.each(pages)('axe objects to nothing in the %s', async (_, least, options, act) => {
    const library = openLibrary({ highlights, scheme, ...options }, end.signal)
    await act?.(library)
    await look(library.place, least)
  })

  test.each(pages.slice(0, 8))(
    'axe objects to nothing in the %s, in a narrow window',
    async (_, least, options, act) => {
      await page.viewport(390, 800)
      const library = openLibrary({ highlights, scheme, ...options }, end.signal)
      await act?.(library)
      await look(library.place, least / 2)
    },
  )

  /** A dialog over nothing. */
  const over = async (what: ComponentChild) => {
    const place = libraryPlace(scheme, end.signal)
    render(what, place)
    await expect.poll(() => place.querySelector('dialog[open]')).not.toBeNull()
    return place
  }
  const tags = [
    { value: 'skole', count: 12 },
    { value: 'havnen', count: 1 },
  ]
  const colours = { settings: firstSettings, onChange: () => {} }
  const onClose = () => {}

  test('axe objects to nothing in the dialog of tags, one of them renamed', async () => {
    const place = await over(
      <TagsDialog language="da" tags={tags} colours={colours} onRename={() => {}} onClose={onClose} />,
    )
    await look(place, 22)
    const rename = [...place.querySelectorAll('button')].at(-1)
    rename?.click()
    await expect.poll(() => place.querySelector('.rename')).not.toBeNull()
    await look(place, 24)
  })

  test('axe objects to nothing in the dialogs of keys, and of what is kept', async () => {
    await look(await over(<KeysDialog language="da" onClose={onClose} />), 35)
    const kept = { count: 9, isPersisted: true, usage: 1_200_000 }
    const place = await over(
      <LibraryDialog title="Opbevaring" close="Luk" onClose={onClose}>
        <Backup language="da" kept={kept} lastBackup={null} damaged={2} onSave={async () => []} />
      </LibraryDialog>,
    )
    await look(place, 6)
  })

  test.each([
    ['text', 'markdown'],
    ['page', 'html'],
  ] as const)('axe objects to nothing in the export that shows a %s', async (_, format) => {
    const { choose, every, button, told, place } = await openExport(exporter().made, {}, end.signal, scheme)
    await choose(format)
    await expect.poll(() => every(format === 'html' ? 'iframe' : 'pre').length).toBe(1)
    button('Gem fil')?.click()
    await expect.poll(told).toContain('maerkesag-alle')
    await look(place, 36)
  })

  test.each([
    ['fetches', () => new Promise<never>(() => {}), '[role=status]'],
    ['failed', () => Promise.reject(new Error('gone')), '[role=alert]'],
  ] as const)('axe objects to nothing in the export that %s', async (_, load, selector) => {
    const { place, every } = await openExport(exporter().made, { load }, end.signal, scheme)
    await expect.poll(() => every(selector).length).toBe(1)
    await look(place, 5)
  })

  test.each([
    ['asks', 14, async () => file({ skipped: 2 }).read, '.asking button:enabled'],
    ['asks for a name', 16, async () => file({ kind: 'hypothesis' }).read, '.set-name'],
    ['reads', 7, (_: File, work: Parameters<typeof endless>[0]) => endless(work), 'progress'],
    ['refuses', 6, async () => ({ fault: 'damaged' as const, at: 7 }), '.refused'],
  ] as const)('axe objects to nothing in the import that %s', async (_, least, onRead, selector) => {
    const { place, choose, every } = await openImport({ onRead }, end.signal, scheme)
    await look(place, 5)
    choose()
    await expect.poll(() => every(selector).length).toBeGreaterThan(0)
    await look(place, least)
  })
})
