import type { Span } from './extract.ts'
import type { PageLabels } from './find-labels.ts'
import type { Line } from './lines.ts'
import type { AgendaItem, Doubt, ItemKind, Section } from './model.ts'
import { absolute, readAttachments } from './read-attachments.ts'
import { partDecision } from './part-decision.ts'
import { readAbsence, type AbsenceElsewhere } from './read-attendance.ts'
import { caseLabelLine, readCaseLine } from './read-case.ts'
import { readDecisions, type Sitting } from './read-decision.ts'
import type { RawItem } from './read-items.ts'
import { readSections, type RawSection } from './read-sections.ts'
import type { Layout } from './places.ts'
import { attendanceTitle, otherBusinessTitle, signoffTitle } from './vocabulary.ts'

/** A point as read, where its parts are, and what was uncertain. */
export interface ReadItem {
  item: AgendaItem
  layout: Layout[]
  doubts: Doubt[]
  /** Who was away from other points. */
  elsewhere: AbsenceElsewhere[]
}

/** What all points of a page share. */
export interface ItemContext {
  sitting: Sitting
  url: string | undefined
  labels: PageLabels
  /** Decisions have no label: minutes in which no point has one. */
  unlabelled: boolean
}

/** The lines in which a case's facts stand: right below the heading. */
const caseLines = 6

const lonelyLabel = /^(?:sagsnummer|sagsnr|sags nr|journalnummer|journalnr|sagsid)\s?\.?\s*:?$/iu

/** Reads one point. `id` is unique in the reading. */
export function readItem(raw: RawItem, id: string, context: ItemContext): ReadItem {
  const facts = { caseNumber: raw.caseNumber ?? null, caseOfficer: null as string | null }
  const factLines = new Set<string>()
  for (const { text } of raw.lines.slice(0, caseLines)) {
    const read = readCaseLine(text)
    facts.caseNumber ??= read.caseNumber
    facts.caseOfficer ??= read.caseOfficer
    if (read.caseNumber || read.caseOfficer || caseLabelLine.test(text)) factLines.add(text)
  }
  // Some print the number at the end, below a label of its own.
  const labelAt = facts.caseNumber ? -1 : raw.lines.findIndex(({ text }) => lonelyLabel.test(text))
  if (labelAt >= 0) facts.caseNumber = readCaseLine(`Sagsnr.: ${raw.lines[labelAt + 1]?.text ?? ''}`).caseNumber
  const labelled = readSections(raw, context.labels, context.sitting.date)
  const rawSections = context.unlabelled && !raw.isClosed ? partDecision(labelled) : labelled
  const { candidates, elsewhere: announced, ...decided } = readDecisions(rawSections, context.sitting)
  const attachments = raw.attachments
    ? raw.attachments.map(({ name, url }) => ({ name, url: absolute(url, context.url) }))
    : readAttachments(rawSections, context.url)
  const elsewhere = absencesElsewhere(rawSections)
  const item: AgendaItem = {
    id,
    kind: kindOf(raw.title),
    number: raw.number,
    title: raw.title,
    isClosed: raw.isClosed,
    ...facts,
    sections: [],
    recommendation: recommendationOf(rawSections, factLines),
    decision: decided.decision,
    earlierDecisions: decided.earlierDecisions,
    attachments,
    absent: [...new Set([...decided.absent, ...elsewhere.absent])],
    recused: [...new Set([...decided.recused, ...elsewhere.recused])],
  }
  const layout: Layout[] = [{ id, heading: spanOf(raw.heading), body: spanOf(raw.lines) }]
  for (const [at, section] of rawSections.entries()) {
    const sectionId = `${id}s${at + 1}`
    item.sections.push(asSection(section, sectionId))
    layout.push({ id: sectionId, heading: section.at && spanOf([section.at]), body: spanOf(section.lines) })
  }
  return { item, layout, doubts: doubtsOf(raw, item, candidates), elsewhere: announced }
}

/** From the first to the last of some lines; null for none. */
function spanOf(lines: readonly Line[]): Span | null {
  const [first, last] = [lines[0], lines.at(-1)]
  return first && last ? [first.at, last.at + 1] : null
}

const asSection = (section: RawSection, id: string): Section => ({
  id,
  kind: section.kind,
  label: section.label,
  text: section.lines.map(({ text }) => text).join('\n'),
})

function kindOf(title: string | null): ItemKind {
  if (title === null) return 'business'
  if (signoffTitle.test(title)) return 'signoff'
  if (otherBusinessTitle.test(title)) return 'otherBusiness'
  return attendanceTitle.test(title) ? 'attendance' : 'business'
}

const proposes = /(?<!\p{L})(?:indstiller|anbefaler|foreslår|fremsender|indstilles)(?!\p{L})/iu

/** The labelled recommendation, or the unlabelled one that opens a point ("Forvaltningen indstiller, at ..."). */
function recommendationOf(sections: readonly RawSection[], factLines: ReadonlySet<string>): string | null {
  const labelled = sections.find(({ kind, lines }) => kind === 'recommendation' && lines.length > 0)
  if (labelled) return labelled.lines.map(({ text }) => text).join('\n')
  const opening = sections[0]
  if (!opening || opening.at !== null) return null
  const lines = opening.lines.map(({ text }) => text).filter((text) => !factLines.has(text))
  const from = lines.findIndex((text) => proposes.test(text))
  return from < 0 ? null : lines.slice(from).join('\n')
}

/** Who was away, told outside the decision: under a label of its own, or right below the heading. */
function absencesElsewhere(sections: readonly RawSection[]): { absent: string[]; recused: string[] } {
  const absent: string[] = []
  const recused: string[] = []
  for (const section of sections) {
    if (section.kind !== 'attendance') continue
    for (const { text } of section.lines) {
      const read = readAbsence(text) ?? readAbsence(`Fraværende: ${text}`)
      absent.push(...(read?.absent ?? []))
      recused.push(...(read?.recused ?? []))
    }
  }
  return { absent, recused }
}

function doubtsOf(raw: RawItem, item: AgendaItem, candidates: number): Doubt[] {
  const doubts: Doubt[] = []
  const doubt = (kind: Doubt['kind'], text = '') => doubts.push({ item: item.id, kind, text })
  if (candidates > 1) doubt('two-decisions')
  if (item.title === null) doubt('untitled')
  if (raw.attachmentCount !== undefined && raw.attachmentCount !== item.attachments.length) {
    doubt('attachments-differ', `${raw.attachmentCount}/${item.attachments.length}`)
  }
  return doubts
}
