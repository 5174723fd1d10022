import { element, plain, type Writer, type Written } from './writer.ts'

/** How the lines of minutes become elements. */
export type Template = 'p' | 'div' | 'br' | 'table' | 'pdf'

/** Lays out one line after another. */
export interface Layout {
  /** Level 1 to 3; 0 for a line of its own that is no heading. */
  heading(words: readonly Written[], level: number): void
  /** A paragraph, or an entry of a list. */
  paragraph(words: readonly Written[], isEntry: boolean): void
}

type MakeLayout = (main: Element, writer: Writer) => Layout

/** Each line is a block, and a heading is bold. */
const boldBlocks =
  (block: (main: Element) => Element): MakeLayout =>
  (main, writer) => ({
    heading(words, level) {
      const into = block(main)
      writer.write(level === 0 ? into : into.appendChild(element('b')), words)
    },
    paragraph(words, isEntry) {
      const into = block(main)
      if (isEntry) writer.text(into, '- ')
      writer.write(into, words)
    },
  })

const elements: MakeLayout = (main, writer) => ({
  heading(words, level) {
    writer.write(main.appendChild(element(level === 0 ? 'p' : `h${level}`)), words)
  },
  paragraph(words, isEntry) {
    const last = main.lastElementChild
    const list = isEntry && (last?.localName === 'ul' ? last : main.appendChild(element('ul')))
    writer.write(list ? list.appendChild(element('li')) : main.appendChild(element('p')), words)
  },
})

const breaks: MakeLayout = (main, writer) => ({
  heading(words, level) {
    writer.write(level === 0 ? main : main.appendChild(element('b')), words)
    main.append(element('br'))
  },
  paragraph(words, isEntry) {
    if (isEntry) writer.text(main, '- ')
    writer.write(main, words)
    main.append(element('br'), element('br'))
  },
})

const lineLength = 80
const linesOnPage = 44

/** Lines of 80 letters, words cut where they end, and a head on each page, as a PDF's text layer has them. */
const pdf: MakeLayout = (main, writer) => {
  let line = element('div')
  let lines = 0
  let page = 1
  const next = () => {
    line = main.appendChild(element('div'))
    if (++lines % linesOnPage > 0) return
    line.before(element('div', 'Havneudvalget den 4. marts 2026'), element('div', `Side ${++page}`))
  }
  const room = () => lineLength - (line.textContent?.length ?? 0) - (line.hasChildNodes() ? 1 : 0)
  const write = (words: readonly Written[]) => {
    next()
    for (const word of words) {
      const { id, text } = word
      const cut = Math.min(text.length - 3, room() - 1)
      const isCut = room() < text.length && text.length >= 8 && cut >= 3 && !/\d/.test(text)
      if (room() < text.length && !isCut) next()
      if (line.hasChildNodes()) writer.text(line, ' ')
      if (!isCut) writer.word(line, word)
      else {
        const own = id === undefined ? {} : { id }
        writer.word(line, { ...own, text: `${text.slice(0, cut)}-` })
        next()
        writer.word(line, { ...own, text: text.slice(cut) })
      }
    }
  }
  return { heading: write, paragraph: (words, isEntry) => write(isEntry ? [...plain('•'), ...words] : words) }
}

/** The layouts. */
export const layouts: Readonly<Record<Template, MakeLayout>> = {
  p: elements,
  div: boldBlocks((main) => main.appendChild(element('div'))),
  br: breaks,
  table: boldBlocks((main) => main.appendChild(element('tr')).appendChild(element('td'))),
  pdf,
}
