/** Chromium and Firefox >= 147 tell of every change of the address; others are looked at once in so many milliseconds. */
const interval = 1000

/** Calls `changed` when the page changes its own address without being loaded anew. */
export function onAddress(changed: () => void, signal: AbortSignal): void {
  let { href } = location
  const look = () => {
    if (href === location.href) return
    ;({ href } = location)
    changed()
  }
  const { navigation } = window as { navigation?: EventTarget }
  navigation?.addEventListener('currententrychange', look, { signal })
  if (navigation) return
  const timer = setInterval(look, interval)
  signal.addEventListener('abort', () => clearInterval(timer), { once: true })
}
