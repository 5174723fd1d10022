import type { Folds } from './fold.ts'
import { headerHeight } from './header-height.ts'
import { air, goTo } from './jump.ts'
import type { Page } from './page.ts'

/** What stands so near (in pixels) to where a jump ends has been reached. */
const near = 4

/** Forwards or backwards. */
export type Step = 1 | -1

/** Ways through a page by key. Each returns the id of the point it went to; undefined where there is nothing further. */
export interface Walk {
  /** To the next or previous point; what is folded stays so. */
  byItem(step: Step, present: string | null): string | undefined
  /** To the next or previous decision; to the heading where the point is folded. */
  byDecision(step: Step, present: string | null): string | undefined
}

/** What a walk needs to be told. */
export interface WalkOptions {
  folds: Folds
  /** The first elements of decisions, by item id. */
  decisions: ReadonlyMap<string, HTMLElement>
  toDecision: (itemId: string, takesFocus: boolean) => void
  /** Whether the focus goes along, or stays where it is: in the panel. */
  takesFocus: () => boolean
  signal: AbortSignal
}

/** Makes the ways through a page. */
export function walker({ headings, meeting }: Page, options: WalkOptions): Walk {
  const { folds, decisions, toDecision, takesFocus, signal } = options
  const inPage = meeting.items.filter(({ id }) => headings.has(id))
  let last: HTMLElement | undefined
  const toHeading = (id: string) => {
    const heading = headings.get(id)
    if (heading) goTo(heading, signal, takesFocus())
    return id
  }
  const order = (id: string | null) => inPage.findIndex((item) => item.id === id)
  const next = (step: Step, present: string | null, items: typeof inPage) => {
    const at = order(present)
    return (step > 0 ? items.find(({ id }) => order(id) > at) : items.findLast(({ id }) => order(id) < at))?.id
  }
  /** How far an element stands below where a jump ends; 0 where it isn't seen. */
  const below = (element: HTMLElement | undefined) => {
    const box = element?.getBoundingClientRect()
    return box && box.height > 0 ? box.top - headerHeight() - air : 0
  }
  return {
    byItem(step, present) {
      // Back to the beginning of the point one is in, first.
      const isInside = present !== null && step < 0 && below(headings.get(present)) < -near
      const id = isInside ? present : next(step, present, inPage)
      return id === undefined ? undefined : toHeading(id)
    },
    byDecision(step, present) {
      const own = decisions.get(present ?? '')
      // At the end of a page nothing comes up to where a jump ends: what was gone to last isn't ahead.
      const isAhead = present !== null && own !== last && below(own) * step > near
      const decided = inPage.filter(({ decision }) => decision !== null)
      const id = isAhead ? present : next(step, present, decided)
      if (id === undefined) return undefined
      last = decisions.get(id)
      if (!folds.isOpen(id)) return toHeading(id)
      toDecision(id, takesFocus())
      return id
    },
  }
}
