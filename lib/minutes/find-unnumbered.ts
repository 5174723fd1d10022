import { tellsOfPoint } from './find-headings.ts'
import type { Line } from './lines.ts'
import { caseLabelLine } from './read-case.ts'
import { readDecisionLabel } from './read-label.ts'
import { closedMark, flagLine, kindOfLabel, labelKey, noise } from './vocabulary.ts'

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
    const one = { at, followed: isFollowed(lines, at, kind) || closedMark.test(line.text) }
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

/** A page of one point: its title is the page's. Undefined when the labels of more than one point stand there. */
export function findSingle(lines: readonly Line[]): Heading | undefined {
  const at = lines.findIndex(({ level, text }) => level === 1 && text.length <= longestTitle)
  if (at < 0) return undefined
  const rest = lines.slice(at + 1)
  const labels = rest.filter(({ text }) => kindOfLabel(text) !== undefined).map(({ text }) => labelKey(text))
  const decided = rest.some(({ text }) => readDecisionLabel(text) !== undefined)
  if (labels.length < 2 || !(decided || labels.includes('indstilling'))) return undefined
  if (labels.filter((label) => label === 'indstilling').length > 1) return undefined
  const numberAt = lines.findIndex(({ text }) => pointNumber.test(text))
  const number = pointNumber.exec(lines[numberAt]?.text ?? '')?.[1] ?? null
  return { at, to: at + 1, number, title: lines[at]?.text ?? null, flag: null }
}

/** What a line marks the beginning of a point with, where titles are lost; undefined for other lines. */
function marker({ text }: Line): string | undefined {
  if (flagLine.test(text)) return 'flag'
  if (caseLabelLine.test(text)) return 'case'
  const kind = kindOfLabel(text)
  return kind && kind !== 'attachments' && kind !== 'decision' && kind !== 'attendance' ? labelKey(text) : undefined
}

/**
 * Points of a page that has lost their titles: cut where the label that comes first comes again. A marker counts when it
 * comes at least twice and about as often as decisions do; the one that comes first is taken.
 */
export function findUntitled(lines: readonly Line[]): Heading[] {
  const found = new Map<string, number[]>()
  let decisions = 0
  for (const [at, line] of lines.entries()) {
    if (line.text.length <= 180 && readDecisionLabel(line.text)?.from === false) decisions++
    const mark = marker(line)
    if (!mark) continue
    const same = found.get(mark)
    if (same) same.push(at)
    else found.set(mark, [at])
  }
  if (decisions < 2) return []
  const fitting = [...found.values()].filter((places) => places.length >= 2 && places.length * 2 >= decisions)
  const first = fitting.toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0))[0]
  return (first ?? []).map((at) => ({ at, to: at, number: null, title: null, flag: null }))
}
