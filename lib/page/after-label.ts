import type { Place, Spot } from '../minutes/model.ts'

const unseen = /[\s\u00ad\u200b-\u200d\ufeff]/

/** Parts a label from the text that goes on in its line ("Beslutning: Godkendt."). Other places are returned as they are. */
export function afterLabel(place: Place, label: string): Place {
  const { heading, body } = place
  if (!heading || !body || heading.start.node !== body.start.node || heading.start.offset !== body.start.offset) {
    return place
  }
  const letters = label.replace(new RegExp(unseen, 'g'), '').length
  const last = spotOf(heading.start, letters)
  const start = spotOf(heading.start, letters + 1)
  if (!last || !start) return place
  const end = { node: last.node, offset: last.offset + 1 }
  return { element: null, heading: { start: heading.start, end }, body: { start, end: body.end } }
}

/** The spot before the so-and-so-many-th letter from another spot on; spaces aren't counted. */
function spotOf({ node, offset }: Spot, letter: number): Spot | undefined {
  const texts = document.createTreeWalker(node.getRootNode(), NodeFilter.SHOW_TEXT)
  texts.currentNode = node
  let left = letter
  let at = offset
  for (let text: Node | null = node; text && left > 0; text = texts.nextNode(), at = 0) {
    const { data } = text as Text
    for (; at < data.length; at++) {
      if (!unseen.test(data.charAt(at)) && --left === 0) return { node: text as Text, offset: at }
    }
  }
  return undefined
}
