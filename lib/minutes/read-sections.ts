import type { SectionKind } from './model.ts'
import type { PageLabels } from './find-labels.ts'
import type { Line } from './lines.ts'
import type { RawItem } from './read-items.ts'
import { readDecisionLabel, reportLabel, type DecisionLabel } from './read-label.ts'
import { gluedLabel, kindOfLabel, kindOfRepeated, labelKey } from './vocabulary.ts'

/** A labelled part of a point, not yet told whose decision it is. */
export interface RawSection {
  kind: SectionKind
  /** As printed; empty before the first label. */
  label: string
  /** The line of the label; null before the first label. */
  at: Line | null
  lines: Line[]
  /** For decisions: what the label says of body and day. */
  decided?: DecisionLabel
}

interface Label {
  kind: SectionKind
  label: string
  /** What stands on the label's own line besides it. */
  rest: string
  decided?: DecisionLabel
}

/** Labels whose value is one word on the next line: "Punkttype" / "Beslutning." is a type, not a decision. */
const typeLabel = /^(?:punkttype|sagstype|type|sagsgang og sagstype|behandlingsform)$/u
/** "Administrationen indstiller til Økonomiudvalget:" */
const proposal = /^\p{Lu}[\p{L}&, -]{3,60} (?:indstiller|foreslår|anbefaler)(?: (?:til|over for) [^:.]{3,60})?\s*[:,]$/u
const resumed = /^genoptagelse(?: af sagen)?(?:\s+(?:den\s+)?\d.*)?\s*:?$/iu
const longestLabel = 180
const fullStop = 46
const comma = 44
const colonCode = 58
const capitalA = 65
const capitalZ = 90
/** From here on Latin-1 has letters, Æ, Ø and Å among them. */
const capitalAwithGrave = 192
const gluedStart = /^(?:Beslut|Sags|Indst|Bilag(?:\p{Lu}|- )|Frav|Resum|Økonomi\p{Lu})/u
const sameLine = /^([^:.]{3,40}):\s+(\S.*)$/u
const sameLineKinds = new Set<SectionKind>([
  'recommendation',
  'summary',
  'background',
  'finances',
  'subject',
  'competence',
])
const quotable = new Set<SectionKind>(['subject', 'summary', 'background', 'recommendation'])
const bareDecision: DecisionLabel = { body: null, date: null, sure: true, from: false, rest: '' }

/** Whether a line may be or open with a label: it has a capital, and is short or has a label glued on or parted off. */
function mayOpen(text: string): boolean {
  const first = text.charCodeAt(0)
  if ((first < capitalA || first > capitalZ) && first < capitalAwithGrave) return false
  if (text.length <= longestLabel) return true
  const start = text.slice(0, 42)
  return start.indexOf(':') > 2 || start.indexOf('\t') > 2 || gluedStart.test(start)
}

/** What label a line is; `platform` says that the markup marks it as one. */
function labelOf(
  line: Line,
  within: SectionKind,
  platform: boolean,
  { level, repeated }: PageLabels,
): Label | undefined {
  const { text } = line
  const inDecision = within === 'decision'
  // Paragraphs are by far the most lines, and no labels but for what may be glued to them.
  if (!platform && line.level === 0 && !mayOpen(text)) return undefined
  const row = text.includes('\t') ? labelledRow(text) : undefined
  if (row) return row
  const last = text.charCodeAt(text.length - 1)
  const kind = last === fullStop || last === comma ? undefined : kindOfLabel(text)
  if (kind === 'decision') return { kind, label: text, rest: '', decided: bareDecision }
  if (kind === 'attendance' && inDecision && !platform) return undefined
  // Where labels are headings, words like them that aren't are quoted.
  if (kind && level > 0 && last === colonCode && line.level === 0 && !line.strong && quotable.has(kind))
    return undefined
  if (kind) return { kind, label: text, rest: '' }
  const decided = readDecisionLabel(text)
  if (decided && decided.rest !== text) {
    const label = decided.rest ? text.slice(0, text.length - decided.rest.length).trim() : text
    return { kind: 'decision', label, rest: decided.rest, decided }
  }
  if (text.length < 10 && isReport(line)) return { kind: 'decision', label: text, rest: '', decided: bareDecision }
  if ((last === colonCode || last === comma) && !inDecision && within !== 'recommendation' && proposal.test(text))
    return { kind: 'recommendation', label: text, rest: '' }
  if (text.startsWith('Genoptag') && resumed.test(text)) return { kind: 'background', label: text, rest: '' }
  const glued = gluedStart.test(text) ? gluedLabel.exec(text) : null
  const gluedKind = glued?.[1] ? (kindOfLabel(glued[1]) ?? 'other') : undefined
  if (glued?.[1] && glued[2] && gluedKind && !(gluedKind === 'attendance' && inDecision)) {
    return {
      kind: gluedKind,
      label: glued[1],
      rest: glued[2].replace(/^- /, ''),
      ...(gluedKind === 'decision' && { decided: bareDecision }),
    }
  }
  const colon = text.indexOf(':')
  const pair = colon > 2 && colon < 42 ? sameLine.exec(text) : null
  const pairKind = pair?.[1] ? kindOfLabel(pair[1]) : undefined
  if (pair?.[2] && pairKind && sameLineKinds.has(pairKind))
    return { kind: pairKind, label: `${pair[1]}:`, rest: pair[2] }
  const known = repeated.size > 0 && text.length <= 120 && repeated.has(labelKey(text))
  if (known) return { kind: kindOfRepeated(labelKey(text)), label: text, rest: '' }
  if (platform || (level > 0 && line.level === level && text.length <= 120))
    return { kind: 'other', label: text, rest: '' }
  return undefined
}

/** "Referat" without a colon must be printed as a label. */
const isReport = ({ text, level, strong }: Line) =>
  reportLabel.test(text) || ((level > 0 || strong) && /^referat$/iu.test(text))

/** A table row of a label and its text. */
function labelledRow(text: string): Label | undefined {
  const at = text.indexOf('\t')
  const label = text.slice(0, at)
  const rest = text.slice(at + 1)
  const kind = kindOfLabel(label)
  if (!kind || rest.includes('\t') || !/\p{L}|^-$/u.test(rest)) return undefined
  return { kind, label, rest, ...(kind === 'decision' && { decided: bareDecision }) }
}

/** Cuts a point's lines at its labels. The first section has no label and is left out when nothing stands in it. */
export function readSections(item: RawItem, printed: PageLabels, meetingDate: string | null): RawSection[] {
  let current: RawSection = { kind: 'other', label: '', at: null, lines: [] }
  const sections = [current]
  let value = false
  for (let at = 0; at < item.lines.length; at++) {
    const line = item.lines[at]
    if (!line || line.text === '') continue
    if (item.breaks?.has(line.at)) {
      current = { kind: 'other', label: '', at: null, lines: [] }
      sections.push(current)
    }
    const platform = item.labels?.has(line) === true
    const isValue = value
    value = false
    const label =
      isValue || (item.labels && !platform && !isDatedDecision(line))
        ? undefined
        : labelOf(line, current.kind, platform, printed)
    if (!label || isPlan(label, current, meetingDate) || isRoute(label, item.lines, at)) {
      current.lines.push(line)
      continue
    }
    current = {
      kind: label.kind,
      label: label.label,
      at: line,
      lines: label.rest ? [{ ...line, text: label.rest }] : [],
    }
    if (label.decided) current.decided = label.decided
    value = typeLabel.test(labelKey(label.label))
    sections.push(current)
  }
  return sections.filter((section) => section.at !== null || section.lines.length > 0)
}

/** Where the platform knows the labels, only a decision's dated label counts besides them (strong text in one field). */
function isDatedDecision(line: Line): boolean {
  const decided = line.strong || line.level > 0 ? readDecisionLabel(line.text) : undefined
  return decided?.date != null && decided.sure
}

/** "Økonomiudvalget 17. marts 2021" under a schedule is a plan, and so is a day after the meeting's. */
function isPlan({ decided, label }: Label, current: RawSection, meetingDate: string | null): boolean {
  if (decided?.rest && decided.date !== null && told.has(current.kind) && !/beslut/iu.test(label)) return true
  if (!decided || decided.date === null || !planning.has(current.kind)) return false
  return !decided.sure || (meetingDate !== null && decided.date > meetingDate && !/beslutning/iu.test(label))
}

/** Bodies and days below each other are the way of a case, not decisions without words. */
function isRoute({ decided, label }: Label, lines: readonly Line[], at: number): boolean {
  if (!decided?.date || decided.rest || /beslut|pkt|punkt/iu.test(label)) return false
  return [at - 1, at + 1].some((next) => isStation(lines[next]?.text ?? ''))
}

function isStation(text: string): boolean {
  const label = text.length <= longestLabel && !/beslut/iu.test(text) ? readDecisionLabel(text) : undefined
  return label?.date != null && label.rest === ''
}

/** "Udvalget, 2. marts, pkt. 4: Udsat." is a sentence in what tells how a case went. */
const told = new Set<SectionKind>(['history', 'consultation'])
const planning = new Set<SectionKind>(['schedule', 'history', 'competence', 'consultation'])
