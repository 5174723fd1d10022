import type { Entry, ExportOptions } from './entry.ts'
import { referencesOf, type Reference } from './reference.ts'

/**
 * Markings as RIS, a record for each point, which Zotero, EndNote and Mendeley read. Tags as in
 * https://en.wikipedia.org/wiki/RIS_(file_format) for the type RPRT; a value stands in one line, so none can begin a tag.
 */
export const markingsAsRis = (entries: readonly Entry[], options: ExportOptions): string =>
  referencesOf(entries, options).map(recordOf).join('\r\n')

function recordOf(reference: Reference): string {
  const { title, municipality, body, genre, caseNumber, event, place, date, link, accessed, abstract } = reference
  const fields: [tag: string, value: string][] = [
    ['TI', title],
    ['AU', authorOf(municipality, body)],
    ['PB', municipality],
    ['M3', genre],
    ['SN', caseNumber],
    ['T2', event],
    ['CY', place],
    ['DA', dateOf(date)],
    ['PY', date.slice(0, 4)],
    ['UR', link],
    ['Y2', dateOf(accessed)],
    ['AB', abstract],
    ...reference.notes.map((note): [string, string] => ['N1', note]),
    ...reference.tags.map((tag): [string, string] => ['KW', tag]),
    ['LA', 'da'],
  ]
  const told = fields.filter(([, value]) => value !== '').map(([tag, value]) => `${tag}  - ${value}`)
  return [`TY  - RPRT`, ...told, 'ER  - ', ''].join('\r\n')
}

/** YYYY/MM/DD/other; there is nothing other. */
const dateOf = (day: string) => day && `${day.replaceAll('-', '/')}/`

/** "Strandmark Kommune, Økonomiudvalget,": a body under its municipality. The comma at the end says that no more follows. */
const authorOf = (municipality: string, body: string) =>
  [municipality, body]
    .filter(Boolean)
    .map((name) => `${withoutComma(name)},`)
    .join(' ')

/**
 * A comma parts the names of an author, and there is no way to write one that doesn't: of "Udvalget for Kultur, Fritid"
 * one half would be lost. The low quotation mark looks the same.
 */
const withoutComma = (name: string) => name.replaceAll(',', '\u201a')
