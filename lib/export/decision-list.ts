import type { AgendaItem, Meeting, Vote } from '../minutes/model.ts'
import { say, type Language, type Texts } from '../texts.ts'
import { voteInWords } from '../vote-words.ts'
import { cellOf } from './cell.ts'
import { linkInMarkdown, paragraphInMarkdown, wordsInMarkdown } from './markdown.ts'
import { meetingInWords } from './meeting-words.ts'
import { outcomeInWords } from './outcome-words.ts'
import { cutAtWord, inLine, withCapital } from './tidy.ts'
import { columns, exportWords } from './words.ts'

/** Points whose decisions are listed. */
export interface DecisionList {
  meeting: Meeting
  /** Those of the meeting's points that are listed. */
  items: readonly AgendaItem[]
  /** The address of a point; empty where it has none. */
  linkOf: (itemId: string) => string
  words: Texts
  language: Language
}

/** So many letters of a decision are listed; the address leads to the rest. */
const longestDecision = 600
/** Spreadsheets take some 32,000 letters in a cell. */
const longestCell = 30_000

const outcomeOf = ({ decision }: AgendaItem, { meeting, words }: DecisionList) =>
  outcomeInWords({ outcome: decision?.outcome ?? null, kind: meeting.kind }, words)

/** The decisions of some points as Markdown: a heading for each, the outcome, the decision, its votes, who was away. */
export function decisionsAsMarkdown(list: DecisionList): string {
  const title = wordsInMarkdown(meetingInWords(list.meeting, list))
  return `${[`# ${title}`, ...list.items.flatMap((item) => pointAsMarkdown(item, list))].join('\n\n')}\n`
}

function pointAsMarkdown(item: AgendaItem, list: DecisionList): string[] {
  const { linkOf, words, language } = list
  const { id, number, title, isClosed, caseNumber, decision, absent, recused } = item
  const more = exportWords[language]
  const name = linkInMarkdown(wordsInMarkdown(title ?? words.panel.untitled), linkOf(id))
  const facts = [isClosed && more.closed, caseNumber && say(more.caseNumber, wordsInMarkdown(caseNumber))]
  const lists = [
    ...(decision?.votes ?? []).map((vote) => voteAsMarkdown(vote, list)),
    absent.length > 0 && `${words.line.absent}: ${wordsInMarkdown(absent.join(', '))}`,
    recused.length > 0 && `${words.line.recused}: ${wordsInMarkdown(recused.join(', '))}`,
  ]
  return [
    `## ${number ? `${wordsInMarkdown(number)}. ` : ''}${name}`,
    withCapital(facts.filter(Boolean).join(', ')),
    `**${outcomeOf(item, list)}**`,
    ...cutAtWord(decision?.text.trim() ?? '', longestDecision)
      .split('\n')
      .map(paragraphInMarkdown),
    lists
      .filter(Boolean)
      .map((line) => `- ${line}`)
      .join('\n'),
  ].filter((block) => block !== '')
}

function voteAsMarkdown(vote: Vote, { words, language }: DecisionList): string {
  const told = wordsInMarkdown(voteInWords(vote, words))
  return `${told}. ${say(exportWords[language].quote, wordsInMarkdown(vote.sentence))}`
}

/**
 * The decisions of some points as a table to paste into a spreadsheet: tabs between the cells, a line feed behind each row
 * (browsers write what the system wants), the first row with the names of the columns.
 */
export function decisionsAsTable(list: DecisionList): string {
  const { columns: names } = exportWords[list.language]
  const rows = list.items.map((item) => {
    const row = rowOf(item, list)
    return columns.map((column) => row[column])
  })
  return [columns.map((column) => names[column]), ...rows].map((row) => row.map(cellOf).join('\t')).join('\n')
}

function rowOf(item: AgendaItem, list: DecisionList): Record<(typeof columns)[number], string> {
  const { number, title, caseNumber, decision, absent, recused, isClosed } = item
  const votes = decision?.votes ?? []
  const { yes, no } = exportWords[list.language]
  return {
    number: number ?? '',
    title: title ?? '',
    caseNumber: caseNumber ?? '',
    outcome: outcomeOf(item, list),
    decision: cutAtWord(inLine(decision?.text ?? ''), longestCell),
    for: countsOf(votes, 'for'),
    against: countsOf(votes, 'against'),
    abstained: countsOf(votes, 'abstained'),
    absent: absent.join(', '),
    recused: recused.join(', '),
    closed: isClosed ? yes : no,
    address: list.linkOf(item.id),
  }
}

/** How many voted so, a number alone where there was one vote; who they were where that wasn't counted. */
function countsOf(votes: readonly Vote[], side: 'for' | 'against' | 'abstained'): string {
  const counts = votes.map((vote) => vote[side]?.toString() ?? vote[`${side}Whom`].join(', '))
  return counts.some((count) => count !== '') ? counts.map((count) => count || '–').join('; ') : ''
}
