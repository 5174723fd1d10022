import { render } from 'preact'
import { expect } from 'vitest'
import { userEvent } from 'vitest/browser'
import { ExportDialog, type ExportDialogProps, type Exporter } from '../../components/export-dialog.tsx'
import { exportFormats, type ExportFormat } from '../../lib/export-formats.ts'
import { libraryPlace } from './open-library.tsx'

/** All formats, in the order in which they are offered. */
export const formats = Object.keys(exportFormats) as ExportFormat[]

/** What exports, which says what was asked of it. */
export function exporter(change: Partial<Exporter> = {}) {
  const asked: string[] = []
  const name = (format: string, withOfficers: boolean) => `${format}${withOfficers ? ' with officers' : ''}`
  const made: Exporter = {
    count: 25,
    hasOfficers: (format) => exportFormats[format].hasOfficers,
    preview: (format, withOfficers) => ({
      text: `# ${name(format, withOfficers)}`,
      of: 20,
      ...(format === 'html' && {
        page: { body: `<h1>${name(format, withOfficers)}</h1>`, sheet: 'h1 { color: red }' },
      }),
    }),
    async save(format, withOfficers) {
      asked.push(`save ${name(format, withOfficers)}`)
      return [`maerkesag-alle.${exportFormats[format].extension}`]
    },
    copy: async (format, withOfficers) => void asked.push(`copy ${name(format, withOfficers)}`),
    print: async (withOfficers) => void asked.push(`print ${name('', withOfficers)}`),
    ...change,
  }
  return { made, asked }
}

/** The dialog, opened by a button that has the focus; with its markings fetched unless they are fetched otherwise. */
export async function openExport(
  made: Exporter,
  change: Partial<ExportDialogProps>,
  signal: AbortSignal,
  scheme: 'light' | 'dark' = 'light',
) {
  const place = libraryPlace(scheme, signal)
  const failed: unknown[] = []
  const show = (isOpen: boolean) =>
    render(
      <>
        <button type="button">Eksportér alle</button>
        {isOpen && (
          <ExportDialog
            language="da"
            formats={formats}
            load={async () => made}
            onFail={(error) => failed.push(error)}
            onClose={() => show(false)}
            {...change}
          />
        )}
      </>,
      place,
    )
  show(false)
  place.querySelector('button')?.focus()
  show(true)
  await expect.poll(() => place.querySelector('dialog[open]')).not.toBeNull()
  const every = (selector: string) => [...place.querySelectorAll<HTMLElement>(`dialog ${selector}`)]
  const button = (name: string) => every('button').find(({ innerText }) => innerText === name)
  const choose = (format: ExportFormat) => userEvent.click(every('.formats label')[formats.indexOf(format)]!)
  const told = () => every('[role=status]').at(-1)?.textContent
  if (!change.load) await expect.poll(() => every('.formats').length).toBe(1)
  return { place, every, button, choose, told, failed }
}
