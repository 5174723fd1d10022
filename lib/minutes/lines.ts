import { joinCells } from './join-cells.ts'
import { newState, type State } from './line-state.ts'
import { bullet, hasBullet, plainLine } from './plain-lines.ts'
import { BLOCK, BREAK, BUTTON, CELL, HEADING, LINK, LISTED, meaningOf, PRE, ROW, SKIP, STRONG } from './tags.ts'
import { isTidy, squeeze } from './text.ts'

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
  /** How deep in the page the innermost block lies that holds both this line and the one before; 0 in plain text. */
  depth: number
}

/** Where a line is: the block that holds it, and its first character and the one after its last. */
export interface LineSpot {
  element: Element
  start: Text
  startOffset: number
  end: Text
  endOffset: number
}

/** Lines and, for those of a page, where they are. */
export interface Lines {
  lines: Line[]
  spots: LineSpot[]
}

function flush(state: State): void {
  const { text } = state
  if (text === '') return
  state.text = ''
  if (!state.start || !state.end) return
  const tidy = isTidy(text)
  if (
    tidy ? extracted.has(text.charCodeAt(0)) && leftover.test(text) : leftover.test(text) || betweenWords.test(text)
  ) {
    return pushPlain(text, state)
  }
  const squeezed = tidy ? text.trim() : squeeze(text)
  if (squeezed !== '') pushLine(squeezed, state, hasBullet(squeezed), state.lineLink?.getAttribute('href') ?? null)
}

/** What a text extractor left: `[name](#)`, `<u>Title</u>`; such lines begin with it, behind a bullet or a number and a tab. */
const leftover = /\]\(|<\//
const extracted = new Set(['[', '<', '-', '*'].map((letter) => letter.charCodeAt(0)))

/** A tab between two words of one source line parts columns; one in an indentation doesn't. */
const betweenWords = /\S\t+\S/

/** Text that was plain text before somebody put it into a page: marks of extractors and tabs mean what they mean there. */
function pushPlain(text: string, state: State): void {
  const line = plainLine(text)
  if (line) pushLine(line.text, state, line.listed, line.link ?? state.lineLink?.getAttribute('href') ?? null)
}

function pushLine(text: string, state: State, marked: boolean, link: string | null): void {
  const { lines, spots, lineBlock, start, startOffset, end, endOffset } = state
  if (!start || !end) return
  spots.push({ element: lineBlock, start, startOffset, end, endOffset })
  lines.push({
    at: lines.length,
    text: marked ? text.replace(bullet, '') : text,
    level: state.lineLevel,
    strong: !state.plain,
    button: state.lineButton,
    listed: marked || state.lineListed,
    link,
    tag: state.lineTag,
    depth: state.shallowest,
  })
  state.shallowest = state.depth
}

function begin(state: State, node: Text, offset: number): void {
  state.start = node
  state.startOffset = offset
  state.plain = false
  state.lineLink = undefined
  state.lineBlock = state.block
  state.lineTag = state.tag
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
  // Links side by side with nothing between them are a list of links.
  if (state.lineLink && state.link && state.lineLink !== state.link) flush(state)
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

function walk(node: Node, state: State, cells: number[] | null): void {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    // Only elements have it: one question less for most nodes, and questions to the DOM are what reading costs.
    const name = (child as Partial<Element>).localName
    if (name !== undefined) walkElement(child as Element, name, state, cells)
    else if (child.nodeType === text) addText(state, child as Text)
  }
}

/** `Node.TEXT_NODE`; outside a browser there is no `Node`. */
const text = 3

function walkElement(element: Element, name: string, state: State, cells: number[] | null): void {
  const flag = meaningOf(name)
  if (flag & SKIP || (state.ignored.size > 0 && state.ignored.has(element))) return
  if (flag === 0) return walk(element, state, cells)
  if (flag & BREAK) return flush(state)
  if (flag & BLOCK) walkBlock(element, name, flag, state, cells)
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

function walkBlock(element: Element, name: string, flag: number, state: State, cells: number[] | null): void {
  if (state.text !== '') flush(state)
  const { block, tag, level, pre } = state
  state.depth++
  state.block = element
  state.tag = name
  if (flag & HEADING) state.level = name.charCodeAt(1) - 48
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
  state.depth--
  if (state.depth < state.shallowest) state.shallowest = state.depth
  if (flag & BUTTON) state.button--
  if (flag & LISTED) state.listed--
  state.pre = pre
  state.block = block
  state.tag = tag
  state.level = level
}

/** Adds the lines of an element and all that is in it, but for the elements in `ignored`, to `into`, and returns it. */
export function linesOf(
  root: Element,
  ignored: ReadonlySet<Element> = new Set(),
  into: Lines = { lines: [], spots: [] },
): Lines {
  const state = newState(root, ignored, into)
  walk(root, state, null)
  flush(state)
  return into
}
