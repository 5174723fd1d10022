import { colours, type Verdict } from '../highlights/model.ts'
import type { Outcome } from '../minutes/model.ts'
import type { MarkingState } from './row.ts'

/** By what markings can be narrowed, besides by words and days; of each several values may be chosen. */
export const facets = ['municipality', 'body', 'outcome', 'colour', 'tag', 'origin', 'verdict'] as const
export type Facet = (typeof facets)[number]

/** How markings are listed: one after the other, or under their meetings or cases. */
export const views = ['list', 'meeting', 'case'] as const
export type LibraryView = (typeof views)[number]

/** In which order those are listed that aren't under anything. `best` is by how well they fit the words. */
export const orders = ['newest', 'oldest', 'best'] as const
export type Order = (typeof orders)[number]

/** The markings that the reader made herself, as a value of `origin`; names of sets are the others. */
export const ownOrigin = ''

/** What a search said, as far as the reader is asked to choose by it: words that stand where they stood are no news. */
export const newsOfVerdicts: readonly Verdict[] = ['moved', 'changed', 'ambiguous', 'orphan']

/** What is looked for in the library. */
export interface LibraryQuery {
  words: string
  /** The values that are chosen, by facet; those without any aren't in it. */
  chosen: Partial<Record<Facet, readonly string[]>>
  /** The first and the last day of the meetings (YYYY-MM-DD). */
  from: string | null
  to: string | null
  state: MarkingState
  view: LibraryView
  order: Order
}

/** All markings in use, newest first. */
export const firstQuery: LibraryQuery = {
  words: '',
  chosen: {},
  from: null,
  to: null,
  state: 'active',
  view: 'list',
  order: 'newest',
}

/** An outcome that the model gets and this doesn't is an error of types. */
const outcomes: Readonly<Record<Outcome, true>> = {
  approved: true,
  amended: true,
  recommended: true,
  noted: true,
  informed: true,
  discussed: true,
  deferred: true,
  referred: true,
  rejected: true,
  withdrawn: true,
  elected: true,
  none: true,
  unclear: true,
}
/** The values of facets that have those only. */
const known: Partial<Record<Facet, readonly string[]>> = {
  outcome: Object.keys(outcomes),
  colour: colours,
  verdict: newsOfVerdicts,
}
const isKnown = (facet: Facet, value: string) => known[facet]?.includes(value) ?? (value !== '' || facet === 'origin')

const states: readonly MarkingState[] = ['active', 'archived', 'deleted']
/** A day that there is: any other can't be told in words. */
const isDay = (text: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T12:00:00Z`).toJSON()?.slice(0, 10) === text
/** Addresses are as long as one likes; more words than that nobody looks for. */
const longestWords = 500
const halfLetter = /\p{Surrogate}$/u

/** What the search part of an address asks for; what isn't known in it is passed over. */
export function parseQuery(search: string): LibraryQuery {
  const given = new URLSearchParams(search)
  const one = <T extends string>(name: string, known: readonly T[], first: T): T =>
    known.find((value) => value === given.get(name)) ?? first
  const dayOf = (name: string) => given.getAll(name).find(isDay) ?? null
  const chosen = facets.flatMap((facet) => {
    const values = [...new Set(given.getAll(facet))].filter((value) => isKnown(facet, value))
    return values.length > 0 ? [[facet, values] as const] : []
  })
  return {
    words: (given.get('q') ?? '').slice(0, longestWords).replace(halfLetter, ''),
    chosen: Object.fromEntries(chosen),
    from: dayOf('from'),
    to: dayOf('to'),
    state: one('state', states, firstQuery.state),
    view: one('view', views, firstQuery.view),
    order: one('order', orders, firstQuery.order),
  }
}

/** A query as the search part of an address; empty for the first one. */
export function addressOfQuery({ words, chosen, from, to, state, view, order }: LibraryQuery): string {
  const given = new URLSearchParams()
  const put = (name: string, value: string | null, first: string | null) => {
    if (value !== null && value !== first) given.set(name, value)
  }
  put('q', words, '')
  for (const facet of facets) for (const value of chosen[facet] ?? []) given.append(facet, value)
  put('from', from, null)
  put('to', to, null)
  put('state', state, firstQuery.state)
  put('view', view, firstQuery.view)
  put('order', order, firstQuery.order)
  return given.size > 0 ? `?${given}` : ''
}

/** A query with one value of a facet chosen, or no longer so. */
export function withValue(query: LibraryQuery, facet: Facet, value: string, isChosen: boolean): LibraryQuery {
  const { [facet]: before = [], ...others } = query.chosen
  const values = isChosen ? [...new Set([...before, value])] : before.filter((other) => other !== value)
  return { ...query, chosen: values.length > 0 ? { ...others, [facet]: values } : others }
}

/** Whether anything narrows what is listed, the state aside. */
export const isNarrowed = ({ words, chosen, from, to }: LibraryQuery): boolean =>
  words.trim() !== '' || Object.keys(chosen).length > 0 || from !== null || to !== null
