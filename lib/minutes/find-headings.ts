import { candidateAt, headerForms, type Candidate } from './header-forms.ts'
import type { Line } from './lines.ts'
import { caseLabelLine, readCaseLine } from './read-case.ts'
import { isContentsRow } from './read-contents.ts'
import { readDecisionLabel, reportLabel } from './read-label.ts'
import { bare, bareSimilarity } from './text.ts'
import { isMarkedClosed, flagLine, gluedLabel, kindOfLabel } from './vocabulary.ts'

const lookAhead = 7

/** How sure it is that a candidate is a heading; 0 for no evidence besides its form. */
function evidence(lines: Line[], candidate: Candidate, stops: ReadonlySet<number>, rows: RowIndex): number {
  const line = lines[candidate.at]
  if (!line) return 0
  let sum = line.level > 0 || line.button ? 2 : line.strong ? 1 : 0
  if (isInContents(candidate.title, rows)) sum += 2
  // A closed point is often a heading with nothing under it.
  if (candidate.flag === 'lukket' || isMarkedClosed(candidate.title)) sum += 2
  for (let at = candidate.to; at < Math.min(lines.length, candidate.to + lookAhead); at++) {
    if (stops.has(at)) break
    const next = lines[at]?.text ?? ''
    if (tellsOfPoint(next)) return sum + 2
  }
  return sum
}

/** Whether a line is one that stands at the head of a point: a label, a flag, a case number. */
export const tellsOfPoint = (text: string) =>
  text.length < 200 &&
  (kindOfLabel(text.split('\t', 1)[0] ?? '') !== undefined ||
    gluedLabel.test(text) ||
    flagLine.test(text) ||
    caseLabelLine.test(text) ||
    readCaseLine(text).caseNumber !== null ||
    reportLabel.test(text) ||
    readDecisionLabel(text) !== undefined)

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

const lookOf = (line: Line | undefined) =>
  line && `${line.tag} ${line.level} ${line.strong} ${line.button} ${line.listed}`

/** How most headings of a chain are printed; undefined when there is no such look. */
function usualLook(chain: readonly Candidate[], lines: readonly Line[]): string | undefined {
  const counts = new Map<string, number>()
  for (const { at } of chain) {
    const look = lookOf(lines[at]) ?? ''
    counts.set(look, (counts.get(look) ?? 0) + 1)
  }
  return [...counts].find(([, count]) => count * 2 > chain.length)?.[0]
}

const mostCandidates = 600

/** Points without any evidence of their own ("9. Eventuelt" with nothing under it) that fit exactly into the chain. */
function fillGaps(chain: Candidate[], weak: readonly Candidate[], lines: Line[]): Candidate[] {
  const filled: Candidate[] = []
  const [first] = chain
  const before = first && weak.findLast((one) => one.at < first.at && one.value === first.value - 1)
  if (before && looksLike(lines, before, first)) filled.push(before)
  for (const [i, link] of chain.entries()) {
    filled.push(link)
    const next = chain[i + 1]
    for (const candidate of weak) {
      const last = filled.at(-1)
      if (!last || candidate.at <= last.at || (next && candidate.at >= next.at)) continue
      if (candidate.value !== last.value + 1 || (next && candidate.value >= next.value)) continue
      if (next?.value !== candidate.value + 1 && !looksLike(lines, candidate, link)) continue
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

/** One number with a label after it, that isn't even printed as a heading, is a list or a table. */
const isAccident = (chain: readonly Candidate[], lines: readonly Line[]) =>
  chain.length < 2 && (lines[chain[0]?.at ?? 0]?.level ?? 0) === 0 && !lines[chain[0]?.at ?? 0]?.button

/** A heading by its markup and by what follows it. */
const surely = 4

/** Points that were dealt with out of order break the chain, but look like headings in every other way. */
function withStrays(chain: Candidate[], sure: readonly Candidate[], lines: Line[]): Candidate[] {
  const [model] = chain
  const known = new Set(chain.map(({ value }) => value))
  const strays = sure.filter(
    (one) => model && !known.has(one.value) && one.at > model.at && looksLike(lines, one, model),
  )
  return strays.length > 0 ? [...chain, ...strays].toSorted((a, b) => a.at - b.at) : chain
}

const flagFirst = 'flag-first'

/** Closed points may be printed in a form of their own ("22. (Lukket) Title", "lukket 101 Title") and number. */
function withClosed(chain: Candidate[], byForm: ReadonlyMap<number, Candidate[]>, lines: Line[]): Candidate[] {
  const [model] = chain
  if (!model) return chain
  const known = new Set(chain.map(({ value }) => value))
  const closed = [...byForm.values()]
    .flat()
    .filter((one) => one.flag?.toLowerCase() === 'lukket' && !known.has(one.value) && one.at > model.at)
    .filter((one) => looksLike(lines, one, model))
  return closed.length > 0 ? [...chain, ...closed].toSorted((a, b) => a.at - b.at) : chain
}

/** The heading before the first one, glued to the last row of the contents: "10. Eventuelt1. Orientering". */
function gluedBefore([first]: readonly Candidate[], lines: Line[]): Candidate[] {
  const number = first ? Math.floor(first.value) - 1 : 0
  if (!first || number < 1) return []
  const pattern = new RegExp(`(?<=[\\p{L}\\d)])${number}\\.\\s?(\\p{Lu}.*)$`, 'u')
  const at = lines.findLastIndex(({ text }, line) => line < first.at && text.length < longestRow && pattern.test(text))
  if (at < 0 || !lines.slice(at + 1, at + 1 + lookAhead).some(({ text }) => tellsOfPoint(text))) return []
  const title = pattern.exec(lines[at]?.text ?? '')?.[1] ?? ''
  return [{ ...first, at, to: at + 1, number: String(number), value: number, title, flag: null }]
}

const longestRow = 300

/** A heading that is printed twice begins with its first print. */
function fromFirstPrint(lines: Line[], heading: Candidate): Candidate {
  const before = candidateAt(lines, heading.at - 1)
  const isSame =
    before?.form === heading.form && before.number === heading.number && bare(before.title) === bare(heading.title)
  return isSame ? { ...heading, at: before.at } : heading
}

/** The numbered headings of the points: one form for the whole document, with rising numbers; empty when there are none. */
export function findHeadings(lines: Line[]): Candidate[] {
  const byForm = new Map<number, Candidate[]>()
  const rows: string[] = []
  const flagged: string[] = []
  for (let at = 0; at < lines.length; at++) {
    const text = lines[at]?.text ?? ''
    if (isContentsRow(text)) {
      rows.push(text.replace(/^\d{1,4}[.\s]\s*/, '').replace(/\s*(?:\.{4,}|\t).*$/, ''))
      continue
    }
    const candidate = candidateAt(lines, at)
    if (!candidate) continue
    if (headerForms[candidate.form]?.name === flagFirst) flagged.push(candidate.title)
    const same = byForm.get(candidate.form)
    if (same) same.push(candidate)
    else byForm.set(candidate.form, [candidate])
  }
  const index = indexRows(rows)
  // "åbent 1 Title" is a row of the contents, if points are printed in another form.
  const withFlagged = flagged.length > 0 ? indexRows([...rows, ...flagged]) : index
  let best: { chain: Candidate[]; weight: number } = { chain: [], weight: 1 }
  for (const form of headerForms.keys()) {
    const all = byForm.get(form)
    if (!all || all.length > mostCandidates * 10) continue
    const stops = new Set(all.map((candidate) => candidate.at))
    const known = headerForms[form]?.name === flagFirst ? index : withFlagged
    const weights = all.map((candidate) => evidence(lines, candidate, stops, known))
    const strong = all
      .map((candidate, i) => ({ candidate, weight: weights[i] ?? 0 }))
      .filter(({ weight }) => weight >= 2)
    const kept = strong.slice(0, mostCandidates)
    const candidates = kept.map(({ candidate }) => candidate)
    const first = heaviestChain(
      candidates,
      kept.map(({ weight }) => weight),
    )
    if (first.weight <= best.weight || isAccident(first.chain, lines)) continue
    // Between two candidates for one number the one that is printed like the other headings is it.
    const usual = usualLook(first.chain, lines)
    const found = heaviestChain(
      candidates,
      kept.map(({ candidate, weight }) => weight + (lookOf(lines[candidate.at]) === usual ? 1 : 0)),
    )
    const weak = all.filter((candidate) => !found.chain.includes(candidate))
    const sure = all.filter((_, i) => (weights[i] ?? 0) >= surely)
    best = { chain: withStrays(fillGaps(found.chain, weak, lines), sure, lines), weight: first.weight }
  }
  const chain = withClosed(best.chain, byForm, lines).map((heading) => fromFirstPrint(lines, heading))
  return [...gluedBefore(chain, lines), ...chain]
}
