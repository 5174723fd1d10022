import { describe as about, expect, test } from 'vitest'
import { find } from '../../lib/highlights/anchor.ts'
import { describe } from '../../lib/highlights/describe.ts'
import { textOf } from '../../lib/highlights/index-text.ts'
import type { Anchor } from '../../lib/highlights/model.ts'
import { indexed, marked, rangeOfWords } from './marked.ts'
import { minutesOf, pointOf } from './minutes.ts'

const harbour =
  '<p>Havnen har brug for en ny bro ved den vestlige mole, fordi den gamle bro er rådnet i bunden.</p>' +
  '<p>Udgiften er 450.000 kr., som finansieres af puljen til vedligehold af kajer og bolværker.</p>' +
  '<p>Broen skal stå færdig inden sejlsæsonen begynder i maj, og den gamle bro fjernes samtidig.</p>'
const school = '<p>Skolens tag er utæt over gymnastiksalen. Taget skiftes i sommerferien af en lokal tømrer.</p>'
const page = (first = harbour, second = school) =>
  minutesOf(
    pointOf(1, 'Ny bro ved vestmolen', { text: first, decision: 'Indstillingen blev godkendt.' }),
    pointOf(2, 'Nyt tag på skolen', { text: second, decision: 'Indstillingen blev godkendt.' }),
  )

/** What becomes of words that were marked on one page, on another. */
function after(before: string, words: string, now: string, nth = 0) {
  const anchor = marked(indexed(before), words, nth)
  return foundOn(anchor, now)
}
function foundOn(anchor: Anchor, now: string) {
  const index = indexed(now)
  const { verdict, span } = find(index, anchor)
  return { verdict, text: span && textOf(index, span) }
}

about('marked words', () => {
  test('that were corrected are found as changed, with the words that stand there now', () => {
    const now = page(harbour.replace('vestlige mole', 'vestre mole'))
    expect(after(page(), 'ny bro ved den vestlige mole', now)).toEqual({
      verdict: 'changed',
      text: 'ny bro ved den vestre mole',
    })
  })

  test('with another amount than the one marked are changed, never the same', () => {
    const now = page(harbour.replace('450.000', '475.000'))
    expect(after(page(), 'Udgiften er 450.000 kr.', now)).toEqual({
      verdict: 'changed',
      text: 'Udgiften er 475.000 kr.',
    })
  })

  test('that were struck out are lost, though the same decision stands in another point', () => {
    const now = page().replace('Indstillingen blev godkendt.', '')
    expect(after(page(), 'Indstillingen blev godkendt.', now)).toEqual({ verdict: 'orphan', text: null })
  })

  test('are found in their own point, where the same words stand in two', () => {
    const before = page()
    const index = indexed(before)
    const anchor = marked(index, 'Indstillingen blev godkendt.', 1)
    expect(anchor.point?.title).toBe('nyttagpaskolen')
    const swapped = minutesOf(
      pointOf(1, 'Nyt tag på skolen', {
        text: school,
        decision: 'Indstillingen blev godkendt.',
        caseNumber: '01.02.03-P16-2-26',
      }),
      pointOf(2, 'Ny bro ved vestmolen', {
        text: harbour,
        decision: 'Indstillingen blev godkendt.',
        caseNumber: '01.02.03-P16-1-26',
      }),
    )
    const now = indexed(swapped)
    const { span } = find(now, anchor)
    const point = now.points.find((one) => span && one.span[0] <= span[0] && span[1] <= one.span[1])
    expect(point?.key.title).toBe('nyttagpaskolen')
  })

  test('of a point that was taken off the page are lost', () => {
    const now = minutesOf(pointOf(2, 'Nyt tag på skolen', { text: school, decision: 'Indstillingen blev godkendt.' }))
    expect(after(page(), 'Indstillingen blev godkendt.', now)).toEqual({ verdict: 'orphan', text: null })
    expect(after(page(), 'fordi den gamle bro er rådnet', now).verdict).toBe('orphan')
  })

  test('that were moved to another point are found there, and told to have moved', () => {
    const [, moved = ''] = /(<p>Udgiften.*$)/.exec(harbour) ?? []
    const words = 'Udgiften er 450.000 kr., som finansieres af puljen til vedligehold'
    const now = page(harbour.replace(moved, ''), school + moved)
    expect(after(page(), words, now)).toEqual({ verdict: 'moved', text: words })
  })

  test('that stand in another point now, with nothing of what stood around them, are lost: somebody else wrote them', () => {
    const [, sentence = ''] = /(<p>Udgiften.*?<\/p>)/.exec(harbour) ?? []
    const words = 'Udgiften er 450.000 kr., som finansieres af puljen til vedligehold'
    const now = page(harbour.replace(sentence, ''), school + sentence)
    expect(after(page(), words, now)).toEqual({ verdict: 'orphan', text: null })
  })

  test('are found where words of the page were taken out on both sides of them', () => {
    const now = page(
      harbour.replace('Havnen har brug for en', 'Der ønskes en').replace('er rådnet i bunden', 'skal udskiftes nu'),
    )
    expect(after(page(), 'fordi den gamle bro', now)).toEqual({ verdict: 'exact', text: 'fordi den gamle bro' })
  })

  test('that stand twice where they stood once, with nothing that tells which is meant, are attached to neither', () => {
    const twice = '<p>Broen lukkes.</p>'.repeat(2)
    const anchor = marked(indexed(page('<p>Broen lukkes.</p>')), 'Broen lukkes.')
    const { verdict, text } = foundOn({ ...anchor, before: '', after: '' }, page(twice))
    expect({ verdict, text }).toEqual({ verdict: 'ambiguous', text: null })
  })

  test('of a point whose case number was corrected are found by its title', () => {
    const now = page().replace('01.02.03-P16-1-26', '01.02.03-P20-1-26')
    expect(after(page(), 'fordi den gamle bro', now)).toEqual({ verdict: 'exact', text: 'fordi den gamle bro' })
  })

  test('are found in another print: other markup, line breaks, hyphens, encodings', () => {
    const other = page()
      .replaceAll('<p>', '<div>')
      .replaceAll('</p>', '<br></div>')
      .replace('vestlige', 'vest\u00adlige')
      .replace('gamle bro er', 'gamle\u00a0<b>bro</b>\n er')
      .normalize('NFD')
    const words = 'ved den vestlige mole, fordi den gamle bro er rådnet'
    expect(after(page(), words, other).verdict).toBe('exact')
  })
})

about('a selection', () => {
  test('over two points is described once for each', () => {
    const index = indexed(page())
    const range = rangeOfWords('sejlsæsonen')
    range.setEnd(rangeOfWords('gymnastiksalen').endContainer, 10)
    const anchors = describe(index, range)
    expect(anchors.map(({ point }) => point?.number)).toEqual(['1', '2'])
    expect(anchors[0]?.exact).toMatch(/^sejlsæsonen begynder .*godkendt\.$/s)
    expect(anchors[1]?.exact).toMatch(/^2\. Nyt tag/)
  })

  test('outside of all points is described, and found again', () => {
    const anchor = marked(indexed(page()), 'den 4. marts 2026')
    expect(anchor.point).toBeNull()
    expect(foundOn(anchor, page())).toEqual({ verdict: 'exact', text: 'den 4. marts 2026' })
  })

  test('of spaces alone, or of nothing, is none', () => {
    const index = indexed(page())
    const range = rangeOfWords('Havnen')
    range.collapse(true)
    expect(describe(index, range)).toEqual([])
  })

  test('that begins in a badge of ours begins with the words behind it', () => {
    const index = indexed(page())
    const badge = document.createElement('maerkesag-badge')
    const inside = badge.attachShadow({ mode: 'open' }).appendChild(document.createTextNode('Godkendt'))
    rangeOfWords('Havnen har').startContainer.parentElement?.before(badge)
    const range = new Range()
    range.setStart(inside, 2)
    const end = rangeOfWords('brug for')
    // A range can't begin in a shadow root and end outside: that is what a page's selection tells of both ends.
    const [first] = describe(index, {
      startContainer: range.startContainer,
      startOffset: 2,
      endContainer: end.endContainer,
      endOffset: end.endOffset,
      collapsed: false,
    })
    expect(first?.exact).toBe('Havnen har brug for')
  })
})
