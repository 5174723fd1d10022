import type { Line } from './lines.ts'
import type { Facts } from './read-facts.ts'
import type { RawItem } from './read-items.ts'
import type { ContentsRow } from './read-contents.ts'

/** A page cut into points, before the shared readers say what they mean. */
export interface RawPage {
  /** The lines before and around the points that tell of the meeting. */
  head: Line[]
  items: RawItem[]
  contents: ContentsRow[]
  /** All lines, in order. */
  all: Line[]
  /** What the markup tells for certain. */
  told: Partial<Facts>
}

/** One publishing system. A platform says where things are; the shared readers say what they mean. */
export interface Platform {
  readonly name: string
  /** Cheap evidence in the page that it comes from this system. */
  recognise(document: Document): boolean
  /** Cuts the page into points; undefined when none are there (yet). */
  cut(document: Document): RawPage | undefined
}
