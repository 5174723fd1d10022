import { MarkingToast } from '../../../components/marking-toast.tsx'
import { floating } from './floating.ts'

/** So long (in milliseconds) the way back is offered. */
const moment = 8000

/** Makes what says for a moment what was done, with a way back; beside what is given in a shadow root of ours. */
export function toaster(beside: HTMLElement, undoing: string, signal: AbortSignal) {
  const toast = floating(beside, 'aside', signal)
  let timer: ReturnType<typeof setTimeout> | undefined
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true })
  return (text: string, undo: () => unknown): void => {
    clearTimeout(timer)
    timer = setTimeout(() => toast.hide(), moment)
    const onUndo = () => {
      toast.hide()
      void undo()
    }
    toast.show(<MarkingToast text={text} undo={undoing} onUndo={onUndo} />)
  }
}
