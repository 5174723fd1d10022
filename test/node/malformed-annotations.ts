/** A JSON object. */
type Json = Record<string, unknown>

/** The words that each of them quotes. */
export const quote = { type: 'TextQuoteSelector', exact: 'Broen skal stå færdig i maj.' }
/** Of a page, and with words. */
export const part: Json = { source: 'https://www.strandmark.example/referat/12', selector: quote }
/** An annotation as the standard has it. */
export const sound: Json = {
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'https://noter.strandmark.example/1',
  type: 'Annotation',
  target: part,
}

const without = (key: string): Json => Object.fromEntries(Object.entries(sound).filter(([name]) => name !== key))
/** The words stand beside what is wrong: were that passed over, there would be a marking. */
const selecting = (selector: unknown): Json => ({ ...sound, target: { ...part, selector: [quote, selector] } })
const quoting = (change: Json): Json => ({ ...sound, target: { ...part, selector: { ...quote, ...change } } })
const aiming = (target: unknown): Json => ({ ...sound, target })
const saying = (body: unknown): Json => ({ ...sound, body })

/** What breaks a MUST of the standard; no marking may come of it. */
export const malformed: readonly [name: string, json: unknown][] = [
  ['text', 'Annotation'],
  ['a number', 12],
  ['nothing', null],
  ['a truth', true],
  ['a list with a number in it', [12]],

  ['another context', { ...sound, '@context': 'http://www.w3.org/ns/anno.json' }],
  ['an empty list of contexts', { ...sound, '@context': [] }],
  ['a number as its context', { ...sound, '@context': 1 }],
  ['a number as its id', { ...sound, id: 12 }],
  ['two ids', { ...sound, id: ['urn:note:1', 'urn:note:2'] }],
  ['an empty id', { ...sound, id: '' }],
  ['an id that is an object', { ...sound, id: { id: 'urn:note:1' } }],
  ['an id that is null', { ...sound, id: null }],
  ['no type', without('type')],
  ['another type', { ...sound, type: 'Note' }],
  ['a type in small letters', { ...sound, type: 'annotation' }],
  ['a number as its type', { ...sound, type: 7 }],
  ['types without the one', { ...sound, type: ['Note', 'Text'] }],
  ['a number as its motivation', { ...sound, motivation: 3 }],

  ['a number as its time', { ...sound, created: 1_700_000_000 }],
  ['two times', { ...sound, created: ['2026-03-04T12:00:00Z', '2026-03-05T12:00:00Z'] }],
  ['a time that is an object', { ...sound, modified: { '@value': '2026-03-04T12:00:00Z' } }],

  ['no target', without('target')],
  ['a target that is null', aiming(null)],
  ['a number as its target', aiming(12)],
  ['an empty target', aiming('')],
  ['an empty list of targets', aiming([])],
  ['a target that is nothing', aiming({})],
  ['a target among others that is nothing', aiming([part, {}])],
  ['an empty set of targets', aiming({ type: 'List', items: [] })],
  ['a set of one target that isn’t a list', aiming({ type: 'List', items: part })],
  ['a part of no page', aiming({ type: 'SpecificResource', selector: quote })],
  ['a part of a number', aiming({ ...part, source: 12 })],
  ['a part of two pages', aiming({ ...part, source: ['https://a.example/', 'https://b.example/'] })],
  ['a part of a page without an id', aiming({ ...part, source: { type: 'Text' } })],
  ['a number as the class of its look', aiming({ ...part, styleClass: 4 })],

  ['both a body and a body’s value', { ...sound, body: 'urn:note:2', bodyValue: 'Nej.' }],
  ['two body’s values', { ...sound, bodyValue: ['Ja.', 'Nej.'] }],
  ['a body’s value that is an object', { ...sound, bodyValue: { value: 'Nej.' } }],
  ['a number as its body', saying(12)],
  ['an empty body', saying('')],
  ['a body that is nothing', saying({})],
  ['a text without one', saying({ type: 'TextualBody', purpose: 'commenting' })],
  ['a number as its text', saying({ type: 'TextualBody', value: 12 })],
  ['two texts in one', saying({ type: 'TextualBody', value: ['Ja.', 'Nej.'] })],
  ['a number as the purpose of a text', saying({ type: 'TextualBody', value: 'Ja.', purpose: 1 })],
  ['a choice of nothing', saying({ type: 'Choice', items: [] })],

  ['a number as its selector', selecting(12)],
  ['an empty selector', selecting('')],
  ['a selector that is nothing', selecting({})],
  ['a selector of no class', selecting({ exact: 'Broen' })],
  ['a selector of two classes', selecting({ type: ['TextQuoteSelector', 'XPathSelector'], exact: 'Broen' })],
  ['a quote of nothing', quoting({ exact: undefined })],
  ['a quote that is null', quoting({ exact: null })],
  ['a number as its quote', quoting({ exact: 12 })],
  ['two quotes in one', quoting({ exact: ['Broen', 'skal'] })],
  ['two texts before the quote', quoting({ prefix: ['Udgiften', 'er'] })],
  ['a number after the quote', quoting({ suffix: 450_000 })],
  ['a position in digits', selecting({ type: 'TextPositionSelector', start: '4', end: '9' })],
  ['a position before the text', selecting({ type: 'TextPositionSelector', start: -4, end: 9 })],
  ['a position between two letters', selecting({ type: 'TextPositionSelector', start: 4.5, end: 9 })],
  ['a position without an end', selecting({ type: 'TextPositionSelector', start: 4 })],
  ['a position of data without a start', selecting({ type: 'DataPositionSelector', end: 4 })],
  ['a fragment without a value', selecting({ type: 'FragmentSelector' })],
  ['a CSS selector without a value', selecting({ type: 'CssSelector' })],
  ['two paths in one', selecting({ type: 'XPathSelector', value: ['/html', '/body'] })],
  ['a drawing that is a number', selecting({ type: 'SvgSelector', value: 3 })],
  ['a range without an end', selecting({ type: 'RangeSelector', startSelector: quote })],
  ['a number that refines', selecting({ type: 'FragmentSelector', value: 'punkt-1', refinedBy: 12 })],
  [
    'a quote of nothing that refines',
    selecting({ type: 'FragmentSelector', value: 'punkt-1', refinedBy: { type: 'TextQuoteSelector' } }),
  ],
]

/** What breaks a MUST, and is read all the same: what isn't read isn't judged, and what isn't known can be done without. */
export const forgiven: readonly [name: string, json: unknown][] = [
  ['no context', without('@context')],
  ['no id', without('id')],
  ['an id that is no IRI', { ...sound, id: 'min note' }],
  ['a time that is none', { ...sound, created: 'i går' }],
  ['a time of no zone', { ...sound, modified: '2026-03-04T12:00:00' }],
  [
    'a state that has no end',
    aiming({ ...part, state: { type: 'TimeState', sourceDateStart: '2026-03-04T12:00:00Z' } }),
  ],
  ['a number as its maker', { ...sound, creator: 12 }],
  ['two stylesheets', { ...sound, stylesheet: ['urn:look:1', 'urn:look:2'] }],
  ['a direction that is none', saying({ type: 'TextualBody', value: 'Ja.', textDirection: 'up' })],
]

/** What is as the standard has it, and no marking. */
export const wordless: readonly [name: string, json: unknown][] = [
  ['a page', aiming('https://www.strandmark.example/referat/12')],
  ['a page that is described', aiming({ id: 'https://www.strandmark.example/referat/12', type: 'Text' })],
  ['a page with a note', { ...saying({ type: 'TextualBody', value: 'Ja.' }), target: 'https://a.example/' }],
  ['a part that is described elsewhere', aiming({ ...part, selector: 'urn:part:1' })],
  ['a part that is a drawing', aiming({ ...part, selector: { type: 'SvgSelector', id: 'urn:part:1' } })],
  [
    'a range from words to words',
    aiming({ ...part, selector: { type: 'RangeSelector', startSelector: quote, endSelector: quote } }),
  ],
  ['a part of something that is no page', aiming({ ...part, source: 'urn:x-pdf:1234' })],
  ['a part of a script', aiming({ ...part, source: 'javascript:alert(1)' })],
  ['words that are none', quoting({ exact: '' })],
  ['words without a letter', quoting({ exact: ' – … ' })],
  ['one of several pages', aiming({ type: 'Choice', items: ['https://a.example/', 'https://b.example/'] })],
]
