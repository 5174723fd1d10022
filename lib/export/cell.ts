import { inLine, linesOf } from './tidy.ts'

/**
 * What spreadsheets take for the beginning of a formula, behind what can't be seen as well; the wide forms are the same to them
 * in some languages (https://owasp.org/www-community/attacks/CSV_Injection).
 */
const formula = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u

/** A text behind an apostrophe where a spreadsheet would calculate with it (a decision may be "-"). */
const harmless = (text: string) => (formula.test(text) ? `'${text}` : text)

/**
 * A text as one cell of a table that is pasted: in one line, harmless, and in quotation marks where it begins with one,
 * which would else swallow the cells behind it.
 */
export function cellOf(text: string): string {
  const line = harmless(inLine(text))
  return line.startsWith('"') ? `"${line.replaceAll('"', '""')}"` : line
}

/** So many letters stand in a cell of a file. Excel takes 32,767. */
const longestCell = 32_000

/** A text as one cell of a file of comma-separated values: in quotation marks, its lines kept, harmless, cut where it is too long. */
export function csvCellOf(text: string): string {
  const cell = harmless(linesOf(text).join('\n').trim())
  const room = cell.length > longestCell ? `${cell.slice(0, longestCell - 1).replace(/[\ud800-\udbff]$/, '')}…` : cell
  return `"${room.replaceAll('"', '""')}"`
}
