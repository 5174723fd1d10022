import { FileError } from './file-error.ts'

/** A JSON object. */
export type Node = Record<string, unknown>

/** Whether a value is a JSON object. */
export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Containers within one another; deeper ones are no containers any more. */
const deepest = 8

/** The classes of a node, by their names in the model, however they are written. */
export function classesOf(node: Node): string[] {
  const type = node['type'] ?? node['@type']
  const all: unknown[] = Array.isArray(type) ? type : [type]
  return all.flatMap((name) =>
    typeof name === 'string'
      ? name.replace(/^(?:oa:|as:|https?:\/\/www\.w3\.org\/ns\/(?:oa|activitystreams)#)/, '')
      : [],
  )
}

const annotated = ['Annotation', 'AnnotationPage', 'AnnotationCollection']
const hasClass = (node: Node, ...names: string[]) => classesOf(node).some((name) => names.includes(name))

/** Whether a context is that of the model, or has it among others. */
const isModels = (context: unknown) =>
  [context]
    .flat(1)
    .some((one) => typeof one === 'string' && /^https?:\/\/www\.w3\.org\/ns\/anno(?:\.jsonld)?$/.test(one))

/** Whether a node doesn't say that its words are those of another model. Few files say what they are in each annotation. */
export const hasContext = (node: Node): boolean => node['@context'] === undefined || isModels(node['@context'])

/** Whether a file may be one of annotations. */
export function isAnnotated(json: unknown): boolean {
  if (Array.isArray(json)) return json.some((one) => isNode(one) && isAnnotated(one))
  return isNode(json) && hasContext(json) && (isModels(json['@context']) || hasClass(json, ...annotated))
}

/**
 * The annotations of a file: one, an array of them, a page, a collection with its pages, a graph. Pages that are elsewhere
 * aren't fetched. Anything that should be an annotation is among them, whatever it is.
 */
export function itemsOf(json: unknown, depth = deepest): unknown[] {
  if (depth === 0) return [json]
  if (Array.isArray(json)) return json.flatMap((one) => itemsOf(one, depth - 1))
  if (!isNode(json)) return [json]
  if (json['@graph'] !== undefined) return listOf(json['@graph']).flatMap((node) => nodesOf(node, depth - 1))
  if (hasClass(json, 'AnnotationCollection')) return pagesOf(json).flatMap((page) => itemsOf(page, depth - 1))
  if (hasClass(json, 'AnnotationPage')) return listOf(json['items'])
  return [json]
}

/** A graph may hold what annotations are made of beside them. */
function nodesOf(node: unknown, depth: number): unknown[] {
  return isNode(node) && !hasClass(node, ...annotated) ? [] : itemsOf(node, depth)
}

/** The pages that a collection holds itself, one behind another. */
function pagesOf({ first }: Node): Node[] {
  const pages: Node[] = []
  if (Array.isArray(first) || (first !== undefined && !isNode(first) && typeof first !== 'string')) {
    throw new FileError('damaged')
  }
  for (let page: unknown = first; isNode(page); page = page['next']) {
    if (!hasClass(page, 'AnnotationPage')) throw new FileError('damaged')
    pages.push(page)
  }
  return pages
}

function listOf(items: unknown): unknown[] {
  if (!Array.isArray(items)) throw new FileError('damaged')
  return items
}
