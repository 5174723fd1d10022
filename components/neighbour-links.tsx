import type { Neighbours } from '../lib/page/neighbours.ts'
import type { Texts } from '../lib/texts.ts'

/** What the links are given. */
export interface NeighbourLinksProps extends Neighbours {
  words: Pick<Texts['panel'], 'neighbours' | 'previousPoint' | 'nextPoint'>
}

/** The links from one point to those before and after it, where each point has a page of its own. */
export function NeighbourLinks({ previous, next, words }: NeighbourLinksProps) {
  if (previous === null && next === null) return null
  return (
    <nav class="neighbours" aria-label={words.neighbours}>
      {previous !== null && (
        <a rel="prev" href={previous}>
          <span aria-hidden="true">← </span>
          {words.previousPoint}
        </a>
      )}
      {next !== null && (
        <a rel="next" href={next}>
          {words.nextPoint}
          <span aria-hidden="true"> →</span>
        </a>
      )}
    </nav>
  )
}
