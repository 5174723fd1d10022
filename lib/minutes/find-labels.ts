import type { RawItem } from './read-items.ts'
import type { Line } from './lines.ts'
import { readDecisionLabel } from './read-label.ts'
import { isNamesOnly } from './read-names.ts'
import { bodyWord, flagLine, kindOfLabel, labelKey, noise } from './vocabulary.ts'

/** How the labels of a page are printed. */
export interface PageLabels {
  /** The heading level that the known labels are printed with; 0 when they are no headings. */
  level: number
  /** Labels that aren't in the vocabulary, in the form of `labelKey`. */
  repeated: ReadonlySet<string>
}

/** What the points of a page have in common. */
export function findLabels(items: readonly RawItem[]): PageLabels {
  return { level: labelLevel(items), repeated: findRepeated(items) }
}

function labelLevel(items: readonly RawItem[]): number {
  const counts = new Map<number, number>()
  // The first points tell it as well as all.
  for (const item of items.slice(0, 8)) {
    for (const line of item.lines) {
      if (line.level > 0 && kindOfLabel(line.text)) counts.set(line.level, (counts.get(line.level) ?? 0) + 1)
    }
  }
  const best = [...counts].toSorted((a, b) => b[1] - a[1])[0]
  return best && best[1] >= 2 ? best[0] : 0
}

const fewestPoints = 3
/** Of a hundred points that have a section of their own for it, at least so many share an unknown label. */
const share = 0.2
const longest = 60
const mostWords = 7
/** What stands under a label is a text, or says that there is none; a table's cells and sums are neither. */
const shortestText = 35
const nothing = /^(?:ingen|intet|ikke relevant|-|nej|ja|n\/a)(?!\p{L})/iu
const letters = /^\p{Lu}[\p{L} ,/&()-]*:?$/u

/** Whether a line could be a label by its look alone. */
const mayBe = ({ text, listed, level }: Line) =>
  level === 0 &&
  !listed &&
  text.length <= longest &&
  text.length > 3 &&
  letters.test(text) &&
  text.split(' ').length <= mostWords

const isKnown = (text: string) =>
  kindOfLabel(text) !== undefined ||
  noise.test(text) ||
  flagLine.test(text) ||
  bodyWord.test(text) ||
  isNamesOnly(text) ||
  readDecisionLabel(text) !== undefined

const isText = (line: Line | undefined) =>
  line !== undefined && (line.text.length >= shortestText || nothing.test(line.text))

/** The first line under a label is its value: "Kompetence" / "Formanden". */
const isValue = (lines: readonly Line[], at: number) => kindOfLabel(lines[at - 1]?.text ?? '') !== undefined

/**
 * Labels that aren't in the vocabulary: short lines, printed the same in several points, each with a text below. They tell
 * where a section ends, if not what the new one is. Given in the form of `labelKey`.
 */
function findRepeated(items: readonly RawItem[]): ReadonlySet<string> {
  const found = new Map<string, [item: RawItem, at: number][]>()
  for (const item of items) {
    for (let at = 0; at < item.lines.length; at++) {
      const line = item.lines[at]
      if (!line || !mayBe(line)) continue
      const same = found.get(line.text)
      if (same) same.push([item, at])
      else found.set(line.text, [[item, at]])
    }
  }
  const labels = new Set<string>()
  for (const [text, places] of found) {
    const points = new Set(places.map(([item]) => item)).size
    if (points < fewestPoints || points < items.length * share || points * 1.25 < places.length || isKnown(text))
      continue
    const fit = places.filter(([{ lines }, at]) => isText(lines[at + 1]) && !isValue(lines, at))
    if (fit.length * 3 >= places.length * 2) labels.add(labelKey(text))
  }
  return labels
}
