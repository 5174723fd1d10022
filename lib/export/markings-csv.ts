import { anchorOf } from '../highlights/model.ts'
import { csvCellOf } from './cell.ts'
import { meetingsOf, type Entry, type ExportOptions } from './entry.ts'
import { markingColumns, markingWords } from './marking-words.ts'
import { outcomeInWords } from './outcome-words.ts'
import { factsOf, type PointFacts } from './point-facts.ts'

/**
 * Markings as a table, a row for each, as a Danish Excel opens it: a byte order mark, so that it takes the file for UTF-8,
 * semicolons between the cells, since the comma is for decimals, and the ends of lines as in RFC 4180. Dates are ISO 8601;
 * when something was marked is told to the minute, in UTC.
 */
export function markingsAsCsv(entries: readonly Entry[], options: ExportOptions): string {
  const columns = markingColumns.filter((column) => column !== 'caseOfficer' || options.withOfficers)
  const names = markingWords[options.language].columns
  const rows = meetingsOf(entries).flatMap((meeting) =>
    meeting.points.flatMap((point) => {
      const facts = factsOf(meeting, point)
      return point.entries.map((entry) => rowOf(entry, facts, point.point !== null, options))
    }),
  )
  const lines = [names, ...rows].map((row) => columns.map((column) => csvCellOf(row[column])).join(';'))
  return `\ufeff${lines.join('\r\n')}\r\n`
}

function rowOf(
  { highlight }: Entry,
  facts: PointFacts,
  isInPoint: boolean,
  { words, colourNames }: ExportOptions,
): Record<(typeof markingColumns)[number], string> {
  const { note, tags, colour, createdAt, lastVerdict, origin } = highlight
  return {
    municipality: facts.municipality ?? '',
    committee: facts.committee ?? '',
    date: facts.date ?? '',
    kind: words.kinds[facts.kind],
    number: facts.number ?? '',
    title: facts.title ?? '',
    caseNumber: facts.caseNumber ?? '',
    outcome: isInPoint ? outcomeInWords(facts, words) : '',
    quote: anchorOf(highlight).exact,
    note,
    tags: tags.join(', '),
    colour: colourNames[colour],
    markedAt: createdAt.slice(0, 16).replace('T', ' '),
    state: lastVerdict === null || lastVerdict === 'exact' ? '' : words.marking.verdicts[lastVerdict],
    set: origin.kind === 'imported' ? origin.set : '',
    link: facts.link,
    caseOfficer: facts.caseOfficer ?? '',
  }
}
