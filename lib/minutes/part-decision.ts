import { readAbsence } from './read-attendance.ts'
import { readOutcome } from './read-outcome.ts'
import type { RawSection } from './read-sections.ts'

const longest = 400

/**
 * Some minutes have no label for what was decided: it is the last paragraph of the case ("Foretoges."). Parts it from the
 * case, with who was away told behind it; leaves the sections as they are where the last paragraph decides nothing.
 */
export function partDecision(sections: RawSection[]): RawSection[] {
  const index = sections.findLastIndex(
    ({ kind, label, lines }) => (kind === 'background' || label === '') && lines.length > 0,
  )
  const section = sections[index]
  if (!section) return sections
  const from = section.lines.findLastIndex(({ text }) => !readAbsence(text))
  const said = section.lines[from]?.text ?? ''
  if (said === '' || said.length > longest || readOutcome(said) === 'unclear') return sections
  const decision: RawSection = {
    kind: 'decision',
    label: '',
    at: null,
    lines: section.lines.slice(from),
    decided: { body: null, date: null, sure: false, from: false, rest: '' },
  }
  return sections.toSpliced(index, 1, { ...section, lines: section.lines.slice(0, from) }, decision)
}
