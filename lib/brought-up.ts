/** A marking that the library has a tab bring up. */
export interface BroughtUp {
  id: string
  /** In milliseconds since 1970: after that a reader who stays in the tab has gone on. */
  until: number
}

/** Under which key of the browser's memory that stands for a tab. */
export const broughtUpKey = (tabId: number): string => `bringUp:${tabId}`
