import { afterEach, describe, expect, test } from 'vitest'
import { pointAddresses } from '../../lib/minutes/platforms/point-addresses.ts'
import { pointLink, type LinkTarget } from '../../lib/page/point-link.ts'

const page = 'https://www.strandby.example/politik/referat?id=7'
const meeting = '3f6a1c52-0b7e-4a51-9c1d-7c5f1be0a214'
const item = '8d0e6f11-6a52-4c3a-8f0e-1a2b3c4d5e6f'

/** A point of the document: `h2` number `at` is its heading, the others are those of the other points. */
function target(html: string, more: Partial<LinkTarget> = {}, at = 0): LinkTarget {
  document.body.innerHTML = html
  const headings = [...document.querySelectorAll('h2')]
  const heading = headings[at] as HTMLElement
  const text = heading.firstChild instanceof Text ? heading.firstChild : null
  const words = text && { first: text, last: text }
  const others = headings.filter((other) => other !== heading)
  return { page, portal: undefined, heading, words, others, isAlone: false, ...more }
}

const two = '<h2>Ny hal</h2><p>Godkendt.</p><h2>Takster</h2>'

afterEach(() => document.body.replaceChildren())

describe('the link to a point', () => {
  test('is the portal’s own address where there is one', () => {
    const portal = 'https://dagsordener.strandby.example/vis?id=1&punktid=2'
    expect(pointLink(target('<h2 id="p1">Ny hal</h2>', { portal }))).toBe(portal)
  })

  test('is the page’s where the page shows nothing else', () => {
    expect(pointLink(target('<h2 id="p1">Ny hal</h2>', { isAlone: true, page: `${page}#main` }))).toBe(page)
  })

  test('is the page’s where the point isn’t in it', () => {
    expect(pointLink(target(two, { heading: undefined, words: null }))).toBe(page)
    expect(pointLink(target('<h2><img></h2>'))).toBe(page)
  })

  test('leads to the words of its heading where it has no id', () => {
    expect(pointLink(target(two))).toBe(`${page}#:~:text=Ny%20hal`)
  })

  test('drops the fragment and the directive that the address has', () => {
    for (const fragment of ['#top', '#:~:text=andet', '#top:~:text=andet', '#']) {
      expect(pointLink(target(two, { page: page + fragment }))).toBe(`${page}#:~:text=Ny%20hal`)
    }
  })

  test('keeps a fragment that is the address of the page, and adds words behind it', () => {
    const html = '<h2 id="p1">Ny hal</h2><h2>Takster</h2>'
    for (const route of ['#/referat/12', '#!referat/12', '#/referat/12:~:text=andet']) {
      const kept = page + route.replace(/:~:.*/, '')
      expect(pointLink(target(html, { page: page + route }))).toBe(`${kept}:~:text=Ny%20hal`)
      expect(pointLink(target(html, { page: page + route, isAlone: true }))).toBe(kept)
    }
  })
})

describe('the id that leads to a point', () => {
  test.each([
    ['its heading’s', '<h2 id="punkt-3">Ny hal</h2><h2>Takster</h2>', 'punkt-3'],
    ['one in its heading', '<h2><span id="p3"></span>Ny hal</h2><h2>Takster</h2>', 'p3'],
    ['the name of an anchor in its heading', '<h2><a name="p3"></a>Ny hal</h2><h2>Takster</h2>', 'p3'],
    ['the name of an anchor just before it', '<a name="p3"></a> <h2>Ny hal</h2><h2>Takster</h2>', 'p3'],
    ['that of the box of the point', '<div id="alle"><div id="p3"><h2>Ny hal</h2></div><h2>Takster</h2></div>', 'p3'],
    ['one with letters that an address can’t hold', '<h2 id="møde/3">Ny hal</h2><h2>Takster</h2>', 'm%C3%B8de%2F3'],
  ])('is %s', (_, html, id) => {
    expect(pointLink(target(html))).toBe(`${page}#${id}`)
  })

  test.each([
    ['stands in the page twice', '<h2 id="p3">Ny hal</h2><i id="p3"></i><h2>Takster</h2>'],
    ['is also an anchor’s name', '<a name="p3">Se her</a><h2 id="p3">Ny hal</h2><h2>Takster</h2>'],
    ['holds white space', '<h2 id="overskrift1 ">Ny hal</h2><h2>Takster</h2>'],
    ['is that of all points', '<main id="main"><h2>Ny hal</h2><h2>Takster</h2></main>'],
    ['is that of the page’s one point, and maybe of more', '<main id="main"><h2>Ny hal</h2></main>'],
    ['is ours', '<maerkesag-fold id="p3"><h2>Ny hal</h2></maerkesag-fold><h2>Takster</h2>'],
    ['is that of a link with words before it', '<a name="p3">Tilbage</a><h2>Ny hal</h2><h2>Takster</h2>'],
  ])('is none that %s', (_, html) => {
    expect(pointLink(target(html))).toBe(`${page}#:~:text=Ny%20hal`)
  })

  test.each([
    item,
    `punkt-${item}`,
    'ember123',
    ':r1:',
    'accordion-:R2m:',
    '«r3»',
    'react-aria-4',
    'radix-:r0:',
    'ui-id-3',
    'mui-12',
    'cdk-accordion-child-2',
    'a-1732670000000',
    'id-0.8273645',
    'x4f9a0c12be77',
  ])('is none that is made anew each time: %s', (id) => {
    expect(pointLink(target(`<h2 id="${id}">Ny hal</h2><h2>Takster</h2>`))).toBe(`${page}#:~:text=Ny%20hal`)
  })

  test.each([
    'p3',
    'id_3',
    'item-139',
    'Punkt12',
    'sag21',
    '20250618',
    'acc-3',
    'agenda_88731_4',
    'decade',
    'vedtaget',
  ])('may well be %s', (id) => {
    expect(pointLink(target(`<h2 id="${id}">Ny hal</h2><h2>Takster</h2>`))).toBe(`${page}#${id}`)
  })
})

describe('FirstAgenda’s own address of a point', () => {
  const portal = 'https://dagsordener.strandby.example'
  const row = (id: string, rest = '') =>
    `<table><tr class="punktrow" id="${id}"><td><h2>Ny hal</h2>${rest}</td></tr></table>`
  const address = (html: string, page: string) => {
    document.body.innerHTML = html
    return pointAddresses['first-agenda']?.(document.querySelector('h2') as Element, page)
  }
  const whole = `${portal}/vis?id=${meeting}&punktid=${item}`

  test('is made of the ids of meeting and row', () => {
    for (const form of [
      `/vis?id=${meeting}`,
      `/vis?Referat-Byraadet-d.12-03-2025-kl.17.00&id=${meeting}`,
      `/vis/#${meeting}`,
    ]) {
      expect(address(row(`punktrow_${item}`), portal + form)).toBe(whole)
    }
    expect(address(row(`punktrow_${item}`), `${portal}/vis?id=${meeting}&punktid=0#top`)).toBe(whole)
  })

  test('takes the ids from the portal’s buttons where it must', () => {
    const button = `<input id="hentHeledagsorden" data-type="dagsorden" data-id="${meeting}">`
    const menu = `<a href="#" data-type="dagsordenpunkt" data-id="${item}">Hent som PDF</a>`
    expect(address(button + row('', menu), `${portal}/`)).toBe(whole)
  })

  test('is the meeting’s, or the page’s, where an id is missing; never with a fragment', () => {
    expect(address(row(''), `${portal}/vis?id=${meeting}#x`)).toBe(`${portal}/vis?id=${meeting}`)
    expect(address(row(''), `${portal}/vis/#${meeting}`)).toBe(`${portal}/vis?id=${meeting}`)
    expect(address(row(`punktrow_${item}`), `${portal}/seneste?udvalg=2#x`)).toBe(`${portal}/seneste?udvalg=2`)
  })
})
