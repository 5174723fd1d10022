import { Dialog, type DialogProps } from './dialog.tsx'
import { KeyRows, type KeyRowsProps } from './key-rows.tsx'

/** What the overlay is given. */
export interface HelpProps extends KeyRowsProps, Pick<DialogProps, 'onClose'> {
  /** Whether single keys work all over the page. */
  everywhere: boolean
  onEverywhere: (everywhere: boolean) => void
}

/** All keys, over the page: what they do, and where they work. */
export function Help({ words, shortcuts, everywhere, onEverywhere, onClose }: HelpProps) {
  const { panel } = words
  return (
    <Dialog title={panel.help} close={panel.close} onClose={onClose}>
      <dl class="keys">
        <KeyRows words={words} shortcuts={shortcuts} />
      </dl>
      <label>
        <input
          type="checkbox"
          role="switch"
          checked={everywhere}
          onChange={(event) => onEverywhere(event.currentTarget.checked)}
        />
        {panel.keysEverywhere}
      </label>
      <p class="quiet">
        {panel.keysHere} {shortcuts && panel.keysInSettings}
      </p>
    </Dialog>
  )
}
