import type { Piece } from './found.ts'

/** A text with what was looked for marked in it. */
export const Pieces = ({ pieces }: { pieces: readonly Piece[] }) => (
  <>{pieces.map(({ text, isHit }, at) => (isHit ? <mark key={at}>{text}</mark> : text))}</>
)
