import { render, type ComponentChild } from 'preact'
import { userEvent } from 'vitest/browser'
import type { MarkBarProps } from '../../components/mark-bar.tsx'
import type { MarkingCardProps } from '../../components/marking-card.tsx'
import type { MarkingListProps } from '../../components/marking-list.tsx'
import type { Scheme } from '../../components/scheme.ts'
import { texts } from '../../lib/texts.ts'
import { markingOf } from './markings.ts'
import { minutes } from './meeting.ts'
import { showOpen } from './open-root.tsx'

export const words = texts.da.marking
const names = { ...words.colours, green: 'Budget' }

// The panel's host lets presses through to the page, but for what stands in these.
const pressable = (what: ComponentChild) => <div style={{ pointerEvents: 'auto' }}>{what}</div>

/** Shows a part of marking until the signal ends it. */
export function look(what: ComponentChild, signal: AbortSignal, scheme: Scheme = 'light') {
  const root = showOpen(pressable(what), scheme, signal)
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)]
  const named = (name: string) =>
    all('button').find((button) => (button.ariaLabel ?? button.textContent).trim() === name) as HTMLElement
  return {
    root,
    all,
    named,
    press: (name: string) => userEvent.click(named(name)),
    again: (now: ComponentChild) => render(pressable(now), root.querySelector('.place')!),
  }
}

/** What the bar is given; `said` tells what the reader did. */
export const barProps = (said: string[] = [], change: Partial<MarkBarProps> = {}): MarkBarProps => ({
  words,
  names,
  isPrivate: false,
  failed: '',
  onColour: (colour) => said.push(colour),
  onNote: () => said.push('note'),
  onCopy: () => said.push('copy'),
  onClose: () => said.push('close'),
  ...change,
})

/** What the card is given. */
export function cardProps(said: string[] = [], change: Partial<MarkingCardProps> = {}): MarkingCardProps {
  const say = (what: string) => () => said.push(what)
  return {
    marking: markingOf(),
    names,
    words: texts.da,
    isPrivate: false,
    openNote: (place) => place.append('[noten]'),
    onColour: (colour) => said.push(colour),
    onCopy: say('copy'),
    onDelete: say('delete'),
    onKeep: say('keep'),
    onChooseAgain: say('choose again'),
    onArchive: say('archive'),
    onClose: say('close'),
    ...change,
  }
}

/** What the list is given. */
export function listProps(said: string[] = [], change: Partial<MarkingListProps> = {}): MarkingListProps {
  return {
    markings: [],
    items: minutes.items,
    names,
    words: texts.da,
    isOpen: true,
    only: null,
    isPainted: true,
    failed: '',
    onOpenList: (isOpen) => said.push(`list ${isOpen}`),
    onOnly: (colour) => said.push(`only ${colour}`),
    onOpen: (id) => said.push(id),
    onPaint: (isPainted) => said.push(`paint ${isPainted}`),
    onRetry: () => said.push('retry'),
    ...change,
  }
}
