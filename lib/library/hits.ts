import { fold, foldedWords, isBeginning } from '../fold.ts'

/** A piece of a text, and whether it is one that was looked for. */
export interface Piece {
  text: string
  isHit: boolean
}

/** A text in pieces: the words that begin as one of those looked for, and what stands between them. */
export function hitsIn(text: string, words: string): Piece[] {
  const asked = foldedWords(words)
  if (asked.length === 0) return [{ text, isHit: false }]
  const pieces: Piece[] = []
  for (const [piece] of text.matchAll(/[\p{L}\p{N}\p{M}\p{Cf}]+|[^\p{L}\p{N}\p{M}\p{Cf}]+/gu)) {
    const folded = fold(piece)
    const isHit = asked.some((word) => (isBeginning(word) ? folded.startsWith(word) : folded === word))
    const last = pieces.at(-1)
    if (last && last.isHit === isHit && !isHit) last.text += piece
    else pieces.push({ text: piece, isHit })
  }
  return pieces
}
