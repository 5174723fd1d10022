/** A piece of the difference between two texts: words, parted by single spaces. */
export interface DiffPiece {
  kind: 'same' | 'removed' | 'added'
  text: string
}

/** Two texts whose table of words would have more fields are told as wholly other: some 2,000 words each. */
const mostFields = 4_000_000

const wordsOf = (text: string): string[] => text.match(/\S+/g) ?? []

/** A word as it is read: accents may be letters of their own, and a soft hyphen is seen at the end of a line alone. */
const asRead = (word: string): string => word.normalize().replace(/[\u00AD\u200B-\u200D\uFEFF]/g, '')

/**
 * The difference of two texts in words: the fewest that are removed and added. White space and soft hyphens make none. The
 * pieces that aren't `added` are together the text before as it is read, those that aren't `removed` the text after; two
 * texts without words have no pieces.
 */
export function diffWords(before: string, after: string): DiffPiece[] {
  const [one, other] = [wordsOf(before), wordsOf(after)]
  const [read, readOther] = [one.map(asRead), other.map(asRead)]
  let head = 0
  while (head < one.length && head < other.length && read[head] === readOther[head]) head++
  let tail = 0
  const most = Math.min(one.length, other.length) - head
  while (tail < most && read.at(-1 - tail) === readOther.at(-1 - tail)) tail++
  const kinds = kindsOf(read.slice(head, read.length - tail), readOther.slice(head, readOther.length - tail))
  const all: DiffPiece['kind'][] = [...same(head), ...kinds, ...same(tail)]
  let [row, column] = [0, 0]
  return inPieces(
    all.map((kind) => {
      const text = kind === 'removed' ? one[row] : other[column]
      if (kind !== 'added') row++
      if (kind !== 'removed') column++
      return { kind, text: text ?? '' }
    }),
  )
}

const same = (count: number) => Array.from({ length: count }, () => 'same' as const)

/** What becomes of each word in turn, by the longest common subsequence. */
function kindsOf(one: readonly string[], other: readonly string[]): DiffPiece['kind'][] {
  const columns = other.length + 1
  if ((one.length + 1) * columns > mostFields)
    return [...one.map(() => 'removed' as const), ...other.map(() => 'added' as const)]
  const longest = new Uint16Array((one.length + 1) * columns)
  const at = (row: number, column: number) => longest[row * columns + column] ?? 0
  for (let row = one.length - 1; row >= 0; row--) {
    for (let column = other.length - 1; column >= 0; column--) {
      longest[row * columns + column] =
        one[row] === other[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1))
    }
  }
  const kinds: DiffPiece['kind'][] = []
  let [row, column] = [0, 0]
  while (row < one.length || column < other.length) {
    const isSame = row < one.length && one[row] === other[column]
    const isRemoved = column === other.length || (row < one.length && at(row + 1, column) >= at(row, column + 1))
    kinds.push(isSame ? 'same' : isRemoved ? 'removed' : 'added')
    if (isSame || isRemoved) row++
    if (isSame || !isRemoved) column++
  }
  return kinds
}

/** Words put together: between two pieces that stayed stands all that was removed, then all that was added. */
function inPieces(words: readonly DiffPiece[]): DiffPiece[] {
  const pieces: DiffPiece[] = []
  const run: Record<DiffPiece['kind'], string[]> = { same: [], removed: [], added: [] }
  const end = () => {
    for (const kind of ['same', 'removed', 'added'] as const) {
      const text = run[kind].splice(0).join(' ')
      if (text) pieces.push({ kind, text })
    }
  }
  let isAfterChange = false
  for (const { kind, text } of words) {
    if (kind === 'same' && isAfterChange) end()
    isAfterChange = kind !== 'same'
    run[kind].push(text)
  }
  end()
  return pieces
}
