import { userEvent } from 'vitest/browser'
import { afterEach, expect, test } from 'vitest'
import { around, foldReading, isSeen, markup, show, toggle, type Folded } from './effects.ts'
import { readingOf, type Told } from './reading.ts'

let page: Folded | undefined
afterEach(() => page?.end())

const bootstrap = '<style>[hidden] { display: none !important } tr { border: 1px solid }</style>'

const told: Told[] = [
  {
    heading: '1. Cykelsti ved Havnegade',
    sections: [
      { kind: 'background', label: 'Sagsfremstilling', body: ['Stien er smal', 'inden sommer.'] },
      { kind: 'decision', label: 'Beslutning', body: ['Godkendt med', 'en bemærkning.'] },
    ],
    outcome: 'amended',
  },
  { heading: '2. Eventuelt', body: ['Intet at', 'bemærke.'] },
]

const pages: Record<string, string> = {
  'headings and paragraphs side by side': `<h2>1. Cykelsti ved Havnegade</h2><h3>Sagsfremstilling</h3>
    <p>Stien er smal</p><ul><li>og ujævn</li></ul><p>Den kan lægges om inden sommer.</p><h3>Beslutning</h3>
    <p>Godkendt med</p><p>en bemærkning.</p><h2>2. Eventuelt</h2><p>Intet at</p><p>bemærke.</p><footer>Strandby</footer>`,
  'each point in a box': `<main><div><h2>1. Cykelsti ved Havnegade</h2><div><h3>Sagsfremstilling</h3><div>
    <p>Stien er smal</p><p>inden sommer.</p></div><h3>Beslutning</h3><div><p>Godkendt med en bemærkning.</p></div></div></div>
    <div><h2><a href="#to">2. Eventuelt</a></h2><div><p>Intet at bemærke.</p></div></div></main>`,
  'loose text with line breaks': `<div>1. Cykelsti ved Havnegade<br>Sagsfremstilling<br>Stien er smal<br>og skal lægges om
    <b>inden sommer.</b><br><br>Beslutning<br>Godkendt med<br>en bemærkning.<br><br>2. Eventuelt<br>Intet at bemærke.</div>`,
  'table rows': `<table><tbody><tr><td>1. Cykelsti ved Havnegade</td></tr><tr><td>Sagsfremstilling</td></tr>
    <tr><td>Stien er smal</td></tr><tr><td>og ujævn inden sommer.</td></tr><tr><td>Beslutning</td><td>Godkendt med
    <p>en bemærkning.</p></td></tr><tr><td>2. Eventuelt</td></tr><tr><td>Intet at bemærke.</td></tr></tbody></table>`,
  'inline spans': `<p><span><b>1. Cykelsti ved Havnegade</b></span></p><p><span>Sagsfremstilling</span> <span>Stien er smal</span>
    og <i>skal om</i> <span>inden sommer.</span></p><p><strong>Beslutning</strong> <span>Godkendt med</span></p><p>en bemærkning.</p>
    <p><span>2. Eventuelt</span><br><span>Intet at bemærke.</span></p>`,
  'preformatted text': `<pre>Referat

1. Cykelsti ved Havnegade
Sagsfremstilling
Stien er smal
og skal lægges om inden sommer.

Beslutning
Godkendt med
en bemærkning.
2. Eventuelt
Intet at bemærke.
</pre>`,
}

for (const css of ['', bootstrap]) {
  for (const [kind, html] of Object.entries(pages)) {
    const name = `${kind}${css && ', under Bootstrap'}`

    test(`A point is folded and unfolded: ${name}`, async () => {
      show(css + html)
      page = foldReading(readingOf(told))
      expect(toggle('i1').ariaExpanded).toBe('true')
      await userEvent.click(toggle('i1'))
      expect(toggle('i1').ariaExpanded).toBe('false')
      expect(isSeen('1. Cykelsti ved Havnegade')).toBe(true)
      for (const words of ['Sagsfremstilling', 'Stien er smal', 'inden sommer.', 'Beslutning', 'bemærkning.'])
        expect(isSeen(words), words).toBe(false)
      expect(toggle('i1s1').closest('[hidden]')).not.toBeNull()
      expect(toggle('i1s2').closest('[hidden]')).not.toBeNull()
      expect(isSeen('2. Eventuelt')).toBe(true)
      expect(isSeen('Intet at')).toBe(true)
      await userEvent.click(toggle('i1'))
      expect(isSeen('Stien er smal')).toBe(true)
      expect(isSeen('en bemærkning.')).toBe(true)
    })

    test(`A section is folded by itself: ${name}`, async () => {
      show(css + html)
      page = foldReading(readingOf(told))
      await userEvent.click(toggle('i1s1'))
      expect(isSeen('Stien er smal')).toBe(false)
      expect(isSeen('inden sommer.')).toBe(false)
      expect(isSeen('Sagsfremstilling')).toBe(true)
      expect(isSeen('Beslutning')).toBe(true)
      expect(isSeen('Godkendt med')).toBe(true)
      await userEvent.click(toggle('i1s2'))
      expect(isSeen('Godkendt med')).toBe(false)
      expect(isSeen('en bemærkning.')).toBe(false)
      page.folds.unfoldAll()
      expect(isSeen('Stien er smal')).toBe(true)
      expect(isSeen('Godkendt med')).toBe(true)
    })

    test(`A section folded in a folded point stays folded when the point opens: ${name}`, async () => {
      show(css + html)
      page = foldReading(readingOf(told))
      await userEvent.click(toggle('i1s1'))
      page.folds.foldAll()
      page.folds.open('i1')
      expect(isSeen('Stien er smal')).toBe(false)
      expect(isSeen('Sagsfremstilling')).toBe(true)
      expect(isSeen('Godkendt med')).toBe(true)
    })

    test(`What was folded and unfolded is as before when it ends: ${name}`, async () => {
      const before = show(css + html)
      const texts = document.body.textContent
      page = foldReading(readingOf(told))
      await userEvent.click(toggle('i1s2'))
      await userEvent.click(toggle('i1'))
      await userEvent.click(toggle('i1'))
      await userEvent.click(toggle('i1s1'))
      page.folds.foldAll()
      expect(markup()).not.toBe(before)
      expect(document.body.textContent).toBe(texts)
      page.end()
      expect(markup()).toBe(before)
      expect(countTexts()).toBe(show(css + html) && countTexts())
    })

    test(`What the browser finds in a folded point opens: ${name}`, () => {
      show(css + html)
      page = foldReading(readingOf(told))
      page.folds.foldAll()
      const box = around('Godkendt med').closest('[hidden="until-found"]')
      box?.dispatchEvent(new Event('beforematch', { bubbles: true }))
      expect(isSeen('Godkendt med')).toBe(true)
      expect(toggle('i1').ariaExpanded).toBe('true')
      expect(isSeen('Intet at')).toBe(false)
    })
  }
}

function countTexts(): number {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  let count = 0
  while (texts.nextNode()) count++
  return count
}
