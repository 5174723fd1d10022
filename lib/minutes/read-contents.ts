import type { Line } from './lines.ts'
import { closedGroup, isMarkedClosed, openGroup } from './vocabulary.ts'

/** A row of a list of contents. */
export interface ContentsRow {
  at: number
  /** Null where the rows are printed without numbers. */
  number: string | null
  title: string
  isClosed: boolean
}

const heading =
  /^(?:indholdsfortegnelse|indhold|punkter|dagsordenspunkter|punkter på dagsordenen|pkt\.?\s+tekst(?:\s+side)?|dagsorden|sagsoversigt|oversigt)\s*:?$/iu
const leaders = /(?<!\.)\s?\.{4,}\s*(?:\d{1,4}|[ivxl]+)?$/u
const page = /(?:\t|\s{2,})(?:\d{1,4})$/u
const numbered = /^(?:(?:punkt|pkt\.?|nr\.?)\s*)?(\d{1,4}[a-zæøå]?)(?:[.:]\s*|\t\s*|\s+)(\S.*)$/iu
/** A closed point that the contents give a number, but no title. */
const lonelyFlag = /^lukket\s+(\d{1,4})$/iu
const flagged = /^(?:åbent|åben|lukket)\s+(\d{1,4})[.:]?\s*(.*)$/iu

const stop = 46
const zero = 48
const nine = 57

/** A row with dot leaders or, behind a tab, a page number: no heading of a point looks like that. */
export function isContentsRow(text: string): boolean {
  // Asked of every line: most end in one full stop, or in no digit.
  const { length } = text
  const last = text.charCodeAt(length - 1)
  const dots = last === stop && text.charCodeAt(length - 2) === stop
  const digit = last >= zero && last <= nine
  if (length > 400 || !(dots || (digit && (text.includes('....') || text.includes('\t') || text.includes('  ')))))
    return false
  return leaders.test(text) || (page.test(text) && numbered.test(text))
}

/**
 * The rows of the list of contents among `lines`, which end where the first point begins. Rows are what stands under a
 * heading for them, what has leaders or page numbers, and what is numbered; closed points under "Lukket" are marked.
 */
export function readContents(lines: Line[]): ContentsRow[] {
  const rows: ContentsRow[] = []
  let inside = false
  let closed = false
  for (const [at, { text }] of lines.entries()) {
    if (heading.test(text)) inside = true
    else if (closedGroup.test(text)) closed = true
    else if (openGroup.test(text)) closed = false
    else {
      const row = readRow(text, inside || closed) ?? (inside || closed ? rowOfTwo(lines, at) : undefined)
      if (row) rows.push({ at, ...row, isClosed: closed || isMarkedClosed(row.title) || /^lukket/iu.test(text) })
    }
  }
  return rows
}

const numberAlone = /^(\d{1,4})[.:]?$/u

/** A row whose number and title stand in paragraphs of their own. */
function rowOfTwo(lines: readonly Line[], at: number): { number: string; title: string } | undefined {
  const number = numberAlone.exec(lines[at]?.text ?? '')?.[1]
  const title = lines[at + 1]?.text ?? ''
  return number && letter.test(title) && !closedGroup.test(title) && !openGroup.test(title)
    ? { number, title }
    : undefined
}

const letter = /\p{L}{2}/u

function readRow(text: string, inside: boolean): { number: string | null; title: string } | undefined {
  const [, closedNumber] = lonelyFlag.exec(text) ?? []
  if (closedNumber) return { number: closedNumber, title: '' }
  const trimmed = text.replace(leaders, '').replace(page, '').trim()
  const found = flagged.exec(trimmed) ?? numbered.exec(trimmed)
  if (found && (inside || trimmed !== text || flagged.test(trimmed)))
    return { number: found[1] ?? null, title: found[2] ?? '' }
  if (trimmed !== text) return { number: null, title: trimmed }
  return undefined
}
