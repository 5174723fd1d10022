import { anchorOf, type Anchor, type Colour, type Highlight } from '../highlights/model.ts'
import type { Language } from '../texts.ts'
import type { Entry, ExportOptions } from './entry.ts'

/** Changes when an older reader wouldn't understand the terms that are our own. */
const version = 1

const labels: Record<Language, string> = { da: 'Markeringer', en: 'Markings' }

/** As they are painted on pages, see `paint.css`. */
const looks: Record<Colour, string> = {
  yellow: 'rgb(255 208 0 / 42%)',
  green: 'rgb(60 180 90 / 32%)',
  blue: 'rgb(70 145 235 / 32%)',
  red: 'rgb(240 90 80 / 32%)',
}

/**
 * Markings as a collection of W3C Web Annotations (https://www.w3.org/TR/annotation-model/), in JSON-LD: the same bytes for
 * the same markings, in whatever order they come. What the model has no word for stands under terms of our own, so that they
 * can be read back without loss. Deleted ones are left out.
 */
export function markingsAsAnnotations(entries: readonly Entry[], { language }: ExportOptions): string {
  const alive = entries
    .filter(({ highlight }) => highlight.deletedAt === null)
    .toSorted((a, b) => (a.highlight.id < b.highlight.id ? -1 : 1))
  const id = idOfAll(alive.map(({ highlight }) => highlight.id))
  const page = `${id}#page1`
  const collection = {
    '@context': ['http://www.w3.org/ns/anno.jsonld', { maerkesag: 'urn:maerkesag:' }],
    id,
    type: 'AnnotationCollection',
    label: labels[language],
    'maerkesag:version': version,
    total: alive.length,
    first: { id: page, type: 'AnnotationPage', partOf: id, startIndex: 0, items: alive.map(annotationOf) },
    last: page,
  }
  return `${JSON.stringify(collection, null, 2)}\n`
}

/** So that no collection, of a single marking either, has the id of one. */
const seed = 'b1d3a2f06c574e0f8a2d5e91c7f40b36'

/** The id of a collection is made of the ids in it, in whatever order: a UUID of version 8, which is for such use. */
function idOfAll(ids: readonly string[]): string {
  const mixed = ids.reduce((sum, id) => sum ^ BigInt(`0x${id.replaceAll('-', '')}`), BigInt(`0x${seed}`))
  const hex = mixed.toString(16).padStart(32, '0')
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20)]
  return `urn:uuid:${parts.join('-')}`
}

function annotationOf({ highlight }: Entry): object {
  const { id, createdAt, updatedAt, colour, source } = highlight
  const bodies = bodiesOf(highlight)
  const anchor = anchorOf(highlight)
  const styleClass = `maerkesag-${colour}`
  return {
    id: `urn:uuid:${id}`,
    type: 'Annotation',
    motivation: 'highlighting',
    created: createdAt,
    modified: updatedAt,
    ...(bodies.length > 0 ? { body: bodies } : {}),
    target: {
      type: 'SpecificResource',
      source: source.address,
      state: { type: 'TimeState', sourceDate: createdAt },
      selector: selectorsOf(anchor, fragmentOf(source)),
      styleClass,
    },
    stylesheet: { type: 'CssStylesheet', value: `.${styleClass} { background-color: ${looks[colour]} }` },
    ...ownTerms(highlight),
  }
}

function bodiesOf({ note, tags }: Highlight): object[] {
  const type = 'TextualBody'
  const comment = { type, purpose: 'commenting', language: 'da', format: 'text/plain', value: note }
  return [...(note === '' ? [] : [comment]), ...tags.map((value) => ({ type, purpose: 'tagging', value }))]
}

function selectorsOf({ exact, before, after, position }: Anchor, fragment: string | undefined): object[] {
  const quote = { type: 'TextQuoteSelector', exact, prefix: before, suffix: after }
  const conformsTo = fragment?.startsWith(':~:')
    ? 'https://wicg.github.io/scroll-to-text-fragment/'
    : 'http://tools.ietf.org/rfc/rfc3236'
  return [
    quote,
    { type: 'TextPositionSelector', start: position.start, end: position.end },
    ...(fragment === undefined ? [] : [{ type: 'FragmentSelector', conformsTo, value: fragment, refinedBy: quote }]),
  ]
}

/** The fragment of the page that leads to the point; undefined where its link leads to another page, or to none. */
function fragmentOf({ address, point }: Highlight['source']): string | undefined {
  const [page = '', fragment = ''] = point?.link.split(/#(.*)/s) ?? []
  if (fragment === '' || page !== address.split('#')[0]) return undefined
  const directive = /:~:.*/s.exec(fragment)?.[0]
  // "#/referat/12" is no part of a page, but which page it is: of such an address the source has it already.
  return directive ?? (/^[/!]/.test(fragment) ? undefined : fragment)
}

/** What the model has no word for. Of the anchors the last stands in the selectors, as far as these have words for it. */
function ownTerms(highlight: Highlight): object {
  const { rev, archivedAt, groupId, origin, anchor, relocations, keys, lastVerdict, lastSeenAt } = highlight
  const { address: _, ...facts } = highlight.source
  const { point, section, count } = anchorOf(highlight)
  const isMoved = relocations.length > 0
  return termsOf({
    rev,
    archivedAt,
    groupId,
    origin,
    facts,
    place: { point, section, count },
    ...(isMoved ? { marked: anchor, relocations: relocations.map(withoutLast) } : {}),
    keys,
    lastVerdict,
    lastSeenAt,
  }) as object
}

const withoutLast = (
  { when, verdict, anchor }: Highlight['relocations'][number],
  at: number,
  all: readonly unknown[],
) => (at === all.length - 1 ? { when, verdict } : { when, verdict, anchor })

/** Names of our own throughout, in one order: within a term, too, those without a prefix would be the standard's. */
function termsOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(termsOf)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [`maerkesag:${key}`, termsOf(inner)]),
  )
}
