import { anchorOf } from '../highlights/model.ts'
import { dateInWords, say } from '../texts.ts'
import { meetingsOf, type Entry, type ExportOptions, type MeetingGroup, type PointGroup } from './entry.ts'
import { meetingInWords } from './meeting-words.ts'
import { officialName } from './official-name.ts'
import { factsOf, type PointFacts } from './point-facts.ts'
import { slugOf } from './slug.ts'
import { inLine, webAddress, withCapital } from './tidy.ts'
import { exportWords } from './words.ts'

/**
 * A point as a reference manager keeps it, whatever format that reads. Each text is in one line, and empty where nothing is
 * told.
 */
export interface Reference {
  /** Of this point in every export; no two of one export have the same. Lower-case ASCII. */
  id: string
  title: string
  /** The body under its municipality, as libraries name it ("Strandmark Kommune, Økonomiudvalget"). */
  author: string
  /** By its official name. */
  municipality: string
  body: string
  place: string
  /** "Referat, punkt 205". */
  genre: string
  caseNumber: string
  number: string
  /** The body and its day. */
  event: string
  /** YYYY-MM-DD. */
  date: string
  link: string
  /** YYYY-MM-DD; empty where there is no link. */
  accessed: string
  abstract: string
  notes: string[]
  tags: string[]
}

/** The points on which something is marked, as references. */
export function referencesOf(entries: readonly Entry[], options: ExportOptions): Reference[] {
  const taken = new Map<string, number>()
  return meetingsOf(entries)
    .flatMap((meeting) => meeting.points.map((point) => referenceOf(meeting, point, options)))
    .map((reference) => {
      const nth = (taken.get(reference.id) ?? 0) + 1
      taken.set(reference.id, nth)
      return nth === 1 ? reference : { ...reference, id: `${reference.id}--${nth}` }
    })
}

function referenceOf(meeting: MeetingGroup, point: PointGroup, options: ExportOptions): Reference {
  const { language } = options
  const facts = factsOf(meeting, point)
  const [body, number, caseNumber] = [facts.committee, facts.number, facts.caseNumber].map((fact) => inLine(fact ?? ''))
  const municipality = officialName(inLine(facts.municipality ?? ''))
  const words = exportWords[language]
  const genre = [words.kinds[facts.kind], number && say(words.point, number)].filter(Boolean).join(', ')
  const link = webAddress(facts.link) ?? ''
  const abstract = abstractOf(point)
  return {
    id: keyOf(facts),
    title: inLine(facts.title ?? '') || (point.point ? withCapital(genre) : inLine(meetingInWords(facts, options))),
    author: [municipality, body].filter(Boolean).join(', '),
    municipality,
    body: body ?? '',
    place: inLine(facts.place ?? ''),
    genre: withCapital(genre),
    caseNumber: caseNumber ?? '',
    number: number ?? '',
    event: [body, facts.date && dateInWords(facts.date, language)].filter(Boolean).join(', '),
    date: facts.date ?? '',
    link,
    accessed: link && facts.accessed,
    abstract,
    notes: point.entries.flatMap((entry) => noteOf(entry, abstract, words.quote)),
    tags: [...new Set(point.entries.flatMap(({ highlight }) => highlight.tags.map(inLine)))].filter(Boolean),
  }
}

const longestKey = 100

/** What a point is called in a manuscript; by its address where the page doesn't tell which meeting that was. */
function keyOf({ municipality, committee, date, number, title, caseNumber, link }: PointFacts): string {
  const meeting = municipality || committee || date ? [municipality, committee, date] : [link]
  const key = slugOf([...meeting, number ?? caseNumber ?? title].filter(Boolean).join(' '))
  return key.slice(0, longestKey).replace(/-$/, '') || 'punkt'
}

const wordsOf = ({ highlight }: Entry) => inLine(anchorOf(highlight).exact)

/** The decision, as far as it is quoted; else all of it; else whatever is quoted. */
function abstractOf({ entries, item }: PointGroup): string {
  const quoted = (some: readonly Entry[]) => [...new Set(some.map(wordsOf))].filter(Boolean).join(' […] ')
  const decided = quoted(entries.filter(({ highlight }) => anchorOf(highlight).section === 'decision'))
  return decided || inLine(item?.decision?.text ?? '') || quoted(entries)
}

/** A note with the words that it is about, where those aren't told anyway. */
function noteOf(entry: Entry, abstract: string, quote: string): string[] {
  const words = wordsOf(entry)
  const quoted = abstract.includes(words) ? '' : say(quote, words)
  const note = [quoted, inLine(entry.highlight.note)].filter(Boolean).join(' ')
  return note === '' ? [] : [note]
}
