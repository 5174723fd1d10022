import type { Rules } from '../../lib/messages.ts'
import type { DigestedReading } from '../../lib/minutes/model.ts'
import { foldPage, type Folds } from '../../lib/page/fold.ts'
import type { FoldState } from '../../lib/page/fold-state.ts'
import { decisionJumper, jumper } from '../../lib/page/jump.ts'
import { keepPlace, type Restore } from '../../lib/page/keep-place.ts'
import { markDecisions } from '../../lib/page/mark-decisions.ts'
import type { Change } from '../../lib/page/own.ts'
import { preparePage, type Page } from '../../lib/page/page.ts'
import { followPresent } from '../../lib/page/present-item.ts'
import { showLines } from '../../lib/page/show-lines.ts'
import type { WalkOptions } from '../../lib/page/walk.ts'
import type { Texts } from '../../lib/texts.ts'
import type { View } from '../../lib/view.ts'

/** What the effects of one reading need to be told. */
export interface ReadingOptions {
  words: Texts
  rules: Rules
  /** Whether decisions are marked. */
  marks: boolean
  /** What is folded; outlives the reading. */
  state: FoldState
  change: Change
  onPresent: (itemId: string | null) => void
  /** Marks the decision of a point. */
  onMark: (itemId: string) => void
  /** Whether the focus goes along to what is walked to. */
  takesFocus: () => boolean
}

/** The effects of one reading on the page. */
export interface ShownReading {
  page: Page
  folds: Folds
  /** What walking by key needs; that loads when it is first used. */
  walk: WalkOptions
  jump(itemId: string): void
  /** Says that the reader is taken to a point, where that isn't by `jump`; undefined for nowhere. */
  goes(itemId: string | undefined): void
  /** Shows more or less of each point; what the reader is at stays where it is in the window. */
  setView(view: View): void
  /** Ends the effects; what it returns puts the reader back where she was. */
  end(): Restore
  restore(restore: Restore): void
}

/** Shows a reading on the page: marks and lines of decisions, folds, the present point. */
export function showReading(reading: DigestedReading, options: ReadingOptions, signal: AbortSignal): ShownReading {
  const { words, rules, marks, state, change, onPresent, onMark, takesFocus } = options
  const ending = new AbortController()
  const until = AbortSignal.any([signal, ending.signal])
  const page = preparePage(reading, until)
  const outcome = { words: { outcome: (told: keyof Texts['outcomes']) => words.outcomes[told] }, rules: rules.line }
  const decisions = marks ? markDecisions(page, outcome, until) : new Map<string, HTMLElement>()
  const names = {
    item: ({ number, title }: { number: string | null; title: string | null }) =>
      [number, title ?? words.panel.untitled].filter(Boolean).join('. '),
    section: ({ label }: { label: string }) => label,
  }
  const lines = {
    kind: reading.meeting.kind,
    words,
    rules: rules.line,
    onDecision: (itemId: string) => toDecision(itemId),
    onMark,
    onWhole: (itemId: string) => folds.openWhole(itemId),
  }
  const setLines = showLines(page, reading.digests, lines, until)
  setLines(state.view)
  const folds = foldPage(page, { words: names, state, change }, until)
  const present = followPresent(page, onPresent, until)
  const jump = jumper(page, folds, until)
  const toDecision = decisionJumper(page, folds, decisions, until)
  return {
    page,
    folds,
    walk: { folds, decisions, toDecision, takesFocus, signal: until },
    jump(itemId) {
      jump(itemId)
      present.goes(itemId)
    },
    goes: present.goes,
    setView(view) {
      const restore = keepPlace(page)
      folds.setView(view)
      setLines(view)
      restore(page, until)
      present.again()
    },
    end() {
      const restore = keepPlace(page, present.anchor())
      ending.abort()
      return restore
    },
    restore(restore) {
      restore(page, until)
      present.again()
    },
  }
}
