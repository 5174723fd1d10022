import type { TextPlace } from './cut-texts.ts'

/** What can't have a block behind it: the line goes inside, at the end. */
const holders = 'td,th,li,dt,dd,caption,summary,figcaption'
/** What opens on a click, or stands in one line. */
const wrappers = 'a,button,label,span,b,strong,u,i,em,font,h1,h2,h3,h4,h5,h6'

/**
 * Puts a line at the head of a point: behind its heading, before its text, and where it stays in sight when the point is
 * folded, also by the portal.
 */
export function putLine(line: HTMLElement, heading: HTMLElement, { heading: words, body }: TextPlace): void {
  const row = heading.matches('tr,tbody,table,ul,ol,dl')
  let last: Element = row ? (words?.last.parentElement?.closest(holders) ?? heading) : heading
  if (row && last === heading) return
  const holdsText = (element: Element) => body !== null && element.contains(body.first)
  for (let up = last.parentElement; up && !last.matches(holders) && !holdsText(up); up = up.parentElement) {
    const isRow = /flex|grid/.test(getComputedStyle(up).display)
    if (!isRow && !up.matches(`${wrappers},${holders}`)) break
    last = up
  }
  if (last.matches(holders)) {
    last.append(line)
    return
  }
  // A block before a line break would leave an empty line.
  const next = nextTelling(last)
  if (next?.nodeName === 'BR') next.after(line)
  else last.after(line)
}

/** The node behind an element, white space aside. */
function nextTelling(element: Element): ChildNode | null {
  let next: ChildNode | null = element.nextSibling
  while (next?.nodeType === Node.TEXT_NODE && !/\S/.test(next.nodeValue ?? '')) next = next.nextSibling
  return next
}
