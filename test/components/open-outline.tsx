import { userEvent } from 'vitest/browser'
import { Outline, type OutlineProps } from '../../components/outline.tsx'
import type { AgendaItem, Meeting } from '../../lib/minutes/model.ts'
import { minutes, panelProps, pointOf } from './meeting.ts'
import { showOpen } from './open-root.tsx'

/** Shows the outline in an open root, and finds one's way in it as a reader would. */
export function openOutline(signal: AbortSignal, change: Partial<OutlineProps> = {}) {
  const { props, said } = panelProps(change)
  const root = showOpen(<Outline {...props} />, 'light', signal)
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)]
  const texts = (selector: string) => all(selector).map(({ textContent }) => textContent)
  const button = (name: string) =>
    all('button').find((one) => (one.ariaLabel ?? one.textContent) === name) ?? missing(`the button ${name}`)
  return {
    root,
    said,
    all,
    texts,
    button,
    titles: () => texts('.title'),
    status: () => root.querySelector('.count [role=status]')?.textContent,
    focused: () => (root.activeElement as HTMLElement | null)?.dataset['item'],
    press: (name: string) => userEvent.click(button(name)),
    /** Types in the field, in place of what stood there, and waits for what that finds. */
    search: async (words: string) => {
      await userEvent.fill(root.querySelector('input') ?? missing('the field'), words)
      await new Promise((found) => setTimeout(found))
    },
  }
}

function missing(what: string): never {
  throw new Error(`${what} isn't there`)
}

/** Minutes of such points, numbered on from 1. */
export const minutesOf = (...points: readonly Partial<AgendaItem>[]): Meeting => ({
  ...minutes,
  items: points.map((point, at) => ({ ...pointOf(String(at + 1), `Sag ${at + 1}`), ...point })),
})
