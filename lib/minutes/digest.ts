import type { AgendaItem, Digest } from './model.ts'
import { readAbsence } from './read-attendance.ts'
import { decisiveSentence } from './read-outcome.ts'
import { sentences } from './text.ts'

/** A sentence is told so far (in letters): some decisions are one sentence of a whole page. */
const longest = 420

/** A text, or as much of it as `longest` allows, cut between words. */
const cut = (text: string) => (text.length <= longest ? text : `${text.slice(0, longest).replace(/\s+\S*$/, '')} …`)

/** The sentences that a reader is shown of a point. */
export function digestOf(item: AgendaItem): Digest {
  return {
    ...leadOf(item),
    absent: lineAbout(item, 'absent'),
    recused: lineAbout(item, 'recused'),
    earlier: item.earlierDecisions.map(({ text }) => cut(decisiveSentence(text) ?? sentences(text)[0] ?? '')),
  }
}

function leadOf({ decision, recommendation, sections }: AgendaItem): Pick<Digest, 'from' | 'lead'> {
  if (decision) {
    const first = sentences(decision.text)[0]
    const decisive = decisiveSentence(decision.text)
    return { from: 'decision', lead: [...new Set([first, decisive])].flatMap((one) => (one ? cut(one) : [])) }
  }
  const text = recommendation ?? sections.find(({ text }) => text !== '')?.text ?? ''
  const first = sentences(text)[0]
  return { from: recommendation === null ? 'text' : 'recommendation', lead: first ? [cut(first)] : [] }
}

/** The sentence of a point that tells of its absent, or of those who stood aside. */
function lineAbout(item: AgendaItem, side: 'absent' | 'recused'): string | null {
  const [first] = item[side]
  if (first === undefined) return null
  const said = item.sections.flatMap(({ text }) => sentences(text)).filter((sentence) => sentence.includes(first))
  const telling = said.find((sentence) => readAbsence(sentence)?.[side].includes(first))
  const found = telling ?? said.find((sentence) => readAbsence(`Fraværende: ${sentence}`))
  return found === undefined ? null : cut(found)
}
