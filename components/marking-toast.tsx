/** What is said for a moment, with a way back. */
export interface MarkingToastProps {
  text: string
  undo: string
  onUndo: () => void
}

/** Says what was done, and offers to undo it. */
export function MarkingToast({ text, undo, onUndo }: MarkingToastProps) {
  return (
    <div class="marking-toast">
      <p role="status">{text}</p>
      <button type="button" onClick={onUndo}>
        {undo}
      </button>
    </div>
  )
}
