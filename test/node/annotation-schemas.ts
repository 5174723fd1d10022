/**
 * What a W3C Web Annotation MUST be, as JSON Schemas, written from the text of the standard
 * (https://www.w3.org/TR/annotation-model/). Sections are named where a rule comes from. What it only SHOULD be isn't asked.
 */

type Schema = object | boolean

const text = { type: 'string' }
/** An IRI with a scheme. */
const iri = { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>"{}|\\\\^`]+$' }
/** xsd:dateTime in UTC, which is written "Z" (3.3.1). */
const time = { type: 'string', pattern: '^-?\\d{4,}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?Z$' }
const natural = { type: 'integer', minimum: 0 }

const several = (one: Schema) => ({ anyOf: [one, { type: 'array', minItems: 1, items: one }] })
const names = several(text)
const withClass = (name: string) => ({
  anyOf: [{ const: name }, { type: 'array', contains: { const: name }, items: text }],
})
const ref = (name: string) => ({ $ref: `#/$defs/${name}` })
const has = (...required: string[]) => ({ type: 'object', required })
const isA = (name: string) => ({ properties: { type: withClass(name) }, required: ['type'] })
const object = (required: string[], properties: Record<string, Schema>) => ({ type: 'object', required, properties })

/** The first rule whose condition holds. */
const byCase = (cases: readonly [condition: Schema, rule: Schema][], otherwise: Schema): Schema =>
  // oxlint-disable-next-line unicorn/no-thenable -- that is what JSON Schema calls it; nobody awaits one
  cases.reduceRight<Schema>((rest, [condition, rule]) => ({ if: condition, then: rule, else: rest }), otherwise)
const iriOr = (rule: Schema) => byCase([[text, iri]], rule)

/** Selectors and states have exactly one class (4.2, 4.3). */
const typed = (rules: Readonly<Record<string, Schema>>) =>
  byCase(
    [
      [text, iri],
      ...Object.entries(rules).map(([name, rule]): [Schema, Schema] => [
        { type: 'object', properties: { type: { const: name } }, required: ['type'] },
        rule,
      ]),
    ],
    // Of another class, or described elsewhere.
    { type: 'object', anyOf: [has('id'), has('type')], properties: { id: iri, type: text } },
  )

const refined = { refinedBy: several(ref('selector')) }
const valued = object(['value'], { value: text, ...refined })

/** 4.2 */
const selector = typed({
  FragmentSelector: object(['value'], { value: text, conformsTo: iri, ...refined }),
  CssSelector: valued,
  XPathSelector: valued,
  TextQuoteSelector: object(['exact'], { exact: text, prefix: text, suffix: text, ...refined }),
  TextPositionSelector: object(['start', 'end'], { start: natural, end: natural, ...refined }),
  DataPositionSelector: object(['start', 'end'], { start: natural, end: natural, ...refined }),
  SvgSelector: object([], { value: text, ...refined }),
  RangeSelector: object(['startSelector', 'endSelector'], {
    startSelector: ref('selector'),
    endSelector: ref('selector'),
    ...refined,
  }),
  Choice: object(['items'], { items: { type: 'array', minItems: 1, items: ref('selector') } }),
})

const refinedState = { refinedBy: several({ anyOf: [ref('state'), ref('selector')] }) }

/** 4.3 */
const state = typed({
  TimeState: {
    ...object([], {
      sourceDate: several(time),
      sourceDateStart: time,
      sourceDateEnd: time,
      cached: several(iri),
      ...refinedState,
    }),
    dependentRequired: { sourceDateStart: ['sourceDateEnd'], sourceDateEnd: ['sourceDateStart'] },
    not: { anyOf: [has('sourceDate', 'sourceDateStart'), has('sourceDate', 'sourceDateEnd')] },
  },
  HttpRequestState: object(['value'], { value: text, ...refinedState }),
})

/** What any resource may have, 3.2.1 and 3.3. */
const common = {
  id: iri,
  type: names,
  format: names,
  language: names,
  processingLanguage: text,
  textDirection: { enum: ['ltr', 'rtl', 'auto'] },
  created: time,
  modified: time,
  generated: time,
  creator: several(ref('agent')),
  generator: several(ref('agent')),
  rights: several(iri),
  canonical: iri,
  via: several(iri),
  purpose: names,
}

/** 3.2 and 4: by what it has. An IRI, a set of resources, a specific resource, text, or a resource elsewhere. */
const resource = byCase(
  [
    [text, iri],
    [
      has('items'),
      object(['type', 'items'], { type: names, items: { type: 'array', minItems: 1, items: ref('resource') } }),
    ],
    [
      { anyOf: [has('source'), { type: 'object', ...isA('SpecificResource') }] },
      object(['source'], {
        ...common,
        source: iriOr({ ...has('id'), properties: common }),
        selector: several(ref('selector')),
        state: several(ref('state')),
        styleClass: names,
        renderedVia: several(ref('agent')),
        scope: several(iri),
      }),
    ],
    [
      { anyOf: [has('value'), { type: 'object', ...isA('TextualBody') }] },
      object(['value'], { ...common, value: text }),
    ],
  ],
  object(['id'], common),
)

/** 3.3.2 */
const agent = iriOr(object([], { id: iri, type: names, name: names, nickname: text }))

/** 4.4 */
const stylesheet = iriOr(object([], { id: iri, type: { const: 'CssStylesheet' }, value: text }))

/** 3.1: the context stands where the JSON begins, which needn't be at the annotation. */
const annotation = {
  ...object(['id', 'type', 'target'], {
    ...common,
    type: withClass('Annotation'),
    motivation: names,
    body: several(ref('resource')),
    bodyValue: text,
    target: several(ref('resource')),
    stylesheet,
  }),
  // 3.2.5
  not: has('body', 'bodyValue'),
}

/** 5.2 */
const page = object(['id', 'type', 'items'], {
  id: iri,
  type: withClass('AnnotationPage'),
  partOf: iriOr(object(['id'], { id: iri, total: natural })),
  items: { type: 'array', items: iriOr(ref('annotation')) },
  next: { anyOf: [iri, ref('page')] },
  prev: iri,
  startIndex: natural,
})

/** 5.1 */
const collection = object(['id', 'type', 'first'], {
  id: iri,
  type: withClass('AnnotationCollection'),
  label: names,
  total: natural,
  first: { anyOf: [iri, ref('page')] },
  last: { anyOf: [iri, ref('page')] },
})

const context = { const: 'http://www.w3.org/ns/anno.jsonld' }
const inContext = {
  type: 'object',
  properties: { '@context': { anyOf: [context, { type: 'array', contains: context }] } },
  required: ['@context'],
}

const $schema = 'https://json-schema.org/draft/2020-12/schema'
const $defs = { selector, state, resource, agent, annotation, page, collection }

/** An annotation that stands alone. */
export const annotationSchema = { $schema, $defs, allOf: [inContext, ref('annotation')] }

/** A collection, with all that it holds itself. */
export const collectionSchema = { $schema, $defs, allOf: [inContext, ref('collection')] }
