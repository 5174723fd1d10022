/** Texts whose table would have more fields are too long to be laid on each other letter by letter. */
const mostFields = 300_000

/** Where the letters of one text stand in another. */
export interface Alignment {
  /** For each letter of the first text its place in the second; -1 for those that aren't there. */
  to: Int32Array
}

/**
 * Lays two texts on each other with the fewest changes (Levenshtein's distance), and says which letters stayed. Undefined
 * where they are too long for that. Letters that stayed alone, between two that didn't, stayed by chance and don't count.
 */
export function align(one: string, other: string): Alignment | undefined {
  const [rows, columns] = [one.length + 1, other.length + 1]
  if (rows * columns > mostFields) return undefined
  const table = new Uint16Array(rows * columns)
  for (let column = 0; column < columns; column++) table[column] = column
  for (let row = 1; row < rows; row++) {
    const [line, above] = [row * columns, (row - 1) * columns]
    const letter = one.charCodeAt(row - 1)
    let left = (table[line] = row)
    for (let column = 1; column < columns; column++) {
      const across = (table[above + column - 1] ?? 0) + (letter === other.charCodeAt(column - 1) ? 0 : 1)
      const down = (table[above + column] ?? 0) + 1
      left = Math.min(across, down, left + 1)
      table[line + column] = left
    }
  }
  const to = new Int32Array(one.length).fill(-1)
  let [row, column] = [one.length, other.length]
  while (row > 0 && column > 0) {
    const here = table[row * columns + column] ?? 0
    const across = table[(row - 1) * columns + column - 1] ?? 0
    const isSame = one.charCodeAt(row - 1) === other.charCodeAt(column - 1)
    if (isSame && here === across) to[--row] = --column
    else if (here === across + 1) {
      row--
      column--
    } else if (here === (table[(row - 1) * columns + column] ?? 0) + 1) row--
    else column--
  }
  return { to: withoutLone(to) }
}

/** A run of letters shorter than that is shared by chance. */
const shortest = 3

function withoutLone(to: Int32Array): Int32Array {
  for (let at = 0; at < to.length;) {
    let end = at + 1
    while (end < to.length && to[end - 1] !== -1 && to[end] === (to[end - 1] ?? 0) + 1) end++
    const isEdge = at === 0 || end === to.length
    if (end - at < shortest && !(isEdge && to.length < shortest)) to.fill(-1, at, end)
    at = end
  }
  return to
}
