import type { Place, Spot } from '../minutes/model.ts'

const unseen = /[\s\u00ad\u200b-\u200d\ufeff]/

/** Parts a label from the text that goes on in its line ("Beslutning: Godkendt."). Other places are returned as they are. */
export function afterLabel(place: Place, label: string): Place {
  const { heading, body } = place
  if (!heading || !body || heading.start.node !== body.start.node || heading.start.offset !== body.start.offset)
    return place
  const end = spotAfter(heading.start, label)
  if (!end) return place
  const offset = end.offset + (/^\s*/.exec(end.node.data.slice(end.offset))?.[0].length ?? 0)
  const start = { node: end.node, offset }
  return { element: null, heading: { start: heading.start, end }, body: { start, end: body.end } }
}

/** The spot where so many characters are over as some words have, spaces aside. */
function spotAfter({ node, offset }: Spot, words: string): Spot | undefined {
  let left = words.replace(new RegExp(unseen, 'g'), '').length
  const texts = document.createTreeWalker(node.getRootNode(), NodeFilter.SHOW_TEXT)
  texts.currentNode = node
  let at = offset
  for (let text: Node | null = node; text && left > 0; text = texts.nextNode(), at = 0) {
    const { data } = text as Text
    for (; at < data.length; at++) {
      if (!unseen.test(data.charAt(at)) && --left === 0) return { node: text as Text, offset: at + 1 }
    }
  }
  return undefined
}
