import type { AgendaItem, Digest, Digests, Meeting } from './model.ts'
import { readAbsence } from './read-attendance.ts'
import { decisiveSentence } from './read-outcome.ts'
import { sentences } from './text.ts'

/** A sentence is told so far (in letters): some decisions are one sentence of a whole page. */
const longest = 420

/** Of a longer line no more is looked at: it is hardly prose. */
const longestLine = 5000

/** So far where it only leads to the sentence that decides. */
const aside = 160

/** A text, or as much of it as may be told, cut between words. */
const cut = (text: string, most = longest) =>
  text.length <= most ? text : `${text.slice(0, most).replace(/\s+\S*$/, '')} …`

/** A line's end is a sentence's, too. */
const firstLine = (text: string) => (text.split('\n', 1)[0] ?? '').slice(0, longestLine)

/** The sentences that a reader is shown of each point of a meeting. */
export const digestsOf = ({ items }: Meeting): Digests =>
  Object.fromEntries(items.map((item) => [item.id, digestOf(item)]))

/** The sentences that a reader is shown of a point. */
export function digestOf(item: AgendaItem): Digest {
  return {
    ...leadOf(item),
    absent: linesAbout(item, 'absent'),
    recused: linesAbout(item, 'recused'),
    earlier: item.earlierDecisions.map(({ text }) =>
      cut(decisiveSentence(text) ?? sentences(firstLine(text))[0] ?? ''),
    ),
  }
}

function leadOf({ decision, recommendation, sections }: AgendaItem): Pick<Digest, 'from' | 'lead'> {
  if (decision) {
    const first = sentences(firstLine(decision.text))[0]
    const decisive = decisiveSentence(decision.text)
    const lead = [...new Set([first, decisive])].flatMap((one) => one ?? [])
    return {
      from: 'decision',
      lead: lead.map((one) => cut(one, lead.length > 1 && one !== decisive ? aside : longest)),
    }
  }
  const text = recommendation ?? sections.find(({ text }) => text !== '')?.text ?? ''
  const first = sentences(firstLine(text))[0]
  return { from: recommendation === null ? 'text' : 'recommendation', lead: first ? [cut(first)] : [] }
}

/** The sentences of a point that tell of its absent, or of those who stood aside. */
function linesAbout(item: AgendaItem, side: 'absent' | 'recused'): string[] {
  return [...new Set(item[side].flatMap((name) => lineAbout(item, side, name) ?? []))]
}

function lineAbout({ sections }: AgendaItem, side: 'absent' | 'recused', name: string): string | undefined {
  // Few lines name somebody: only those are parted into sentences.
  const said = sections
    .filter(({ text }) => text.includes(name))
    .flatMap(({ text }) => text.split('\n').filter((line) => line.length < longestLine && line.includes(name)))
    .flatMap((line) => sentences(line).filter((sentence) => sentence.includes(name)))
  const telling = said.find((sentence) => readAbsence(sentence)?.[side].includes(name))
  const found = telling ?? said.find((sentence) => readAbsence(`Fraværende: ${sentence}`))
  return found && cut(found)
}
