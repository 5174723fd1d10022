import type { Texts } from '../lib/texts.ts'
import type { OutlineProps } from './outline.tsx'

/** What the bar is given. */
export interface OutlineTopProps {
  panel: Texts['panel']
  /** What the page is, and whose. */
  kind: string
  onTakeAlong: () => void
  onCommand: OutlineProps['onCommand']
  onNarrow: (narrow: boolean) => void
}

/** The bar at the top of the panel: what the page is, and the buttons to take along, for the keys, and to narrow. */
export function OutlineTop({ panel, kind, onTakeAlong, onCommand, onNarrow }: OutlineTopProps) {
  return (
    <div class="top">
      <p class="kind">{kind}</p>
      <button type="button" aria-haspopup="dialog" onClick={onTakeAlong}>
        {panel.takeAlong}
      </button>
      <button type="button" aria-label={panel.help} onClick={() => onCommand('help')}>
        <span aria-hidden="true">?</span>
      </button>
      <button
        type="button"
        class="narrow"
        aria-label={panel.narrow}
        title={panel.narrow}
        onClick={() => onNarrow(true)}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M6 3l5 5-5 5" />
        </svg>
      </button>
    </div>
  )
}
