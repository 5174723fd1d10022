import type { View } from '../view.ts'
import type { PortalFold } from './portal-fold.ts'

/** What is folded on a page. It outlives the readings of the page, so that the next begins as the one before ended. */
export interface FoldState {
  view: View
  /** What the reader opened (true) or folded herself since she chose the view, by the id of a point or a section. */
  own: Map<string, boolean>
  /** The portal's folds that a view opened or closed, by their button, and whether they were open before. */
  pressed: Map<HTMLElement, { fold: PortalFold; wasOpen: boolean }>
}

/** A page on which nothing was folded yet. */
export const newFoldState = (view: View): FoldState => ({ view, own: new Map(), pressed: new Map() })

/** Has what is folded follow from a view alone. */
export function chooseView(state: FoldState, view: View): void {
  state.view = view
  state.own.clear()
}

/** Gives the portal's folds back as they were before a view opened or closed them. */
export function releasePortal({ pressed }: FoldState): void {
  for (const { fold, wasOpen } of pressed.values()) if (fold.isOpen() !== wasOpen) fold.button.click()
  pressed.clear()
}
