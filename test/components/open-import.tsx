import { render } from 'preact'
import { expect } from 'vitest'
import { ImportDialog, type ImportDialogProps } from '../../components/import-dialog.tsx'
import type { Importable, Refused, Work } from '../../lib/import-file.ts'
import type { ImportCounts } from '../../lib/store/import.ts'
import { libraryPlace } from './open-library.tsx'

/** What bringing in a file would do, and one with nothing new. */
export const counts: ImportCounts = {
  added: 3,
  same: 8,
  fromFile: 1,
  fromHere: 0,
  deletedHere: 0,
  deletes: 0,
  pages: 0,
}
export const nothing: ImportCounts = { ...counts, added: 0, fromFile: 0 }

/** A file that was read, which says what was written of it and as what. */
export function file(change: Partial<Importable> = {}, would: Partial<ImportCounts> = {}) {
  const written: (string | null)[] = []
  const read: Importable = {
    kind: 'backup',
    total: 12,
    skipped: 0,
    preview: async (set) => (set === null ? { ...counts, ...would } : { ...nothing, added: 12, same: 0 }),
    async write(set) {
      written.push(set)
      return counts
    },
    ...change,
  }
  return { read, written }
}

/** Opens the dialog in the document, until the signal ends it. */
export async function openImport(
  given: Pick<ImportDialogProps, 'onRead'> & Partial<ImportDialogProps>,
  signal: AbortSignal,
  scheme: 'light' | 'dark' = 'light',
) {
  const place = libraryPlace(scheme, signal)
  let isClosed = false
  render(<ImportDialog language="da" sets={['Anes markeringer']} onClose={() => (isClosed = true)} {...given} />, place)
  await expect.poll(() => place.querySelector('dialog[open]')).not.toBeNull()
  const every = (selector: string) => [...place.querySelectorAll<HTMLElement>(selector)]
  const button = (name: string) =>
    every('button').find(({ innerText }) => innerText === name) as HTMLButtonElement | undefined
  const choose = (name = 'kopi.json') => {
    const field = every('input[type=file]')[0] as HTMLInputElement
    const chosen = new DataTransfer()
    chosen.items.add(new File(['{}'], name))
    field.files = chosen.files
    field.dispatchEvent(new Event('change', { bubbles: true }))
  }
  const told = () =>
    every('[role=status]')
      .map(({ innerText }) => innerText)
      .join(' ')
      .trim()
  return { place, every, button, choose, told, isClosed: () => isClosed }
}

/** Work that goes on until it is cancelled, as reading a file does. */
export const endless = ({ tell, signal }: Work) =>
  new Promise<Refused>((resolve) => {
    tell(0.4)
    signal.addEventListener('abort', () => resolve({ fault: 'cancelled', at: 0 }))
  })
