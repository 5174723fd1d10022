import type { Minutes, Point, Token } from './generate.ts'
import type { Chance } from './random.ts'

/** How minutes are laid out on a page. */
export interface Look {
  template: 'p' | 'div' | 'br' | 'table' | 'pdf'
  /** A banner, a menu and a box about cookies around them. */
  isFramed: boolean
  /** At one place in ten there is more white space, a no-break space, or a tag inside of a line. */
  isNoisy: boolean
  /** Letters with accents in two parts, hyphens that don't break, and soft ones. */
  isReencoded: boolean
}

/** The commonest look. */
export const plainLook: Look = { template: 'p', isFramed: false, isNoisy: false, isReencoded: false }

/** Where a word stands in the page. */
export type TokenPlaces = ReadonlyMap<number, StaticRange>

const lineLength = 80
const linesOnPage = 44

/** Lays minutes out in the document, in place of what was there, and tells where each word stands. */
export function render({ head, points }: Minutes, look: Look, chance: Chance): TokenPlaces {
  const places = new Map<number, StaticRange>()
  const main = document.createElement('main')
  document.body.replaceChildren(...(look.isFramed ? frame() : []), main)
  if (look.isFramed) main.after(element('footer', 'Strandmark Kommune, Rådhuspladsen 1'))
  const page = layouts[look.template](main, new Writer(look, chance, places))
  head.forEach((line, at) => page.heading(line, at === 0 ? 1 : 0))
  for (const point of points) writePoint(point, page)
  page.end()
  return places
}

function writePoint({ number, title, caseNumber, parts }: Point, page: Layout): void {
  page.heading(`${number}. ${title}`, 2)
  if (caseNumber) page.heading(`Sagsnr.: ${caseNumber}`, 0)
  for (const { label, paragraphs } of parts) {
    page.heading(label, 3)
    for (const { sentences } of paragraphs) page.paragraph(sentences.flat())
  }
}

interface Layout {
  /** Level 1 to 3; 0 for a line of its own that is no heading. */
  heading(text: string, level: number): void
  paragraph(tokens: readonly Token[]): void
  end(): void
}

const element = (name: string, text = '') => {
  const made = document.createElement(name)
  made.textContent = text
  return made
}

const frame = () => [
  element('div', 'Vi bruger cookies. Accepterer du, at vi husker dine valg? Nej tak. Ja, det er i orden.'),
  element('nav', 'Forside Borger Erhverv Politik'),
  element('header', 'Velkommen til Strandmark Kommune. Selvbetjeningen er lukket på tirsdag.'),
]

/** Writes words into elements, with the look's noise. */
class Writer {
  constructor(
    private readonly look: Look,
    private readonly chance: Chance,
    private readonly places: Map<number, StaticRange>,
  ) {}

  write(into: Element, tokens: readonly Token[], isFirst = true): void {
    tokens.forEach((token, at) => {
      if (at > 0 || !isFirst) this.text(into, this.space())
      this.word(into, token, this.encode(token.text))
    })
  }

  /** A word that may be cut into pieces: by tags of noise, or where a line ends. */
  word(into: Element, { id }: Token, text: string): void {
    const start = this.end(into)
    const cut = this.look.isNoisy && this.chance.inHundred(10) ? this.chance.below(text.length) : -1
    if (cut < 0) this.text(into, text)
    else {
      this.text(into, text.slice(0, cut))
      into.append(element(this.chance.pick(['b', 'span', 'em']), text.slice(cut)))
    }
    this.note(id, start, this.end(into))
  }

  note(
    id: number,
    [startContainer, startOffset]: readonly [Node, number],
    [endContainer, endOffset]: readonly [Node, number],
  ): void {
    const known = this.places.get(id)
    const from = known ? ([known.startContainer, known.startOffset] as const) : ([startContainer, startOffset] as const)
    this.places.set(id, new StaticRange({ startContainer: from[0], startOffset: from[1], endContainer, endOffset }))
  }

  /** The boundary point behind all that an element holds. */
  end(into: Element): readonly [Node, number] {
    const last = into.lastChild
    return last instanceof Text ? [last, last.length] : [into, into.childNodes.length]
  }

  text(into: Element, text: string): void {
    if (into.lastChild instanceof Text) into.lastChild.appendData(text)
    else if (text) into.append(text)
  }

  encode(text: string): string {
    if (!this.look.isReencoded) return text
    const soft = text.length > 8 ? `${text.slice(0, 5)}\u00ad${text.slice(5)}` : text
    return soft.replaceAll('-', '\u2011').normalize('NFD')
  }

  private space(): string {
    if (!this.look.isNoisy || !this.chance.inHundred(10)) return ' '
    return this.chance.pick(['\u00a0', '  ', '\n   ', ' \u00a0 '])
  }
}

/** Each line of the page is a block. */
const blocks =
  (heading: (text: string, level: number) => Element, paragraph: () => Element) =>
  (main: Element, writer: Writer): Layout => ({
    heading: (text, level) => main.append(heading(writer.encode(text), level)),
    paragraph(tokens) {
      const block = paragraph()
      main.append(block)
      writer.write(block.querySelector('td:last-child') ?? block, tokens)
    },
    end: () => undefined,
  })

const bold = (name: string, text: string, level: number) => {
  if (level === 0) return element(name, text)
  const made = element(name)
  made.append(element('b', text))
  return made
}

function row(text: string, level: number): Element {
  const made = element('tr')
  made.append(level === 0 ? element('td', text) : bold('td', text, level))
  return made
}

function brLayout(main: Element, writer: Writer): Layout {
  const line = (...nodes: Node[]) => main.append(...nodes, element('br'))
  return {
    heading: (text, level) =>
      line(level === 0 ? document.createTextNode(writer.encode(text)) : element('b', writer.encode(text))),
    paragraph(tokens) {
      writer.write(main, tokens)
      main.append(element('br'), element('br'))
    },
    end: () => undefined,
  }
}

/** Lines of 80 letters, words cut where they end, and a head on each page, as a PDF's text layer has them. */
function pdfLayout(main: Element, writer: Writer): Layout {
  let line = element('div')
  let lines = 0
  let page = 1
  const next = () => {
    main.append(line)
    line = element('div')
    if (++lines % linesOnPage > 0) return
    main.append(element('div', `Havneudvalget den 4. marts 2026`), element('div', `Side ${++page}`))
  }
  const room = () => lineLength - (line.textContent?.length ?? 0)
  return {
    heading(text, level) {
      if (line.hasChildNodes()) next()
      line.append(level === 0 ? text : element('b', text))
      next()
    },
    paragraph(tokens) {
      for (const token of tokens) {
        const { text } = token
        const fits = room() > text.length
        const cut = Math.min(text.length - 3, room() - 3)
        if (!fits && (text.length < 8 || cut < 3 || /\d/.test(text))) next()
        if (line.hasChildNodes()) writer.text(line, ' ')
        if (room() >= text.length) writer.word(line, token, text)
        else {
          writer.word(line, token, `${text.slice(0, cut)}-`)
          next()
          writer.word(line, token, text.slice(cut))
        }
      }
      next()
    },
    end: () => undefined,
  }
}

const layouts: Record<Look['template'], (main: Element, writer: Writer) => Layout> = {
  p: blocks(
    (text, level) => element(level === 0 ? 'p' : `h${level}`, text),
    () => element('p'),
  ),
  div: blocks(
    (text, level) => bold('div', text, level),
    () => element('div'),
  ),
  br: brLayout,
  table: blocks(row, () => {
    const made = element('tr')
    made.append(element('td'))
    return made
  }),
  pdf: pdfLayout,
}
