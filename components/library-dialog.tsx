import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'

/** What a dialog of the library is given. */
export interface LibraryDialogProps {
  title: string
  /** The word on the button that closes it. */
  close: string
  onClose: () => void
  children: ComponentChildren
}

/** Something over the library; Escape and its button close it, and the focus goes back to where it was. */
export function LibraryDialog({ title, close, onClose, children }: LibraryDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const before = document.activeElement
    dialog.current?.showModal()
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  return (
    <dialog ref={dialog} class="library-dialog" aria-labelledby={id} onClose={onClose}>
      <header>
        {/* First in focus: the title is read, and Enter doesn't close what has just been opened. */}
        <h2 id={id} tabIndex={-1} autofocus>
          {title}
        </h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          {close}
        </button>
      </header>
      {children}
    </dialog>
  )
}
