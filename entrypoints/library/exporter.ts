import type { Exporter } from '../../components/export-dialog.tsx'
import { adoptSheet } from '../../components/sheet-frame.tsx'
import type { ExportOptions } from '../../lib/export/entry.ts'
import { fileNameOf, type ExportScope } from '../../lib/export/file-name.ts'
import { markingsBody, markingsSheet } from '../../lib/export/markings-html.ts'
import { exportFormats, type ExportFormat } from '../../lib/export-formats.ts'
import { entriesOf } from '../../lib/library/entries.ts'
import { dayOf, saveFile } from '../../lib/save-file.ts'
import type { Database } from '../../lib/store/database.ts'

/** So many markings are shown before a file is made, and so many letters of it. */
const previewed = 20
const longestPreview = 20_000

/** Fetches markings to be taken along. */
export async function exporterOf(
  db: Database,
  ids: readonly string[],
  scope: ExportScope,
  optionsOf: (withOfficers: boolean) => ExportOptions,
  tell: (part: number) => void,
  signal: AbortSignal,
): Promise<Exporter> {
  const entries = await entriesOf(db, ids, tell, signal)
  const first = entries.slice(0, previewed)
  const make = (format: ExportFormat, withOfficers: boolean) =>
    exportFormats[format].make(entries, optionsOf(withOfficers))
  return {
    count: entries.length,
    hasOfficers: (format) => exportFormats[format].hasOfficers,
    preview(format, withOfficers) {
      const options = optionsOf(withOfficers)
      const text = exportFormats[format].make(first, options).join('\n').slice(0, longestPreview)
      const page = format === 'html' ? { page: { body: markingsBody(first, options), sheet: markingsSheet } } : {}
      return { text, of: first.length, ...page }
    },
    async save(format, withOfficers) {
      const { extension, type } = exportFormats[format]
      const files = make(format, withOfficers)
      return files.map((text, at) => {
        const end = files.length > 1 ? `${at + 1}-af-${files.length}.${extension}` : extension
        const name = fileNameOf(scope, end, dayOf(new Date()))
        saveFile(name, text, type)
        return name
      })
    },
    copy: (format, withOfficers) => navigator.clipboard.writeText(make(format, withOfficers).join('\n')),
    print: (withOfficers) => print(markingsBody(entries, optionsOf(withOfficers))),
  }
}

/** Prints markup in a frame of its own, so that nothing else of the page is on the paper. */
async function print(body: string): Promise<void> {
  const frame = document.createElement('iframe')
  frame.className = 'to-print'
  // Printing asks in a window of the browser's, which counts as a modal one. No script runs.
  frame.setAttribute('sandbox', 'allow-same-origin allow-modals')
  frame.srcdoc = body
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
  document.body.append(frame)
  await loaded
  adoptSheet(frame, markingsSheet)
  frame.contentWindow?.addEventListener('afterprint', () => frame.remove(), { once: true })
  frame.contentWindow?.print()
}
