import type { Reading } from '../../lib/minutes/model.ts'
import { foldPage, type Folds } from '../../lib/page/fold.ts'
import { jumper } from '../../lib/page/jump.ts'
import { keepPlace, type Restore } from '../../lib/page/keep-place.ts'
import { markDecisions } from '../../lib/page/mark-decisions.ts'
import type { Change } from '../../lib/page/own.ts'
import { preparePage } from '../../lib/page/page.ts'
import { followPresent } from '../../lib/page/present-item.ts'
import type { Texts } from '../../lib/texts.ts'

/** What the effects of one reading need to be told. */
export interface ReadingOptions {
  words: Texts
  /** Whether decisions are marked. */
  marks: boolean
  /** Ids of what is folded; outlives the reading. */
  folded: Set<string>
  change: Change
  onPresent: (itemId: string | null) => void
}

/** The effects of one reading on the page. */
export interface ShownReading {
  folds: Folds
  jump(itemId: string): void
  /** Ends the effects; what it returns puts the reader back where she was. */
  end(): Restore
  restore(restore: Restore): void
}

/** Shows a reading on the page: folds, marks of decisions, the present point. */
export function showReading(reading: Reading, options: ReadingOptions, signal: AbortSignal): ShownReading {
  const { words, marks, folded, change, onPresent } = options
  const ending = new AbortController()
  const until = AbortSignal.any([signal, ending.signal])
  const page = preparePage(reading, until)
  if (marks) markDecisions(page, { words: { outcome: (outcome) => words.outcomes[outcome] } }, until)
  const names = {
    item: ({ number, title }: { number: string | null; title: string | null }) =>
      [number, title ?? words.panel.untitled].filter(Boolean).join('. '),
    section: ({ label }: { label: string }) => label,
  }
  const folds = foldPage(page, { words: names, folded, change }, until)
  const lookAgain = followPresent(page, onPresent, until)
  const jump = jumper(page, folds, until)
  return {
    folds,
    jump: (itemId) => {
      jump(itemId)
      lookAgain()
    },
    end: () => {
      const restore = keepPlace(page)
      ending.abort()
      return restore
    },
    restore: (restore) => restore(page, until),
  }
}
