import type { Field, FieldOptions } from '../../components/field.ts'
import { sendMessage } from '../../lib/messages.ts'
import { openFrame } from './open-frame.ts'

/** A text field whose words the page can't learn. */
export function privateField(place: HTMLElement, first: FieldOptions, signal: AbortSignal): Field {
  let options = first
  const given = sendMessage('frameToken', undefined)
  const { frame, port } = openFrame(place, { path: '/field.html', label: first.label, given }, signal)
  const update = ({ label, value, scheme, lang }: FieldOptions) => port.postMessage({ label, value, scheme, lang })
  port.addEventListener('message', ({ data }: MessageEvent<{ value?: string; key?: string }>) => {
    if (data.value !== undefined) options.onInput(data.value)
    if (data.key !== undefined) options.onKey(data.key)
  })
  // It waits in the port until the frame listens.
  update(first)
  return {
    update(now) {
      options = now
      frame.title = now.label
      update(now)
    },
    focus() {
      frame.focus()
      port.postMessage({ focus: true })
    },
  }
}
