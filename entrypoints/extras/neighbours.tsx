import type { VNode } from 'preact'
import { NeighbourLinks } from '../../components/neighbour-links.tsx'
import { neighboursOf } from '../../lib/page/neighbours.ts'
import type { Texts } from '../../lib/texts.ts'

/** The page's own links to the points before and after, where it shows one point and has them. */
export function neighbours({ panel }: Texts): VNode | null {
  const { previous, next } = neighboursOf(document, location)
  return previous === null && next === null ? null : <NeighbourLinks previous={previous} next={next} words={panel} />
}
