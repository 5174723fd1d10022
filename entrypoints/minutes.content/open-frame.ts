import { browser } from 'wxt/browser'
import { report } from '../../lib/report.ts'

/** Which page of the extension's own a frame shows. */
interface FrameOptions {
  path: '/field.html' | '/note.html'
  label: string
  /** The token by which the page knows that we opened it, and its origin. */
  given: Promise<{ token: string; origin: string }>
}

/**
 * Opens a page of the extension in a frame, whose words the page around it can't learn: a page's listeners on `window` hear
 * every key typed in a shadow root, but nothing of what happens in a frame of another origin. It is opened with a token, so
 * that a page that frames it gets an empty box; and it is spoken with by a port that goes to the extension's origin alone.
 */
export function openFrame(
  place: HTMLElement,
  { path, label, given }: FrameOptions,
  signal: AbortSignal,
): { frame: HTMLIFrameElement; port: MessagePort } {
  const frame = document.createElement('iframe')
  frame.title = label
  const { port1, port2 } = new MessageChannel()
  const open = async () => {
    const { token, origin } = await given
    // In Chrome this is an address of the session, which leads on to the extension's own origin: pages can't look for it.
    frame.src = `${browser.runtime.getURL(path)}#${token}`
    frame.addEventListener(
      'load',
      () => {
        // A frame that the browser keeps out has another origin, and hears nothing.
        frame.contentWindow?.postMessage(token, origin, [port2])
        port1.start()
      },
      { once: true },
    )
    if (!signal.aborted) place.append(frame)
  }
  open().catch((error: unknown) => report(error, 'opening a frame'))
  signal.addEventListener(
    'abort',
    () => {
      port1.close()
      frame.remove()
    },
    { once: true },
  )
  return { frame, port: port1 }
}
