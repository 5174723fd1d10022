import { committeeIn, findCommittee, room, titleOpening } from './find-committee.ts'
import type { Line } from './lines.ts'
import type { Meeting, MeetingKind } from './model.ts'
import { dateIn, datesIn, endTold, timesIn } from './read-date.ts'
import { tidyBody } from './read-label.ts'
import { attendanceOf } from './read-meeting-attendance.ts'
import { isNamesOnly, namesIn } from './read-names.ts'
import { closedGroup, kindOfLabel, labelKey, noise, openGroup } from './vocabulary.ts'

/** A meeting's facts without its points. */
export type Facts = Omit<Meeting, 'items'>

/** A kind of fact that a label announces. */
type Fact = 'committee' | 'date' | 'time' | 'end' | 'place' | 'present' | 'absent' | 'others' | 'skip'

const factLabels: Record<Fact, string> = {
  committee: 'møde|udvalg|udvalg/råd|organ|møde i|forum|råd/udvalg',
  date: 'mødedato|dato|mødedag|dag|mødet den|dato og tid|mødedato og tid',
  time: 'tid|tidspunkt|mødetidspunkt|starttidspunkt|mødetid|start|klokken|mødet startet|mødestart',
  end: 'sluttidspunkt|møde slut|mødet slut|mødet hævet|slut|mødet afsluttet|sluttid|mødeslut',
  place: 'mødested|sted|lokale|mødelokale|lokation|mødeafholdelse',
  present:
    'deltagere|mødedeltagere|medlemmer|medlemmer af udvalget|tilstede|til stede|tilstede var|til stede var|mødt|mødte|tilstedeværende|deltog|udvalgets medlemmer',
  absent:
    'afbud|fraværende|fravær|fraværende med afbud|fraværende uden afbud|fraværende var|afbud fra|afbud/fraværende|ikke til stede|afbud fra/fraværende',
  others:
    'øvrige deltagere|derudover deltog|øvrige|fra forvaltningen|fra administrationen|andre deltagere|desuden deltog|endvidere deltog|gæster',
  skip: 'bemærkninger|øvrige oplysninger|information|indkaldelse|publiceringsdato|referat publiceret|dagsorden publiceret|udsendelsesdato|dannet den|stedfortrædere|stedfortræder|punkter|indholdsfortegnelse|inhabil',
}
const factOf = new Map<string, Fact>()
for (const [fact, labels] of Object.entries(factLabels))
  for (const label of labels.split('|')) factOf.set(label, fact as Fact)

/** Dates that are not the meeting's. */
const otherDate = /publice|dannet den|udsend|offentliggjort|opdateret|ændret|senest|frist|\(\d{2}-\d{2}\)/iu
const paired = /^([^\t:]{2,40}?)\s*(?:\t|:)\s*(.*)$/u
/** Labels that are printed before their value without anything between. */
const open = /^(mødedato|mødested|mødetidspunkt|mødetid|mødet den)\s*:?\s+(.+)$/iu
/** ... or glued to it where markup was lost. */
const gluedFact = /^(Mødedato|Mødested|Mødetidspunkt|Udvalg)(?=\p{Lu}\p{Ll}|\d)(.+)$/u
const mostNames = 80

/** The values behind the labels. */
export type Found = ReadonlyMap<Fact, string[]>

const nextLabel = /(?<=\S)[.;]?\s+(?=(?:fraværende(?: var)?|afbud|øvrige deltagere|stedfortrædere?)\s*:)/giu

/** Labels that follow others on the same line ("Tilstede var: A, B. Fraværende var: C") begin lines of their own. */
const apart = (head: readonly Line[]): Line[] =>
  head.flatMap((line) =>
    line.text.length < 1000 ? line.text.split(nextLabel).map((text) => ({ ...line, text })) : [line],
  )

/** What follows the names: the list of points. */
const title = /^(?:referat|dagsorden|indhold|indholdsfortegnelse|punkter|dagsordenspunkter)$/iu

/** The labelled facts among some lines. */
export function readPairs(head: readonly Line[]): Found {
  const found = new Map<Fact, string[]>()
  const add = (fact: Fact, value: string) => found.set(fact, [...(found.get(fact) ?? []), value])
  for (let at = 0; at < head.length; at++) {
    const text = head[at]?.text ?? ''
    const pair = open.exec(text) ?? gluedFact.exec(text) ?? paired.exec(text) ?? labelThenNames(text)
    const fact = factOf.get(labelKey(pair?.[1] ?? text))
    if (!fact) continue
    if (pair?.[2]) add(fact, pair[2])
    const many = fact === 'present' || fact === 'absent' || fact === 'others'
    if (pair?.[2] && !(many && head[at + 1]?.listed)) continue
    for (let next = at + 1; next < Math.min(head.length, at + (many ? mostNames : 2)); next++) {
      const value = head[next]?.text ?? ''
      if (
        factOf.has(labelKey(paired.exec(value)?.[1] ?? value)) ||
        kindOfLabel(value) ||
        noise.test(value) ||
        openGroup.test(value) ||
        title.test(value) ||
        closedGroup.test(value) ||
        (many && !looksLikeNames(value))
      )
        break
      if (pair?.[2] && !head[next]?.listed) break
      add(fact, value)
    }
  }
  return found
}

const attendanceOpening = /^(afbud|fraværende|til stede|tilstede|medlemmer|deltagere)\s+(\p{Lu}.*)$/iu

/** "Afbud Anna Berg, Bo Dam": a row whose columns were lost. */
function labelThenNames(text: string): RegExpExecArray | null {
  const found = attendanceOpening.exec(text)
  return found?.[2] && /^\p{Lu}/u.test(found[2]) && isNamesOnly(found[2]) ? found : null
}

const looksLikeNames = (text: string) =>
  text.length <= 300 && (namesIn(text).length > 0 || /^(?:ingen|-)\.?$/iu.test(text))

const kindWords: [MeetingKind, RegExp][] = [
  ['supplement', /(?<!\p{L})tillægs?dagsorden|tillæg til dagsorden/iu],
  [
    'minutes',
    /(?<!\p{L})(?:åbent |lukket |godkendt )?(?:beslutnings)?(?:referat|protokol)(?:et)?(?!\p{L})(?! (?:publiceret|fra forrige))/iu,
  ],
  ['agenda', /(?<!\p{L})dagsorden(?!\p{L})(?!er)/iu],
]

/** What the words of the head call the document; null when they don't say. */
export function kindTold(head: readonly Line[], title: string): MeetingKind | null {
  const lines = head.filter(({ text, link, listed }) => text.length <= 120 && link === null && !listed)
  const ranked = [...lines.filter(({ level }) => level === 1), { text: title }, ...lines]
  for (const { text } of ranked) {
    if (/og referater|dagsordener/iu.test(text) && !/\d{4}/.test(text)) continue
    for (const [kind, pattern] of kindWords) if (pattern.test(text)) return kind
  }
  return null
}

const noPlace =
  /^(?:referat|dagsorden|indhold|punkt|åben|lukket|medlemmer|deltagere|afbud|fraværende|udskriv|print|hent|kommune|side|pkt)/iu

function findPlace(head: readonly Line[], dateAt: number): string | null {
  const dateLine = head[dateAt]?.text ?? ''
  const timeLine = /kl\.?\s*[\d.:]+/iu.test(dateLine) ? dateLine : (head[dateAt + 1]?.text ?? '')
  const inLine = /kl\.?\s*[\d.:]+(?:\s*[-–]\s*[\d.:]+)?\s*,?\s*(?:i|på)\s+(\S.{2,80})$/iu.exec(timeLine)
  if (inLine?.[1]) return inLine[1]
  const before = /(?:^|\s[-–]\s)([^-–]{0,60}(?:lokale|sal|rådhus)[^-–]{0,30}?),?\s+kl\.\s*\d/iu.exec(
    head[dateAt + 1]?.text ?? '',
  )
  if (before?.[1]) return before[1].trim()
  const isBelow = /^kl\.?\s*[\d.:]+$/iu.test(timeLine)
  const next = head[dateAt + (isBelow ? 2 : 1)]
  if (!next || !(isBelow || timesIn(dateLine))) return null
  const following = /^i\s+(\S.{2,60})$/u.exec(next.text)
  if (following?.[1]) return following[1]
  const { text } = next
  const fits =
    text.length <= 90 &&
    next.level === 0 &&
    next.link === null &&
    !noPlace.test(text) &&
    !text.includes('\t') &&
    !/ommune$|:$|^\d/.test(text)
  return fits && !kindOfLabel(text) && (committeeIn(text) === null || room.test(text)) && dateIn(text) === undefined
    ? text
    : null
}

/** What the lines around the points tell of the meeting. `told` is what the platform or the caller knows already. */
export function readFacts(
  head: readonly Line[],
  all: readonly Line[],
  title: string,
  told: Partial<Facts> = {},
): Facts {
  const pairs = readPairs(apart(head))
  const first = (fact: Fact) => pairs.get(fact)?.[0] ?? null
  const usable = (text: string) => !otherDate.test(text)
  const titled = head.findIndex(({ text }) => titleOpening.test(text) && dateIn(text) !== undefined && usable(text))
  const anyDate = head.findIndex(({ text }) => text.length <= 160 && dateIn(text) !== undefined && usable(text))
  const dateAt = titled >= 0 ? titled : anyDate
  const titleDates = titled >= 0 ? datesIn(head[titled]?.text ?? '') : []
  const labelled = [first('date'), first('time')].map((text) => text && dateIn(text)).find(Boolean)
  const date =
    told.date ??
    labelled ??
    titleDates.at(-1)?.date ??
    (anyDate >= 0 ? dateIn(head[anyDate]?.text ?? '') : undefined) ??
    dateIn(title) ??
    null
  const timeLine = [
    first('time'),
    first('date'),
    head[dateAt]?.text,
    ...[head[dateAt + 1]?.text].filter(
      (text) => text !== undefined && /(?:^|\s)kl\.\s*\d/iu.test(text) && text.length < 100,
    ),
    ...head.filter(({ text }) => date !== null && dateIn(text) === date).map(({ text }) => text),
  ]
  const times = timeLine.map((text) => (text ? timesIn(text) : undefined)).filter((one) => one !== undefined)
  const ends = [...head, ...all.slice(-12)]
    .map(({ text }) => (text.length < 300 ? endTold(text) : null))
    .filter((end) => end !== null)
  const named = pairs.get('committee')
  const committee =
    told.committee ??
    tidied(named?.find((name) => committeeIn(name) !== null) ?? named?.[0] ?? null) ??
    findCommittee(head, title, Math.max(0, dateAt))
  return {
    kind: told.kind ?? kindTold(head, title) ?? 'agenda',
    municipality: told.municipality ?? null,
    committee,
    date,
    start: told.start ?? times[0]?.start ?? null,
    end: told.end ?? timesIn(first('end') ?? '')?.start ?? times.find(({ end }) => end)?.end ?? ends.at(-1) ?? null,
    place: told.place ?? first('place') ?? findPlace(head, dateAt),
    attendance: told.attendance ?? attendanceOf(pairs, head),
  }
}

const tidied = (name: string | null) => (name ? tidyBody(committeeIn(name) ?? name) : null)
