import type { AgendaItem, Meeting } from '../minutes/model.ts'
import { dateInWords, say, type Language } from '../texts.ts'
import { escapeHtml } from './escape-html.ts'
import { officialName } from './official-name.ts'
import { inLine, webAddress, withCapital } from './tidy.ts'
import { exportWords } from './words.ts'

/** What is cited, and how. */
export interface Cited {
  meeting: Pick<Meeting, 'kind' | 'municipality' | 'committee' | 'date'>
  item: Pick<AgendaItem, 'number' | 'title' | 'caseNumber'>
  /** Of the point; empty for a saved file. */
  address: string
  /** The day on which the address was seen (YYYY-MM-DD). */
  accessed: string
  language: Language
}

/**
 * A citation of a point: municipality, body, date, point, case number, address, and the day on which that was seen. What the
 * page doesn't tell is left out, and so are the names of officials. `html` says the same, with the address as a link.
 */
export function citationOf({ meeting, item, address, accessed, language }: Cited): { text: string; html: string } {
  const { kind, municipality, committee, date } = meeting
  const words = exportWords[language]
  const facts = [
    officialName(inLine(municipality ?? '')),
    inLine(committee ?? ''),
    [words.kinds[kind], date && dateInWords(date, language)].filter(Boolean).join(' '),
    pointInWords(item, language),
  ]
  const told = withCapital(facts.filter(Boolean).join(', '))
  // A file was not visited, and where there is nothing to visit the day tells nothing.
  const seen = address === '' || accessed === '' ? '' : say(words.accessed, dateInWords(accessed, language))
  const sentence = (link: string, write: (words: string) => string) =>
    stopped([write(told), link, write(seen)].filter(Boolean).join(', '), seen === '' && address !== '')
  const href = webAddress(address)
  const shown = escapeHtml(address)
  return {
    text: sentence(address, (words) => words),
    html: sentence(href === undefined ? shown : `<a href="${escapeHtml(href)}">${shown}</a>`, escapeHtml),
  }
}

function pointInWords({ number, title, caseNumber }: Cited['item'], language: Language): string {
  const words = exportWords[language]
  const name = withoutStop(inLine(title ?? ''))
  const point = number ? say(words.point, inLine(number)) : name && say(words.unnumbered, name)
  const named = number && name ? `${point}: ${name}` : point
  const ofCase = caseNumber && say(words.caseNumber, inLine(caseNumber))
  if (!ofCase) return named
  return named ? `${named} (${ofCase})` : ofCase
}

/** A title without the mark at its end; abbreviations ("m.v.", "evt.") keep their stop. */
const withoutStop = (title: string) => title.replace(/[\s,;:]+$/, '').replace(/(?<=[\p{L}\p{N})]{4})\.$/u, '')

/** A stop behind the sentence, but for one that ends with an address: it would be taken for a part of that. */
const stopped = (text: string, endsInAddress: boolean) => (endsInAddress || /[.?!]$/.test(text) ? text : `${text}.`)
