import { isOwn } from './own.ts'

/** Where a text node stands in the text of a page. */
export interface TextSpot {
  /** Which block. */
  block: number
  /** Where in the block it begins. */
  offset: number
  /** How many of the page's letters come before it. */
  letter: number
}

/** The text of a page that a text fragment is looked for in. */
export interface PageText {
  /** Stretches of text in which no block begins or ends. */
  blocks: readonly string[]
  /** All of it as `lettersOf` has it: where two texts differ here, no browser takes one for the other. */
  letters: string
  /** By text node. Text that isn't searched is in none. */
  spots: ReadonlyMap<Text, TextSpot>
}

const dropped = /[\s\p{M}\p{Cf}]+/gu
const alike: readonly [RegExp, string][] = [
  [/ø/g, 'o'],
  [/æ/g, 'ae'],
  [/ß/g, 'ss'],
  [/[‘’‚‛′`]/g, "'"],
  [/[“”„‟″«»]/g, '"'],
]

/**
 * What is left of a text without what some browser or other passes over when it compares: white space, case, accents (to
 * some, "å" is "a"), invisible characters, the shape of quotation marks.
 */
export function lettersOf(text: string): string {
  const plain = text.normalize('NFKD').replace(dropped, '').toLowerCase()
  return alike.reduce((left, [one, other]) => left.replace(one, other), plain)
}

/** Elements whose contents aren't searched, shown or not. */
const unsearched = 'audio,iframe,img,meter,object,progress,script,select:not([multiple]),style,svg,video'
const inLine = /^(?:inline$|contents$|ruby)/
const keepsSpaces = /^(?:pre|break)/

/** Reads the text of a page. It looks at the style of each element: of a long page it is read once for all points. */
export function pageText(root: Element): PageText {
  const blocks = ['']
  const letters: string[] = []
  const spots = new Map<Text, TextSpot>()
  let letter = 0
  const part = () => {
    if (blocks.at(-1) !== '') blocks.push('')
  }
  const add = (node: Text, keeps: boolean) => {
    const block = blocks.length - 1
    const before = blocks[block] ?? ''
    const own = lettersOf(node.data)
    spots.set(node, { block, offset: before.length, letter })
    letters.push(own)
    letter += own.length
    // One for one, so that offsets stay. A space that is printed however many there are becomes a hard one.
    blocks[block] = before + (keeps ? node.data.replaceAll(' ', '\u00a0') : node.data.replace(/[\t\n\f\r]/g, ' '))
  }
  const read = (element: Element, { visibility, whiteSpace }: CSSStyleDeclaration) => {
    for (const node of element.childNodes) {
      if (node instanceof Text) {
        if (visibility === 'visible') add(node, keepsSpaces.test(whiteSpace))
        continue
      }
      if (!(node instanceof Element)) continue
      const style = getComputedStyle(node)
      if (style.display === 'none') continue
      // Whoever is sent the link has no elements of ours.
      const isBreak = !isOwn(node) && (!inLine.test(style.display) || node.matches(`br,${unsearched}`))
      if (isBreak) part()
      if (!node.matches(unsearched)) read(node, style)
      if (isBreak) part()
    }
  }
  read(root, getComputedStyle(root))
  return { blocks, letters: letters.join(''), spots }
}
