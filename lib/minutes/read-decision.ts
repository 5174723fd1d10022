import type { AgendaItem, Attendance, Decision, DecisionPart, EarlierDecision } from './model.ts'
import type { Line } from './lines.ts'
import { isRecusal, pointsNamed, readAbsence, type Absence, type AbsenceElsewhere } from './read-attendance.ts'
import { readDecisionLabel, sameBody, type DecisionLabel } from './read-label.ts'
import { isNamesOnly, namesIn } from './read-names.ts'
import { readOutcome } from './read-outcome.ts'
import type { RawSection } from './read-sections.ts'
import { readVotes } from './read-votes.ts'
import { sentences } from './text.ts'
import { noise } from './vocabulary.ts'

/** The body and day that tell a present decision from an earlier one, and who was there. */
export interface Sitting {
  committee: string | null
  date: string | null
  /** Who was away from all of the meeting tells what names without a word behind a decision mean. */
  attendance: Attendance
}

const longestNoise = 60

const bothLabel = /^indstilling og beslutning\s*:?$/iu

type Whose = 'present' | 'earlier' | 'neither'

/** Whose decision a label announces, told by body and date, never by its place in the point. */
function whose(label: DecisionLabel, sitting: Sitting): Whose {
  const sameCommittee = label.body === null || sitting.committee === null || sameBody(label.body, sitting.committee)
  if (label.from && !(sameCommittee && label.date !== null && label.date === sitting.date)) return 'earlier'
  if (label.date === null || sitting.date === null) return sameCommittee ? 'present' : 'earlier'
  if (label.date === sitting.date) return sameCommittee ? 'present' : 'earlier'
  return label.date < sitting.date ? 'earlier' : label.sure && /beslutning/iu.test(label.rest) ? 'present' : 'neither'
}

const statement =
  /mindretalsudtalelse|protokolbemærkning|ønsk\p{L}+ (?:følgende )?(?:ført|tilføjet|indført) til protokol|følgende bemærkning(?:er)?:|begærede .{0,40}standset|(?:tager|tog|tage) forbehold|forbehold fra|stemm?e[rd]? (?:i?mod|for),? (?:idet|fordi|da)(?!\p{L})|kan ikke tilslutte sig/iu
const part =
  /^((?:(?:ad|at)\.?\s*(?:pkt\.?\s*|punkt\s*)?\d+[a-z]?(?:\s*(?:-|–|og|,)\s*\d+)*|indstillingspunkt(?:erne|er)?\s*\d+(?:\s*(?:-|–|og|,)\s*\d+)*))\s*[.:)–-]?\s+(\S.*)$/iu

const asks = /(?<!\p{L})(?:ønskede|bad|spurgte|rejste)(?!\p{L})/iu

/** What the lines of a decision say: the words without who was there, and who was not. */
interface DecisionLines {
  decision: Decision | null
  absent: string[]
  recused: string[]
  elsewhere: AbsenceElsewhere[]
}

/** Reads the lines under the label of the present decision. */
function readDecision(lines: readonly Line[], { attendance }: Sitting): DecisionLines {
  const kept: string[] = []
  const absent: string[] = []
  const recused: string[] = []
  let told = false
  const elsewhere: AbsenceElsewhere[] = []
  const takeNote = (absence: Absence, sentence: string) => {
    told = true
    const points = pointsNamed(sentence)
    if (points.length > 0) {
      elsewhere.push({ ...absence, points })
      return
    }
    absent.push(...absence.absent)
    recused.push(...absence.recused)
  }
  for (let at = 0; at < lines.length; at++) {
    const text = lines[at]?.text ?? ''
    const said = sentences(text)
    if (said.length > 1) {
      const rest = said.filter((sentence, nth) => {
        const absence = readAbsence(sentence)
        if (!absence) return true
        takeNote(absence, sentence)
        // "... at hun var inhabil": who, stands in the sentence before, and both belong to what was decided.
        const unnamed = isRecusal(sentence) && absence.recused.length === 0
        if (unnamed) recused.push(...namesIn(said[nth - 1]?.split(asks)[0] ?? ''))
        return unnamed
      })
      kept.push(rest.length < said.length ? rest.join(' ') : text)
      continue
    }
    const absence = readAbsence(text, lines[at + 1]?.text)
    if (!absence) {
      if (text.length > longestNoise || !noise.test(text)) kept.push(text)
      continue
    }
    takeNote(absence, text)
    if (!absence.takesNext) continue
    at++
    // Names below a label stand one in a line.
    for (let next = lines[at + 1]; next && isNamesOnly(next.text); next = lines[at + 1]) {
      absent.push(...(readAbsence(`Afbud: ${next.text}`)?.absent ?? []))
      at++
    }
  }
  absent.push(...namesBehind(kept, attendance.absent))
  const text = kept.filter(Boolean).join('\n').trim()
  const decision: Decision | null =
    text === '' && !told
      ? null
      : {
          text,
          outcome: readOutcome(text),
          parts: readParts(kept),
          votes: readVotes(text),
          statements: sentences(text).filter((sentence) => statement.test(sentence)),
        }
  return { decision, absent: [...new Set(absent)], recused: [...new Set(recused)], elsewhere }
}

const withParty = /^\p{Lu}[\p{L}.' -]+\((?:\p{Lu}{1,2}|\p{L}{4,20})\)$/u
const asksForNames = /:$|(?<!\p{L})(?:valg|gen?valg|udpeg)/iu

/** Some print who was away behind the decision without a word: takes that line off, and returns its names. */
function namesBehind(kept: string[], away: readonly string[]): string[] {
  const [before, last] = kept.filter(Boolean).slice(-2)
  if (!before || !last) return []
  if (!last.split(/,\s*|\s+og\s+/u).every((name) => withParty.test(name))) return []
  const names = namesIn(last)
  if (asksForNames.test(kept.join(' ')) && !names.every((name) => away.includes(name))) return []
  kept.splice(kept.lastIndexOf(last), 1)
  return names
}

function readParts(lines: readonly string[]): DecisionPart[] {
  const parts: DecisionPart[] = []
  for (const line of lines) {
    const found = part.exec(line)
    const last = parts.at(-1)
    if (found?.[1] && found[2]) parts.push({ label: found[1], text: found[2], outcome: 'unclear' })
    else if (last) last.text += `\n${line}`
  }
  for (const one of parts) one.outcome = readOutcome(one.text)
  return parts
}

/** Sorts the decisions of a point into the present one and earlier ones. */
export function readDecisions(
  sections: RawSection[],
  sitting: Sitting,
): Pick<AgendaItem, 'decision' | 'earlierDecisions' | 'absent' | 'recused'> & {
  candidates: number
  elsewhere: AbsenceElsewhere[]
} {
  const earlierDecisions: EarlierDecision[] = []
  const present: DecisionLines[] = []
  const isDated = sections.some(({ decided }) => decided?.date != null && whose(decided, sitting) === 'present')
  // Without the meeting's day a label without one tells that those with a day are earlier.
  const isBare =
    sitting.date === null && sections.some(({ decided }) => decided && decided.date === null && !decided.body)
  for (const [at, section] of sections.entries()) {
    const { decided } = section
    if (section.kind === 'history') earlierDecisions.push(...toldInHistory(section))
    if (!decided) continue
    // "Indstilling og beslutning" holds the recommendation alone where a label with body and day follows.
    if (isDated && bothLabel.test(section.label)) {
      section.kind = 'recommendation'
      continue
    }
    const underHistory = decided.date === null && decided.body === null && isEmptyHistory(sections[at - 1])
    const owner = underHistory || (isBare && decided.date !== null) ? 'earlier' : whose(decided, sitting)
    if (owner === 'neither') {
      section.kind = 'schedule'
      continue
    }
    const read = readDecision(section.lines, sitting)
    if (owner === 'present') present.push(read)
    else {
      section.kind = 'earlierDecision'
      const text = read.decision?.text ?? ''
      earlierDecisions.push({ body: decided.body, date: decided.date, text, outcome: readOutcome(text) })
    }
  }
  const spoken = present.filter(({ decision }) => decision !== null && decision.text !== '')
  return {
    decision: joined(spoken) ?? present.find(({ decision }) => decision !== null)?.decision ?? null,
    earlierDecisions,
    absent: [...new Set(present.flatMap(({ absent }) => absent))],
    recused: [...new Set(present.flatMap(({ recused }) => recused))],
    candidates: spoken.length,
    elsewhere: present.flatMap(({ elsewhere }) => elsewhere),
  }
}

/** "Udvalget, 2. marts, pkt. 4: Udsat." */
const toldInHistory = ({ lines }: RawSection): EarlierDecision[] =>
  lines.flatMap(({ text }) => {
    const label = readDecisionLabel(text)
    if (!label?.date || !label.rest) return []
    return [{ body: label.body, date: label.date, text: label.rest, outcome: readOutcome(label.rest) }]
  })

const isEmptyHistory = (section: RawSection | undefined) => section?.kind === 'history' && section.lines.length === 0

/** Two present decisions in one point (a case taken up again): all is kept, the last one tells the outcome. */
function joined(read: readonly DecisionLines[]): Decision | null {
  const decisions = read.flatMap(({ decision }) => (decision ? [decision] : []))
  const last = decisions.at(-1)
  if (!last) return null
  return {
    text: decisions.map(({ text }) => text).join('\n'),
    outcome: last.outcome,
    parts: decisions.flatMap(({ parts }) => parts),
    votes: decisions.flatMap(({ votes }) => votes),
    statements: decisions.flatMap(({ statements }) => statements),
  }
}
