import type { Line } from './lines.ts'
import type { Attendance } from './model.ts'
import { absentIn, pointsNamed, readAbsence } from './read-attendance.ts'
import type { Found } from './read-facts.ts'
import { namesIn } from './read-names.ts'
import { sentences } from './text.ts'

const allBut = /(?:mødt|til stede|deltog)\s*,?\s*(?:undtagen|bortset fra|på nær|med undtagelse af)\s+(.+)$/iu
/** "Bo Dam (A) - afbud" in a list without a label. */
const statusAway = /^(\p{Lu}.{3,60}?)\s*[-–:,]\s*(?:afbud|fraværende|fravær)\.?$/iu
const longest = 300

/** "Alle medlemmer var mødt undtagen X." and "X havde meldt forfald." */
function absentInProse(text: string): string[] {
  if (text.length > longest) return []
  const away = statusAway.exec(text)?.[1]
  if (away) return namesIn(away)
  const but = allBut.exec(text)?.[1]
  if (but) return namesIn(but)
  return sentences(text).flatMap((sentence) => (sentence.includes(':') ? [] : (readAbsence(sentence)?.absent ?? [])))
}

/** Who was at a meeting: from the labelled lists, else from sentences among the lines before the first point. */
export function attendanceOf(pairs: Found, head: readonly Line[]): Attendance {
  const attendance: Attendance = { present: [], absent: [], others: [] }
  const away = /(?<!\p{L})(?:afbud|fravær|fraværende|ikke til stede|deltog ikke)(?!\p{L})/iu
  for (const value of pairs.get('present') ?? []) {
    const substituted = value.replace(/\(\s*(?:stedfortræder|suppleant)[^)]*\)/giu, '')
    // Who was away for some points was there for the others.
    if (away.test(substituted) && pointsNamed(value).length === 0)
      attendance.absent.push(...namesIn(value.split(/[:(]|\s[-–]\s?|-\s?(?=afbud)/iu)[0] ?? ''))
    else attendance.present.push(...namesIn(value.split(/\s[-–]\s*(?=deltog|forlod|ankom|fra|til|kl)/iu)[0] ?? ''))
  }
  attendance.absent.push(...(pairs.get('absent') ?? []).flatMap(absentIn))
  if (attendance.absent.length === 0) attendance.absent.push(...head.flatMap(({ text }) => absentInProse(text)))
  attendance.others.push(...(pairs.get('others') ?? []).flatMap(namesIn))
  for (const list of [attendance.present, attendance.absent, attendance.others])
    list.splice(0, list.length, ...new Set(list))
  return attendance
}
