import { browser } from 'wxt/browser'

/** Told to the document when a script of ours starts in it. */
const started = 'maerkesag-started'
/** How often (in milliseconds) a script asks itself whether its extension is still there. */
const interval = 2000

/**
 * How long this script lives: the signal ends when the extension is switched off, removed or updated, or when the script
 * is started anew in this page. The page can send the event, too, but not by it make a living script end: WXT's own signal
 * believes such an event, so it isn't used.
 */
export function life(): AbortSignal {
  // All scripts of one extension in a page share this object; the page doesn't see it.
  const world = globalThis as { endMaerkesag?: () => void }
  world.endMaerkesag?.()
  document.dispatchEvent(new Event(started))

  const end = new AbortController()
  const { signal } = end
  world.endMaerkesag = () => end.abort()
  // Chrome takes the id from scripts of an extension that is gone; Firefox doesn't let them run any more.
  const look = () => {
    if (!browser.runtime?.id) end.abort()
  }
  document.addEventListener(started, look, { signal })
  document.addEventListener('visibilitychange', look, { signal })
  const timer = setInterval(look, interval)
  signal.addEventListener('abort', () => clearInterval(timer), { once: true })
  return signal
}
