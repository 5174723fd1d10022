import type { MeetingHere } from '../../../lib/highlights/document-keys.ts'
import { sendMessage } from '../../../lib/messages.ts'
import { report } from '../../../lib/report.ts'
import { openFrame } from '../../minutes.content/open-frame.ts'

/** What the frame tells: how high (in pixels) it wants to be, and that it wants to be closed. Never what was written. */
interface Told {
  height?: number
  key?: string
}

/** What is told to the frame, and by it. */
export interface NoteFrameOptions {
  id: string
  meeting: MeetingHere
  label: string
  scheme: string
  lang: string
  /** Whether the reader wants to write at once. */
  focus: boolean
  onClose: () => void
}

/**
 * Opens the frame in which one writes a note and tags, in a place of ours: a page of the extension's own origin, so that no
 * key that is pressed in it is heard by the page.
 */
export function noteFrame(place: HTMLElement, options: NoteFrameOptions, signal: AbortSignal): void {
  const { id, meeting, label, scheme, lang, focus, onClose } = options
  const given = sendMessage('noteToken', { id, meeting })
  const { frame, port } = openFrame(place, { path: '/note.html', label, given }, signal)
  port.addEventListener('message', ({ data }: MessageEvent<Told>) => {
    if (data.height !== undefined) frame.style.height = `${data.height}px`
    if (data.key === 'Escape') onClose()
  })
  given.then(
    () => port.postMessage({ scheme, lang, ...(focus && { focus: true }) }),
    (error: unknown) => report(error, 'opening a note'),
  )
}
