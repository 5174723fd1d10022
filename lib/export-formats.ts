import { markingsAsCsl } from './export/csl.ts'
import type { Entry, ExportOptions } from './export/entry.ts'
import { markingsAsCsv } from './export/markings-csv.ts'
import { markingsAsHtml } from './export/markings-html.ts'
import { markingsAsMarkdown } from './export/markings-markdown.ts'
import { meetingsAsJson } from './export/meeting-json.ts'
import { withoutOfficer } from './export/officer.ts'
import { markingsAsRis } from './export/ris.ts'
import { markingsAsAnnotations } from './export/web-annotations.ts'
import type { KeptPage } from './highlights/kept-page.ts'
import { makeBackup } from './store/backup.ts'

/** As what markings can be taken along. */
export type ExportFormat = 'markdown' | 'html' | 'csv' | 'annotations' | 'meeting' | 'ris' | 'csl' | 'backup'

/** How a format is made, and what its files are. */
interface Format {
  extension: string
  /** Media type. */
  type: string
  /** Whether names of officials may be in it. */
  hasOfficers: boolean
  /** The text of the file; of several, where one would be too large. */
  make: (entries: readonly Entry[], options: ExportOptions) => string[]
}

const one =
  (make: (entries: readonly Entry[], options: ExportOptions) => string) =>
  (entries: readonly Entry[], options: ExportOptions) => [make(entries, options)]

/** Some markings with their pages, to be given to somebody: so officials are named in it only where that is asked for. */
const backupOf = (entries: readonly Entry[], { withOfficers }: ExportOptions) => {
  const told = ({ meeting, ...page }: KeptPage): KeptPage => ({
    ...page,
    meeting: withOfficers ? meeting : { ...meeting, items: meeting.items.map(withoutOfficer) },
  })
  const pages = new Map(entries.flatMap(({ page }) => (page ? [[page.address, told(page)]] : [])))
  return makeBackup(
    entries.map(({ highlight }) => highlight),
    [...pages.values()],
  )
}

/** The formats, in the order in which they are offered. */
export const exportFormats: Record<ExportFormat, Format> = {
  markdown: { extension: 'md', type: 'text/markdown', hasOfficers: false, make: one(markingsAsMarkdown) },
  html: { extension: 'html', type: 'text/html', hasOfficers: false, make: one(markingsAsHtml) },
  csv: { extension: 'csv', type: 'text/csv', hasOfficers: true, make: one(markingsAsCsv) },
  annotations: {
    extension: 'jsonld',
    type: 'application/ld+json',
    hasOfficers: false,
    make: one(markingsAsAnnotations),
  },
  meeting: { extension: 'json', type: 'application/json', hasOfficers: true, make: one(meetingsAsJson) },
  ris: { extension: 'ris', type: 'application/x-research-info-systems', hasOfficers: false, make: one(markingsAsRis) },
  csl: {
    extension: 'csl.json',
    type: 'application/vnd.citationstyles.csl+json',
    hasOfficers: false,
    make: one(markingsAsCsl),
  },
  backup: { extension: 'json', type: 'application/json', hasOfficers: true, make: backupOf },
}
