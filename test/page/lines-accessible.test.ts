import axe from 'axe-core'
import { afterEach, expect, test } from 'vitest'
import { digestsOf } from '../../lib/minutes/digest.ts'
import { readMeeting } from '../../lib/minutes/read-meeting.ts'
import { markDecisions } from '../../lib/page/mark-decisions.ts'
import { showLines } from '../../lib/page/show-lines.ts'
import { texts } from '../../lib/texts.ts'
import { views } from '../../lib/view.ts'
import { foldReading, show, type Folded } from './effects.ts'
import { lineOptions, openShadows } from './lines.ts'

let page: Folded | undefined
let close: (() => void) | undefined
afterEach(() => {
  page?.end()
  close?.()
})

const decisions = [
  'Godkendt.',
  'Godkendt med den ændring, at stien bliver bredere.',
  'Anbefales godkendt.',
  'Taget til efterretning.',
  'Sagen blev drøftet.',
  'Udsat.',
  'Sagen oversendes til Økonomiudvalget.',
  'Forslaget blev forkastet med 4 stemmer mod 9. Imod stemte: A og C.',
  'Sagen udgår.',
  'Birte Ravn blev valgt som formand.',
  'Intet.',
  'Fraværende: Ole Stormgaard (V)<br>Godkendt.',
]
const points = decisions
  .map(
    (text, at) =>
      `<h2>${at + 1}. Sag om havnen</h2><h3>Sagsfremstilling</h3><p>Kajen er slidt.</p><h3>Beslutning</h3><p>${text}</p>`,
  )
  .join('')
const head = '<h1>Referat af møde i Havneudvalget</h1><p>Strandby Kommune, tirsdag den 5. marts 2024 kl. 16.00</p>'

for (const [scheme, colours] of Object.entries({
  light: '#222; background: #fff',
  dark: '#ddd; background: #16181c',
})) {
  test.each(views)(
    `axe finds nothing wrong in the lines and badges of a ${scheme} page that shows %s`,
    async (view) => {
      close = openShadows()
      show(`<main style="color: ${colours}; padding: 20px">${head}${points}</main>`)
      const reading = readMeeting(document)!
      page = foldReading(reading)
      const { rules } = lineOptions()
      markDecisions(page.page, { words: { outcome: (outcome) => texts.da.outcomes[outcome] }, rules }, page.signal)
      showLines(page.page, digestsOf(reading.meeting), lineOptions(), page.signal)(view)
      const { violations, passes } = await axe.run(document.querySelector('main')!, {
        rules: { region: { enabled: false }, 'heading-order': { enabled: false } },
      })
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([])
      const seen = new Set(passes.flatMap(({ nodes }) => nodes.map(({ target }) => JSON.stringify(target))))
      // The lines' own shadow roots are among what it looked at.
      expect([...seen].filter((target) => target.includes('maerkesag-line')).length).toBeGreaterThan(
        decisions.length * 2,
      )
    },
  )
}
