import type { Reading } from '../../lib/minutes/model.ts'
import { foldPage, type Folds } from '../../lib/page/fold.ts'
import { newFoldState, type FoldState } from '../../lib/page/fold-state.ts'
import { preparePage, type Page } from '../../lib/page/page.ts'
import '../../entrypoints/minutes.content/page.css'

/** The folds of a page, on it until `end` is called. */
export interface Folded {
  page: Page
  folds: Folds
  state: FoldState
  signal: AbortSignal
  end(): void
}

/** Folds a page the way the content script does. */
export function foldReading(reading: Reading, state = newFoldState('all')): Folded {
  const ending = new AbortController()
  const page = preparePage(reading, ending.signal)
  const words = {
    item: ({ title }: { title: string | null }) => `Punkt: ${title}`,
    section: ({ label }: { label: string }) => `Afsnit: ${label}`,
  }
  const folds = foldPage(page, { words, state, change: (make) => make() }, ending.signal)
  return { page, folds, state, signal: ending.signal, end: () => ending.abort() }
}

/** Puts a page of the municipality into the document, and returns the markup of all of it. */
export function show(html: string): string {
  document.body.innerHTML = html
  return document.documentElement.outerHTML
}

/** The markup of all of the document. */
export const markup = (): string => document.documentElement.outerHTML

/** The disclosure button of a point or a section. */
export function toggle(part: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(`[data-maerkesag-part="${part}"]`)
  if (!element) throw new Error(`No button for ${part}`)
  return element
}

/** The element that words of the page stand in. */
export function around(words: string): HTMLElement {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (node.textContent?.includes(words) && node.parentElement) return node.parentElement
  }
  throw new Error(`No such words in the page: ${words}`)
}

/** Whether words of the page are in sight. */
export function isSeen(words: string): boolean {
  let element: Element | null = around(words)
  // An element that has no box of its own doesn't count as visible; one whose contents are skipped does.
  while (element && getComputedStyle(element).display === 'contents') element = element.parentElement
  return element?.checkVisibility() === true && getComputedStyle(element).contentVisibility === 'visible'
}
