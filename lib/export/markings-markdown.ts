import { anchorOf } from '../highlights/model.ts'
import { meetingsOf, type Entry, type ExportOptions, type MeetingGroup, type PointGroup } from './entry.ts'
import { linkInMarkdown, paragraphInMarkdown, wordsInMarkdown } from './markdown.ts'
import { stateInWords } from './marking-state.ts'
import { markingWords } from './marking-words.ts'
import { meetingFactsOf, meetingInWords } from './meeting-words.ts'
import { citationOfPoint, factsOf, type PointFacts } from './point-facts.ts'
import { inLine, paragraphsOf } from './tidy.ts'

/**
 * Markings as Markdown: a heading for each meeting and, linked, for each point; what is marked as a quotation, what its
 * colour means, its tags, its note; and where it stands, once for the point.
 */
export function markingsAsMarkdown(entries: readonly Entry[], options: ExportOptions): string {
  const blocks = meetingsOf(entries).flatMap((meeting) => [
    `# ${wordsInMarkdown(meetingInWords(meetingFactsOf(meeting), options))}`,
    ...meeting.points.flatMap((point) => pointBlocks(meeting, point, options)),
  ])
  return blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`
}

function pointBlocks(meeting: MeetingGroup, point: PointGroup, options: ExportOptions): string[] {
  const facts = factsOf(meeting, point)
  return [
    `## ${headingOf(facts, point, options)}`,
    ...point.entries.flatMap((entry) => markingBlocks(entry, options)),
    citationBlock(facts, options),
  ].filter((block) => block !== '')
}

function headingOf(facts: PointFacts, { point }: PointGroup, { words }: ExportOptions): string {
  if (!point) return linkInMarkdown(wordsInMarkdown(words.marking.outside), facts.link)
  const number = inLine(facts.number ?? '')
  const title = wordsInMarkdown(facts.title ?? '') || wordsInMarkdown(words.panel.untitled)
  return `${number ? `${wordsInMarkdown(number)}. ` : ''}${linkInMarkdown(title, facts.link)}`
}

function markingBlocks({ highlight }: Entry, { language, colourNames }: ExportOptions): string[] {
  const words = markingWords[language]
  const quote = paragraphsOf(anchorOf(highlight).exact).map((line) => `> ${paragraphInMarkdown(line)}`)
  const meaning = wordsInMarkdown(colourNames[highlight.colour])
  const tags = wordsInMarkdown(highlight.tags.join(', '))
  const [opening, ...more] = paragraphsOf(highlight.note)
  return [
    quote.join('\n>\n'),
    [meaning && `**${meaning}**`, tags && `${words.tags}: ${tags}`].filter(Boolean).join(' · '),
    paragraphInMarkdown(stateInWords(highlight, language)),
    opening === undefined ? '' : `${words.note}: ${wordsInMarkdown(opening)}`,
    ...more.map(paragraphInMarkdown),
  ]
}

/** The citation, with its address as a link. */
function citationBlock(facts: PointFacts, { language }: ExportOptions): string {
  const { text } = citationOfPoint(facts, language)
  const at = facts.link === '' ? -1 : text.lastIndexOf(facts.link)
  if (at < 0) return paragraphInMarkdown(text)
  const link = linkInMarkdown(wordsInMarkdown(facts.link), facts.link)
  return `${paragraphInMarkdown(text.slice(0, at))} ${link}${wordsInMarkdown(text.slice(at + facts.link.length))}`
}
