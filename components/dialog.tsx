import type { ComponentChildren } from 'preact'

/** What a dialog is given. */
export interface DialogProps {
  title: string
  /** The word on the button that closes it. */
  close: string
  onClose: () => void
  children: ComponentChildren
}

/** Something over panel and page, which Escape closes; the focus goes back to where it was. */
export function Dialog({ title, close, onClose, children }: DialogProps) {
  return (
    <dialog
      aria-label={title}
      ref={(dialog) => {
        if (dialog?.isConnected && !dialog.open) dialog.showModal()
      }}
      onClose={onClose}
    >
      <h2>{title}</h2>
      {children}
      <form method="dialog">
        <button type="submit">{close}</button>
      </form>
    </dialog>
  )
}
