/** So long (in milliseconds) a selection made by keys or by touch has to rest. */
const rest = 300

/** The ranges that are selected; Firefox lets one select several. None where nothing is. */
export function selectedRanges(): Range[] {
  const selection = getSelection()
  if (!selection || selection.isCollapsed) return []
  return Array.from({ length: selection.rangeCount }, (_, at) => selection.getRangeAt(at))
}

/** Tells what is selected once the selection rests, and at once when there is none any more. */
export function watchSelection(tell: (ranges: Range[]) => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isDown = false
  const look = () => tell(isDown ? [] : selectedRanges())
  const later = (wait: number) => {
    clearTimeout(timer)
    timer = setTimeout(look, wait)
  }
  document.addEventListener(
    'selectionchange',
    () => {
      if (getSelection()?.isCollapsed) look()
      later(rest)
    },
    { signal },
  )
  // Pages stop these events where they like, hence the capture.
  for (const type of ['pointerdown', 'pointerup', 'pointercancel'] as const) {
    document.addEventListener(
      type,
      (event) => {
        // A touch ends when the browser takes over to select.
        isDown = type === 'pointerdown' && event.pointerType !== 'touch'
        if (!isDown) later(0)
      },
      { signal, capture: true },
    )
  }
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true })
  later(0)
}
