import type { Line } from './lines.ts'
import type { Place, Stretch } from './model.ts'

/** From the first to the last of some lines; null for none, and for plain text. */
function stretch(lines: readonly Line[]): Stretch | null {
  const start = lines[0]?.start
  const end = lines.at(-1)?.end
  return start && end ? { start, end } : null
}

const words = (text: string | null) => (text ?? '').replace(/[\s\u00ad\u200b-\u200d\ufeff]+/g, '')

/** The smallest block that holds the heading and nothing else; null where the heading is loose among other text. */
function headingElement(lines: readonly Line[]): Element | null {
  const { start, end } = stretch(lines) ?? {}
  if (!start || !end) return null
  let element = start.node.parentElement
  while (element && !element.contains(end.node)) element = element.parentElement
  const own = lines.map(({ text }) => text).join('')
  if (!element || words(element.textContent).length > words(own).length + 4) return null
  const block = lines[0]?.element
  while (
    element !== block &&
    element.parentElement &&
    words(element.parentElement.textContent) === words(element.textContent)
  ) {
    element = element.parentElement
  }
  return element
}

/** Where a part of the page is, from the lines of its heading and the lines that follow. */
export function placeOf(heading: readonly Line[], body: readonly Line[]): Place | undefined {
  const head = stretch(heading)
  const rest = stretch(body)
  return head || rest ? { element: headingElement(heading), heading: head, body: rest } : undefined
}
