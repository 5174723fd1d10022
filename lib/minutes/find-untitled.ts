import type { Heading } from './find-unnumbered.ts'
import type { Line } from './lines.ts'
import type { SectionKind } from './model.ts'
import { caseLabelLine } from './read-case.ts'
import { readDecisionLabel, type DecisionLabel } from './read-label.ts'
import { closedSentence, flagLine, kindOfLabel, labelKey } from './vocabulary.ts'

/** Printed over each open point where titles are lost; elsewhere it heads the group of them. */
const openAgenda = /^åben dagsorden$/iu

/** What a line marks the beginning of a point with, where titles are lost; undefined for other lines. */
function marker({ text }: Line): string | undefined {
  if (flagLine.test(text) || openAgenda.test(text)) return 'flag'
  if (caseLabelLine.test(text)) return 'case'
  const kind = kindOfLabel(text)
  const key = labelKey(text)
  return kind && opensPoint.has(kind) && key !== contentsHead ? key : undefined
}

const contentsHead = 'indhold'

/** The sections that may come first in a point; a recommendation or the finances follow others. */
const opensPoint = new Set<SectionKind>(['subject', 'summary', 'background'])

/** Where a line that every point has but once stands; some points may lack it. */
function placesOfMark(lines: readonly Line[], mark: string): number[] {
  const places = lines.flatMap((line, at) => (marker(line) === mark ? [at] : []))
  // The facts of a case stand in lines of their own below each other.
  const known = new Set(places)
  return places.filter((at) => !known.has(at - 1))
}

/**
 * Points of a page that has lost their titles. Where each begins with a flag or a case number they are cut there, else
 * where a label comes that the point has had already, or one that opens points comes after the attachments; where
 * decisions stand last, after the decision.
 */
export function findUntitled(lines: readonly Line[]): Heading[] {
  const decided = lines.flatMap((line) => decisionOf(line) ?? [])
  if (decided.length < 2) return []
  const blocks = cutsAtBlocks(lines)
  if (blocks) return blocks.map(untitled)
  const first = lines.findIndex((line) => marker(line) !== undefined)
  for (const mark of ['flag', 'case']) {
    const places = placesOfMark(lines, mark)
    const isFirst = (places[0] ?? 0) <= first + 1
    if (places.length >= 2 && places.length * 2 >= decided.length && isFirst && everyHasOne(lines, places))
      return places.map(untitled)
  }
  const from = lines.findIndex((line) => marker(line) !== undefined || decisionOf(line) !== undefined)
  const day = decided
    .map(({ date }) => date ?? '')
    .toSorted()
    .at(-1)
  const cuts = cutsAtReturns(lines, from, undefined)
  const last = cuts.slice(1).filter((at) => lastMark(lines, at) !== undefined).length
  return (last * 2 > cuts.length - 1 ? cutsAtReturns(lines, from, day) : cuts).map(untitled)
}

/** Whether no label that opens points comes twice between two places where points are thought to begin. */
function everyHasOne(lines: readonly Line[], places: readonly number[]): boolean {
  return places.every((from, at) => {
    const marks = lines.slice(from, places[at + 1]).flatMap((line) => marker(line) ?? [])
    return new Set(marks).size === marks.length
  })
}

const fewestBlocks = 3

/** Where each point is a block of its own: the depth at which most blocks begin as points do, and hold a decision. */
function cutsAtBlocks(lines: readonly Line[]): number[] | undefined {
  const begins = (line: Line) =>
    marker(line) !== undefined || decisionOf(line) !== undefined || closedSentence.test(line.text)
  const first = lines.findIndex(begins)
  const depths = new Set(lines.filter((line, at) => at >= first && begins(line)).map(({ depth }) => depth))
  for (const depth of [...depths].toSorted((a, b) => a - b)) {
    const end = lines.findIndex((line, at) => at > first && line.depth < depth)
    const all = lines.slice(0, end < 0 ? lines.length : end)
    const starts = all.flatMap((line, at) => (at === first || (at > first && line.depth === depth) ? [at] : []))
    const fitting = starts.filter((at) => begins(all[at] as Line)).length
    const decided = starts.filter((at, i) => all.slice(at, starts[i + 1]).some((line) => decisionOf(line))).length
    if (depth > 0 && starts.length >= fewestBlocks && fitting * 5 >= starts.length * 4 && decided * 2 >= starts.length)
      return starts
  }
  return undefined
}

const untitled = (at: number): Heading => ({ at, to: at, number: null, title: null, flag: null })

function decisionOf({ text }: Line): DecisionLabel | undefined {
  const label = text.length <= 180 ? readDecisionLabel(text) : undefined
  return label?.sure && !label.from ? label : undefined
}

/** The decision whose label is the last one before a line; undefined when that is another label. */
function lastMark(lines: readonly Line[], at: number): DecisionLabel | undefined {
  for (let before = at - 1; before >= 0; before--) {
    const line = lines[before]
    const label = line && decisionOf(line)
    if (label) return label
    if (line && kindOfLabel(line.text)) return undefined
  }
  return undefined
}

/** Where points begin, from the first one on. `day` is the day of the decisions that end a point, where they do. */
export function cutsAtReturns(lines: readonly Line[], from: number, day: string | undefined): number[] {
  if (from < 0) return []
  const cuts = [from]
  const start = lines[from]
  // Where a case number or a flag comes first, it comes never behind the decision.
  const leads = start ? marker(start) === 'case' || marker(start) === 'flag' : false
  let had = new Set<string>()
  let ended = false
  let isDecided = false
  for (let at = from; at < lines.length; at++) {
    const line = lines[at]
    if (!line) continue
    const decision = decisionOf(line)
    const mark = decision ? `decision ${decision.body ?? ''} ${decision.date ?? ''}` : marker(line)
    const leading = leads && isDecided && (mark === 'case' || mark === 'flag')
    if (mark && (leading || (decision ? ended && had.has(mark) : ended || had.has(mark)))) {
      cuts.push(at)
      had = new Set()
      ended = isDecided = false
    }
    if (mark) had.add(mark)
    isDecided ||= decision !== undefined
    if (day === undefined ? kindOfLabel(line.text) === 'attachments' : (decision?.date ?? '') === day && decision)
      ended = true
  }
  return cuts
}
