import { inLine } from './tidy.ts'

/** What spreadsheets take for the beginning of a formula; the wide forms are the same to them in some languages. */
const formula = /^[=+\-@＝＋－＠]/

/**
 * A text as one cell of a table that is pasted: in one line, behind an apostrophe where it would be a formula (a decision
 * may be "-"), and in quotation marks where it begins with one, which would else swallow the cells behind it.
 */
export function cellOf(text: string): string {
  const line = inLine(text)
  if (formula.test(line)) return `'${line}`
  return line.startsWith('"') ? `"${line.replaceAll('"', '""')}"` : line
}
