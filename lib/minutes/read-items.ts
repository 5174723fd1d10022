import { candidateAt, headerForms, type Candidate } from './header-forms.ts'
import type { Line } from './lines.ts'
import { caseLabelLine, readCaseLine } from './read-case.ts'
import { readContents, isContentsRow, type ContentsRow } from './read-contents.ts'
import { readDecisionLabel } from './read-label.ts'
import { bare, bareSimilarity, similarity } from './text.ts'
import { closedGroup, closedMark, kindOfLabel, openGroup } from './vocabulary.ts'

/** A point as found: its heading and the lines that follow, not yet read. */
export interface RawItem {
  number: string | null
  title: string | null
  isClosed: boolean
  /** The lines of the heading; empty where the page lost it or only the contents name the point. */
  heading: Line[]
  lines: Line[]
  /** What the markup tells besides the lines. */
  caseNumber?: string | null
  attachments?: { name: string; url: string | null }[]
  /** How many attachments the portal says there are. */
  attachmentCount?: number
  /** Lines that the platform says are labels; undefined where the grammar decides. */
  labels?: ReadonlySet<Line>
}

/** The points of a page and the lines before the first of them. */
export interface RawItems {
  head: Line[]
  items: RawItem[]
  contents: ContentsRow[]
}

const lookAhead = 7
const flagLine = /^(?:åbent?|lukket)(?: sag| punkt)?$/iu

/** How sure it is that a candidate is a heading; 0 for no evidence besides its form. */
function evidence(lines: Line[], candidate: Candidate, stops: ReadonlySet<number>, rows: RowIndex): number {
  const line = lines[candidate.at]
  if (!line) return 0
  let sum = line.level > 0 || line.button ? 2 : line.strong ? 1 : 0
  if (isInContents(candidate.title, rows)) sum += 2
  for (let at = candidate.to; at < Math.min(lines.length, candidate.to + lookAhead); at++) {
    if (stops.has(at)) break
    const next = lines[at]?.text ?? ''
    if (
      kindOfLabel(next) ||
      flagLine.test(next) ||
      caseLabelLine.test(next) ||
      readCaseLine(next).caseNumber ||
      readDecisionLabel(next)
    ) {
      return sum + 2
    }
  }
  return sum
}

/** Whether a line is one that stands at the head of a point: a label, a flag, a case number. */
const tellsOfPoint = (text: string) =>
  text.length < 200 &&
  (kindOfLabel(text) !== undefined ||
    flagLine.test(text) ||
    caseLabelLine.test(text) ||
    readCaseLine(text).caseNumber !== null ||
    readDecisionLabel(text) !== undefined)

const alike = (a: string, b: string) => isAlike(bare(a), bare(b))
const isAlike = (a: string, b: string) => a.startsWith(b.slice(0, prefix)) && bareSimilarity(a, b, true) >= 0.85

/** Rows are looked up by their first letters; misspelt rows were never seen to be misspelt there. */
const prefix = 4

type RowIndex = ReadonlyMap<string, string[]>

function indexRows(rows: readonly string[]): RowIndex {
  const index = new Map<string, string[]>()
  for (const row of new Set(rows.map(bare))) {
    const key = row.slice(0, prefix)
    const known = index.get(key)
    if (known) known.push(row)
    else index.set(key, [row])
  }
  return index
}

/** Whether a title stands in the contents, whole or cut. */
function isInContents(title: string, rows: RowIndex): boolean {
  if (rows.size === 0) return false
  const own = bare(title)
  const candidates = rows.get(own.slice(0, prefix))
  if (!candidates) return false
  return (
    candidates.some((row) => row.startsWith(own) || own.startsWith(row)) || candidates.some((row) => isAlike(row, own))
  )
}

/** The chain of rising numbers with the greatest weight. */
function heaviestChain(
  candidates: readonly Candidate[],
  weights: readonly number[],
): { chain: Candidate[]; weight: number } {
  const best: number[] = []
  const previous: number[] = []
  let end = -1
  for (const [i, candidate] of candidates.entries()) {
    let before = -1
    for (let j = 0; j < i; j++) {
      const other = candidates[j]
      if (other && other.value < candidate.value && (before < 0 || (best[j] ?? 0) > (best[before] ?? 0))) before = j
    }
    best.push((weights[i] ?? 0) + (before < 0 ? 0 : (best[before] ?? 0)))
    previous.push(before)
    if (end < 0 || (best[i] ?? 0) > (best[end] ?? 0)) end = i
  }
  const chain: Candidate[] = []
  for (let at = end; at >= 0; at = previous[at] ?? -1) {
    const link = candidates[at]
    if (link) chain.unshift(link)
  }
  return { chain, weight: end < 0 ? 0 : (best[end] ?? 0) }
}

const mostCandidates = 600

/** Points without any evidence of their own ("9. Eventuelt" with nothing under it) that fit exactly into the chain. */
function fillGaps(chain: Candidate[], weak: readonly Candidate[], lines: Line[]): Candidate[] {
  const filled: Candidate[] = []
  for (const [i, link] of chain.entries()) {
    filled.push(link)
    const next = chain[i + 1]
    for (const candidate of weak) {
      const last = filled.at(-1)
      if (!last || candidate.at <= last.at || (next && candidate.at >= next.at)) continue
      if (candidate.value !== last.value + 1 || (next && candidate.value >= next.value)) continue
      if (next ? next.value !== candidate.value + 1 : !looksLike(lines, candidate, link)) continue
      filled.push(candidate)
    }
  }
  return filled
}

function looksLike(lines: Line[], candidate: Candidate, model: Candidate): boolean {
  const a = lines[candidate.at]
  const b = lines[model.at]
  if (!a || !b) return false
  const sameElement = a.tag === b.tag
  return (
    sameElement &&
    a.level === b.level &&
    a.strong === b.strong &&
    a.listed === b.listed &&
    candidate.title.length < 80 &&
    !/[.;,:]$/.test(candidate.title)
  )
}

/** The headings of the points: one form for the whole document, with rising numbers; empty when there are none. */
function findHeadings(lines: Line[]): Candidate[] {
  const byForm = new Map<number, Candidate[]>()
  const rows: string[] = []
  for (let at = 0; at < lines.length; at++) {
    const text = lines[at]?.text ?? ''
    if (isContentsRow(text)) {
      rows.push(text.replace(/^\d{1,4}[.\s]\s*/, '').replace(/\s*(?:\.{4,}|\t).*$/, ''))
      continue
    }
    const candidate = candidateAt(lines, at)
    if (!candidate) continue
    const same = byForm.get(candidate.form)
    if (same) same.push(candidate)
    else byForm.set(candidate.form, [candidate])
  }
  const index = indexRows(rows)
  let best: { chain: Candidate[]; weight: number } = { chain: [], weight: 1 }
  for (const form of headerForms.keys()) {
    const all = byForm.get(form)
    if (!all || all.length > mostCandidates * 10) continue
    const stops = new Set(all.map((candidate) => candidate.at))
    const weights = all.map((candidate) => evidence(lines, candidate, stops, index))
    const strong = all
      .map((candidate, i) => ({ candidate, weight: weights[i] ?? 0 }))
      .filter(({ weight }) => weight >= 2)
    const kept = strong.slice(0, mostCandidates)
    const found = heaviestChain(
      kept.map(({ candidate }) => candidate),
      kept.map(({ weight }) => weight),
    )
    if (found.weight <= best.weight) continue
    const weak = all.filter((candidate) => !found.chain.includes(candidate))
    best = { chain: fillGaps(found.chain, weak, lines), weight: found.weight }
  }
  return best.chain
}

/** Drops the second print of a heading right below the first ("Punkt 1: T", "Sagsfremstilling", "1. T"). */
function withoutSecondPrint(lines: Line[], number: string, title: string): Line[] {
  const at = lines.slice(0, 6).findIndex(({ text }, i) => {
    const rest = /^(?:(?:punkt|pkt\.?)\s*)?(\d{1,4})[.:\s]\s*(\S.*)$/iu.exec(text)
    if (rest) return rest[1] === number && similarity(rest[2] ?? '', title) >= 0.85
    return i < 2 && bare(text) === bare(title) && bare(title) !== ''
  })
  return at < 0 ? lines : lines.toSpliced(at, 1)
}

/** Cuts the lines of a page at the headings of its points; closed points that stand in the contents alone come last. */
export function readItems(lines: Line[]): RawItems {
  const headings = findHeadings(lines)
  const head = lines.slice(0, headings[0]?.at ?? 0)
  if (headings.length === 0) return { head: [], items: [], contents: [] }
  const contents = readContents(head)
  let closed = groupBefore(head)
  const items = headings.map((heading, i): RawItem => {
    const own = lines.slice(heading.to, headings[i + 1]?.at ?? lines.length)
    const title = tidyTitle(heading.title)
    const inContents = contents.find(
      (row) => (row.number ?? heading.number) === heading.number && alike(row.title, title),
    )
    const flags = own.slice(0, 5).filter(({ text }) => flagLine.test(text))
    const isOpen = flags.some(({ text }) => /^å/iu.test(text)) || heading.flag?.startsWith('å')
    const marked = closedMark.test(title) || heading.flag === 'lukket' || flags.some(({ text }) => /^l/iu.test(text))
    const item: RawItem = {
      number: heading.number,
      title,
      isClosed: marked || (!isOpen && (closed || inContents?.isClosed === true)),
      heading: lines.slice(heading.at, heading.to),
      lines: withoutSecondPrint(own, heading.number, title),
    }
    const group = i < headings.length - 1 ? groupBefore(item.lines) : undefined
    if (group !== undefined) {
      closed = group
      item.lines = item.lines.filter(
        ({ text }, at) => at < item.lines.length - 2 || !(closedGroup.test(text) || openGroup.test(text)),
      )
    }
    return item
  })
  return { head, items: [...items, ...closedInContentsAlone(contents, items)], contents }
}

/** Whether the last lines say that closed (true) or open (false) points follow; undefined when they say nothing. */
function groupBefore(lines: Line[]): boolean | undefined {
  for (const { text } of lines.slice(-2).toReversed()) {
    if (closedGroup.test(text)) return true
    if (openGroup.test(text)) return false
  }
  return undefined
}

function closedInContentsAlone(contents: readonly ContentsRow[], items: readonly RawItem[]): RawItem[] {
  return contents
    .filter((row) => row.isClosed && row.number !== null && !items.some((item) => item.number === row.number))
    .map((row) => ({ number: row.number, title: row.title || null, isClosed: true, heading: [], lines: [] }))
}

function tidyTitle(title: string): string {
  return title
    .replace(/\s*Åbn\/luk punkt$/u, '')
    .replaceAll('\t', ' ')
    .trim()
}
