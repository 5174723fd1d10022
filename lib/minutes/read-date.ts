import { months } from './vocabulary.ts'

/** A date found in a line, and where: `at` is its first character, `to` the one after its last. */
export interface FoundDate {
  /** ISO 8601 (YYYY-MM-DD). */
  date: string
  at: number
  to: number
}

const month =
  '(jan(?:uar)?|feb(?:ruar)?|mar(?:ts)?|apr(?:il)?|maj|jun[ie]?|jul[iy]?|aug(?:ust)?|sep(?:t(?:ember)?)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const long = new RegExp(
  `(?<![\\p{L}\\p{N}])(\\d{1,2})\\.?\\s*-?\\s?${month}\\.?[- ,]*((?:19|20)\\d{2})(?!\\p{N})`,
  'giu',
)
const monthFirst = new RegExp(`(?<![\\p{L}])${month}\\.?\\s+(\\d{1,2}),\\s*((?:19|20)\\d{2})(?!\\p{N})`, 'giu')
const numbers =
  /(?<![\p{L}\p{N}.,-])(\d{1,2})[-./]{1,2}(\d{1,2})[-./]((?:19|20)\d{2})(?!\p{N})(\s+\d{1,2}:\d{2}(?::\d{2})?\s*[AP]M)?/gu
const short = /(?<![\p{L}\p{N}.,-])(\d{1,2})[-./](\d{1,2})[-./](\d{2})(?![\p{N}]|[.,-]\d)/gu
const iso = /(?<!\p{N})((?:19|20)\d{2})-(\d{2})-(\d{2})(?!\p{N})/gu

/** Further on in a line no date tells of the meeting. */
const longest = 2000

/** Every form but the short one has a year of four digits. */
const anyYear = /(?:19|20)\d{2}/
const anyShort = /\d[-./]\d{1,2}[-./]\d{2}/

const daysIn = (year: number, monthNumber: number) => new Date(Date.UTC(year, monthNumber, 0)).getUTCDate()

function calendarDate(year: number, monthNumber: number, day: number): string | undefined {
  if (monthNumber < 1 || monthNumber > 12 || day < 1 || day > daysIn(year, monthNumber)) return undefined
  return `${year}-${String(monthNumber).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

const monthNumber = (name: string) => months.findIndex((known) => name.toLowerCase().startsWith(known)) + 1

type Form = [pattern: RegExp, read: (m: RegExpMatchArray) => string | undefined]

const forms: Form[] = [
  [long, (m) => calendarDate(Number(m[3]), monthNumber(m[2] ?? ''), Number(m[1]))],
  [monthFirst, (m) => calendarDate(Number(m[3]), monthNumber(m[1] ?? ''), Number(m[2]))],
  // Only AM or PM proves the American order (a portal that prints 8/29/2019 4:00:00 PM was seen in 2019).
  [
    numbers,
    (m) =>
      m[4]
        ? calendarDate(Number(m[3]), Number(m[1]), Number(m[2]))
        : calendarDate(Number(m[3]), Number(m[2]), Number(m[1])),
  ],
  [iso, (m) => calendarDate(Number(m[1]), Number(m[2]), Number(m[3]))],
]
const shortForm: Form = [short, (m) => calendarDate(2000 + Number(m[3]), Number(m[2]), Number(m[1]))]

/** All dates of a line, in the order of their place. Years of two digits count only where `twoDigits` asks for them. */
export function datesIn(line: string, twoDigits = false): FoundDate[] {
  const text = line.length > longest ? line.slice(0, longest) : line
  if (!anyYear.test(text) && !(twoDigits && anyShort.test(text))) return []
  const found: FoundDate[] = []
  for (const [pattern, read] of twoDigits ? [...forms, shortForm] : forms) {
    for (const match of text.matchAll(pattern)) {
      const date = read(match)
      const at = match.index
      if (date && !found.some((other) => at < other.to && at + match[0].length > other.at)) {
        found.push({ date, at, to: at + match[0].length })
      }
    }
  }
  return found.toSorted((a, b) => a.at - b.at)
}

/** The first date of a line. */
export function dateIn(text: string, twoDigits = false): string | undefined {
  return datesIn(text, twoDigits)[0]?.date
}

/** Start and end of a meeting as printed in one line; HH:MM. */
export interface Times {
  start: string | null
  end: string | null
}

const clock = (hours: string | undefined, minutes: string | undefined): string | null => {
  if (hours === undefined || Number(hours) > 24 || Number(minutes ?? 0) > 59) return null
  return `${hours.padStart(2, '0')}:${minutes ?? '00'}`
}

const afterKl =
  /(?<!\p{L})kl(?:okken)?\.?\s*:?\s*(\d{1,2})(?:[.:](\d{2}))?(?:[.:]\d{2})?(?:\s*(?:-|–|til)\s*(?:kl\.?\s*)?(\d{1,2})(?:[.:](\d{2}))?)?(?!\d)/iu
const range = /(?<![\p{L}\p{N}.])(\d{1,2})[.:](\d{2})\s*(?:-|–|til)\s*(?:kl\.?\s*)?(\d{1,2})[.:](\d{2})(?![\p{N}])/iu
const alone = /(?<![\p{L}\p{N}.:])(\d{1,2}):(\d{2})(?::\d{2})?(?:\s*([AP]M))?(?![\p{N}:])/u

/** The times of a line: after "kl.", as a range, or a clock time printed with a colon. */
export function timesIn(text: string): Times | undefined {
  const found = afterKl.exec(text) ?? range.exec(text)
  if (found) {
    const start = clock(found[1], found[2])
    return start ? { start, end: clock(found[3], found[4]) } : undefined
  }
  const single = alone.exec(text)
  if (!single) return undefined
  const afternoon = single[3] === 'PM' && Number(single[1]) < 12
  const start = clock(String(Number(single[1]) + (afternoon ? 12 : 0)), single[2])
  return start ? { start, end: null } : undefined
}

const ended =
  /(?:mødet\s+(?:blev\s+)?(?:hævet|slut(?:tede)?|sluttet|afsluttet)|møde(?:t)? slut|møde afsluttet|sluttede|sluttidspunkt|slut kl)\s*:?\s*(?:kl\.?\s*:?\s*)?(\d{1,2})[.:](\d{2})/iu

/** When the meeting ended, told in words ("Mødet hævet kl. 17.40"); HH:MM. The last telling counts. */
export function endTold(text: string): string | null {
  const found = ended.exec(text)
  return found ? clock(found[1], found[2]) : null
}
