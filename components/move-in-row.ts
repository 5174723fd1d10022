const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
}

/** Moves the focus between the buttons of a toolbar with the arrow keys (https://www.w3.org/WAI/ARIA/apg/patterns/toolbar/). */
export function moveInRow(event: KeyboardEvent): void {
  const row = event.currentTarget as HTMLElement
  const buttons = [...row.querySelectorAll<HTMLElement>('button')]
  const at = buttons.indexOf(event.target as HTMLElement)
  const next = at < 0 ? undefined : buttons[steps[event.key]?.(at, buttons.length) ?? -1]
  if (!next) return
  event.preventDefault()
  for (const button of buttons) button.tabIndex = button === next ? 0 : -1
  next.focus()
}
