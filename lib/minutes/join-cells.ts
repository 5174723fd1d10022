import type { Lines } from './lines.ts'

/**
 * Joins the cells of a table row to one line, parted by tabs, when no cell holds more than one line. The row's lines are
 * those from `first` on, and `cells` tells at which line each cell begins.
 */
export function joinCells({ lines, spots }: Lines, first: number, cells: number[], row: Element): void {
  if (lines.length - first < 2) return
  for (let i = 0; i < cells.length; i++) if ((cells[i + 1] ?? lines.length) - (cells[i] ?? 0) > 1) return
  const parts = lines.splice(first)
  const places = spots.splice(first)
  const [head, from, last] = [parts[0], places[0], places.at(-1)]
  if (!head || !from || !last) return
  spots.push({ ...from, element: row, end: last.end, endOffset: last.endOffset })
  lines.push({
    ...head,
    text: parts.map((part) => part.text).join('\t'),
    strong: parts.every((part) => part.strong),
    link: parts.find((part) => part.link)?.link ?? null,
    tag: row.localName,
  })
}
