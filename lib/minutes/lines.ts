import type { Spot } from './model.ts'
import { squeeze, squeezeRow } from './text.ts'

/**
 * A page as the lines a person sees. Text that is folded away counts (`textContent`, never `innerText`); scripts, styles,
 * menus and empty spacers don't. Plain text becomes the same lines, so that one grammar reads all.
 */
export interface Line {
  /** The words, squeezed; cells of a table row are parted by tabs. Never empty. */
  text: string
  /** The innermost block that holds the line; null in plain text. */
  element: Element | null
  start: Spot | null
  /** After the last character. */
  end: Spot | null
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

interface State {
  lines: Line[]
  ignored: ReadonlySet<Element>
  text: string
  start: Text | null
  startOffset: number
  end: Text | null
  endOffset: number
  block: Element | null
  level: number
  bold: number
  plain: boolean
  button: number
  listed: number
  link: HTMLAnchorElement | null
  /** The one link that everything of this line stood in so far; undefined before any text. */
  lineLink: HTMLAnchorElement | null | undefined
  /** The line began in this block, at this level ... */
  lineBlock: Element | null
  lineLevel: number
  lineButton: boolean
  lineListed: boolean
  pre: number
}

function flush(state: State): void {
  const { text } = state
  if (text === '') return
  state.text = ''
  const squeezed = squeeze(text)
  if (squeezed === '' || !state.start || !state.end) return
  state.lines.push(makeLine(squeezed, state))
}

function makeLine(text: string, state: State): Line {
  const marked = bullet.test(text)
  const link = state.lineLink?.getAttribute('href') ?? null
  return {
    text: marked ? text.replace(bullet, '') : text,
    element: state.lineBlock,
    start: state.start && { node: state.start, offset: state.startOffset },
    end: state.end && { node: state.end, offset: state.endOffset },
    level: state.lineLevel,
    strong: !state.plain,
    button: state.lineButton,
    listed: marked || state.lineListed,
    link,
  }
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
      const line = plainLine(state.text)
      state.text = ''
      if (line) state.lines.push({ ...makeLine(line.text, state), listed: line.listed, link: line.link })
    }
    from = to + 1
  }
}

/** Joins the cells of a row to one line when no cell holds more than one. */
function joinCells(state: State, first: number, cells: number[], row: Element): void {
  const { lines } = state
  if (lines.length - first < 2) return
  for (let i = 0; i < cells.length; i++) if ((cells[i + 1] ?? lines.length) - (cells[i] ?? 0) > 1) return
  const parts = lines.splice(first)
  const head = parts[0]
  const tail = parts.at(-1)
  if (!head || !tail) return
  lines.push({
    ...head,
    text: parts.map((part) => part.text).join('\t'),
    element: row,
    end: tail.end,
    strong: parts.every((part) => part.strong),
    link: parts.find((part) => part.link)?.link ?? null,
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

/** The lines of an element and all that is in it, but for the elements named in `ignored`. */
export function linesOf(root: Element, ignored: ReadonlySet<Element> = new Set()): Line[] {
  const state: State = {
    lines: [],
    ignored,
    text: '',
    start: null,
    startOffset: 0,
    end: null,
    endOffset: 0,
    block: root,
    level: 0,
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
  return state.lines
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

/** The lines of a plain text document. */
export function linesOfText(text: string): Line[] {
  const lines: Line[] = []
  for (const raw of text.split(/\r\n?|[\n\f]/)) {
    const line = plainLine(raw)
    if (!line) continue
    lines.push({ ...line, element: null, start: null, end: null, level: 0, strong: false, button: false })
  }
  return lines
}
