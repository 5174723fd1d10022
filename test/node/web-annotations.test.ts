import { Ajv2020 } from 'ajv/dist/2020.js'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markingsAsAnnotations } from '../../lib/export/web-annotations.ts'
import type { Highlight } from '../../lib/highlights/model.ts'
import { FileError } from '../../lib/import/file-error.ts'
import { readFile } from '../../lib/import/read-file.ts'
import { readAnnotations } from '../../lib/import/web-annotations.ts'
import { unwatched } from '../store/tick.ts'
import { annotationSchema, collectionSchema } from './annotation-schemas.ts'
import { anyHighlight } from './any-highlight.ts'
import { entryOf, keptPage, options } from './entries.ts'
import { forgiven, malformed, part, quote, sound, wordless } from './malformed-annotations.ts'

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true })
const isAnnotation = ajv.compile(annotationSchema)
const isCollection = ajv.compile(collectionSchema)

interface Collection {
  '@context': unknown
  total: number
  first: { items: Record<string, unknown>[] }
}
const parsed = (text: string) => JSON.parse(text) as Collection
const only = (text: string) => parsed(text).first.items[0] as Record<string, unknown>

const read = (json: unknown) => readAnnotations(json, unwatched)
const markings = (highlights: readonly Highlight[], page: ReturnType<typeof keptPage> | null = null) =>
  markingsAsAnnotations(
    highlights.map((highlight) => ({ highlight, page })),
    options(),
  )

describe('markings as annotations', () => {
  const { highlight } = entryOf()

  test('are a collection of one page', () => {
    const text = markingsAsAnnotations([entryOf(), entryOf()], options())
    expect(parsed(text)).toMatchObject({
      type: 'AnnotationCollection',
      label: 'Markeringer',
      total: 2,
      first: { type: 'AnnotationPage', startIndex: 0, items: [{ type: 'Annotation' }, { type: 'Annotation' }] },
    })
    expect(text.endsWith('}\n')).toBe(true)
    expect(isCollection(parsed(text)), ajv.errorsText(isCollection.errors)).toBe(true)
    expect(isCollection(parsed(markings([]))), ajv.errorsText(isCollection.errors)).toBe(true)
  })

  test('tell what was marked, where, when and in which colour', () => {
    const { anchor, source, createdAt } = highlight
    expect(only(markings([highlight], keptPage()))).toMatchObject({
      id: `urn:uuid:${highlight.id}`,
      motivation: 'highlighting',
      created: createdAt,
      body: [
        {
          type: 'TextualBody',
          purpose: 'commenting',
          language: 'da',
          format: 'text/plain',
          value: 'Spørg til renten.',
        },
        { type: 'TextualBody', purpose: 'tagging', value: 'økonomi' },
        { type: 'TextualBody', purpose: 'tagging', value: 'havnen' },
      ],
      target: {
        source: source.address,
        state: { type: 'TimeState', sourceDate: createdAt },
        selector: [
          { type: 'TextQuoteSelector', exact: anchor.exact, prefix: anchor.before, suffix: anchor.after },
          { type: 'TextPositionSelector', start: 1200, end: 1228 },
        ],
        styleClass: 'maerkesag-yellow',
      },
      stylesheet: { type: 'CssStylesheet', value: expect.stringContaining('.maerkesag-yellow {') },
    })
  })

  test('have no body where nothing is said', () => {
    expect(only(markings([{ ...highlight, note: '', tags: [] }]))).not.toHaveProperty('body')
  })

  const address = 'https://www.strandmark.example/referat/12'
  test.each([
    [address, '#punkt-1', 'punkt-1', 'http://tools.ietf.org/rfc/rfc3236'],
    [address, '#:~:text=Ny%20bro', ':~:text=Ny%20bro', 'https://wicg.github.io/scroll-to-text-fragment/'],
    [`${address}#/7`, ':~:text=Ny', ':~:text=Ny', 'https://wicg.github.io/scroll-to-text-fragment/'],
    [`${address}#/7`, '', undefined, undefined],
    [address, '', undefined, undefined],
    [address, '/punkt#punkt-1', undefined, undefined],
  ])('point to the fragment of a page: %s%s', (page, link, value, conformsTo) => {
    const point = { number: '1', title: null, caseNumber: null, outcome: null, isClosed: false, link: page + link }
    const annotation = only(markings([{ ...highlight, source: { ...highlight.source, address: page, point } }]))
    const { selector } = annotation['target'] as { selector: unknown[] }
    const fragment = selector[2]
    if (value === undefined) expect(fragment).toBeUndefined()
    else {
      expect(fragment).toMatchObject({ type: 'FragmentSelector', value, conformsTo })
      expect(fragment).toMatchObject({ refinedBy: { type: 'TextQuoteSelector', exact: highlight.anchor.exact } })
    }
  })

  test('leave out what was deleted, and names of officials', () => {
    const deleted = entryOf({ deletedAt: highlight.createdAt }).highlight
    expect(parsed(markings([deleted])).total).toBe(0)
    expect(markings([highlight], keptPage())).not.toContain('Bøgelund')
  })

  test('are the standard’s, and read back without loss, whatever stands in them and in whatever order they come', async () => {
    const several = fc.uniqueArray(anyHighlight, { selector: ({ id }) => id, minLength: 1, maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(several, fc.constantFrom(null, keptPage()), async (highlights, page) => {
        const text = markings(highlights, page)
        expect(isCollection(parsed(text)), ajv.errorsText(isCollection.errors)).toBe(true)
        const file = await readFile(text, unwatched)
        const inOrder = highlights.toSorted((a, b) => (a.id < b.id ? -1 : 1))
        expect(file).toEqual({ kind: 'annotations', highlights: inOrder, pages: [], skipped: 0 })
        expect(markings(file.highlights, page)).toBe(text)
        expect(markings(highlights.toReversed(), page)).toBe(text)
      }),
      { numRuns: 300 },
    )
  })

  test('are refused where a newer version made them, or where a term of ours is broken', async () => {
    const text = markings([highlight])
    const newer = text.replace('"maerkesag:version": 1', '"maerkesag:version": 2')
    await expect(readFile(newer, unwatched)).rejects.toEqual(new FileError('newerVersion'))
    for (const broken of ['"maerkesag:rev": 0', '"maerkesag:rev": "1"', '"maerkesag:rev": 1, "maerkesag:keys": []']) {
      const keys = broken.includes('keys') ? text.replace('"maerkesag:keys"', '"maerkesag:other"') : text
      await expect(readFile(keys.replace('"maerkesag:rev": 1', broken), unwatched)).rejects.toEqual(
        new FileError('damaged', 1),
      )
    }
  })
})

describe('an annotation that isn’t as the standard has it', () => {
  test('there are many ways, each with a name of its own', () => {
    expect(malformed.length).toBeGreaterThanOrEqual(30)
    expect(new Set(malformed.map(([name]) => name)).size).toBe(malformed.length)
    expect(isAnnotation(sound), ajv.errorsText(isAnnotation.errors)).toBe(true)
  })

  test.each(malformed)('is refused: %s', async (_, json) => {
    const plain: unknown = JSON.parse(JSON.stringify(json))
    expect(isAnnotation(plain)).toBe(false)
    await expect(read(plain)).rejects.toThrow(FileError)
  })

  // A wrong context makes a file unknown; the others are damaged, and so is a file that holds a sound one before them.
  test.each(malformed.filter(([, json]) => !Array.isArray(json)))('spoils all of a file: %s', async (_, json) => {
    const plain: unknown = JSON.parse(JSON.stringify([sound, json]))
    await expect(read(plain)).rejects.toEqual(new FileError('damaged', 2))
  })

  test.each(forgiven)('is read all the same: %s', async (_, json) => {
    expect(isAnnotation(json)).toBe(false)
    expect((await read(json)).highlights).toHaveLength(1)
  })
})

describe('an annotation without words of a page', () => {
  test.each(wordless)('is sound, and skipped: %s', async (_, json) => {
    expect(isAnnotation(json), ajv.errorsText(isAnnotation.errors)).toBe(true)
    expect(await read([json, sound])).toMatchObject({ highlights: [{ rev: 1 }], skipped: 1 })
    await expect(read(json)).rejects.toEqual(new FileError('empty'))
  })
})

describe('anybody’s annotations', () => {
  const page = { id: 'urn:page:1', type: 'AnnotationPage', items: [sound] }
  const other = { ...sound, id: 'urn:note:2' }
  const collection = {
    '@context': ['http://www.w3.org/ns/anno.jsonld', { x: 'urn:x:' }],
    id: 'urn:all:1',
    type: ['AnnotationCollection'],
    first: { ...page, next: { ...page, id: 'urn:page:2', items: [other], next: 'urn:page:3' } },
  }
  const source = { id: part['source'], type: 'Text', format: 'text/html' }
  const deep = {
    type: 'FragmentSelector',
    value: 'a',
    refinedBy: [{ type: 'CssSelector', value: 'p', refinedBy: quote }],
  }
  test.each<[string, unknown, number]>([
    ['one', sound, 1],
    ['an array', [sound, other], 2],
    ['a page', page, 1],
    ['a page that names others', { ...page, items: ['urn:note:9', sound] }, 1],
    ['a collection', collection, 2],
    ['a collection within an array', [collection, sound], 3],
    [
      'a graph',
      { '@context': collection['@context'], '@graph': [sound, { id: 'urn:who:1', type: 'Person' }, page] },
      2,
    ],
    ['names of JSON-LD', { '@id': 'urn:note:3', '@type': ['oa:Annotation'], target: part }, 1],
    ['a page that is described', { ...sound, target: { ...part, source } }, 1],
    ['words that refine', { ...sound, target: { ...part, selector: deep } }, 1],
    ['a choice of selectors', { ...sound, target: { ...part, selector: { type: 'Choice', items: [deep, quote] } } }, 1],
    ['the first of several', { ...sound, target: ['urn:a:1', { type: 'List', items: ['urn:b:1', part, part] }] }, 1],
  ])('are read: %s', async (_, json, count) => {
    const { highlights } = await readFile(JSON.stringify(json), unwatched)
    expect(highlights).toHaveLength(count)
    for (const { anchor } of highlights) expect(anchor.exact).toBe(quote.exact)
  })

  test('without a page in the file hold no marking', async () => {
    await expect(read({ ...collection, first: 'urn:page:1' })).rejects.toEqual(new FileError('empty'))
  })
})
