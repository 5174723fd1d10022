/** A piece of the difference between two texts. */
export interface DiffPiece {
  kind: 'same' | 'removed' | 'added'
  text: string
}

/** Two texts whose table of words would be larger are told as wholly other. */
const mostFields = 4_000_000

/** Words, each with the white space behind it. */
const wordsOf = (text: string): string[] => text.match(/\S+\s*|^\s+/g) ?? []

/**
 * The difference of two texts in words: the fewest that are removed and added. The pieces that aren't `added` are together
 * the text before, those that aren't `removed` the text after; where only white space differs, a word is another one.
 */
export function diffWords(before: string, after: string): DiffPiece[] {
  const [one, other] = [wordsOf(before), wordsOf(after)]
  let head = 0
  while (head < one.length && head < other.length && one[head] === other[head]) head++
  let tail = 0
  while (tail < Math.min(one.length, other.length) - head && one.at(-1 - tail) === other.at(-1 - tail)) tail++
  const end = (words: readonly string[]) => words.length - tail
  const pieces: DiffPiece[] = []
  const add = (kind: DiffPiece['kind'], words: readonly string[]) => {
    const last = pieces.at(-1)
    const text = words.join('')
    if (text === '') return
    if (last?.kind === kind) last.text += text
    else pieces.push({ kind, text })
  }
  add('same', one.slice(0, head))
  for (const [kind, word] of middle(one.slice(head, end(one)), other.slice(head, end(other)))) add(kind, [word])
  add('same', one.slice(end(one)))
  return inOrder(pieces)
}

/** By the longest common subsequence. */
function middle(one: readonly string[], other: readonly string[]): [DiffPiece['kind'], string][] {
  const [rows, columns] = [one.length + 1, other.length + 1]
  const removed = one.map((word): [DiffPiece['kind'], string] => ['removed', word])
  if (rows * columns > mostFields)
    return [...removed, ...other.map((word): [DiffPiece['kind'], string] => ['added', word])]
  const longest = new Uint16Array(rows * columns)
  const at = (row: number, column: number) => longest[row * columns + column] ?? 0
  for (let row = one.length - 1; row >= 0; row--) {
    for (let column = other.length - 1; column >= 0; column--) {
      longest[row * columns + column] =
        one[row] === other[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1))
    }
  }
  const found: [DiffPiece['kind'], string][] = []
  let [row, column] = [0, 0]
  while (row < one.length || column < other.length) {
    const [word, next] = [one[row], other[column]]
    if (word !== undefined && word === next) {
      found.push(['same', word])
      row++
      column++
    } else if (next === undefined || (word !== undefined && at(row + 1, column) >= at(row, column + 1))) {
      found.push(['removed', word ?? ''])
      row++
    } else {
      found.push(['added', next])
      column++
    }
  }
  return found
}

/** Between two pieces that stayed: all that was removed, then all that was added. */
function inOrder(pieces: readonly DiffPiece[]): DiffPiece[] {
  const all: DiffPiece[] = []
  let removed = ''
  let added = ''
  const flush = () => {
    if (removed) all.push({ kind: 'removed', text: removed })
    if (added) all.push({ kind: 'added', text: added })
    removed = added = ''
  }
  for (const { kind, text } of pieces) {
    if (kind === 'removed') removed += text
    else if (kind === 'added') added += text
    else {
      flush()
      all.push({ kind, text })
    }
  }
  flush()
  return all
}
