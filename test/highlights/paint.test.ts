import { afterEach, beforeEach, describe as about, expect, test } from 'vitest'
import { rangeOf, textOf } from '../../lib/highlights/index-text.ts'
import type { PageIndex, Span } from '../../lib/highlights/page-index.ts'
import { painter } from '../../lib/highlights/paint.ts'
import { squeezeText } from '../../lib/highlights/squeeze.ts'
import { indexed, marked, rangeOfWords } from './marked.ts'
import { minutesOf, pointOf } from './minutes.ts'

let end: AbortController
beforeEach(() => {
  end = new AbortController()
})
afterEach(() => end.abort())

const text = '<p>Havnen har brug for en ny bro ved den vestlige mole.</p>'
const page = () => indexed(minutesOf(pointOf(1, 'Ny bro', { text }), pointOf(2, 'Nyt tag')))
const spanOf = ({ text: all }: PageIndex, words: string): Span => {
  const squeezed = squeezeText(words)
  const at = all.indexOf(squeezed)
  return [at, at + squeezed.length]
}
const painted = (index: PageIndex, name: string) =>
  [...(CSS.highlights.get(`maerkesag-${name}`) ?? [])].map(
    ({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = new Range()
      range.setStart(startContainer, startOffset)
      range.setEnd(endContainer, endOffset)
      return range.toString()
    },
  )

about('markings are painted', () => {
  test('by colour, with what is changed and what overlaps under names of their own, and the page as it was', () => {
    const index = page()
    const before = document.documentElement.outerHTML
    painter(end.signal).show(
      [
        { span: spanOf(index, 'Havnen har brug for'), colour: 'yellow', isChanged: false },
        { span: spanOf(index, 'brug for en ny bro'), colour: 'red', isChanged: true },
        { span: spanOf(index, 'vestlige mole'), colour: 'yellow', isChanged: false },
      ],
      index,
    )
    expect(painted(index, 'yellow')).toEqual(['Havnen har brug for', 'vestlige mole'])
    expect(painted(index, 'red')).toEqual(['brug for en ny bro'])
    expect(painted(index, 'changed')).toEqual(['brug for en ny bro'])
    expect(painted(index, 'overlap')).toEqual(['brug for'])
    expect(document.documentElement.outerHTML).toBe(before)
  })

  test('anew each time, and no more when it ends; highlights of the page’s own stay', () => {
    const index = page()
    const own = new Highlight()
    CSS.highlights.set('search', own)
    const paint = painter(end.signal)
    paint.show([{ span: spanOf(index, 'Havnen'), colour: 'blue', isChanged: false }], index)
    paint.show([{ span: spanOf(index, 'vestlige'), colour: 'green', isChanged: false }], index)
    expect([painted(index, 'blue'), painted(index, 'green')]).toEqual([[], ['vestlige']])
    end.abort()
    expect([...CSS.highlights.keys()]).toEqual(['search'])
    expect(CSS.highlights.get('search')).toBe(own)
    CSS.highlights.delete('search')
  })

  test('where their words were moved into another element meanwhile', () => {
    const index = page()
    painter(end.signal).show([{ span: spanOf(index, 'en ny bro'), colour: 'blue', isChanged: false }], index)
    const { startContainer } = rangeOfWords('en ny bro')
    const box = document.createElement('div')
    startContainer.parentElement?.replaceWith(box)
    box.append(startContainer)
    expect(painted(index, 'blue')).toEqual(['en ny bro'])
  })
})

about('the words of a part', () => {
  test('are those a person reads: single spaces, a line feed between blocks, accents with their letters', () => {
    const index = indexed(
      minutesOf(
        pointOf(1, 'Ny bro', {
          text: '<p>Havnen  \n har <b>bru</b>g</p><ul><li>bro</li><li>båd</li></ul>'.normalize('NFD'),
        }),
      ),
    )
    const range = rangeOf(index, spanOf(index, 'Havnenharbrugbrobåd'))
    expect(textOf(index, spanOf(index, 'Havnenharbrugbrobåd'))).toBe('Havnen har brug\nbro\nbåd'.normalize('NFD'))
    expect(range.endOffset).toBe('båd'.normalize('NFD').length)
  })

  test('may stand where the page lets nobody select', () => {
    const index = indexed(minutesOf(pointOf(1, 'Ny bro', { text: `<div style="user-select: none">${text}</div>` })))
    expect(marked(index, 'en ny bro').exact).toBe('en ny bro')
  })
})
