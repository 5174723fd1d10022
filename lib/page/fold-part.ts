import { boxesOf } from './boxes.ts'
import type { TextPlace } from './cut-texts.ts'
import { canBeFound, type Boxes } from './fold-boxes.ts'
import type { FoldState } from './fold-state.ts'
import { atEnd, type Change } from './own.ts'
import { portalFold, type PortalFold } from './portal-fold.ts'
import { putToggle } from './put-toggle.ts'
import { makeToggle, type Toggle } from './toggle.ts'

/** A point or a section that can be folded. */
export interface Part {
  id: string
  isOpen(): boolean
  /** Opens or folds it; undefined has the portal's own fold as the page had it, and opens ours. */
  show(isOpen: boolean | undefined): void
  /** Takes the fold back, button and all, if what it hides couldn't be found and opened again. */
  check(): void
}

/** What a part is made of. */
export interface PartOptions {
  id: string
  name: string
  place: TextPlace
  heading: HTMLElement | undefined
  boxes: Boxes
  state: FoldState
  change: Change
  /** The reader pressed its button. */
  onPress: () => void
}

/** Makes a part foldable; undefined where there is nothing to fold. */
export function makePart(options: PartOptions, signal: AbortSignal): Part | undefined {
  const portal = portalFold(options.place)
  if (portal) return portalPart(options, portal, signal)
  return options.place.body ? ownPart(options, signal) : undefined
}

/** The portal folds it; we only press its button. */
function portalPart({ id, state, change }: PartOptions, fold: PortalFold, signal: AbortSignal): Part {
  const { button } = fold
  const isOpen = () => fold.isOpen()
  const { pressed } = state
  let last: boolean | undefined
  // We don't hear of it when the reader presses the button herself.
  atEnd(signal, () => {
    if (last !== undefined && button.isConnected && isOpen() !== last) state.own.set(id, isOpen())
  })
  const show = (wanted: boolean | undefined) => {
    const before = pressed.get(button)?.wasOpen ?? isOpen()
    last = wanted
    if ((wanted ?? before) === isOpen()) return
    // Some portals write a point's text when it is first opened.
    change(() => button.click(), true)
    // What the reader has opened or closed stays so; a portal may not listen while it is still opening.
    if (state.own.has(id) || (wanted === undefined && isOpen() === before)) pressed.delete(button)
    else pressed.set(button, { fold, wasOpen: before })
  }
  return { id, isOpen, show, check: () => undefined }
}

function ownPart({ id, name, place, heading, boxes, change, onPress }: PartOptions, signal: AbortSignal): Part {
  // Text before any label has no heading to fold it at: views fold it all the same.
  const toggle: Toggle | undefined = place.heading ? makeToggle(id, name, onPress, signal) : undefined
  let held: HTMLElement[] | undefined
  let isOpen = true
  let isLost = false
  const show = (wanted = true) => {
    if (signal.aborted || isLost || wanted === isOpen) return
    isOpen = wanted
    // Late, since it changes the tree: a reader who folds nothing has the page as it was.
    if (!held) change(() => (held = boxesOf(place.body!, 'maerkesag-fold', signal, place.heading?.last)))
    boxes[isOpen ? 'show' : 'hide'](held ?? [], id)
    toggle?.setOpen(isOpen)
  }
  const isReachable = (box: HTMLElement) => canBeFound(box) && !(toggle && box.contains(toggle.element))
  const check = () => {
    if (isOpen || (held && held.length > 0 && held.every(isReachable))) return
    show(true)
    isLost = true
    change(() => toggle?.element.remove())
  }
  if (toggle) {
    toggle.setOpen(true)
    putToggle(toggle.element, heading, place)
  }
  return { id, isOpen: () => isOpen, show, check }
}
