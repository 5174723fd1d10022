import type { AgendaItem, Decision, Doubt, Meeting, Outcome, Section, Vote } from '../../lib/minutes/model.ts'
import { findPoints } from '../../components/find-in-items.ts'
import type { FieldOptions, OpenField } from '../../components/field.ts'
import type { OutlineProps } from '../../components/outline.tsx'
import { texts } from '../../lib/texts.ts'

/** A decision as a test tells it. */
export const decided = (outcome: Outcome, change: Partial<Decision> = {}): Decision => ({
  text: 'Udvalget tog stilling.',
  outcome,
  parts: [],
  votes: [],
  statements: [],
  ...change,
})

/** A vote in which nobody was counted, but for what a test tells. */
export const voteOf = (change: Partial<Vote>): Vote => ({
  sentence: 'Udvalget stemte.',
  for: null,
  against: null,
  abstained: null,
  forWhom: [],
  againstWhom: [],
  abstainedWhom: [],
  ...change,
})

/** A text below a label, as the only section of a point. */
export const saying = (text: string, label = 'Sagsfremstilling'): Pick<AgendaItem, 'sections'> => {
  const section: Section = { id: 's1', kind: 'background', label, text }
  return { sections: [section] }
}

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
  const update = (now: FieldOptions) => {
    options = now
    if (!input.matches(':focus')) input.value = now.value
  }
  return { update, focus: () => input.focus() }
}

/** What the panel is given; `said` tells what the reader did. */
export function panelProps(change: Partial<OutlineProps> = {}): { props: OutlineProps; said: string[] } {
  const said: string[] = []
  const meeting = change.meeting ?? minutes
  const props: OutlineProps = {
    openField,
    neighbours: null,
    markings: null,
    scheme: 'light',
    meeting,
    doubts,
    digests: {},
    inPage: new Set(meeting.items.map(({ id }) => id)),
    present: 'i2',
    view: 'all',
    words: texts.da,
    onJump: (itemId) => said.push(`jump ${itemId}`),
    onView: (view) => said.push(`view ${view}`),
    onFoldAll: () => said.push('fold all'),
    onUnfoldAll: () => said.push('unfold all'),
    onNarrow: (narrow) => said.push(`narrow ${narrow}`),
    onTake: (take, itemIds) => said.push(`take ${[take, ...itemIds].join(' ')}`),
    onTakeAlong: (itemIds) => said.push(`take along ${itemIds.join(' ')}`),
    onCommand: (command) => said.push(command),
    onFind: (use) => use(findPoints),
    ...change,
  }
  return { props, said }
}
