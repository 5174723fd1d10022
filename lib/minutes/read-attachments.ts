import type { Attachment } from './model.ts'
import type { Line } from './lines.ts'
import type { RawSection } from './read-sections.ts'
import { bare } from './text.ts'
import { noise } from './vocabulary.ts'

const none = /^(?:der er )?(?:ingen(?: bilag)?(?: til (?:punktet|sagen))?|ikke relevant|-|intet)\.?$/iu
/** A document's own number in a column behind its name, or on a line of its own. */
const documentNumber = /^(?:\d{3}-\d{4}-\d+|\d{4,}[-/]\d+(?:[-/]\d+)?|\d{3}-\d{4}-|\d{5,})$/u
const file = /\.(?:pdf|docx?|xlsx?|pptx?|odt|msg|zip|jpe?g|png)(?:$|[?#])/iu
const fileAddress =
  /\.(?:pdf|docx?|xlsx?|pptx?)(?:$|[?#])|\/vis\/pdf\/bilag\/|\/enclosures\/|\/meeting\/files\/|downloadMode=/iu
/** Title lines of the document that stand between attachments where a sheet ends. */
const sheetHead =
  /^(?:referat|dagsorden)$|^(?:d\.|den)?\s*\d{1,2}[-.]\s?(?:\d{1,2}[-.]|\p{L}+ )\d{4}$|(?:udvalg|råd)\p{L}* til \d{1,2}\.\d{1,2}\.\d{2,4}$/iu
const mostWords = 250

/** The address made absolute with the page's; null when it can't be. */
export function absolute(address: string | null, page: string | undefined): string | null {
  if (!address || address === '#' || /^javascript:/iu.test(address)) return null
  if (!URL.canParse(address, page)) return null
  return new URL(address, page).href
}

function namesOf(lines: readonly Line[], page: string | undefined): Attachment[] {
  const found: Attachment[] = []
  for (const line of lines) {
    const name = line.text
      .split('\t')
      .filter((cell) => !documentNumber.test(cell.trim()))
      .join(' ')
      .trim()
    if (name === '' || name.length > mostWords || none.test(name) || noise.test(name) || sheetHead.test(name)) continue
    found.push({ name, url: absolute(line.link, page) })
  }
  return unnumbered(found)
}

const listNumber = /^(\d{1,2})[.)]\s+(?=[\p{Lu}\d])/u

/** Names without the numbers of the list they stand in. */
function unnumbered(found: Attachment[]): Attachment[] {
  const isList = found.length > 0 && found.every(({ name }, at) => Number(listNumber.exec(name)?.[1]) === at + 1)
  return isList ? found.map((one) => ({ ...one, name: one.name.replace(listNumber, '') })) : found
}

const once = (attachments: Attachment[]) =>
  attachments.length < 2
    ? attachments
    : attachments.filter(
        (one, at) =>
          attachments.findIndex((other) => bare(other.name) === bare(one.name) && other.url === one.url) === at,
      )

/**
 * The attachments of a point. Where a point lists them twice (in the case text and behind the decision) the last list
 * counts; where no list has a label, the links to files do.
 */
export function readAttachments(sections: readonly RawSection[], page: string | undefined): Attachment[] {
  const lists = sections
    .filter((section) => section.kind === 'attachments')
    .map((section) => namesOf(section.lines, page))
  const last = lists.findLast((list) => list.length > 0)
  if (last) return once(last)
  if (lists.length > 0) return []
  const links = sections
    .flatMap((section) => section.lines)
    .filter((line) => line.link !== null && (fileAddress.test(line.link) || file.test(line.text)))
  return once(namesOf(links, page))
}
