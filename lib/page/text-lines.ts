import type { Texts } from './cut-texts.ts'
import { lettersOf, type PageText, type TextSpot } from './page-text.ts'

/** A word of the page, and which of the page's letters are its. */
interface Word {
  text: string
  from: number
  to: number
}

/** Words that one term of a text fragment can hold: in one block, and parted by nothing but a space. */
export type Line = readonly Word[]

/** Words of the page that a text fragment can be made for. */
export interface LinedTexts {
  /** At least one. */
  lines: readonly Line[]
  /** The words just before and after, as far as one term can hold them. */
  before: Line
  after: Line
}

/** Whether a word, or a line, has anything to look for. */
export const isWordy = (words: Line): boolean => words.some(({ text }) => /[\p{L}\p{N}]/u.test(text))

/** How far from a heading, in characters, the words around it are looked for. */
const near = 400

/** The lines of a part of the page, and the words around it; undefined where nothing of it is searched. */
export function linedTexts(texts: Texts, page: PageText): LinedTexts | undefined {
  const ends = endsOf(texts, page)
  if (!ends) return undefined
  const [{ node: first, spot: start }, { node: last, spot: end }] = ends
  const before = page.blocks[start.block] ?? ''
  const after = page.blocks[end.block] ?? ''
  const from = wordEdge(before, start.offset + leading(first.data), -1)
  const to = wordEdge(after, end.offset + last.data.trimEnd().length, 1)
  const letter = start.letter - lettersOf(before.slice(from, Math.max(from, start.offset))).length
  const lines: Line[] = []
  let at = letter
  for (let block = start.block; block <= end.block; block++) {
    const text = page.blocks[block] ?? ''
    const part = text.slice(block === start.block ? from : 0, block === end.block ? to : text.length)
    lines.push(...linesIn(part, at))
    at = lines.at(-1)?.at(-1)?.to ?? at
  }
  const wordy = lines.filter(isWordy)
  if (wordy.length === 0) return undefined
  return {
    lines: wordy,
    before: wordy[0] === lines[0] ? lineBefore(page, start.block, from, letter) : [],
    after: wordy.at(-1) === lines.at(-1) ? lineAfter(page, end.block, to, at) : [],
  }
}

interface End {
  node: Text
  spot: TextSpot
}

/** The outermost text nodes that are searched and hold words. */
function endsOf({ first, last }: Texts, { spots }: PageText): [End, End] | undefined {
  const find = (node: Text): End | undefined => {
    const spot = /\S/.test(node.data) ? spots.get(node) : undefined
    return spot && { node, spot }
  }
  const ends = [find(first), find(last)]
  if (ends[0] && ends[1]) return [ends[0], ends[1]]
  const range = new Range()
  range.setStartBefore(first)
  range.setEndAfter(last)
  const inside = [...spots.keys()].filter((node) => range.intersectsNode(node)).flatMap((node) => find(node) ?? [])
  return inside[0] && [inside[0], inside.at(-1) ?? inside[0]]
}

const leading = (text: string) => text.length - text.trimStart().length

/** Words as browsers tell them apart. */
const segmenter = new Intl.Segmenter('da', { granularity: 'word' })

/** The nearest edge of a word: a heading may be glued to a number that stands in an element of its own. */
function wordEdge(text: string, offset: number, step: -1 | 1): number {
  for (let at = offset; Math.abs(at - offset) < near; at += step) {
    if (at <= 0 || at >= text.length || /\s/.test(text.slice(at - 1, at + 1))) return at
    const from = Math.max(0, at - near)
    const segment = segmenter.segment(text.slice(from, at + near)).containing(at - from)
    if (!segment?.isWordLike || segment.index === at - from) return at
  }
  return offset
}

/** White space that is printed as one space, and found by one. */
const oneSpace = /^(?: +|[^\S\n\t])$/

function linesIn(text: string, letter: number): Word[][] {
  const lines: Word[][] = []
  let from = letter
  let end = -1
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    const to = from + lettersOf(word).length
    if (!oneSpace.test(text.slice(end, index))) lines.push([])
    lines.at(-1)?.push({ text: word, from, to })
    from = to
    end = index + word.length
  }
  return lines
}

function lineBefore({ blocks }: PageText, block: number, offset: number, letter: number): Line {
  let text = (blocks[block] ?? '').slice(0, offset)
  for (let at = block - 1; text.trim() === '' && at >= 0; at--) text = blocks[at] ?? ''
  // The first word may have been cut off.
  const part = text.length > near ? text.slice(-near).replace(/^\S+/, '') : text
  return linesIn(part, letter - lettersOf(part).length).at(-1) ?? []
}

function lineAfter({ blocks }: PageText, block: number, offset: number, letter: number): Line {
  let text = (blocks[block] ?? '').slice(offset)
  for (let at = block + 1; text.trim() === '' && at < blocks.length; at++) text = blocks[at] ?? ''
  return linesIn(text.length > near ? text.slice(0, near).replace(/\S+$/, '') : text, letter)[0] ?? []
}
