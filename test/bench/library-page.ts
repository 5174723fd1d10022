import { seed } from '../tools/seed-library.ts'

export { seed }

const times: number[] = []

/** Measures, in the library's page, from each key press to the moment at which what was found stands in the window. */
export function watchKeys(): void {
  const field = document.querySelector<HTMLInputElement>('input[type=search]')
  let pressed: number | undefined
  field?.addEventListener('keydown', () => (pressed = performance.now()), { capture: true })
  const settled = () => {
    const isDrawn = document.querySelector('.marking.waiting') === null
    if (pressed === undefined || document.documentElement.dataset['answered'] !== field?.value || !isDrawn) return
    times.push(performance.now() - pressed)
    pressed = undefined
  }
  new MutationObserver(settled).observe(document.documentElement, { attributes: true, childList: true, subtree: true })
}

/** What was measured since, in milliseconds. */
export const measured = (): number[] => times.splice(0)
