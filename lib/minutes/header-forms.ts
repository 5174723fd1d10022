import type { Line } from './lines.ts'

/** A line that could be the heading of a point. */
export interface Candidate {
  /** Index of the first line of the heading. */
  at: number
  /** Index of the first line after the heading. */
  to: number
  form: number
  /** As printed, without dot or "Punkt". */
  number: string
  /** The number to compare by; a supplement "12a" comes just after 12. */
  value: number
  title: string
  /** "Lukket" or "Åben" where the form prints it. */
  flag: string | null
}

interface Form {
  name: string
  pattern: RegExp
  /** Which group is the number, the title and the flag; a title of 0 stands on the next line, of -1 on the one before. */
  number: number
  title: number
  flag?: number
}

/**
 * The forms in which headings of points are printed, the surest first. A document uses one of them: which, is told by the
 * chain of rising numbers that they make (see `read-items.ts`), never by a single line.
 */
export const headerForms: Form[] = [
  {
    name: 'punkt',
    pattern: /^(?:dagsordens)?(?:punkt|pkt\.?)\s*(?:nr\.?\s*)?(\d{1,4}[a-zæøå]?)\s*[:.–-]?\s+(\S.*)$/iu,
    number: 1,
    title: 2,
  },
  {
    name: 'punkt-alone',
    pattern: /^(?:dagsordens)?(?:punkt|pkt\.?)\s*(?:nr\.?\s*)?(\d{1,4}[a-zæøå]?)\s*[.:]?$/iu,
    number: 1,
    title: 0,
  },
  {
    name: 'sag-after',
    pattern: /^sag nr\.?\s*(\d{1,4}[a-z]?)\s*(?:\(\p{Lu}{1,4}\s*\d+\/\d{2}\))?$/iu,
    number: 1,
    title: -1,
  },
  { name: 'sag', pattern: /^sag(?:\s*nr)?\.?\s*(\d{1,4}[a-z]?)\s*[.:]?\s+(\S.*)$/iu, number: 1, title: 2 },
  { name: 'nr', pattern: /^nr\.?\s*(\d{1,4})\s*(?:[-–.:]\s*)?(\S.*)$/iu, number: 1, title: 2 },
  {
    name: 'flag-first',
    pattern: /^(åbent|åben|lukket)\s+(\d{1,4})[.:]?(?:\s+(\S.*))?$/iu,
    flag: 1,
    number: 2,
    title: 3,
  },
  { name: 'flag', pattern: /^(\d{1,4})\.?\s+\((åbent|åben|lukket)\)\s*(\S.*)$/iu, flag: 2, number: 1, title: 3 },
  { name: 'flag-word', pattern: /^(\d{1,4})\s+(åbent|åben|lukket)\s+(\S.*)$/iu, flag: 2, number: 1, title: 3 },
  { name: 'doubled', pattern: /^(\d{1,4})\.\s+\1\.\s+(\p{Lu}.*)$/u, number: 1, title: 2 },
  { name: 'dot', pattern: /^(\d{1,4}[a-zæøå]?)\.\s*(\S.*)$/u, number: 1, title: 2 },
  { name: 'colon', pattern: /^(\d{1,4}[a-z]?)\s?:\s*(\S.*)$/u, number: 1, title: 2 },
  { name: 'bare', pattern: /^(\d{1,4}[a-z]?)\s+(\S.*)$/u, number: 1, title: 2 },
  { name: 'glued', pattern: /^(\d{1,4})(\p{Lu}.*)$/u, number: 1, title: 2 },
  { name: 'number-alone', pattern: /^(\d{1,4}[a-z]?)\.?$/u, number: 1, title: 0 },
]

const month = '(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)'
/** Lines that begin with a number but are never headings: dates, "1. at ...", accounts, clock times, sums. */
const never = new RegExp(
  [
    `^\\d{1,2}\\.?\\s*${month}[a-z]*\\.?(?![\\p{L}\\p{N}])`,
    '^\\d{1,2}[.)]\\s*at\\s',
    '^\\d{1,2}\\.\\d{2}(?:[.:-]\\d{2})?(?:\\.[A-ZÆØÅ]?\\d{2})*(?:[ \\t/:)-]|$)',
    '^\\d{1,3}(?:\\.\\d{3})+(?!\\d)',
    '^\\d{1,4}(?:,\\d+|\\s*(?:kr|mio|pct|procent|stk|%))',
    '^\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}',
    '^\\d{4}-\\d+',
    '^\\d{2}/\\d{2,6}$',
  ].join('|'),
  'iu',
)
/** Ordinals: "2. behandling af budgettet" is a title of its own only behind another number. */
const ordinal =
  /^\d{1,2}\.\s*(?:behandling|viceborgmester|næstformand|udkast|kvartal|budgetopfølgning|økonomirapport|suppleant|stedfortræder|halvår|etape|sal|fase|og \d|klasse|generation)(?![\p{L}])/u

const letter = /\p{L}/u
/** A row of a table: cells that are numbers. */
const sums = /\t-?[\d.,]+(?:\s?(?:kr\.?|%|mio\.?))?(?:\t|$)/u

/** What may stand behind a number in a heading; a table of sums has a stop and more digits there. */
const afterNumber = /^\d{1,4}(?:[a-zæøå]?[\s.:](?!\d{3}(?!\d))|\p{Lu}|[a-z]?$)/u
const longestHeader = 700
const zero = 48
const nine = 57
/** How headings that don't begin with their number begin. */
const opener = /^(?:dagsordenspunkt|punkt|pkt|sag|nr|åbe|lukket)/iu
/** The head of the contents, glued to the first heading: "Indholdsfortegnelse1. Fraværende". */
const gluedContents = /^(?:Indholdsfortegnelse|Indhold|Punkter|Dagsordenspunkter)(?=\d{1,4}\.\s*\p{Lu})/u
/** The two letters that those begin with, as one number. */
const initials = new Set(
  ['pu', 'pk', 'da', 'sa', 'nr', 'åb', 'lu']
    .flatMap((two) => [two, two.toUpperCase(), `${two[0]?.toUpperCase()}${two[1]}`])
    .map(opening),
)

function opening(text: string): number {
  return text.charCodeAt(0) * 65_536 + text.charCodeAt(1)
}

/** The line as a candidate of the first form that fits, or undefined. `lines` is needed for titles on a line of their own. */
export function candidateAt(lines: readonly Line[], at: number): Candidate | undefined {
  const line = lines[at]
  if (!line) return undefined
  const text = gluedContents.test(line.text) ? line.text.replace(gluedContents, '') : line.text
  const code = text.charCodeAt(0)
  const digit = code >= zero && code <= nine
  if (!digit && !(initials.has(opening(text)) && opener.test(text))) return undefined
  if (digit && !afterNumber.test(text)) return undefined
  if (text.length > longestHeader || (digit && (never.test(text) || ordinal.test(text)))) return undefined
  for (const [form, { pattern, number, title, flag }] of headerForms.entries()) {
    const found = pattern.exec(text)
    if (!found) continue
    const digits = found[number] ?? ''
    const words =
      title > 0 ? (found[title] ?? '') : title < 0 ? (lines[at - 1]?.text ?? '') : (lines[at + 1]?.text ?? '')
    if (title > 0 && words !== '' && (!letter.test(words) || sums.test(words))) return undefined
    return {
      at: title < 0 ? at - 1 : at,
      to: title === 0 ? Math.min(at + 2, lines.length) : at + 1,
      form,
      number: digits,
      value: Number.parseInt(digits, 10) + (/\D$/.test(digits) ? (digits.charCodeAt(digits.length - 1) - 96) / 100 : 0),
      title: words,
      flag: flag ? (found[flag]?.toLowerCase() ?? null) : null,
    }
  }
  return undefined
}
