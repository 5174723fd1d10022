import type { AgendaItem, Doubt, Meeting, Outcome } from '../../lib/minutes/model.ts'
import type { OpenField } from '../../components/field.ts'
import type { OutlineProps } from '../../components/outline.tsx'
import { texts } from '../../lib/texts.ts'

const decided = (outcome: Outcome): AgendaItem['decision'] => ({
  text: 'Udvalget tog stilling.',
  outcome,
  parts: [],
  votes: [],
  statements: [],
})

/** A point as a test tells it. */
export const pointOf = (number: string, title: string | null, outcome?: Outcome): AgendaItem => ({
  id: `i${number}`,
  kind: 'business',
  number,
  title,
  isClosed: false,
  caseNumber: null,
  caseOfficer: null,
  sections: [],
  recommendation: null,
  decision: outcome ? decided(outcome) : null,
  earlierDecisions: [],
  attachments: [],
  absent: [],
  recused: [],
})

/** Minutes of an invented committee: five points, one of them closed, one that lost its title. */
export const minutes: Meeting = {
  kind: 'minutes',
  municipality: 'Strandby',
  committee: 'Udvalget for Klima og Havne',
  date: '2026-03-03',
  start: '16:00',
  end: '18:30',
  place: 'Mødelokale 2, Strandby Rådhus',
  attendance: { present: ['Birte Ravn', 'Ole Stormgaard'], absent: ['Signe Tangmose'], others: [] },
  items: [
    pointOf('1', 'Godkendelse af dagsorden', 'approved'),
    {
      ...pointOf('2', 'Ny bølgebryder ved Nordhavnen', 'deferred'),
      attachments: [
        { name: 'Kort over havnen', url: null },
        { name: 'Overslag', url: null },
      ],
    },
    pointOf('3', null, 'noted'),
    { ...pointOf('4', 'Salg af grund'), isClosed: true },
    pointOf('5', 'Cykelsti langs diget', 'rejected'),
  ],
}

/** One doubt about a point, and one about the meeting as a whole. */
const doubts: Doubt[] = [
  { item: 'i3', kind: 'untitled', text: '' },
  { item: null, kind: 'numbers-missing', text: '6' },
]

/** In place of the frame in which one types: a field without a frame. */
const openField: OpenField = (place, first, signal) => {
  let options = first
  const input = document.createElement('input')
  input.type = 'search'
  input.ariaLabel = first.label
  input.style.cssText = 'width: 100%; height: 100%'
  input.addEventListener('input', () => options.onInput(input.value))
  input.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') input.value = ''
    if (['Escape', 'Enter', 'ArrowDown'].includes(key)) options.onKey(key)
  })
  place.append(input)
  signal.addEventListener('abort', () => input.remove())
  return { update: (now) => (options = now), focus: () => input.focus() }
}

/** What the panel is given; `said` tells what the reader did. */
export function panelProps(change: Partial<OutlineProps> = {}): { props: OutlineProps; said: string[] } {
  const said: string[] = []
  const props: OutlineProps = {
    openField,
    neighbours: null,
    scheme: 'light',
    meeting: minutes,
    doubts,
    present: 'i2',
    narrow: false,
    words: texts.da,
    onReport: (done) => done(true),
    onJump: (itemId) => said.push(`jump ${itemId}`),
    onFoldAll: () => said.push('fold all'),
    onUnfoldAll: () => said.push('unfold all'),
    onNarrow: (narrow) => said.push(`narrow ${narrow}`),
    ...change,
  }
  return { props, said }
}
