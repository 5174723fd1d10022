import type {
  AgendaItem,
  Outcome,
  Place,
  Reading,
  Section,
  SectionKind,
  Spot,
  Stretch,
} from '../../lib/minutes/model.ts'

/** What a test says of a point: the words that its heading and text begin and end with. */
export interface Told {
  heading: string
  body?: [from: string, to: string]
  sections?: { kind?: SectionKind; label: string; body: [from: string, to: string] }[]
  outcome?: Outcome
}

/** A reading of the document by hand: words in it are looked up from the top, one after another. */
export function readingOf(told: readonly Told[]): Reading {
  const find = finder()
  const places = new Map<string, Place>()
  const items = told.map(({ heading, body, sections = [], outcome }, at): AgendaItem => {
    const id = `i${at + 1}`
    const head = find(heading)
    const read = sections.map(({ kind = 'other', label, body: [from, to] }, nr): Section => {
      const labelled = find(label)
      const rest = { start: find(from).start, end: find(to, from === to).end }
      places.set(`${id}s${nr + 1}`, { element: holder(labelled), heading: labelled, body: rest })
      return { id: `${id}s${nr + 1}`, kind, label, text: '' }
    })
    const first = places.get(`${id}s1`)
    const last = places.get(`${id}s${sections.length}`)
    const whole = body
      ? { start: find(body[0]).start, end: find(body[1], body[0] === body[1]).end }
      : first?.heading && last?.body && { start: first.heading.start, end: last.body.end }
    places.set(id, { element: holder(head), heading: head, body: whole ?? null })
    return { ...blank, id, title: heading, sections: read, decision: outcome ? { ...decided, outcome } : null }
  })
  const meeting = { ...nowhere, items }
  return { platform: 'generic', meeting, places, doubts: [] }
}

const decided = { text: '', parts: [], votes: [], statements: [] }

const blank = {
  kind: 'business',
  number: null,
  isClosed: false,
  caseNumber: null,
  caseOfficer: null,
  recommendation: null,
  earlierDecisions: [],
  attachments: [],
  absent: [],
  recused: [],
} as const satisfies Partial<AgendaItem> as unknown as AgendaItem

const nowhere = {
  kind: 'minutes' as const,
  municipality: 'Strandby',
  committee: 'Teknisk Udvalg',
  date: '2024-03-05',
  start: null,
  end: null,
  place: null,
  attendance: { present: [], absent: [], others: [] },
}

/** Finds words after those found before; `again` looks at the last ones found once more. */
function finder(): (words: string, again?: boolean) => Stretch {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  let node = texts.nextNode() as Text | null
  let offset = 0
  let last: { words: string; found: Stretch } | undefined
  return (words, again = false) => {
    if (again && last?.words === words) return last.found
    for (; node; node = texts.nextNode() as Text | null, offset = 0) {
      const at = node.data.indexOf(words, offset)
      if (at < 0) continue
      offset = at + words.length
      const spot = (offset: number): Spot => ({ node: node as Text, offset })
      last = { words, found: { start: spot(at), end: spot(offset) } }
      return last.found
    }
    throw new Error(`No such words in the page: ${words}`)
  }
}

/** The element that holds a heading and nothing else, as the reader of minutes tells it. */
function holder({ start, end }: Stretch): Element | null {
  const said = start.node.data.slice(start.offset, end.offset)
  let element: Element | null = null
  for (let up = start.node.parentElement; up && up.textContent?.trim() === said; up = up.parentElement) element = up
  return element
}
