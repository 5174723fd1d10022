import type { PanelProps } from './panel.ts'

/** The panel narrowed to a tab at the edge of the window. */
export function NarrowTab({ meeting, words, onNarrow }: PanelProps) {
  const { panel } = words
  return (
    <button type="button" class="tab" title={panel.widen} onClick={() => onNarrow(false)}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d="M2.5 4h1M6 4h7.5M2.5 8h1M6 8h7.5M2.5 12h1M6 12h7.5" />
      </svg>
      <span class="unseen">{panel.widen}</span>
      <span>{meeting.items.length}</span>
    </button>
  )
}
