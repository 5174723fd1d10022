import { report } from './report.ts'

/** What is put on the clipboard: plain text, and HTML for programs that take that. */
interface Copied {
  text: string
  html?: string
}

/** Puts a text on the clipboard; `done` hears whether that went well. */
export function copyText(text: string, done: (copied: boolean) => void): void {
  copyToClipboard({ text }).then(
    () => done(true),
    (error: unknown) => {
      report(error, 'copying')
      done(false)
    },
  )
}

/** Puts a text on the clipboard; rejects when the browser refuses. To be called in a click or a key press. */
export async function copyToClipboard({ text, html }: Copied): Promise<void> {
  try {
    if (html === undefined) await navigator.clipboard.writeText(text)
    else await navigator.clipboard.write([itemOf(text, html)])
  } catch (error) {
    // Pages without https have no clipboard to call; there the old way still works.
    if (!copyByCommand({ text, html: html ?? '' })) throw error
  }
}

const itemOf = (text: string, html: string) =>
  new ClipboardItem({
    'text/plain': new Blob([text], { type: 'text/plain' }),
    'text/html': new Blob([html], { type: 'text/html' }),
  })

function copyByCommand({ text, html }: Required<Copied>): boolean {
  let isCopied = false
  const fill = (event: ClipboardEvent) => {
    event.stopImmediatePropagation()
    event.preventDefault()
    event.clipboardData?.setData('text/plain', text)
    if (html) event.clipboardData?.setData('text/html', html)
    isCopied = event.clipboardData !== null
  }
  window.addEventListener('copy', fill, { capture: true })
  const isDone = document.execCommand('copy')
  window.removeEventListener('copy', fill, { capture: true })
  return isDone && isCopied
}
