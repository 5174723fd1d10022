import type { Spot } from './model.ts'
import { squeeze, squeezeRow } from './text.ts'

/**
 * A page as the lines a person sees. Text that is folded away counts (`textContent`, never `innerText`); scripts, styles,
 * menus and empty spacers don't. Plain text becomes the same lines, so that one grammar reads all. A line is plain data:
 * where it is in the page stands beside it, under the same index (`Lines.spots`).
 */
export interface Line {
  /** Index among the lines of the page. */
  at: number
  /** The words, squeezed; cells of a table row are parted by tabs. Never empty. */
  text: string
  /** Heading level 1-6; 0 for no heading. */
  level: number
  /** All of it is bold. */
  strong: boolean
  /** All of it stands in a button or a summary. */
  button: boolean
  /** It stands in a list item, or began with a bullet. */
  listed: boolean
  /** The address when all of the line is one link. */
  link: string | null
  /** The name of the innermost block that holds it; empty in plain text. */
  tag: string
}

/** Where a line is: the block that holds it, and its first and last character. */
export interface LineSpot {
  element: Element
  start: Spot
  /** After the last character. */
  end: Spot
}

/** Lines and, for those of a page, where they are. */
export interface Lines {
  lines: Line[]
  spots: LineSpot[]
}

const SKIP = 1
const BLOCK = 2
const BREAK = 4
const ROW = 8
const CELL = 16
const STRONG = 32
const LINK = 64
const BUTTON = 128
const LISTED = 256
const PRE = 512
const HEADING = 1024

const flags = new Map<string, number>()
const say = (names: string, flag: number) => {
  for (const name of names.split(' ')) flags.set(name, (flags.get(name) ?? 0) | flag)
}
// `title` and `meta` stand inside the text where Word documents were pasted (FirstAgenda, seen 2026-05).
say('script style title meta link noscript template svg math iframe object audio video canvas select textarea', SKIP)
say('nav footer head datalist dialog', SKIP)
say(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure form h1 h2 h3 h4',
  BLOCK,
)
say(
  'h5 h6 header hgroup hr html li main menu ol p pre section summary table tbody tfoot thead caption tr td th ul',
  BLOCK,
)
say('button legend', BLOCK)
say('br', BREAK)
say('tr', ROW)
say('td th', CELL)
say('b strong', STRONG)
say('a', LINK)
say('button summary', BUTTON)
say('li', LISTED)
say('pre', PRE)
say('h1 h2 h3 h4 h5 h6', HEADING)

const bullet = /^[•●▪■·*‣–—-]\s+(?=\S)/

interface State extends Lines {
  ignored: ReadonlySet<Element>
  text: string
  start: Text | null
  startOffset: number
  end: Text | null
  endOffset: number
  block: Element
  level: number
  bold: number
  plain: boolean
  button: number
  listed: number
  link: HTMLAnchorElement | null
  /** The one link that everything of this line stood in so far; undefined before any text. */
  lineLink: HTMLAnchorElement | null | undefined
  /** The line began in this block, at this level ... */
  lineBlock: Element
  lineLevel: number
  lineButton: boolean
  lineListed: boolean
  pre: number
}

function flush(state: State): void {
  const { text } = state
  if (text === '') return
  state.text = ''
  if (!state.start || !state.end) return
  if (text.includes('](') || text.includes('</') || (text.includes('\t') && betweenWords.test(text)))
    return pushPlain(text, state)
  const squeezed = squeeze(text)
  if (squeezed !== '') pushLine(squeezed, state, bullet.test(squeezed), state.lineLink?.getAttribute('href') ?? null)
}

/** A tab between two words of one source line parts columns; one in an indentation doesn't. */
const betweenWords = /\S\t+\S/

/** Text that was plain text before somebody put it into a page: marks of extractors and tabs mean what they mean there. */
function pushPlain(text: string, state: State): void {
  const line = plainLine(text)
  if (line) pushLine(line.text, state, line.listed, line.link ?? state.lineLink?.getAttribute('href') ?? null)
}

function pushLine(text: string, state: State, marked: boolean, link: string | null): void {
  const { lines, spots, start, end } = state
  if (!start || !end) return
  spots.push({
    element: state.lineBlock,
    start: { node: start, offset: state.startOffset },
    end: { node: end, offset: state.endOffset },
  })
  lines.push({
    at: lines.length,
    text: marked ? text.replace(bullet, '') : text,
    level: state.lineLevel,
    strong: !state.plain,
    button: state.lineButton,
    listed: marked || state.lineListed,
    link,
    tag: state.lineBlock.localName,
  })
}

function begin(state: State, node: Text, offset: number): void {
  state.start = node
  state.startOffset = offset
  state.plain = false
  state.lineLink = undefined
  state.lineBlock = state.block
  state.lineLevel = state.level
  state.lineButton = state.button > 0
  state.lineListed = state.listed > 0
}

const wordy = /\S/

function addText(state: State, node: Text): void {
  const { data } = node
  if (state.pre > 0 && data.includes('\n')) return addPreformatted(state, node, data)
  if (!wordy.test(data)) {
    if (state.text !== '') state.text += ' '
    return
  }
  if (state.text === '') begin(state, node, 0)
  state.text += data
  state.end = node
  state.endOffset = data.length
  if (state.bold === 0) state.plain = true
  if (state.lineLink === undefined) state.lineLink = state.link
  else if (state.lineLink !== state.link) state.lineLink = null
}

function addPreformatted(state: State, node: Text, data: string): void {
  let from = 0
  while (from <= data.length) {
    const stop = data.indexOf('\n', from)
    const to = stop < 0 ? data.length : stop
    const piece = data.slice(from, to)
    if (wordy.test(piece)) {
      if (state.text === '') begin(state, node, from)
      state.plain = true
      state.lineLink = null
      state.end = node
      state.endOffset = to
      state.text += piece
    }
    if (stop < 0) return
    if (state.text !== '' && state.start && state.end) {
      pushPlain(state.text, state)
      state.text = ''
    }
    from = to + 1
  }
}

/** Joins the cells of a row to one line when no cell holds more than one. */
function joinCells({ lines, spots }: Lines, first: number, cells: number[], row: Element): void {
  if (lines.length - first < 2) return
  for (let i = 0; i < cells.length; i++) if ((cells[i + 1] ?? lines.length) - (cells[i] ?? 0) > 1) return
  const parts = lines.splice(first)
  const places = spots.splice(first)
  const [head, start, end] = [parts[0], places[0]?.start, places.at(-1)?.end]
  if (!head || !start || !end) return
  spots.push({ element: row, start, end })
  lines.push({
    ...head,
    text: parts.map((part) => part.text).join('\t'),
    strong: parts.every((part) => part.strong),
    link: parts.find((part) => part.link)?.link ?? null,
    tag: row.localName,
  })
}

function walk(node: Node, state: State, cells: number[] | null): void {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    const type = child.nodeType
    if (type === 3) addText(state, child as Text)
    else if (type === 1) walkElement(child as Element, state, cells)
  }
}

function walkElement(element: Element, state: State, cells: number[] | null): void {
  const name = element.localName
  const flag = flags.get(name) ?? (name.includes('-') ? BLOCK : 0)
  if (flag & SKIP) return
  if (state.ignored.size > 0 && state.ignored.has(element)) return
  if (flag === 0) return walk(element, state, cells)
  if (flag & BREAK) return flush(state)
  if (flag & BLOCK) walkBlock(element, flag, state, cells)
  else walkInline(element, flag, state, cells)
}

function walkInline(element: Element, flag: number, state: State, cells: number[] | null): void {
  const { link } = state
  if (flag & STRONG) state.bold++
  if (flag & LINK) state.link = element as HTMLAnchorElement
  walk(element, state, cells)
  if (flag & STRONG) state.bold--
  state.link = link
}

function walkBlock(element: Element, flag: number, state: State, cells: number[] | null): void {
  flush(state)
  const { block, level, pre } = state
  state.block = element
  if (flag & HEADING) state.level = element.localName.charCodeAt(1) - 48
  if (flag & BUTTON) state.button++
  if (flag & LISTED) state.listed++
  if (flag & PRE) state.pre++
  if (flag & ROW) {
    const own: number[] = []
    const first = state.lines.length
    walk(element, state, own)
    flush(state)
    joinCells(state, first, own, element)
  } else {
    if (flag & CELL && cells) cells.push(state.lines.length)
    walk(element, state, flag & CELL ? null : cells)
    flush(state)
  }
  if (flag & BUTTON) state.button--
  if (flag & LISTED) state.listed--
  state.pre = pre
  state.block = block
  state.level = level
}

/** Adds the lines of an element and all that is in it, but for the elements in `ignored`, to `into`, and returns it. */
export function linesOf(
  root: Element,
  ignored: ReadonlySet<Element> = new Set(),
  into: Lines = { lines: [], spots: [] },
): Lines {
  const state: State = {
    lines: into.lines,
    spots: into.spots,
    ignored,
    text: '',
    start: null,
    startOffset: 0,
    end: null,
    endOffset: 0,
    block: root,
    level: /^h[1-6]$/.test(root.localName) ? root.localName.charCodeAt(1) - 48 : 0,
    bold: 0,
    plain: false,
    button: 0,
    listed: 0,
    link: null,
    lineLink: undefined,
    lineBlock: root,
    lineLevel: 0,
    lineButton: false,
    lineListed: false,
    pre: root.localName === 'pre' ? 1 : 0,
  }
  walk(root, state, null)
  flush(state)
  return into
}

/** Marks that text extractors leave in plain text: `<u>`, `**`, `[name](#)` and escaped parentheses. */
const leftovers = /<\/?[a-z]\w*\s*\/?>|\*\*|\\(?=[()[\]_*])/gi
const markedLink = /^\[(.+)\]\(([^)\s]*)\)$/

function plainLine(raw: string): { text: string; listed: boolean; link: string | null } | undefined {
  let text = squeezeRow(raw.replace(leftovers, ''))
  if (text === '') return undefined
  const listed = bullet.test(text)
  if (listed) text = text.replace(bullet, '')
  const link = text.startsWith('[') ? markedLink.exec(text) : null
  return link?.[1] ? { text: link[1], listed, link: link[2] || null } : { text, listed, link: null }
}

/** The lines of a plain text document; they are nowhere in a page. */
export function linesOfText(text: string): Line[] {
  const lines: Line[] = []
  for (const raw of text.split(/\r\n?|[\n\f]/)) {
    const line = plainLine(raw)
    if (!line) continue
    lines.push({ ...line, at: lines.length, level: 0, strong: false, button: false, tag: '' })
  }
  return lines
}
