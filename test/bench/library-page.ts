import { seed } from '../tools/seed-library.ts'

export { seed }

const times: number[] = []

/** Measures, in the library's page, from each key press to the moment at which what was found stands in it; the next frame shows it. */
export function watchKeys(): void {
  const field = document.querySelector<HTMLInputElement>('input[type=search]')
  let pressed = 0
  field?.addEventListener('keydown', () => (pressed = performance.now()), { capture: true })
  const look = (since: number) => {
    if (document.querySelector('main')?.ariaBusy === 'true') setTimeout(() => look(since), 5)
    else times.push(performance.now() - since)
  }
  field?.addEventListener('input', () => {
    const since = pressed
    // It is drawn in a microtask that was queued before.
    queueMicrotask(() => queueMicrotask(() => look(since)))
  })
}

/** What was measured since, in milliseconds. */
export const measured = (): number[] => times.splice(0)
