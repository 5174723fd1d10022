import { titleOpening } from './find-committee.ts'
import { tellsOfPoint } from './find-headings.ts'
import { cutsAtReturns } from './find-untitled.ts'
import { candidateAt } from './header-forms.ts'
import type { Line } from './lines.ts'
import { readDecisionLabel } from './read-label.ts'
import { isMarkedClosed, kindOfLabel, labelKey, noise } from './vocabulary.ts'

/** A heading of a point; number and title are null where the page has lost them. */
export interface Heading {
  /** Index of the first line of the heading. */
  at: number
  /** Index of the first line after the heading; equal to `at` where the heading is lost. */
  to: number
  number: string | null
  title: string | null
  /** "lukket" or "åben" where the heading prints it. */
  flag: string | null
  /** Index of the line above the heading that holds its case number, if there is one. */
  caseAt?: number
}

const near = 7
const longestTitle = 300

const isTitle = ({ text, level, button }: Line) =>
  (level > 0 || button) &&
  text.length <= longestTitle &&
  kindOfLabel(text) === undefined &&
  !noise.test(text) &&
  !readDecisionLabel(text)

const signature = ({ level, button, tag }: Line) => `${level}${button}${tag}`

/** Whether a title is followed by what stands at the head of a point, before the next title of its kind. */
function isFollowed(lines: readonly Line[], at: number, kind: string): boolean {
  for (let next = at + 1; next < Math.min(lines.length, at + near); next++) {
    const line = lines[next]
    if (!line || (isTitle(line) && signature(line) === kind)) return false
    if (tellsOfPoint(line.text)) return true
  }
  return false
}

/** Points whose titles are headings or buttons without numbers: those of the kind that is oftest followed by labels. */
export function findTitles(lines: readonly Line[]): Heading[] {
  const kinds = new Map<string, { at: number; followed: boolean }[]>()
  for (const [at, line] of lines.entries()) {
    if (!isTitle(line)) continue
    const kind = signature(line)
    const one = { at, followed: isFollowed(lines, at, kind) || isMarkedClosed(line.text) }
    const same = kinds.get(kind)
    if (same) same.push(one)
    else kinds.set(kind, [one])
  }
  const counted = [...kinds.values()].map((titles) => ({
    titles,
    count: titles.filter(({ followed }) => followed).length,
  }))
  const best = counted.toSorted((a, b) => b.count - a.count)[0]
  if (!best || best.count < 2) return []
  const first = best.titles.findIndex(({ followed }) => followed)
  return best.titles
    .slice(first)
    .map(({ at }) => ({ at, to: at + 1, number: null, title: lines[at]?.text ?? null, flag: null }))
}

const pointNumber = /^(?:(?:dagsordens)?punkt|pkt\.?|sag nr\.?)\s*(?:nr\.?\s*)?(\d{1,4}[a-z]?)[.:]?$/iu

const meetingFact =
  /^(?:mødedato|mødested|mødetid|dato|sted|udvalg|medlemmer|deltagere|afbud(?: fra)?|fraværende|bemærkninger)\s*:/iu

/** Where markup is lost, the title of the point stands right below the meeting's date and place. */
function titleBelowFacts(lines: readonly Line[]): number {
  const fact = lines.findLastIndex(({ text }, line) => line < longestHead && meetingFact.test(text))
  const at = fact < 0 ? -1 : lines.findIndex(({ text }, line) => line > fact && wordy.test(text))
  const { text = '' } = lines[at] ?? {}
  const fits = text !== '' && text.length <= longestTitle && !kindOfLabel(text) && !noise.test(text)
  return fits ? at : -1
}

const wordy = /\p{L}{3}/u
const longestHead = 30
const firstLines = 5

/** "Nr. 178 - Title" at the top, and the decision or the case below: the page of one point without anything around it. */
function numberedFirst(lines: readonly Line[]): Heading | undefined {
  for (let at = 0; at < Math.min(firstLines, lines.length); at++) {
    const found = candidateAt(lines, at)
    if (!found?.title || !lines.slice(found.to, found.to + near).some(({ text }) => tellsOfPoint(text))) continue
    const { number, title, flag, to } = found
    return { at: found.at, to, number, title, flag }
  }
  return undefined
}

/** A page of one point: its title is the page's. Undefined when the labels of more than one point stand there. */
export function findSingle(lines: readonly Line[]): Heading | undefined {
  const heading = lines.findIndex(({ level, text }) => level === 1 && text.length <= longestTitle)
  if (heading < 0) {
    const numbered = numberedFirst(lines)
    if (numbered) return numbered
  }
  const at = heading < 0 ? titleBelowFacts(lines) : heading
  if (at < 0) return undefined
  const rest = lines.slice(at + 1)
  if (titleOpening.test(lines[at]?.text ?? '') || cutsAtReturns(rest, 0, undefined).length > 2) return undefined
  const labels = rest.filter(({ text }) => kindOfLabel(text) !== undefined).map(({ text }) => labelKey(text))
  const decided = rest.some(({ text }) => readDecisionLabel(text) !== undefined)
  if (labels.length < 2 || !(decided || labels.includes('indstilling'))) return undefined
  if (labels.filter((label) => label === 'indstilling').length > 1) return undefined
  const numberAt = lines.findIndex(({ text }) => pointNumber.test(text))
  const number = pointNumber.exec(lines[numberAt]?.text ?? '')?.[1] ?? null
  return { at, to: at + 1, number, title: lines[at]?.text ?? null, flag: null }
}
