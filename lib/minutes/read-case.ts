/** A case number (sagsnummer) and the official who prepared the case (sagsbehandler), as printed near a point's heading. */
export interface CaseFacts {
  caseNumber: string | null
  caseOfficer: string | null
}

/**
 * The shapes of case numbers: KLE (the municipalities' common file plan) as SBSYS and older systems print it, SJ (three
 * digits of the municipality's code, year, number), year and number, and what the regions and Copenhagen use.
 */
const shapes = [
  /(?<![\p{L}\p{N}.])\d{2}\.\d{2}(?:\.\d{2})?\s?[A-ZÆØÅ]\d{2}\s?-\s?\d{4}\/\d{3,6}(?![\p{L}\p{N}])/u,
  /(?<![\p{L}\p{N}.])\d{2}\.\d{2}\.\d{2}\s?-?\s?[A-ZÆØÅ]\d{2}(?:\s?-\s?\d{1,5}(?:-\d{2})?)?(?![\p{L}\p{N}])/u,
  /(?<![\p{L}\p{N}])\d{3}-(?:19|20)\d{2}-\d{1,6}(?![\p{L}\p{N}])/u,
  /(?<![\p{L}\p{N}])[A-Z]{2,4}-(?:19|20)\d{2}-\d{3,7}(?![\p{L}\p{N}])/u,
  /(?<![\p{L}\p{N}-])(?:19|20)\d{2}-(?!(?:19|20)\d{2}(?!\d))\d{4,6}(?![\p{L}\p{N}])/u,
  /(?<![\p{L}\p{N}])(?:19|20)\d{2}\/\d{3,6}(?![\p{L}\p{N}])/u,
  /(?<![\p{L}\p{N}])\d{6}-(?:19|20)\d{2}(?![\p{L}\p{N}])/u,
  /(?<![\p{L}\p{N}])(?:BR|[A-ZÆØÅ]{2,4}) \d{1,4}\/(?:\d{4}|\d{2})(?![\p{L}\p{N}])/u,
]
/** Shapes so plain that they count only behind a label, or as all of a line. */
const plainShape = /\d{2}\/\d{1,6}|\d{2}-\d{5,6}|\d(?:-\d{1,4}){2,5}|(?:19|20)\d{7}|\d{5,8}/u

const label =
  /(?<![\p{L}])(sagsnummer|sagsnr|sags nr|sagsid|sagnr|sagsn|sag|journalnr|journalnummer|j\.\s?nr|acadre(?:sag)?)(?![\p{L}])\s?\.?\s*:?\s*/giu
const officerLabel =
  /(?<![\p{L}])(?:sagsbehandler|sagsbeh|sagsansvarlig|kontaktperson)\s?\.?\s*:\s*(\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,4})/iu
const initials = /(?<![\p{L}])(?:sagsinitialer|initialer)\s?\.?\s*:\s*([\p{L}.]{2,8})(?![\p{L}])/iu
const afterSlash = /^\s*\/\s*(\p{Lu}[\p{L}'’.-]*(?: [\p{L}'’.-]+){0,4})$/u
const wholeLine = new RegExp(`^(?:${plainShape.source})$`, 'u')
const digit = /\d/

/** A label of the case's facts that opens a line ("Sagsnr.:", "Dok.nr.:"), with or without a value. */
export const caseLabelLine =
  /^(?:sagsansvarlig|sagsbehandler|sagsinitialer|sagsnummer|sagsbeh|sagsnr|sags nr|sagsid|sagnr|dokumentnr|dok\.?\s?nr|j\.\s?nr|journalnr|journalnummer|brevid|initialer)(?=[\s.:]|$)\s?\.?\s*:?/iu

function numberIn(text: string): string | undefined {
  for (const shape of shapes) {
    const found = shape.exec(text)
    if (found) return found[0]
  }
  return undefined
}

/** A case number behind its label; `Sag` alone is too common a word to count without a number's shape behind it. */
function labelled(text: string): string | undefined {
  for (const match of text.matchAll(label)) {
    const rest = text.slice(match.index + match[0].length)
    const value = numberIn(rest.slice(0, 60))
    if (value && rest.trimStart().startsWith(value)) return value
    if (match[1]?.toLowerCase() === 'sag' || /^j|^a/i.test(match[1] ?? '')) continue
    const plain = new RegExp(`^(?:${plainShape.source})(?![\\p{L}\\p{N}])`, 'u').exec(rest)
    if (plain) return plain[0]
  }
  return undefined
}

const only = (text: string, value: string) => text.length <= value.length + 60

const anyOfficer = /sagsb|sagsa|sagsi|initialer|kontaktp/iu

/** Reads the facts of a case from one line; fields are null where the line doesn't tell. */
export function readCaseLine(text: string): CaseFacts {
  if (text.length > 200) return { caseNumber: null, caseOfficer: null }
  const officer = anyOfficer.test(text) ? (officerLabel.exec(text) ?? initials.exec(text))?.[1] : undefined
  if (!digit.test(text)) return { caseNumber: null, caseOfficer: officer ?? null }
  const byLabel = labelled(text)
  if (byLabel) return { caseNumber: byLabel, caseOfficer: officer ?? slashName(text, byLabel) }
  const byShape = numberIn(text)
  if (byShape && only(text, byShape)) return { caseNumber: byShape, caseOfficer: officer ?? slashName(text, byShape) }
  return { caseNumber: wholeLine.test(text) && /[/-]/.test(text) ? text : null, caseOfficer: officer ?? null }
}

function slashName(text: string, value: string): string | null {
  const rest = text.slice(text.indexOf(value) + value.length)
  return afterSlash.exec(rest)?.[1]?.trim() ?? null
}
