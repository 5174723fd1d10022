import { nodeOf, type PageIndex } from './page-index.ts'

const wordy = /[\p{L}\p{N}]/u

/** Whether a letter of the squeezed text begins a word of the page; so does what stands behind the last one. */
export function beginsWord(index: PageIndex, letter: number): boolean {
  if (letter <= 0 || letter >= index.text.length) return true
  const order = nodeOf(index, letter)
  const at = index.from[letter] ?? 0
  if (at > 0) return !wordy.test(index.nodes[order]?.data[at - 1] ?? '')
  for (let before = order; before > 0; before--) {
    if (index.parted.has(before)) return true
    const data = index.nodes[before - 1]?.data ?? ''
    if (data !== '') return !wordy.test(data.at(-1) ?? '')
  }
  return true
}

/** So far (in letters) the edge of a word is looked for. */
const reach = 24

/** The nearest letter that begins a word; the letter itself where none is near. */
export function nearestWord(index: PageIndex, letter: number, [from, to]: readonly [number, number]): number {
  for (let step = 0; step <= reach; step++) {
    if (letter - step >= from && beginsWord(index, letter - step)) return letter - step
    if (letter + step <= to && beginsWord(index, letter + step)) return letter + step
  }
  return letter
}
