import { datesIn } from './read-date.ts'
import { bodyWord } from './vocabulary.ts'

/** The label over a decision: bare ("Beslutning"), or naming the body and the day that decided. */
export interface DecisionLabel {
  /** Null where the label names none. */
  body: string | null
  /** ISO 8601; null where the label has none. */
  date: string | null
  /** The form leaves no doubt that it is a decision (it has the word, a point's number, or ends as labels do). */
  sure: boolean
  /** "Beslutning fra X ...": another body's, whatever the date. */
  from: boolean
  /** What was printed behind the label on the same line. */
  rest: string
}

/** Some councils and regions head what was decided so; without the colon it is a word like others. */
export const reportLabel = /^(?:referat|ref\.)\s*:$/iu

const longest = 180
/** No line without one of these is a label of a decision; it is asked of most lines. */
const anyYear = /(?:19|20)\d{2}/
const opening = /^(?:beslut|vedtag|konklus|politisk|indstilling og)/iu
const plain =
  /^(?:beslutninger|beslutning|vedtagelse|konklusion|politisk behandling|indstilling og beslutning)(?:\s+(?:i mødet\s+)?den(?=\s*:?$))?\s*(:)?\s*(.*)$/iu
const named =
  /^(?:beslutninger|beslutning|vedtagelse|behandling)\s*:?\s*(fra|i|på|af)?\s*(\p{Lu}.*|by.*|ø.*|kommunal.*)?$/iu
const genitive = /^(.+?)s beslutning(?:\s+(?:i|på) mødet?)?$/iu
const meetings = /^(.+?)s møde$/iu
/** "Beslutning Tilbagesendes til ...": the words follow on the line of the label. */
const spokenOn =
  /^Beslutning\s+(?=(?:Tilbagesendes|Fremsendes|Oversendes|Oversendt|Godkendt|Vedtaget|Tiltrådt|Anbefales|Anbefalet|Indstilles|Udsat|Udsættes|Taget|Tages|Til efterretning|Til orientering|Drøftet|Udgår|Intet|Ingen|Indstillingen|Sagen|Punktet|Orienteringen)(?!\p{L}))/u
const absences = /^(?:fravær|afbud|deltager|til ?stede|medlemmer)/iu
const weekday =
  /(?:\s*,?\s*(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag))?(?:\s*,?\s*\b(?:den|d\.))?\s*:?\s*$/iu
const tail =
  /^\s*(?:,?\s*kl\.?\s*[\d.:]+)?\s*(?:,?\s*(?:pkt\.?|punkt|sag)\s*(?:nr\.?\s*)?(\d{1,4}))?\s*(?:\(.{0,30}\))?\s*([.:]?)\s*(.*)$/iu

/** Strips from a body's name the term of office ("2018-2021", "(18-21)", "til 31.12.25") and what the page is ("Referat, Havneudvalget"). */
export function tidyBody(name: string): string {
  return name
    .replace(/^(?:referat|dagsorden)\s*[,:·|–-]\s*(?=\p{Lu})|\s*[,·|–-]\s*(?:referat|dagsorden)$/giu, '')
    .replace(/\s*(?:\(?(?:19|20)?\d{2}\s*[-–]\s*(?:19|20)?\d{2}\)?|til \d{1,2}\.\d{1,2}\.\d{2,4})\s*$/u, '')
    .replace(/[\s,:.-]+$/, '')
    .trim()
}

/** Reads a line as the label of a decision; undefined when it isn't one. Whose decision it is, is told by body and date. */
export function readDecisionLabel(text: string): DecisionLabel | undefined {
  if (text.length > longest || !(anyYear.test(text) || opening.test(text)) || text.includes('\t')) return undefined
  const bare = plain.exec(text)
  if (bare && (bare[2] === '' || (bare[1] === ':' && !/\d{4}/.test(text)))) {
    return { body: null, date: null, sure: true, from: false, rest: bare[2] ?? '' }
  }
  const spoken = spokenOn.exec(text)
  if (spoken) return { body: null, date: null, sure: true, from: false, rest: text.slice(spoken[0].length) }
  const found = datesIn(text)
  const date = found[0]
  if (!date || found.length > 1) return readUndated(text)
  if (absences.test(text)) return undefined
  const before = text.slice(0, date.at).replace(weekday, '').trim()
  const after = tail.exec(text.slice(date.to))
  if (!after || before === '') return undefined
  const [, point, mark, rest] = after
  const numbered = point !== undefined
  const make = (body: string | null, sure: boolean, from = false): DecisionLabel | undefined =>
    rest && !(sure && mark === ':')
      ? undefined
      : { body: body && tidyBody(body), date: date.date, sure, from, rest: rest ?? '' }
  const word = named.exec(before)
  if (word)
    return make(word[2]?.replace(/\s*,?\s*(?:mødet|i mødet)$/iu, '') ?? null, true, word[1]?.toLowerCase() === 'fra')
  const owner = genitive.exec(before)
  if (owner?.[1]) return make(owner[1], true)
  if (mark === '.') return undefined
  const name = before.replace(/,$/, '').trim()
  if (
    name.length > 80 ||
    !/^\p{Lu}/u.test(name) ||
    name.includes('(') ||
    !(bodyWord.test(name) || (numbered && before.endsWith(','))) ||
    /[.;:]/.test(name)
  )
    return undefined
  const meeting = meetings.exec(name)
  if (meeting?.[1]) return make(meeting[1], mark === ':' || numbered)
  if (name.split(' ').length > 8) return undefined
  return make(
    name,
    numbered || mark === ':' || before.endsWith(',') || /,\s*(?:den|d\.)/iu.test(text.slice(0, date.at)),
  )
}

const undated =
  /^(?:beslutninger|beslutning)\s*:?\s*(fra|i|på)?\s*(\p{Lu}[\p{L} .,&/()-]{2,80}?)(?:\s+(?:2\d{3}-2\d{3}|\(\d{2}-\d{2}\)))?(?:\s+den)?\s*:?$/u

/** "Beslutning i Byrådet" without a date. */
function readUndated(text: string): DecisionLabel | undefined {
  const found = undated.exec(text)
  const body = found?.[2]
  if (!body || !bodyWord.test(body)) return undefined
  return { body: tidyBody(body), date: null, sure: true, from: found[1]?.toLowerCase() === 'fra', rest: '' }
}

/** The name of a body as it is compared: without case, article, genitive and term of office. */
export const bodyKey = (name: string): string =>
  tidyBody(name)
    .toLowerCase()
    .replace(/^udvalget for /, '')
    .replace(/[^\p{L}]/gu, '')
    .replace(/(?:et|en|s)$/, '')

/** Whether two names mean the same body: case, genitive, article and term of office aside. */
export function sameBody(a: string, b: string): boolean {
  const x = bodyKey(a)
  const y = bodyKey(b)
  return x !== '' && y !== '' && (x === y || x.endsWith(y) || y.endsWith(x))
}
