import type { Lines } from './lines.ts'

/** Where the walk through an element is: the line it is in, and what surrounds that. */
export interface State extends Lines {
  ignored: ReadonlySet<Element>
  text: string
  start: Text | null
  startOffset: number
  end: Text | null
  endOffset: number
  block: Element
  /** The name of `block`. */
  tag: string
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
  lineTag: string
  lineLevel: number
  lineButton: boolean
  lineListed: boolean
  pre: number
  /** How many blocks the walk is in, and the fewest it was in since the last line. */
  depth: number
  shallowest: number
}

/** The state in which the walk through an element begins. */
export const newState = (root: Element, ignored: ReadonlySet<Element>, into: Lines): State => ({
  lines: into.lines,
  spots: into.spots,
  ignored,
  text: '',
  start: null,
  startOffset: 0,
  end: null,
  endOffset: 0,
  block: root,
  tag: root.localName,
  level: /^h[1-6]$/.test(root.localName) ? root.localName.charCodeAt(1) - 48 : 0,
  bold: 0,
  plain: false,
  button: 0,
  listed: 0,
  link: null,
  lineLink: undefined,
  lineBlock: root,
  lineTag: root.localName,
  lineLevel: 0,
  lineButton: false,
  lineListed: false,
  pre: root.localName === 'pre' ? 1 : 0,
  depth: 0,
  shallowest: 0,
})
