import type { Span } from './page-index.ts'

/** A run of letters that two texts share: where it begins in the one and in the other, and how long it is. */
export interface Block {
  a: number
  b: number
  length: number
}

/** Shorter runs are shared by chance. */
const seed = 8
/** What returns in the first text oftener than that tells nothing of where one is. */
const mostRepeats = 6
/** More blocks than that don't make a place surer. */
const mostBlocks = 300

const base = 31
const lead = Math.pow(base, seed - 1) | 0

/** For each run of `seed` letters a bucket of where it stands; runs that return too often are left out. */
function bucketsOf(text: string) {
  const mask = (1 << Math.max(8, Math.ceil(Math.log2(text.length + 1)) + 1)) - 1
  const heads = new Int32Array(mask + 1).fill(-1)
  const next = new Int32Array(text.length).fill(-1)
  eachHash(text, 0, text.length, (hash, at) => {
    const bucket = hash & mask
    next[at] = heads[bucket] ?? -1
    heads[bucket] = at
  })
  return { mask, heads, next }
}

function eachHash(text: string, from: number, to: number, visit: (hash: number, at: number) => void): void {
  if (to - from < seed) return
  let hash = 0
  for (let at = from; at < from + seed; at++) hash = (Math.imul(hash, base) + text.charCodeAt(at)) | 0
  for (let at = from; ; at++) {
    visit(hash ^ (hash >>> 15), at)
    if (at + seed >= to) return
    hash = (Math.imul(hash - Math.imul(text.charCodeAt(at), lead), base) + text.charCodeAt(at + seed)) | 0
  }
}

/** How many letters two texts share from two places on. */
function sharedFrom(one: string, a: number, other: string, b: number, end: number): number {
  let length = 0
  while (a + length < one.length && b + length < end && one.charCodeAt(a + length) === other.charCodeAt(b + length))
    length++
  return length
}

/**
 * The longest runs of letters, of eight at least, that a text shares with a part of another. Runs that the first text holds
 * over and over are left out. In the order of the first text.
 */
export function sharedBlocks(one: string, other: string, [from, to]: Span): Block[] {
  const { mask, heads, next } = bucketsOf(one)
  // For each way in which the texts can be laid on each other, up to where they have been compared.
  const seen = new Int32Array(one.length + (to - from))
  const blocks: Block[] = []
  eachHash(other, from, to, (hash, b) => {
    const diagonal = b - from + one.length
    for (let a = heads[hash & mask] ?? -1, count = 0; a >= 0; a = next[a] ?? -1) {
      if ((seen[diagonal - a] ?? 0) > b) continue
      const length = sharedFrom(one, a, other, b, to)
      if (length < seed) continue
      if (++count > mostRepeats) return
      seen[diagonal - a] = b + length
      blocks.push({ a, b, length })
    }
  })
  const longest =
    blocks.length > mostBlocks ? blocks.toSorted((x, y) => y.length - x.length).slice(0, mostBlocks) : blocks
  return longest.toSorted((x, y) => x.a - y.a || x.b - y.b)
}
