import { bare } from '../minutes/text.ts'
import type { Row } from './row.ts'

/** What markings stand under: a meeting or a case. What isn't known of it is null. */
export interface Group {
  key: string
  municipality: string | null
  committee: string | null
  date: string | null
  start: string | null
  caseNumber: string | null
  title: string | null
  /** So many markings stand under it. */
  count: number
}

/** Text that comes later stands first; nothing stands last. */
const later = (a: string | null, b: string | null) => {
  const [x, y] = [a ?? '', b ?? '']
  return x === y ? 0 : x < y ? 1 : -1
}
const byPlace = (a: Row, b: Row) => later(a.date, b.date) || later(a.start, b.start) || a.position - b.position

/** By what rows are put together, and what is told of each group. Rows that belong nowhere have the empty key. */
interface Grouping {
  keyOf: (row: Row) => string
  /** Of the first of the group's rows. */
  facts: (row: Row) => Omit<Group, 'key' | 'count'>
}

/** By which meetings are told apart whose municipality isn't known. */
const hostOf = (address: string) => (URL.canParse(address) ? new URL(address).host : address)

const none = { municipality: null, committee: null, date: null, start: null, caseNumber: null, title: null }

const groupings: Record<'meeting' | 'case', Grouping> = {
  meeting: {
    keyOf: ({ municipality, committee, date, start, address }) =>
      date === null
        ? address
        : JSON.stringify([municipality, committee, date, start, municipality === null ? hostOf(address) : null]),
    facts: ({ municipality, committee, date, start }) => ({ ...none, municipality, committee, date, start }),
  },
  case: {
    keyOf: ({ municipality, caseNumber }) =>
      caseNumber === null ? '' : JSON.stringify([municipality, bare(caseNumber)]),
    facts: ({ municipality, caseNumber, title, date }) =>
      caseNumber === null ? none : { ...none, municipality, caseNumber, title, date },
  },
}

/**
 * Rows under their meetings or cases, the latest first, and in each by meeting and place; those that belong to none come
 * last. `rows` are in the order of the groups.
 */
export function groupRows(rows: readonly Row[], by: 'meeting' | 'case'): { rows: Row[]; groups: Group[] } {
  const { keyOf, facts } = groupings[by]
  const found = new Map<string, Row[]>()
  for (const row of rows) {
    const key = keyOf(row)
    const own = found.get(key)
    if (own) own.push(row)
    else found.set(key, [row])
  }
  const all = [...found].map(([key, own]) => ({ key, own: own.toSorted(byPlace) }))
  const firstOf = ({ own }: { own: Row[] }) => own[0]!
  all.sort((a, b) => {
    if (a.key === '' || b.key === '') return a.key === '' ? 1 : -1
    const [x, y] = [firstOf(a), firstOf(b)]
    return later(x.date, y.date) || later(x.start, y.start) || later(x.createdAt, y.createdAt)
  })
  return {
    rows: all.flatMap(({ own }) => own),
    groups: all.map(({ key, own }) => ({ key, count: own.length, ...facts(own[0]!) })),
  }
}
