import { atEnd } from './own.ts'

/** Hides boxes for parts of a page; a box that belongs to a point and to a section is shown when both are open. */
export interface Boxes {
  hide(boxes: readonly HTMLElement[], part: string): void
  show(boxes: readonly HTMLElement[], part: string): void
  /** The folded parts that a box is hidden for. */
  partsOf(box: Element): readonly string[]
}

const mark = 'data-maerkesag-folded'

/** Keeps account of the hidden boxes of a page, and shows them all when the effect ends. */
export function foldBoxes(signal: AbortSignal): Boxes {
  const hidden = new Map<Element, Set<string>>()
  const open = (box: Element) => {
    hidden.delete(box)
    box.removeAttribute('hidden')
    box.removeAttribute(mark)
  }
  atEnd(signal, () => [...hidden.keys()].forEach(open))
  return {
    hide(boxes, part) {
      for (const box of boxes) {
        const parts = hidden.get(box)
        // What the page hides itself stays as the page wants it.
        if (!parts && box.hasAttribute('hidden')) continue
        hidden.set(box, (parts ?? new Set()).add(part))
        if (parts) continue
        box.setAttribute('hidden', 'until-found')
        box.setAttribute(mark, '')
      }
    },
    show(boxes, part) {
      for (const box of boxes) {
        const parts = hidden.get(box)
        if (parts?.delete(part) && parts.size === 0) open(box)
      }
    },
    partsOf: (box) => [...(hidden.get(box) ?? [])],
  }
}

/** Whether a hidden box can still be found and opened; a rule of the page may keep it from that. */
export function canBeFound(box: HTMLElement): boolean {
  if (!box.hasAttribute(mark)) return true
  const { display, contentVisibility } = getComputedStyle(box)
  return display !== 'none' && contentVisibility === 'hidden'
}
