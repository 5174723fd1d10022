import '../../components/theme.css'
import { framedPort } from '../../lib/framed-port.ts'
import { sendMessage } from '../../lib/messages.ts'
import { report } from '../../lib/report.ts'
import './field.css'

/** What the field's owner, our own script in the page, tells it. */
interface Told {
  label?: string
  value?: string
  scheme?: string
  lang?: string
  focus?: true
}

/** The keys that are for the owner; all others stay here. */
const forOwner = ['ArrowDown', 'Enter', 'Escape']

/** Shows the field, and speaks with its owner over a port. */
function show(port: MessagePort): void {
  const input = document.createElement('input')
  input.type = 'search'
  input.autocomplete = 'off'
  input.spellcheck = false
  document.body.append(input)
  const told = ({ label, value, scheme, lang, focus }: Told) => {
    if (label !== undefined) input.placeholder = input.ariaLabel = label
    // Not while one types: what was typed last may not have been answered yet.
    if (value !== undefined && !document.hasFocus()) input.value = value
    if (scheme !== undefined) document.documentElement.dataset['scheme'] = scheme
    if (lang !== undefined) document.documentElement.lang = lang
    if (focus) input.focus()
  }
  port.addEventListener('message', ({ data }: MessageEvent<Told>) => told(data))
  port.start()
  input.addEventListener('input', () => port.postMessage({ value: input.value }))
  input.addEventListener('keydown', (event) => {
    if (!forOwner.includes(event.key)) return
    if (event.key === 'Escape') input.value = ''
    port.postMessage({ key: event.key })
    event.preventDefault()
  })
}

async function open(): Promise<void> {
  const framed = await framedPort((token) => sendMessage('claimFrame', token))
  if (framed) show(framed.port)
}

open().catch((error: unknown) => report(error, 'opening the field'))
