import { painter } from '../../../lib/highlights/paint.ts'
import { markedAt } from './at-point.ts'
import type { MarkedPage } from './marked-page.ts'

/** The paint of a page's markings. */
export interface PagePaint {
  draw(): void
  /** Shows which marking is opened; null for none. */
  open(id: string | null): void
  /** Whether the page is painted. */
  setShown(isShown: boolean): void
  isShown(): boolean
}

/** What a click is for already. */
const taken = 'a[href],button,input,select,textarea,summary,label,[role="button"],[contenteditable]'

/** Paints the markings of a page where they stand, and tells which one is clicked; until the signal ends it. */
export function paintPage(page: MarkedPage, onClick: (id: string) => void, signal: AbortSignal): PagePaint {
  const paint = painter(signal)
  let isShown = true
  let isHidden = false
  let opened: string | null = null
  const marked = () =>
    page.markings().flatMap(({ highlight: { id, colour }, verdict }) => {
      const span = page.spanOf(id)
      return span ? [{ id, span, colour, isChanged: verdict !== 'exact' }] : []
    })
  const draw = () => {
    const index = page.index()
    if (!index || signal.aborted) return
    paint.show(isShown && !isHidden ? marked() : [], index)
    paint.open(opened === null || isHidden ? null : page.spanOf(opened), index)
  }
  const print = (isPrinting: boolean) => {
    isHidden = isPrinting && page.here()?.isPrinted === false
    draw()
  }
  window.addEventListener('beforeprint', () => print(true), { signal })
  window.addEventListener('afterprint', () => print(false), { signal })
  document.addEventListener(
    'click',
    (event) => {
      const index = page.index()
      const [target] = event.composedPath()
      if (!index || !isShown || !event.isTrusted || event.button !== 0 || getSelection()?.isCollapsed === false) return
      if (!(target instanceof Element) || target.closest(taken)) return
      const found = markedAt(marked(), index, event)
      if (found) onClick(found.id)
    },
    { signal },
  )
  return {
    draw,
    open(id) {
      opened = id
      draw()
    },
    setShown(now) {
      isShown = now
      draw()
    },
    isShown: () => isShown,
  }
}
