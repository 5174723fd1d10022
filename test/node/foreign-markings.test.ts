import { describe, expect, test, vi } from 'vitest'
import { find } from '../../lib/highlights/anchor.ts'
import type { PageIndex } from '../../lib/highlights/page-index.ts'
import { squeezeText } from '../../lib/highlights/squeeze.ts'
import { timeOf } from '../../lib/import/lenient-time.ts'
import { readFile } from '../../lib/import/read-file.ts'
import { uuid5 } from '../../lib/import/uuid5.ts'
import { municipalities } from '../../lib/reference/municipalities.ts'
import { unwatched } from '../store/tick.ts'
import { hypothesis, note } from './hypothesis-files.ts'
import { part, quote, sound } from './malformed-annotations.ts'

async function one(json: unknown) {
  const { highlights } = await readFile(JSON.stringify(json), unwatched)
  expect(highlights).toHaveLength(1)
  return highlights[0] as (typeof highlights)[0]
}

describe('a marking of another program', () => {
  test('has what is known of it, and is the same whenever it is read', async () => {
    const { name, domain } = municipalities[0] as (typeof municipalities)[0]
    const json = {
      ...sound,
      created: '2026-03-04 13:00:00.123456+01',
      body: [
        { type: 'TextualBody', value: 'Se <b>bilag</b>', format: 'text/html' },
        'https://a.example/note',
        { type: 'Choice', items: [{ value: 'Spørg.' }, { value: 'Ask.' }] },
        { type: 'SpecificResource', purpose: 'tagging', source: { type: 'TextualBody', value: ' havn ' } },
        ...['havn', '', ' ', 'bro'].map((value) => ({ type: 'TextualBody', purpose: ['tagging'], value })),
      ],
      target: {
        source: `https://${domain}/12?a#punkt`,
        selector: [quote, { type: 'TextPositionSelector', start: 4, end: 9 }],
      },
    }
    const marking = await one(json)
    expect(marking).toMatchObject({
      id: await uuid5('6ba7b811-9dad-11d1-80b4-00c04fd430c8', sound['id'] as string),
      createdAt: '2026-03-04T12:00:00.123Z',
      updatedAt: '2026-03-04T12:00:00.123Z',
      note: 'Se <b>bilag</b>\n\nSpørg.',
      tags: ['havn', 'bro'],
      source: { address: `https://${domain}/12?a`, municipality: name, platform: 'generic', point: null },
      anchor: { exact: quote.exact, before: '', after: '', position: { start: 4, end: 9 } },
      keys: [`address:https://${domain}/12?a`],
    })
    const { id: _, ...nameless } = sound
    const first = await one(nameless)
    vi.setSystemTime('2031-05-06')
    expect([await one(json), await one({ target: part, ...nameless })]).toEqual([marking, first])
    vi.useRealTimers()
    expect(first.createdAt).toBe('1970-01-01T00:00:00.000Z')
    expect((await one({ ...nameless, bodyValue: 'Ja.' })).id).not.toBe(first.id)
  })

  test('has tags that can be kept, whatever they were', async () => {
    const tags = ['\ud800', '\udc00', `${'x'.repeat(199)}😀`, `${'x'.repeat(199)}😁`, 'y'.repeat(5_000_000)]
    const many = Array.from({ length: 900 }, (_, at) => `tag ${at}`)
    const marking = await one(hypothesis([note({ tags: [...tags, ...many], text: 'a\ud800' })]))
    expect(marking.tags.slice(0, 4)).toEqual(['\ufffd', `${'x'.repeat(199)}\ufffd`, 'y'.repeat(200), 'tag 0'])
    expect(marking.tags).toHaveLength(200)
    expect(marking.note).toBe('a\ufffd')
  })

  test.each<[string, string | undefined]>([
    ['2026-03-04T12:00:00.000Z', '2026-03-04T12:00:00.000Z'],
    ['2026-03-04T12:00:00.678901+00:00', '2026-03-04T12:00:00.678Z'],
    ['2026-03-04T00:30-0130', '2026-03-04T02:00:00.000Z'],
    ['2026-03-04', '2026-03-04T00:00:00.000Z'],
    ['0099-03-04t12:00:00z', '0099-03-04T12:00:00.000Z'],
    ['2026-02-30T12:00:00Z', undefined],
    ['2026-03-04T24:00:00Z', undefined],
    ['+275760-09-13T00:00:00Z', undefined],
    ['275760-09-14', undefined],
    ['9999-12-31T23:59:59-01:00', undefined],
    ['0000-01-01T00:00:00+01:00', undefined],
    ['NaN', undefined],
    ['Infinity', undefined],
    ['1700000000', undefined],
    ['4. marts 2026', undefined],
  ])('has a time, if it was one: %s', (text, time) => {
    expect(timeOf(text)).toBe(time)
  })

  const around = { prefix: 'Udgiften til broen er 450.000 kr. ', suffix: ' Den gamle bro ved molen fjernes.' }
  const page = (text: string, ...parts: string[]): PageIndex => ({
    text: squeezeText(text),
    points: parts.map((part, at) => {
      const from = squeezeText(text).indexOf(squeezeText(part))
      const key = { caseNumber: null, isOnlyCase: false, title: `punkt${at}`, isOnlyTitle: true, number: `${at + 1}` }
      return { id: `i${at + 1}`, key, span: [from, from + squeezeText(part).length], sections: [] }
    }),
    nodes: [],
    starts: [],
    characters: [],
    from: new Uint32Array(),
    parted: new Set(),
    preformatted: new Set(),
  })
  test('is found where it stood, and nowhere by its words alone', async () => {
    const text = around.prefix + quote.exact + around.suffix
    const whole = await one({ ...sound, target: { ...part, selector: { ...quote, ...around } } })
    expect(find(page(`Referat. ${text} Tak.`), whole.anchor).verdict).toBe('exact')
    expect(find(page(`${text} ${text}`), whole.anchor).span).toBeNull()
    for (const context of [{}, { prefix: 'kr. ' }]) {
      const { anchor } = await one({ ...sound, target: { ...part, selector: { ...quote, ...context } } })
      expect(find(page(text), anchor)).toEqual({ verdict: 'orphan', span: null })
    }
  })

  test('is found in a point that it knows nothing of, where all stands there once as it did', async () => {
    const text = around.prefix + quote.exact + around.suffix
    const { anchor } = await one({ ...sound, target: { ...part, selector: { ...quote, ...around } } })
    const before = 'Nyt tag på skolen. Taget er utæt.'
    expect(find(page(`${before} ${text}`, before, text), anchor)).toMatchObject({ verdict: 'exact' })
    expect(find(page(`${text} ${text}`, text), anchor)).toEqual({ verdict: 'ambiguous', span: null })
    expect(find(page(`${before} ${quote.exact}`, before, quote.exact), anchor).span).toBeNull()
  })
})
