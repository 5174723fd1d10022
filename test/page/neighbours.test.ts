import { expect, test } from 'vitest'
import { neighboursOf } from '../../lib/page/neighbours.ts'

const origin = 'https://www.strandby.example'
const href = `${origin}/dagsordener/havneudvalget/moede-04032026/referat/punkt-7`

function pageOf(body: string, head = ''): Document {
  const markup = `<base href="${href}">${head}<body>${body}`
  return new DOMParser().parseFromString(markup, 'text/html')
}
const find = (body: string, head?: string) => neighboursOf(pageOf(body, head), { href, origin })

test('the points before and after are those that the page names so', () => {
  const links = '<a href="/p/6">Forrige punkt</a> <a href="/p/8"><span>Næste</span> punkt ›</a>'
  expect(find(links)).toEqual({ previous: `${origin}/p/6`, next: `${origin}/p/8` })
  expect(find('<a href="/p/8" aria-label="Gå til næste dagsordenspunkt">→</a>').next).toBe(`${origin}/p/8`)
})

test('what the page says to browsers counts before what it says to readers', () => {
  expect(find('<a href="/a">Næste punkt</a>', '<link rel="next" href="/b">').next).toBe(`${origin}/b`)
})

test('in a list of points they are the ones whose addresses count one less and one more', () => {
  const list = [6, 7, 8, 70, 17].map((number) => `<li><a href="punkt-${number}">Punkt ${number}</a></li>`).join('')
  const at = (number: number) => href.replace('punkt-7', `punkt-${number}`)
  expect(find(`<ul>${list}</ul>`)).toEqual({ previous: at(6), next: at(8) })
})

test('nothing is made up: a page without such links has none, and the last point has no next', () => {
  expect(find('<p>Beslutning: Godkendt.</p>')).toEqual({ previous: null, next: null })
  expect(find('<a href="punkt-6">Punkt 6</a>').next).toBeNull()
  expect(find('<a href="/nyheder">Næste nyhed</a> <a href="#bund">Næste punkt</a>').next).toBeNull()
})

test('a link to another site, or one that runs a script, leads nowhere', () => {
  const links = '<a href="https://andet.example/p/8">Næste punkt</a> <a href="javascript:void 0">Forrige punkt</a>'
  expect(find(links)).toEqual({ previous: null, next: null })
})
