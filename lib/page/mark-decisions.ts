import type { AgendaItem, Outcome } from '../minutes/model.ts'
import { makeBadge } from './badge.ts'
import { boxesOf } from './boxes.ts'
import type { TextPlace } from './cut-texts.ts'
import { looks } from '../outcome-look.ts'
import { atEnd } from './own.ts'
import type { Page } from './page.ts'

/** What the marks of decisions need to be told. */
export interface DecisionOptions {
  words: { outcome(outcome: Outcome): string }
  /** The rules of a badge's shadow root. */
  rules: string
}

/**
 * Lets decisions stand out: a bar along each (page.css), and a badge with the outcome at its label. The first element of a
 * decision carries `data-maerkesag-decision="<outcome>"`. Returns those elements by item id.
 */
export function markDecisions(
  page: Page,
  { words, rules }: DecisionOptions,
  signal: AbortSignal,
): Map<string, HTMLElement> {
  const marked = new Map<string, HTMLElement>()
  for (const item of page.meeting.items) {
    if (!item.decision) continue
    const { outcome } = item.decision
    const places = decisionPlaces(item, page)
    const elements = places.flatMap(({ body }) => (body ? boxesOf(body, 'maerkesag-decision', signal).map(cellOf) : []))
    const [first] = elements
    if (!places[0] || !first || first.hasAttribute('data-maerkesag-decision')) continue
    elements.forEach((element, at) => {
      mark(element, at === 0 ? 'data-maerkesag-decision' : 'data-maerkesag-decision-part', outcome, signal)
      mark(element, 'data-maerkesag-tone', looks[outcome].tone, signal)
    })
    marked.set(item.id, first)
    const badge = makeBadge(outcome, words.outcome(outcome), rules)
    putBadge(badge, places[0], first)
    atEnd(signal, () => badge.remove())
  }
  return marked
}

/** A table row can't have a bar; its first cell can. */
const cellOf = (box: HTMLElement) =>
  box.matches('tr,tbody,thead,tfoot') ? (box.querySelector<HTMLElement>('td,th') ?? box) : box

const decisionPlaces = (item: AgendaItem, page: Page): TextPlace[] =>
  item.sections.flatMap(({ id, kind }) => (kind === 'decision' ? (page.places.get(id) ?? []) : []))

function mark(element: Element, name: string, value: string, signal: AbortSignal): void {
  element.setAttribute(name, value)
  atEnd(signal, () => element.removeAttribute(name))
}

/** After the label, where it stays in sight when the decision is folded; else before the decision. */
function putBadge(badge: HTMLElement, { element, heading }: TextPlace, decision: Element): void {
  const label = element?.matches('tr,ul,ol,table,dl') ? null : element
  if (label) label.append(badge)
  else if (heading) heading.last.after(badge)
  else decision.before(badge)
}
