import * as z from 'zod/mini'
import { select, type Selected } from './annotation-selectors.ts'
import { must, refuse } from './read-each.ts'

/** A part of a page that is annotated. */
export interface Target extends Selected {
  address: string
  /** Classes of its look. */
  styles: string[]
}

const filled = z.string().check(z.minLength(1))
const names = z.optional(z.union([z.string(), z.array(z.string())]))

const resource = z.object({
  id: z.optional(filled),
  '@id': z.optional(filled),
  type: names,
  items: z.optional(z.array(z.unknown()).check(z.minLength(1))),
  value: z.optional(z.string()),
  source: z.optional(z.unknown()),
  selector: z.optional(z.unknown()),
  styleClass: names,
})

const identified = z.union([z.object({ id: filled }), z.object({ '@id': filled })])

/** The parts of pages that an annotation is about, in order; whole pages, and resources without an address, are none. */
export function targetsOf(target: unknown): Target[] {
  if (typeof target === 'string' && target !== '') return []
  if (Array.isArray(target)) return target.length > 0 ? target.flatMap(targetsOf) : refuse()
  const node = must(resource, target)
  // A choice, a list, and the like.
  if (node.items) return node.items.flatMap(targetsOf)
  if (node.source === undefined) return (node.id ?? node['@id'] ?? node.value) === undefined ? refuse() : []
  const styles = [node.styleClass ?? []].flat()
  return [{ address: addressOf(node.source), styles, ...select(node.selector) }]
}

function addressOf(source: unknown): string {
  if (typeof source === 'string') return must(filled, source)
  const node = must(identified, source)
  return 'id' in node ? node.id : node['@id']
}
