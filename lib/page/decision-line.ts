import type { AgendaItem, Digest, MeetingKind } from '../minutes/model.ts'
import { dateInWords, say, type Texts } from '../texts.ts'
import { voteInWords } from '../vote-words.ts'
import { makeShaded, outcomeMark } from './badge.ts'
import { make } from './make.ts'

/** What a line is told, and whom it tells what the reader pressed. */
export interface LineOptions {
  kind: MeetingKind
  words: Texts
  /** The rules of its shadow root. */
  rules: string
  onDecision: (itemId: string) => void
  /** Marks the decision for the reader to find again. */
  onMark: (itemId: string) => void
  onWhole: (itemId: string) => void
}

/** What others decided before, or somebody's part in the decision, beside the page's own words for it. */
type Row = readonly [name: string, told: readonly (Node | string)[], sentences: readonly string[]]

/**
 * A line to stand at the head of a point: outcome and first sentence, votes, who was away, what others decided before, each
 * beside the page's own words. Undefined for a point that has nothing to tell.
 */
export function makeLine(item: AgendaItem, digest: Digest, options: LineOptions): HTMLElement | undefined {
  const { decision, isClosed, sections } = item
  const { lead } = digest
  if (!decision && !isClosed && lead.length === 0 && sections.length === 0) return undefined
  const { kind, words, rules, onDecision, onMark, onWhole } = options
  const { line, outcomes, panel } = words
  const state = isClosed ? panel.closed : kind === 'minutes' ? line.undecided : panel.notDecided
  const quote = (sentence: string) => make('q', { dir: 'auto', lang: 'da' }, sentence)
  const proposed = digest.from === 'recommendation' ? line.recommended : ''
  const press = (name: string, word: string, pressed: (itemId: string) => void) => {
    const button = make('button', { type: 'button', class: name }, word)
    // The page isn't told: a row that opens on a click would; and a press that the page made up isn't the reader's.
    button.addEventListener('click', (event) => {
      event.stopPropagation()
      event.preventDefault()
      if (event.isTrusted) pressed(item.id)
    })
    return button
  }
  const box = make(
    'div',
    { role: 'group', lang: words.code, 'aria-label': say(line.name, item.number ?? item.title ?? '') },
    make(
      'p',
      { class: 'lead' },
      decision ? outcomeMark(decision.outcome, outcomes[decision.outcome]) : make('b', {}, state),
      make('span', { class: 'said' }, proposed, ...lead.map(quote)),
    ),
    ...rowsOf(item, digest, words).map(([name, told, said]) => make('p', { class: name }, ...told, ...said.map(quote))),
    make(
      'p',
      { class: 'ways' },
      decision ? press('down', line.toDecision, onDecision) : '',
      decision ? press('mark-it', line.mark, onMark) : '',
      press('whole', line.whole, onWhole),
    ),
  )
  return makeShaded('maerkesag-line', rules, decision?.outcome ?? 'unclear', box)
}

function rowsOf(item: AgendaItem, digest: Digest, words: Texts): Row[] {
  const { line, outcomes, code } = words
  // What stands in the lead needn't stand twice; another body's sentence does, though it may be the same words.
  const others = (said: readonly string[]) => said.filter((one) => !digest.lead.includes(one))
  const rows: Row[] = (item.decision?.votes ?? []).map((vote) => [
    'votes',
    [make('b', {}, voteInWords(vote, words))],
    others([vote.sentence]),
  ])
  for (const side of ['absent', 'recused'] as const) {
    const names = item[side].join(', ')
    if (!names) continue
    const said = digest[side]
    rows.push([
      'who',
      [`${line[side]}: `, make('b', {}, names), said.length > 0 ? '' : ` (${line.elsewhere})`],
      others(said),
    ])
  }
  for (const [at, { body, date, outcome }] of item.earlierDecisions.entries()) {
    const whose = [body, date && dateInWords(date, code)].filter(Boolean).join(', ')
    const mark = outcomeMark(outcome, outcomes[outcome])
    rows.push(['earlier', [make('span', {}, whose || line.earlier), mark], [digest.earlier[at] ?? '']])
  }
  return rows
}
