import * as z from 'zod/mini'
import type { Anchor } from '../highlights/model.ts'
import type { Quoted } from './foreign.ts'
import { must, refuse } from './read-each.ts'

/** What selectors say of words. */
export interface Selected {
  quotes: Quoted[]
  positions: Anchor['position'][]
}

const selector = z.union([z.string(), z.looseObject({})])
const offset = z.int().check(z.minimum(0))
const value = z.object({ value: z.string() })

const quote = z.object({ exact: z.string(), prefix: z.nullish(z.string()), suffix: z.nullish(z.string()) })
const position = z.object({ start: offset, end: offset })

/** What the others must have (https://www.w3.org/TR/annotation-model/#selectors), though nothing is made of it. */
const others = new Map<string, z.ZodMiniType>([
  ['FragmentSelector', value],
  ['CssSelector', value],
  ['XPathSelector', value],
  ['DataPositionSelector', position],
  ['SvgSelector', z.object({ value: z.optional(z.string()) })],
  ['RangeSelector', z.object({ startSelector: selector, endSelector: selector })],
])

const any = z.object({
  id: z.optional(z.string()),
  type: z.optional(z.string()),
  items: z.optional(z.unknown()),
  refinedBy: z.optional(z.unknown()),
})

/** Finds what selectors say of words, also where one refines another. Where a selector begins or ends are no words. */
export function select(node: unknown, found: Selected = { quotes: [], positions: [] }): Selected {
  // A string is the address of a selector that is elsewhere.
  if (node === undefined || node === null || (typeof node === 'string' && node !== '')) return found
  if (Array.isArray(node)) {
    for (const one of node) select(one, found)
    return found
  }
  const { id, type, items, refinedBy } = must(any, node)
  if (type === undefined && id === undefined) refuse()
  if (type === 'TextQuoteSelector') {
    const { exact, prefix, suffix } = must(quote, node)
    found.quotes.push({ exact, before: prefix ?? '', after: suffix ?? '' })
  } else if (type === 'TextPositionSelector') {
    const { start, end } = must(position, node)
    found.positions.push({ start, end })
  } else if (type === 'Choice') {
    select(items, found)
  } else {
    // One that has an id may be described there.
    const schema = id === undefined ? others.get(type ?? '') : undefined
    if (schema) must(schema, node)
  }
  return select(refinedBy, found)
}
