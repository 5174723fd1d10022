// @ts-expect-error -- it comes without types
import * as polyfill from 'text-fragments-polyfill/text-fragment-utils'
import { afterEach, describe, expect, test } from 'vitest'
import { readMeeting } from '../../lib/minutes/read-meeting.ts'
import type { Texts } from '../../lib/page/cut-texts.ts'
import { pageText } from '../../lib/page/page-text.ts'
import { preparePage } from '../../lib/page/page.ts'
import { textFragment } from '../../lib/page/text-fragment.ts'
import { documentOf, savedPages } from '../minutes/saved-pages.ts'

const { getFragmentDirectives, parseFragmentDirectives, processTextFragmentDirective } = polyfill as {
  getFragmentDirectives: (hash: string) => { text: string[] }
  parseFragmentDirectives: (directives: { text: string[] }) => { text: object[] }
  processTextFragmentDirective: (fragment: object) => Range[]
}

/** What another implementation of the specification finds first. */
function found(directive: string): Range | undefined {
  const [fragment] = parseFragmentDirectives(getFragmentDirectives(`#${directive}`)).text
  return fragment && processTextFragmentDirective(fragment)[0]
}

const bare = (words: string) => words.replace(/\s+/g, '')

function rangeOf({ first, last }: Texts): Range {
  const range = new Range()
  range.setStart(first, first.data.length - first.data.trimStart().length)
  range.setEnd(last, last.data.trimEnd().length)
  return range
}

/** How a directive misses words of the page; undefined where it finds them, and all of them. */
function missed(directive: string, texts: Texts): string | undefined {
  const range = found(directive)
  const wanted = rangeOf(texts)
  if (!range) return `${directive} finds nothing`
  const isThere = range.comparePoint(wanted.startContainer, wanted.startOffset) === 0
  const [said, words] = [range.toString(), wanted.toString()]
  // A number may be glued to a heading, so that no word begins where it does.
  const glued = bare(said).slice(0, -bare(words).length)
  const isWhole = bare(said) === glued + bare(words) && /^\d{0,4}$/.test(glued)
  return isThere && isWhole ? undefined : `${directive} finds “${said}”, not “${words}”`
}

/** The texts of the element with the id "her". */
function marked(): Texts {
  const walker = document.createTreeWalker(document.getElementById('her') as Element, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  while (walker.nextNode()) texts.push(walker.currentNode as Text)
  return { first: texts[0] as Text, last: texts.at(-1) as Text }
}

/** The directive for the element with the id "her", once it has been found to lead there. */
function directiveIn(html: string): string | undefined {
  document.body.innerHTML = html
  const directive = textFragment(marked(), pageText(document.body))
  if (directive) expect(missed(directive, marked())).toBeUndefined()
  return directive && decodeURIComponent(directive.replace(':~:text=', ''))
}

afterEach(() => document.body.replaceChildren())

describe('a directive', () => {
  test('is the title alone where it stands in the page once', () => {
    expect(directiveIn('<h1>Byrådet</h1><h2 id="her"> Ny sti\n  ved Lunden </h2><p>Godkendt.</p>')).toBe(
      'Ny sti ved Lunden',
    )
  })

  test('takes what divides terms for a letter when it stands in the title', () => {
    const html = '<h2 id="her">Køb & salg - takster, 2024-25</h2>'
    expect(directiveIn(html)).toBe('Køb & salg - takster, 2024-25')
    expect(textFragment(marked(), pageText(document.body))).toBe(
      ':~:text=K%C3%B8b%20%26%20salg%20%2D%20takster%2C%202024%2D25',
    )
  })

  test('leaves no sign at its end that a chat program takes for the end of a sentence', () => {
    document.body.innerHTML = '<h2 id="her">Støj fra havnen (genoptaget).</h2>'
    expect(textFragment(marked(), pageText(document.body))).toBe(
      ':~:text=St%C3%B8j%20fra%20havnen%20%28genoptaget%29%2E',
    )
  })

  test('gives a long title by its first and last words', () => {
    const title =
      'Anmodning fra Lunden Varmeværk om kommunal garanti for lån til udvidelse af ledningsnettet i de tre nordlige landsbyer'
    expect(directiveIn(`<h2 id="her">${title}</h2>`)).toBe(
      'Anmodning fra Lunden Varmeværk om,i de tre nordlige landsbyer',
    )
    expect(directiveIn(`<li>${title}</li><h1>Referat</h1><h2 id="her">${title}</h2>`)).toBe(
      'Referat-,Anmodning fra Lunden Varmeværk om,i de tre nordlige landsbyer',
    )
  })

  test('passes by the list of contents, whatever it is made of', () => {
    const title = 'Godkendelse af dagsorden'
    const rest = `<p>Mødet er åbent</p><h2 id="her">${title}</h2><p>Godkendt.</p>`
    for (const contents of [
      `<ul><li>${title}</li></ul>`,
      `<ol><li>1${title}3</li></ol>`,
      `<table><tr><td>1</td><td>${title}</td><td>3</td></tr></table>`,
      `<div>1. ${title}<br>2. Eventuelt<br></div>`,
      `<pre>1. ${title}\n2. Eventuelt</pre>`,
      `<button>${title}</button> <a href="#x">${title.toUpperCase()}</a>`,
      `<p>Godkendelse <b>af</b>&nbsp;dagsorden</p>`,
      `<p>Godken&shy;delse af dags<wbr>orden</p>`,
    ]) {
      expect(directiveIn(contents + rest), contents).toBe(`åbent-,${title}`)
    }
  })

  test('takes more words, before and after, the more alike the surroundings are', () => {
    const point = (id: string, text: string) => `<p>Sag til orientering</p><h3${id}>Orientering</h3><p>${text}</p>`
    const id = ' id="her"'
    expect(directiveIn(point('', 'Sagen om broen.') + point(id, 'Sagen om havnen.'))).toBe(
      'Orientering,-Sagen om havnen.',
    )
    expect(directiveIn(point('', 'Intet.') + point('', 'Intet.') + point(id, 'Intet.'))).toBe(undefined)
  })

  test('takes words before and after where neither alone will do', () => {
    const html = `<p>Nyt fra udvalget</p><h3>Orientering</h3><p>Om broen</p>
      <p>Nyt fra borgmesteren</p><h3>Orientering</h3><p>Om havnen</p>
      <p>Nyt fra udvalget</p><h3 id="her">Orientering</h3><p>Om havnen</p>`
    expect(directiveIn(html)).toBe('fra udvalget-,Orientering,-Om havnen')
  })

  test('finds a title in loose text between line breaks, and in a <pre>', () => {
    expect(
      directiveIn('<div>1. Budget<br>2. Takster<br>Referat<br><span id="her">1. Budget</span><br>Udsat.</div>'),
    ).toBe('Referat-,1. Budget')
    expect(directiveIn('<pre>1. Budget\n2. Takster\n\n<span id="her">1. Budget\n</span>Udsat.</pre>')).toBe(
      'Takster-,1. Budget',
    )
  })

  test('parts a title where a browser finds no single space', () => {
    expect(directiveIn('<p id="her">12.&nbsp;&nbsp;&nbsp;&nbsp;Salg af Havnegade 12</p>')).toBe(
      '12.,Salg af Havnegade 12',
    )
    expect(directiveIn('<pre id="her">7.   Salg af grund</pre>')).toBe('7.,Salg af grund')
    expect(directiveIn('<h2 id="her">Salg af grund<br>ved Bakken</h2>')).toBe('Salg af grund,ved Bakken')
    expect(directiveIn('<table><tr id="her"><td>8</td><td>Ny hal</td></tr></table>')).toBe('8,Ny hal')
  })

  test('begins with the number that a title is glued to', () => {
    expect(directiveIn('<h2><span>136</span><span id="her">Ny hal</span></h2>')).toBe('136Ny hal')
  })

  test('knows a title in a button from the words beside it', () => {
    expect(directiveIn('<p>Ny hal</p><div>4 <button><h2 id="her">Ny hal</h2></button></div>')).toBe('4-,Ny hal')
  })

  test('minds nothing that browsers don’t search', () => {
    const unseen = `<p hidden>Ny hal</p><p style="visibility: hidden">Ny hal</p><script type="text/plain">Ny hal</script>`
    expect(directiveIn(`${unseen}<h2><span hidden>Punkt</span><b id="her">Ny hal</b></h2>`)).toBe('Ny hal')
    // The other implementation does search a list to choose from; the specification and Chromium don't.
    document.body.innerHTML = '<select><option>Ny hal</option></select><h2 id="her">Ny hal</h2>'
    expect(textFragment(marked(), pageText(document.body))).toBe(':~:text=Ny%20hal')
    expect(directiveIn('<p>Referat</p><h2 hidden id="her">Ny hal</h2>')).toBe(undefined)
  })

  test('minds what is folded but can be found', () => {
    expect(directiveIn('<p hidden="until-found">Ny hal</p><p>Udsat.</p><h2 id="her">Ny hal</h2>')).toBe(
      'Udsat.-,Ny hal',
    )
    expect(directiveIn('<p>Ny hal</p><div hidden="until-found"><p>Byrådet</p><h2 id="her">Ny hal</h2></div>')).toBe(
      'Byrådet-,Ny hal',
    )
  })

  test('is the same with our elements in the page as without them', () => {
    const plain = 'Ny hal<br>Punkt 3 <span id="her">Ny hal</span><br>Godkendt.<br>'
    const ours = `Ny hal<br>Punkt 3 <maerkesag-heading><maerkesag-toggle></maerkesag-toggle><span id="her">Ny hal</span>
      </maerkesag-heading><br><maerkesag-fold hidden="until-found">Godkendt.<br></maerkesag-fold>`
    expect(directiveIn(plain)).toBe('3-,Ny hal')
    expect(directiveIn(ours)).toBe('3-,Ny hal')
    // It parts the words for us only.
    const button = '<maerkesag-toggle style="display: inline-block"></maerkesag-toggle>'
    expect(directiveIn(`<h2>136${button}<span id="her">Ny hal</span></h2>`)).toBe('136Ny hal')
  })
})

describe('on the pages of test/pages', () => {
  let points = 0
  let withDirective = 0
  const pages = savedPages.filter(({ isText }) => !isText).map((page) => [page.name, page] as const)

  test.each(pages)('each point of %s is found where it stands', (_, { text, url }) => {
    const { body, head } = documentOf(text)
    body.querySelectorAll('img,iframe,link,object,embed').forEach((element) => element.remove())
    document.body.replaceChildren(...head.querySelectorAll('style'), ...body.childNodes)
    const reading = readMeeting(document, { url })
    if (!reading) return
    const ending = new AbortController()
    const { meeting, places } = preparePage(reading, ending.signal)
    const page = pageText(document.body)
    const wrong: string[] = []
    for (const { id } of meeting.items) {
      const heading = places.get(id)?.heading
      if (!heading) continue
      points++
      const directive = textFragment(heading, page)
      if (directive) withDirective++
      const miss = directive && missed(directive, heading)
      if (miss) wrong.push(miss)
    }
    ending.abort()
    expect(wrong).toEqual([])
  })

  test('nearly all points have a directive', () => {
    expect(points).toBeGreaterThan(350)
    expect(withDirective / points).toBeGreaterThan(0.95)
  })
})
