import { isNamesOnly, namesIn } from './read-names.ts'

/** Who a line says was away or stood aside. */
export interface Absence {
  absent: string[]
  recused: string[]
}

/** Points of the meeting by number, both ends included. */
export type PointRange = [from: number, to: number]

/** Who was away from other points than the one that tells it: told where the agenda is approved. */
export interface AbsenceElsewhere extends Absence {
  points: PointRange[]
}

const labelled =
  /^(?:fraværende med afbud|fraværende uden afbud|fraværende i mødet|fraværende var|fraværende|afbud\/fraværende|afbud fra\/fraværende|afbud fra|afbud|ikke til stede|ej til stede|fravær)\s*(?::|-|–)?\s*(.*)$/iu
const label =
  /^(?:fraværende|afbud|fravær|ikke til stede|ej til stede|afbud\/fraværende|fraværende (?:med|uden) afbud|afbud fra|fraværende var)\s*:?\s*(?:$|[-–]|\p{Lu}|ingen)/iu
/** Who was there is told in some decisions, too. */
const presentList = /^(?:tilstede|til stede|tilstede var|mødte|fremmødte|deltagere)\s*:/iu
/** "Fraværende i Byrådet, 26. januar 2021:" */
const labelOfMeeting = /^(?:fraværende|fravær|afbud) (?:i|på|fra|ved) [^:]{3,90}:\s*(.*)$/iu
const wasAbsent =
  /^(.{3,240}?)\s+(?:(?:var|er|havde)\s+(?:fraværende|ikke til stede|forhindret|meldt afbud|meldt forfald|sendt afbud)|udeblev)/iu
const absentAt = /^(.{3,100}?)\s+fraværende (?:ved|under|i|til|på) (?:behandling|sag|punkt|pkt)/iu
const regret =
  /^(?:der (?:er|var) )?(?:afbud fra|meldt afbud fra|der var afbud fra|havde meldt afbud|fraværende med afbud var)\s*:?\s*(.+)$/iu
const tookNoPart = /^(.{3,200}?)\s+(?:deltog|medvirkede|deltager) ikke\s*(?:i|under|ved|på)?(?!.*(?:afstemning))/iu
const recusal = /(?<!ikke )(?<!ikke (?:er|var|blev|fundet|anset) )(?<![\p{L}\p{N}])inhabil(?:e|itet)?(?![\p{L}\p{N}])/iu
/** The question was put; the answer stands in another sentence. */
const questioned = /(?:drøftede|overvejede|spørgsmål\p{L}* om|stilling til)[^.]*(?:om|hvorvidt)\s|habilitet afprøvet/iu
const leaving = /(?:forlod|ankom|gik|kom tilbage|kom til stede)(?=[\s,.])/iu
const substitute =
  /(?:mødte|deltog|deltager|indkaldt|var|indtrådte)\s+(?:i stedet|som\s+(?:stedfortræder|suppleant))|stedfortræder(?:e)? for|suppleant for|^i stedet (?:mødte|deltog)|^(?:stedfortræder|suppleant)(?::| \p{Lu}[^.]{2,60} (?:deltog|mødte|deltager)(?!\p{L}))|^for (?:h[ae]m|dem|\p{Lu}[\p{L} .-]{3,60}) (?:mødte|deltog|var indkaldt)(?!\p{L})/iu
const whichItems = /\s+(?:under|ved|i|på|til|fra)\s+(?:behandling(?:en)?\s+af\s+)?(?:punkt|pkt|sag|dette|mødet).*$/iu

/** No line without one of these tells of absence. */
const anySign =
  /frav|afbud|tilstede|fremmødt|deltagere|forfald|inhabil|deltog|deltager|medvirk|til stede|stedfort|suppleant|forhindret|forlod|ankom|gik|kom|indkaldt|mødte|udeblev/iu

const nothing: Absence = { absent: [], recused: [] }

/**
 * Reads a line that tells who was away, stood aside, came or left; undefined when it tells something else. `next` is the
 * line after, for names below a label; `takesNext` says that they were there.
 */
export function readAbsence(text: string, next?: string): (Absence & { takesNext: boolean }) | undefined {
  if (text.length > 400 || !anySign.test(text)) return undefined
  if (presentList.test(text)) return { ...nothing, takesNext: false }
  const there = labelOfMeeting.exec(text)
  if (there) return absentBelow(there[1]?.trim() ?? '', next)
  if (label.test(text)) {
    const rest = labelled.exec(text)?.[1]?.trim() ?? ''
    return absentBelow(rest, next)
  }
  if (isRecusal(text)) {
    const who =
      text.split(/(?<![\p{L}])(?:var|er|erklærede|blev|forlod|deltog|ønskede|har|havde|meldte)(?![\p{L}])/iu)[0] ?? ''
    return { ...nothing, recused: namesIn(who), takesNext: false }
  }
  if (substitute.test(text) && text.length < 200) {
    const away = wasAbsent.exec(text)?.[1]
    return { ...nothing, absent: away ? namesIn(away) : [], takesNext: false }
  }
  const found = wasAbsent.exec(text) ?? absentAt.exec(text) ?? regret.exec(text) ?? tookNoPart.exec(text)
  const names = found?.[1] ? namesIn(found[1].replace(whichItems, '')) : []
  if (names.length > 0) return { ...nothing, absent: names, takesNext: false }
  if (leaving.test(text) && text.length < 200 && /(?:mødet|lokalet|kl\.?\s*\d)/iu.test(text))
    return { ...nothing, takesNext: false }
  return undefined
}

const named =
  /(?:under|ved|i|på|fra|af)\s+(?:dagsordens)?(?:punkt(?:et|er|erne)?|pkt\.?|sag(?:en|er|erne)?)\s*:?\s*(?:nr\.?\s*)?(\d{1,4}(?:\s*(?:-|–|,|og|til|samt)\s*\d{1,4})*)(?!\d|[.:]\d)/iu
const apart = /\s*(?:,|og|samt)\s*/u
const upTo = /\s*(?:-|–|til)\s*/u

/** Names behind a label, or on the line below it. */
function absentBelow(names: string, next: string | undefined): Absence & { takesNext: boolean } {
  if (names !== '') return { ...nothing, absent: absentIn(names), takesNext: false }
  const takesNext = next !== undefined && isNamesOnly(next)
  return { ...nothing, absent: takesNext ? namesIn(next) : [], takesNext }
}

/** The points that a sentence about somebody's absence names ("under punkterne 12-15 og 18"); empty when it names none. */
export function pointsNamed(text: string): PointRange[] {
  const list = named.exec(text)?.[1]
  if (!list) return []
  return list.split(apart).map((piece) => {
    const [from = 0, to = from] = piece.split(upTo).map(Number)
    return [from, to]
  })
}

/** Whether a sentence says that somebody stood aside. */
export const isRecusal = (text: string): boolean => recusal.test(text) && !questioned.test(text)

const betweenParts = /\s[-–]\s|\((?=[^)]{0,80}(?:stedfortræder|suppleant|i stedet))|\.\s/u
const instead = /(?:stedfortræder|suppleant)\p{L}*\s+for\s+(.+)$/iu
const asSubstitute = /stedfortræder|suppleant|i stedet(?!\p{L})|for h[ae]m|substitu/iu

/** The names in a list of who was away, without who came instead ("A. Berg (A) - B. Dam (A) mødte som stedfortræder"). */
export function absentIn(list: string): string[] {
  return peopleIn(list).flatMap((person) => {
    const replaced = instead.exec(person)?.[1]
    if (replaced) return namesIn(replaced)
    const parts = person.split(betweenParts)
    const end = parts.findIndex((part) => asSubstitute.test(part))
    return end < 0 ? namesIn(person) : parts.slice(0, end).flatMap(namesIn)
  })
}

/** Parts a list at commas and semicolons that stand outside brackets. */
function peopleIn(list: string): string[] {
  const people: string[] = []
  let from = 0
  let depth = 0
  for (let at = 0; at < list.length; at++) {
    const letter = list[at]
    if (letter === '(') depth++
    else if (letter === ')') depth = Math.max(0, depth - 1)
    else if (depth === 0 && (letter === ',' || letter === ';')) {
      people.push(list.slice(from, at))
      from = at + 1
    }
  }
  return [...people, list.slice(from)]
}
