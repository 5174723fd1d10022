import { browser } from 'wxt/browser'
import type { Field, FieldOptions } from '../../components/field.ts'
import { sendMessage } from '../../lib/messages.ts'
import { report } from '../../lib/report.ts'

/**
 * A text field whose words the page can't learn: a page's listeners on `window` hear every key typed in a shadow root, but
 * nothing of what happens in a frame of another origin. It is opened with a token, so that a page that frames it gets an
 * empty box; and it is told of its owner by a port that goes to the extension's origin alone.
 */
export function privateField(place: HTMLElement, first: FieldOptions, signal: AbortSignal): Field {
  let options = first
  const frame = document.createElement('iframe')
  frame.title = first.label
  const { port1, port2 } = new MessageChannel()
  const send = (message: object) => port1.postMessage(message)
  const update = ({ label, value, scheme, lang }: FieldOptions) => send({ label, value, scheme, lang })
  port1.addEventListener('message', ({ data }: MessageEvent<{ value?: string; key?: string }>) => {
    if (data.value !== undefined) options.onInput(data.value)
    if (data.key !== undefined) options.onKey(data.key)
  })
  const open = async () => {
    const { token, origin } = await sendMessage('frameToken', undefined)
    // In Chrome this is an address of the session, which leads on to the extension's own origin: pages can't look for it.
    frame.src = `${browser.runtime.getURL('/field.html')}#${token}`
    frame.addEventListener(
      'load',
      () => {
        // A frame that the browser keeps out has another origin, and hears nothing.
        frame.contentWindow?.postMessage(token, origin, [port2])
        port1.start()
        update(options)
      },
      { once: true },
    )
    if (!signal.aborted) place.append(frame)
  }
  open().catch((error: unknown) => report(error, 'opening the field'))
  signal.addEventListener(
    'abort',
    () => {
      port1.close()
      frame.remove()
    },
    { once: true },
  )
  return {
    update(now) {
      options = now
      frame.title = now.label
      update(now)
    },
    focus() {
      frame.focus()
      send({ focus: true })
    },
  }
}
