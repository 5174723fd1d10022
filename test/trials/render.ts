import type { Minutes, Point } from './generate.ts'
import { layouts, type Layout, type Template } from './layouts.ts'
import type { Chance } from './random.ts'
import { element, plain, Writer, type Noise } from './writer.ts'

/** How minutes are laid out on a page. */
export interface Look extends Noise {
  template: Template
  /** A banner, a menu and a box about cookies around them. */
  isFramed: boolean
}

/** The commonest look. */
export const plainLook: Look = { template: 'p', isFramed: false, isNoisy: false, isReencoded: false }

/** Where a word stands in the page, by its id. */
export type TokenPlaces = ReadonlyMap<number, StaticRange>

/** Lays minutes out in the document, in place of what was there, and tells where each word stands. */
export function render({ head, points }: Minutes, look: Look, chance: Chance): TokenPlaces {
  const places = new Map<number, StaticRange>()
  const main = element('main')
  document.body.replaceChildren(...(look.isFramed ? frame() : []), main)
  if (look.isFramed) main.after(element('footer', 'Strandmark Kommune, Rådhuspladsen 1'))
  const inTable = look.template === 'table'
  const layout = layouts[look.template](
    inTable ? main.appendChild(element('table')).appendChild(element('tbody')) : main,
    new Writer(look, chance, places),
  )
  head.forEach((line, at) => layout.heading(plain(line), at === 0 ? 1 : 0))
  for (const point of points) writePoint(point, layout)
  return places
}

function writePoint({ number, title, caseNumber, parts }: Point, page: Layout): void {
  page.heading(plain([`${number}.`, ...title.map(({ text }) => text)].join(' ')), 2)
  if (caseNumber) page.heading(plain(`Sagsnr.: ${caseNumber}`), 0)
  for (const { label, paragraphs } of parts) {
    page.heading(plain(label), 3)
    for (const { sentences, isEntry } of paragraphs) page.paragraph(sentences.flat(), isEntry)
  }
}

const frame = () => [
  element('div', 'Vi bruger cookies. Accepterer du, at vi husker dine valg? Nej tak. Ja, det er i orden.'),
  element('nav', 'Forside Borger Erhverv Politik'),
  element('header', 'Velkommen til Strandmark Kommune. Selvbetjeningen er lukket på tirsdag.'),
]
