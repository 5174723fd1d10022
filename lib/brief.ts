import type { Meeting } from './minutes/model.ts'

/** Some points of a meeting, to be laid out on a page of their own and printed (en udskrift). */
export interface Brief {
  /** With the chosen points alone. */
  meeting: Meeting
  /** Of the page they are from; empty where it has none. */
  address: string
  /** By item id: the address of the point. */
  links: Record<string, string>
  /** The day on which the page was seen (YYYY-MM-DD). */
  accessed: string
}

/** A brief as the background keeps it for its page, in the memory of the browser alone. */
export interface KeptBrief {
  brief: Brief
  /** Whether it was asked for in a private window. */
  isPrivate: boolean
}

/** Under which key a brief is kept; its page's address ends in the id. */
export const briefKey = (id: string): string => `brief:${id}`
