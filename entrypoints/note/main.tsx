import { render } from 'preact'
import '../../components/theme.css'
import './note.css'
import '../../components/note.css'
import { Note, type NoteState } from '../../components/note.tsx'
import { framedPort } from '../../lib/framed-port.ts'
import { sendMessage } from '../../lib/messages.ts'
import type { NoteChange, NoteHere } from '../../lib/note.ts'
import { report } from '../../lib/report.ts'
import { noteSaver } from '../../lib/save-note.ts'

/** What the frame's owner, our own script in the page, tells it. */
interface Told {
  scheme?: string
  focus?: true
}

/** Half a letter, which may have come along with pasted words, can't be kept. */
const whole = (text: string) => text.replace(/\p{Surrogate}/gu, '\ufffd')

/** Shows a note, saves what is written, and tells the owner how high it is and when it is done; never what was written. */
function show(first: NoteHere, port: MessagePort): void {
  const { id, language } = first
  const { documentElement: root } = document
  const page = document.body.appendChild(document.createElement('main'))
  root.lang = language
  let state: NoteState = 'idle'
  const saver = noteSaver<NoteChange>(
    (change) => sendMessage('saveNote', change),
    (now) => {
      state = now
      draw()
    },
  )
  const write = (note: string, tags: string[]) => saver.write({ id, note: whole(note.trim()), tags: tags.map(whole) })
  const close = () => {
    saver.flush()
    port.postMessage({ key: 'Escape' })
  }
  const draw = () =>
    render(<Note first={first} state={state} onChange={write} onSave={saver.flush} onClose={close} />, page)
  draw()
  new ResizeObserver(() => port.postMessage({ height: page.offsetHeight })).observe(page)
  port.addEventListener('message', ({ data: { scheme, focus } }: MessageEvent<Told>) => {
    if (scheme !== undefined) root.dataset['scheme'] = scheme
    if (focus) page.querySelector('textarea')?.focus()
  })
  port.start()
  // The frame goes with its page, or with the card that it stands in.
  addEventListener('pagehide', saver.leave)
  document.addEventListener('visibilitychange', saver.leave)
}

async function open(): Promise<void> {
  const framed = await framedPort((token) => sendMessage('claimNote', token))
  if (framed) show(framed.claimed, framed.port)
}

open().catch((error: unknown) => report(error, 'opening a note'))
