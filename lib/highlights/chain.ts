import type { Block } from './shared-blocks.ts'

/** What it costs, in letters, to go on with a block that lies so much further off than the one before. */
const detour = (shift: number) => (shift === 0 ? 0 : 1 + Math.log2(shift))

const overlapOf = (before: Block, after: Block) =>
  Math.max(0, before.a + before.length - after.a, before.b + before.length - after.b)

/**
 * Of the blocks that two texts share, those that can be laid one after another in both and hold the most letters: how the
 * one text became the other, where nothing changed its place. In order, and without overlap.
 */
export function chainOf(blocks: readonly Block[]): Block[] {
  const best: number[] = []
  const before: number[] = []
  let last = -1
  for (const [at, block] of blocks.entries()) {
    let most = block.length
    let from = -1
    for (let earlier = 0; earlier < at; earlier++) {
      const other = blocks[earlier] as Block
      if (other.a >= block.a || other.b >= block.b) continue
      const overlap = overlapOf(other, block)
      if (overlap >= block.length) continue
      const shift = Math.abs(block.b - block.a - (other.b - other.a))
      const sum = (best[earlier] ?? 0) + block.length - overlap - detour(shift)
      if (sum <= most) continue
      most = sum
      from = earlier
    }
    best.push(most)
    before.push(from)
    if (last < 0 || most > (best[last] ?? 0)) last = at
  }
  const chain: Block[] = []
  for (let at = last; at >= 0; at = before[at] ?? -1) chain.unshift({ ...(blocks[at] as Block) })
  return chain.map((block, at) => {
    const overlap = at > 0 ? overlapOf(chain[at - 1] as Block, block) : 0
    return { a: block.a + overlap, b: block.b + overlap, length: block.length - overlap }
  })
}

/** How many letters of the first text a chain holds between two places. */
export const heldBetween = (chain: readonly Block[], from: number, to: number): number =>
  chain.reduce((sum, { a, length }) => sum + Math.max(0, Math.min(a + length, to) - Math.max(a, from)), 0)
