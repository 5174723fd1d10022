import { anchorOf } from '../highlights/model.ts'
import { say } from '../texts.ts'
import { meetingsOf, type Entry, type ExportOptions, type MeetingGroup, type PointGroup } from './entry.ts'
import { escapeHtml } from './escape-html.ts'
import { stateInWords } from './marking-state.ts'
import { markingWords } from './marking-words.ts'
import { markingsSheet } from './markings-sheet.ts'
import { meetingFactsOf, meetingInWords } from './meeting-words.ts'
import { citationOfPoint, factsOf, type PointFacts } from './point-facts.ts'
import { inLine, paragraphsOf, webAddress } from './tidy.ts'

export { markingsSheet } from './markings-sheet.ts'

/**
 * Markings as an HTML document of its own, to print or to read anywhere: it fetches nothing and runs nothing, and says so to
 * the browser (https://www.w3.org/TR/CSP3/).
 */
export function markingsAsHtml(entries: readonly Entry[], options: ExportOptions): string {
  return `<!doctype html>
<html lang="${options.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width">
<title>${write(titleOf(meetingsOf(entries), options))}</title>
<style>
body { margin: 0; background: #fff; }
${markingsSheet}</style>
</head>
<body>
${markingsBody(entries, options)}
</body>
</html>
`
}

/** The markup of that document's body, for a page that takes `markingsSheet` as a sheet of its own. */
export function markingsBody(entries: readonly Entry[], options: ExportOptions): string {
  const meetings = meetingsOf(entries)
  const count = meetings.flatMap(({ points }) => points.flatMap((point) => point.entries)).length
  return `<main class="markings" lang="${options.language}">
<h1>${write(titleOf(meetings, options))}</h1>
<p class="count">${write(say(options.words.marking.list, count))}</p>
${meetings.map((meeting) => meetingSection(meeting, options)).join('\n')}
</main>`
}

const write = (text: string) => escapeHtml(inLine(text))

/** The one meeting, or what it is about. */
function titleOf([meeting, second]: readonly MeetingGroup[], options: ExportOptions): string {
  const { title } = markingWords[options.language]
  return meeting && !second ? `${title}. ${meetingInWords(meetingFactsOf(meeting), options)}` : title
}

const element = (tag: string, attributes: string, content: string) =>
  content === '' ? '' : `<${tag}${attributes && ` ${attributes}`}>${content}</${tag}>`

const joined = (parts: readonly string[]) => parts.filter((part) => part !== '').join('\n')

function meetingSection(meeting: MeetingGroup, options: ExportOptions): string {
  const heading = element('h2', '', write(meetingInWords(meetingFactsOf(meeting), options)))
  const points = meeting.points.map((point) => pointSection(meeting, point, options))
  return element('section', '', joined([heading, ...points]))
}

function pointSection(meeting: MeetingGroup, point: PointGroup, options: ExportOptions): string {
  const facts = factsOf(meeting, point)
  const figures = point.entries.map((entry) => markingFigure(entry, options))
  const source = element('p', 'class="source"', citationOfPoint(facts, options.language).html)
  return element('section', '', joined([element('h3', '', heading(facts, point, options)), ...figures, source]))
}

function heading(facts: PointFacts, { point }: PointGroup, { words }: ExportOptions): string {
  const number = inLine(facts.number ?? '')
  const title = write(facts.title ?? '')
  const name = point ? title || write(words.panel.untitled) : write(words.marking.outside)
  const href = webAddress(facts.link)
  const language = point && title ? 'lang="da"' : ''
  const linked =
    href === undefined
      ? element('span', language, name)
      : element('a', `href="${escapeHtml(href)}"${language && ` ${language}`}`, name)
  return `${point && number ? `${write(number)}. ` : ''}${linked}`
}

function markingFigure({ highlight }: Entry, { language, colourNames }: ExportOptions): string {
  const words = markingWords[language]
  const paragraphs = (text: string) => paragraphsOf(text).map((line) => element('p', '', escapeHtml(line)))
  const meaning = element('span', 'class="meaning"', write(colourNames[highlight.colour]))
  const tags = write(highlight.tags.join(', '))
  const note = paragraphs(`${words.note}: ${highlight.note.trim()}`)
  const caption = [
    element('p', '', [meaning, tags && `${words.tags}: ${tags}`].filter(Boolean).join(' · ')),
    element('p', 'class="state"', write(stateInWords(highlight, language))),
    highlight.note.trim() === '' ? '' : element('div', 'class="note"', joined(note)),
  ]
  return element(
    'figure',
    `class="${highlight.colour}"`,
    joined([
      element('blockquote', 'lang="da"', joined(paragraphs(anchorOf(highlight).exact))),
      element('figcaption', '', joined(caption)),
    ]),
  )
}
