import type { MeetingKind, Outcome } from '../minutes/model.ts'
import type { Texts } from '../texts.ts'

/** What was done with a point, in words; the points of an agenda are still to be dealt with. */
export function outcomeInWords(
  { outcome, kind }: { outcome: Outcome | null; kind: MeetingKind },
  words: Texts,
): string {
  if (outcome) return words.outcomes[outcome]
  return kind === 'minutes' ? words.line.undecided : words.panel.notDecided
}
