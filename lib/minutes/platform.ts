import type { Extracted } from './extract.ts'

/** One publishing system. A platform says where things are in a page; the shared readers say what they mean. */
export interface Platform {
  readonly name: string
  /** Cheap evidence in the page that it comes from this system. */
  recognise(document: Document): boolean
  /** Takes from the page what the readers need; undefined when the minutes aren't there (yet). */
  extract(document: Document): Extracted | undefined
}
