import * as z from 'zod/mini'
import { must, refuse } from './read-each.ts'

/** What is said in an annotation, each in order. */
export interface Said {
  notes: string[]
  tags: string[]
}

/** More bodies than that nobody writes. */
const most = 1000

const names = z.optional(z.union([z.string(), z.array(z.string())]))
const body = z.object({
  id: z.optional(z.string()),
  '@id': z.optional(z.string()),
  type: names,
  purpose: names,
  value: z.optional(z.string()),
  items: z.optional(z.array(z.unknown()).check(z.minLength(1))),
  source: z.optional(z.unknown()),
})

const has = (names: string | readonly string[] | undefined, name: string) => [names ?? []].flat().includes(name)

/**
 * Finds the texts among bodies: those that tag are tags, all others notes. What is elsewhere isn't fetched. `purpose` is
 * that of the annotation; a body may have one of its own.
 */
export function listen(
  node: unknown,
  purpose: string | string[] | undefined,
  said: Said = { notes: [], tags: [] },
): Said {
  if (node === undefined || node === null || (typeof node === 'string' && node !== '')) return said
  if (Array.isArray(node)) {
    if (node.length > most) refuse()
    for (const one of node) listen(one, purpose, said)
    return said
  }
  const { id, '@id': other, type, value, items, source, ...own } = must(body, node)
  const role = own.purpose ?? purpose
  if (items) return listen(has(type, 'Choice') ? items[0] : items, role, said)
  if (value !== undefined) (has(role, 'tagging') ? said.tags : said.notes).push(value)
  else if (has(type, 'TextualBody')) refuse()
  else if (source !== undefined) listen(source, role, said)
  else if (id === undefined && other === undefined) refuse()
  if (said.notes.length + said.tags.length > most) refuse()
  return said
}
