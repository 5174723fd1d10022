import type { Lines } from './lines.ts'

/**
 * Joins the cells of a table row to one line, parted by tabs, when no cell holds more than one line. The row's lines are
 * those from `first` on, and `cells` tells at which line each cell begins.
 */
export function joinCells({ lines, spots }: Lines, first: number, cells: number[], row: Element): void {
  if (lines.length - first < 2) return
  for (let i = 0; i < cells.length; i++) if ((cells[i + 1] ?? lines.length) - (cells[i] ?? 0) > 1) return
  const head = lines[first]
  const from = spots[first]
  const last = spots.at(-1)
  if (!head || !from || !last) return
  for (let at = first + 1; at < lines.length; at++) {
    const { text, strong, link } = lines[at] ?? head
    head.text += `\t${text}`
    head.strong &&= strong
    head.link ??= link
  }
  head.tag = row.localName
  spots[first] = { ...from, element: row, end: last.end, endOffset: last.endOffset }
  lines.length = first + 1
  spots.length = first + 1
}
