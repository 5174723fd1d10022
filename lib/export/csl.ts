import type { Entry, ExportOptions } from './entry.ts'
import { referencesOf, type Reference } from './reference.ts'

/**
 * Markings as CSL-JSON, a report for each point, which Zotero, pandoc and citeproc read. Variables as in
 * https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables; what isn't told is left out.
 */
export const markingsAsCsl = (entries: readonly Entry[], options: ExportOptions): string =>
  `${JSON.stringify(referencesOf(entries, options).map(itemOf), null, 2)}\n`

function itemOf(reference: Reference): Record<string, unknown> {
  const { id, title, author, municipality, body, place, genre, caseNumber, number, event, date } = reference
  const { link, accessed, abstract, notes, tags } = reference
  const variables: Record<string, unknown> = {
    id,
    type: 'report',
    title,
    author: author && [{ literal: author }],
    publisher: municipality,
    'publisher-place': place,
    genre,
    number: caseNumber,
    'event-title': event,
    'event-date': dateOf(date),
    issued: dateOf(date),
    accessed: dateOf(accessed),
    section: number,
    authority: body,
    jurisdiction: 'dk',
    URL: link,
    abstract,
    note: notes.join('\n'),
    keyword: tags.join(', '),
    language: 'da',
  }
  return Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
}

const dateOf = (day: string) => day && { 'date-parts': [day.split('-').map(Number)] }
