/** How a save ended. */
export type Saved = 'saved' | 'full' | 'failed'

/** Saves what is written, as it is written. */
export interface NoteSaver<T> {
  /** What is written now; it is saved when the writer rests. */
  write: (written: T) => void
  /** Saves at once what isn't saved yet; while another save is under way, right after it. */
  flush: () => void
  /** Saves at once what isn't saved yet, another save under way or not: the page may go. */
  leave: () => void
}

/** So long (in milliseconds) the writer rests before it is saved. */
const rest = 600
/** One who doesn't rest is saved after so long: of a tab that is closed Chrome delivers no message any more. */
const longest = 2000

/**
 * Saves what is written, one save after the other, and the newest last: an answer that comes late never makes older text
 * the newer. What couldn't be saved is saved with what is written next, or at the next `flush`.
 */
export function noteSaver<T>(
  save: (written: T) => Promise<void>,
  tell: (state: 'saving' | Saved) => void,
): NoteSaver<T> {
  let unsaved: { written: T } | undefined
  let sent: { written: T } | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  /** Until when the writer may go on. */
  let until: number | undefined
  const send = async (isLeaving: boolean): Promise<void> => {
    clearTimeout(timer)
    until = undefined
    const now = unsaved
    if (!now || now === sent || (sent && !isLeaving)) return
    sent = now
    tell('saving')
    try {
      await save(now.written)
      if (unsaved === now) unsaved = undefined
      tell(unsaved ? 'saving' : 'saved')
    } catch (error) {
      // What was written is still here, and goes along with the next save.
      tell(String(error).includes('QuotaExceeded') ? 'full' : 'failed')
      return
    } finally {
      if (sent === now) sent = undefined
    }
    await send(false)
  }
  return {
    write(written) {
      unsaved = { written }
      clearTimeout(timer)
      until ??= Date.now() + longest
      timer = setTimeout(() => void send(false), Math.min(rest, until - Date.now()))
    },
    flush: () => void send(false),
    leave: () => void send(true),
  }
}
