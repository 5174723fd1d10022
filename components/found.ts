import type { AgendaItem } from '../lib/minutes/model.ts'
import type { Texts } from '../lib/texts.ts'

/** A piece of a text, and whether it is what was looked for. */
export interface Piece {
  text: string
  isHit: boolean
}

/** What was found in a point. */
export interface Found {
  item: AgendaItem
  /** How often the words stand in the point's title and text. */
  count: number
  title: Piece[]
  /** The text around the first place; empty where the words stand in the title or its facts alone. */
  excerpt: Piece[]
}

/** Finds the points in which all of the words that were typed stand; it loads when something is first typed. */
export type FindPoints = (typed: string, items: readonly AgendaItem[], words: Texts) => Found[]

/** A point in which nothing was looked for. */
export const notSearched = (item: AgendaItem): Found => ({
  item,
  count: 0,
  title: [{ text: item.title ?? '', isHit: false }],
  excerpt: [],
})
