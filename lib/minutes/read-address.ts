import { dateIn } from './read-date.ts'
import { bodyWord, months } from './vocabulary.ts'

/** What the address of a page tells of the meeting; null where it doesn't. */
export interface AddressFacts {
  /** ISO 8601. */
  date: string | null
  /** As the address spells it; from a slug with small letters and without its hyphens. */
  committee: string | null
  /** The number of the point that the page shows, where it shows one. */
  point: string | null
}

/** Eight digits, day first: "møde-22042021" and "/19042018/" on kk.dk, seen 2017-2022. */
const packed = /(?<!\d)(\d{2})(\d{2})((?:19|20)\d{2})(?!\d)/u
/** The page of one point on kk.dk, seen 2017-2022. */
const pointPage = /\/punkt-(\d{1,4})\/?$/u
const capital = /^\p{Lu}/u
const longest = 80

function dateOf(text: string): string | null {
  const printed = dateIn(text.replaceAll('_', ' ').replace(/(?<=\p{L})-(?=\d)/gu, ' '))
  if (printed) return printed
  const [, day, month, year] = packed.exec(text) ?? []
  return year && Number(day) <= 31 && Number(month) <= months.length ? `${year}-${month}-${day}` : null
}

/** Reads the address of a page: the last resort for what the page itself doesn't print. */
export function readAddress(address: string | undefined): AddressFacts {
  if (!address || !URL.canParse(address)) return { date: null, committee: null, point: null }
  const { pathname, searchParams } = new URL(address)
  const parts = [...pathname.split('/').map(decoded), ...searchParams.values()]
  const committee = parts.find((part) => part.length <= longest && capital.test(part) && bodyWord.test(part))
  return {
    date: parts.map(dateOf).find((date) => date !== null) ?? null,
    committee: committee?.replaceAll(/[-_+]/gu, ' ').trim() ?? parts.map(bodyInSlug).find(Boolean) ?? null,
    point: pointPage.exec(pathname)?.[1] ?? null,
  }
}

const slugTail = /[-_]+(?:d[-_.]|den[-_])?\d.*$/u
const inLetters: [string, string][] = [
  ['oe', 'ø'],
  ['ae', 'æ'],
  ['aa', 'å'],
]

/** "kultur-og-idraetsudvalget-03-04-2019" as words. */
function bodyInSlug(part: string): string | undefined {
  const slug = part.toLowerCase().replace(slugTail, '')
  const words = inLetters
    .reduce((text, [two, one]) => text.replaceAll(two, one), slug)
    .replaceAll(/[-_+]+/gu, ' ')
    .trim()
  if (part.length > longest || !bodyWord.test(words) || collection.test(words)) return undefined
  return `${words[0]?.toUpperCase()}${words.slice(1)}`
}

/** The parts of a site that hold the minutes of all bodies: "byraad-udvalg", "politiske udvalg". */
const collection = /referat|dagsorden|politik|udvalg(?:ene)?$|råd og|råd udvalg|og råd|byråd \d/u

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    // Not every "%" in an address is an escape.
    return part
  }
}
