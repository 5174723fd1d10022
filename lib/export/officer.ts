import type { AgendaItem } from '../minutes/model.ts'
import { inLine } from './tidy.ts'

/** Before the name of the official who prepared a case. */
const officer = /(?<!\p{L})(?:sagsbehandlere?|sagsbeh|sagsansvarlige?|sagsinitialer|initialer|kontaktperson)(?!\p{L})/iu
/** What else stands in a line that tells a case's facts and nothing more. */
const labels =
  /(?<!\p{L})(?:sagsnummer|sagsnr|sagsid|sagnr|sag|journalnummer|journalnr|j|acadre|acadresag|nr)(?!\p{L})/giu
const letters = /[\p{L}\p{N}]/u

/**
 * A point without the name of the official who prepared it. The name goes out of the lines that tell it as a fact of the
 * case ("Sagsbehandler: …"); what was written about somebody stays as it is printed.
 */
export function withoutOfficer(item: AgendaItem): AgendaItem {
  const { caseOfficer, sections } = item
  if (caseOfficer === null) return item
  const tidied = sections.map((section) => {
    const isLabelled = officer.test(section.label)
    const text = section.text
      .split('\n')
      .map((line) => lineWithoutName(line, item, isLabelled))
      .join('\n')
    return { ...section, label: lineWithoutName(section.label, item, false), text }
  })
  return { ...item, caseOfficer: null, sections: tidied }
}

function lineWithoutName(line: string, { caseOfficer, caseNumber }: AgendaItem, isLabelled: boolean): string {
  const name = caseOfficer?.trim() ?? ''
  if (name === '' || !line.includes(name)) return line
  const without = line.replace(name, '')
  if (!isLabelled && !officer.test(without)) return line
  const others = without
    .replace(caseNumber ?? '', '')
    .replace(officer, '')
    .replace(labels, '')
  return letters.test(others) ? line : inLine(without)
}
