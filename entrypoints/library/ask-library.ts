import type { Answer } from '../../lib/library/library-index.ts'
import { unpackAnswer, type Question, type Told } from '../../lib/library/library-messages.ts'
import type { LibraryQuery } from '../../lib/library/query.ts'

/** What the library's worker tells of. */
export interface LibraryListener {
  onAnswer: (answer: Answer, query: LibraryQuery) => void
  /** So much (0 to 1) of all markings has been read; so many of them can't be. */
  onRead: (part: number, damaged: number) => void
  onFail: (isNewer: boolean) => void
}

/**
 * Starts the worker that looks through the markings; the function that is returned asks it. While it is busy only the newest
 * question waits. When other markings are there, the last question is asked again.
 */
export function askLibrary({ onAnswer, onRead, onFail }: LibraryListener): (query: LibraryQuery) => void {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  let wanted: LibraryQuery | undefined
  let isBusy = false
  let isWaiting = false
  const next = () => {
    if (!wanted || isBusy || !isWaiting) return
    ;[isBusy, isWaiting] = [true, false]
    const question: Question = { query: wanted }
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker is no window
    worker.postMessage(question)
  }
  const ask = () => {
    isWaiting = true
    next()
  }
  worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
    if (data.is === 'failed') return onFail(data.isNewer)
    if (data.is === 'news') {
      onRead(data.read, data.damaged)
      return ask()
    }
    isBusy = false
    onAnswer(unpackAnswer(data.answer), data.query)
    next()
  })
  worker.addEventListener('error', () => onFail(false))
  return (query) => {
    wanted = query
    ask()
  }
}
