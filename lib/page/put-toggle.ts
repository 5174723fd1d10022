import type { TextPlace } from './cut-texts.ts'

/** Puts a button in front of the words of a heading: inside its element, but outside of links and buttons of the page. */
export function putToggle(
  toggle: HTMLElement,
  heading: Element | undefined,
  { element, heading: words }: TextPlace,
): void {
  const first = words?.first
  const root = heading ?? element ?? first?.parentElement
  if (!first || !root) return
  let before: ChildNode = first
  for (let up = first.parentElement; up && up !== root && root.contains(up); up = up.parentElement) {
    if (up.matches('td,th,li,p,div,h1,h2,h3,h4,h5,h6')) break
    before = up
  }
  const busy = before.parentElement?.closest('a,button,label,summary')
  if (busy) busy.before(toggle)
  else before.before(toggle)
}
