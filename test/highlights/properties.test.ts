import * as fc from 'fast-check'
import { describe as about, expect, test } from 'vitest'
import { find } from '../../lib/highlights/anchor.ts'
import { describeSpan, describe } from '../../lib/highlights/describe.ts'
import { rangeOf, textOf } from '../../lib/highlights/index-text.ts'
import type { Anchor } from '../../lib/highlights/model.ts'
import { indexPage, type PageIndex } from '../../lib/highlights/page-index.ts'
import { painter } from '../../lib/highlights/paint.ts'
import { search } from '../../lib/highlights/search.ts'
import { inSlices } from '../../lib/highlights/slices.ts'
import { squeezeText } from '../../lib/highlights/squeeze.ts'
import { readMeeting } from '../../lib/minutes/read-meeting.ts'
import { documentOf, savedPages } from '../minutes/saved-pages.ts'
import { makeMinutes, makePoint, Words } from '../trials/generate.ts'
import { chanceFrom } from '../trials/random.ts'
import { plainLook, render, type Look } from '../trials/render.ts'
import { longPage } from '../bench/long-page.ts'

const indexOf = (page: Document): PageIndex | undefined => {
  const reading = readMeeting(page, {})
  return reading && indexPage(page.body, reading)
}

/** Minutes of a seed, laid out in a document of their own. */
function generated(seed: number, look: Partial<Look> = {}, change?: (minutes: ReturnType<typeof makeMinutes>) => void) {
  const chance = chanceFrom(seed)
  const words = new Words(chance)
  const minutes = makeMinutes(chance, words)
  change?.(minutes)
  render(minutes, { ...plainLook, ...look }, chanceFrom(seed))
  const index = indexOf(document)
  if (!index) throw new Error('the generated page isn’t read as minutes')
  return index
}

/** The project's own pages of minutes. */
const saved = savedPages.flatMap(({ name, text, isText }) => {
  const index = isText ? undefined : indexOf(documentOf(text))
  return index ? [{ name, text, index }] : []
})

const at = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
const lengths = fc.oneof(
  fc.integer({ min: 1, max: 12 }),
  fc.integer({ min: 1, max: 200 }),
  fc.integer({ min: 1, max: 4000 }),
)
const seeds = fc.integer({ min: 1, max: 60 })

/** What is marked between two letters of a page. */
function marked(index: PageIndex, from: number, length: number): Anchor[] {
  const start = Math.floor(from * index.text.length)
  return describeSpan(index, [start, Math.min(start + length, index.text.length)])
}

/** The key of the point that a letter stands in. */
const pointAt = ({ points }: PageIndex, letter: number) =>
  points.find(({ span }) => span[0] <= letter && letter < span[1])?.key

const isSame = (index: PageIndex, anchor: Anchor) => {
  const { verdict, span } = find(index, anchor)
  return { verdict, isSame: span !== null && index.text.slice(...span) === squeezeText(anchor.exact), span }
}

about('what was marked', () => {
  test('P1: is found exactly on the page as it was, whatever was selected', () => {
    const own = fc.record({ index: fc.constantFrom(...saved.map(({ index }) => index)), from: at, length: lengths })
    fc.assert(
      fc.property(own, ({ index, from, length }) => {
        const start = Math.floor(from * index.text.length)
        const span = [start, Math.min(start + length, index.text.length)] as const
        for (const anchor of describe(index, rangeOf(index, span))) {
          const found = find(index, anchor)
          expect(found.verdict).toBe('exact')
          expect(found.span && textOf(index, found.span)).toBe(anchor.exact)
        }
      }),
      { numRuns: 2000 },
    )
    fc.assert(
      fc.property(seeds, at, lengths, (seed, from, length) => {
        const index = generated(seed)
        for (const anchor of marked(index, from, length)) expect(find(index, anchor).verdict).toBe('exact')
      }),
      { numRuns: 60 },
    )
  }, 60_000)

  test('P2: is found in another point only as moved', () => {
    fc.assert(
      fc.property(seeds, at, lengths, fc.integer({ min: 1, max: 99 }), (seed, from, length, other) => {
        const anchors = marked(generated(seed), from, length)
        const chance = chanceFrom(other)
        const now = generated(seed, {}, (minutes) => {
          minutes.points.splice(chance.below(minutes.points.length), chance.below(3))
          minutes.points.unshift(makePoint(chance, new Words(chance), 70))
        })
        for (const anchor of anchors) {
          const { verdict, span } = find(now, anchor)
          if (!span || verdict === 'moved') continue
          const key = pointAt(now, span[0])
          expect([key?.caseNumber, key?.title]).toEqual([anchor.point?.caseNumber, anchor.point?.title])
        }
      }),
      { numRuns: 80 },
    )
  }, 60_000)

  test('P3: is never found exactly where its words were taken out', () => {
    fc.assert(
      fc.property(fc.constantFrom(...saved), at, lengths, ({ text, index }, from, length) => {
        for (const anchor of marked(index, from, length)) {
          if (anchor.count.page > 1) continue
          const page = documentOf(text)
          const before = indexOf(page)
          const found = before && find(before, anchor)
          if (!before || !found?.span) continue
          const range = new Range()
          const place = rangeOf(before, found.span)
          range.setStart(place.startContainer, place.startOffset)
          range.setEnd(place.endContainer, place.endOffset)
          range.deleteContents()
          const now = indexOf(page)
          if (now) expect(find(now, anchor).verdict).not.toBe('exact')
        }
      }),
      { numRuns: 100 },
    )
  }, 60_000)

  test('P4: is found exactly in another print: white space, markup, encoding, what stands around the minutes', () => {
    const look = fc.constantFrom<Partial<Look>>(
      { isNoisy: true },
      { template: 'div' },
      { template: 'br' },
      { template: 'table' },
      { isReencoded: true },
      { isFramed: true },
      { template: 'br', isNoisy: true, isReencoded: true, isFramed: true },
    )
    fc.assert(
      fc.property(seeds, at, lengths, look, (seed, from, length, change) => {
        const before = generated(seed)
        const anchors = marked(before, from, length).filter(({ point }) => point !== null)
        const now = generated(seed, change)
        for (const anchor of anchors) expect(isSame(now, anchor)).toMatchObject({ verdict: 'exact', isSame: true })
      }),
      { numRuns: 120 },
    )
  }, 60_000)

  test('P5: is found the same whatever else is marked, and whatever is painted', () => {
    fc.assert(
      fc.property(seeds, fc.array(fc.tuple(at, lengths), { minLength: 2, maxLength: 8 }), (seed, selections) => {
        const index = generated(seed)
        const anchors = selections.flatMap(([from, length]) => marked(index, from, length))
        const alone = anchors.map((anchor) => find(index, anchor))
        const end = new AbortController()
        const spans = alone.flatMap(({ span }) => (span ? [span] : []))
        painter(end.signal).show(
          spans.map((span) => ({ span, colour: 'blue', isChanged: true })),
          index,
        )
        const again = indexOf(document)!
        expect(anchors.toReversed().map((anchor) => find(again, anchor))).toEqual(alone.toReversed())
        end.abort()
      }),
      { numRuns: 40 },
    )
  }, 60_000)

  test('P6: is the same words wherever it is found exactly or moved, and others where it is changed', () => {
    fc.assert(
      fc.property(seeds, at, lengths, fc.integer({ min: 1, max: 99 }), (seed, from, length, other) => {
        const anchors = marked(generated(seed), from, length)
        const chance = chanceFrom(other)
        const now = generated(seed, {}, ({ points }) => {
          const paragraphs = points.flatMap(({ parts }) => parts.flatMap((part) => part.paragraphs))
          for (const token of paragraphs.flatMap(({ sentences }) => sentences.flat()))
            if (chance.inHundred(8)) token.text = `${token.text}x`
        })
        for (const anchor of anchors) {
          const { verdict, isSame: same, span } = isSame(now, anchor)
          expect(same).toBe(verdict === 'exact' || verdict === 'moved')
          expect(span === null).toBe(verdict === 'orphan' || verdict === 'ambiguous')
        }
      }),
      { numRuns: 80 },
    )
  }, 60_000)

  test('P9: is searched for no longer than there is time, and what isn’t reached then is told as skipped', async () => {
    const page = documentOf(longPage(250))
    const index = indexOf(page)!
    expect(page.body.textContent.length).toBeGreaterThan(900_000)
    const anchors = Array.from({ length: 1000 }, (_, order) => {
      const [anchor] = marked(index, order / 1000, 90)
      const gone = Array.from(anchor!.exact, (letter) => (/\p{L}/u.test(letter) ? 'q' : letter)).join('')
      return { id: String(order), anchor: { ...anchor!, exact: gone, before: gone, after: gone } }
    })
    let left = 40
    const said: string[] = []
    const steps = search(
      index,
      anchors,
      () => left-- > 0,
      (_, { verdict }) => said.push(verdict),
    )
    await inSlices(steps, new AbortController().signal)
    expect(said).toHaveLength(1000)
    expect(said.filter((verdict) => verdict === 'skipped')).toHaveLength(960)
    expect(new Set(said)).toEqual(new Set(['orphan', 'skipped']))
  }, 60_000)
})
