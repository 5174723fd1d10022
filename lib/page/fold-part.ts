import { boxesOf } from './boxes.ts'
import type { TextPlace } from './cut-texts.ts'
import { canBeFound, type Boxes } from './fold-boxes.ts'
import type { Change } from './own.ts'
import { portalFold } from './portal-fold.ts'
import { putToggle } from './put-toggle.ts'
import { makeToggle } from './toggle.ts'

/** A point or a section that can be folded. */
export interface Part {
  id: string
  /** The portal folds it; we only press its button. */
  isPortal: boolean
  set(isOpen: boolean): void
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
  folded: Set<string>
  change: Change
}

/** Makes a part foldable; undefined where there is nothing to fold or no heading to fold it at. */
export function makePart(options: PartOptions, signal: AbortSignal): Part | undefined {
  const { id, place } = options
  const portal = portalFold(place)
  if (!portal) return place.heading && place.body ? ownPart(options, signal) : undefined
  const set = (isOpen: boolean) => {
    if (portal.isOpen() !== isOpen) portal.button.click()
  }
  return { id, isPortal: true, set, check: () => undefined }
}

function ownPart({ id, name, place, heading, boxes, folded, change }: PartOptions, signal: AbortSignal): Part {
  const toggle = makeToggle(id, name, () => press(), signal)
  let held: HTMLElement[] | undefined
  const set = (isOpen: boolean) => {
    if (signal.aborted || !toggle.element.isConnected) return
    if (isOpen) {
      folded.delete(id)
      if (held) boxes.show(held, id)
    } else {
      folded.add(id)
      // Late, since it changes the tree: a reader who folds nothing has the page as it was.
      if (!held) change(() => (held = boxesOf(place.body!, 'maerkesag-fold', signal)))
      boxes.hide(held ?? [], id)
    }
    toggle.setOpen(isOpen)
  }
  const check = () => {
    if (!held || !folded.has(id)) return
    if (held.length > 0 && held.every((box) => canBeFound(box) && !box.contains(toggle.element))) return
    set(true)
    toggle.element.remove()
  }
  const press = () => {
    set(folded.has(id))
    check()
  }
  toggle.setOpen(true)
  putToggle(toggle.element, heading, place)
  return { id, isPortal: false, set, check }
}
