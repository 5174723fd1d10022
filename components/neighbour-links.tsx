import type { Neighbours } from '../lib/page/neighbours.ts'
import type { Texts } from '../lib/texts.ts'

/** What the links are given. */
export interface NeighbourLinksProps extends Neighbours {
  words: Pick<Texts['panel'], 'neighbours' | 'previousPoint' | 'nextPoint'>
}

/** The links from one point to those before and after it, where each point has a page of its own. */
export function NeighbourLinks({ previous, next, words }: NeighbourLinksProps) {
  const links = [
    ['prev', previous, words.previousPoint],
    ['next', next, words.nextPoint],
  ] as const
  return (
    <nav class="neighbours" aria-label={words.neighbours}>
      {links.map(
        ([rel, href, name]) =>
          href !== null && (
            <a key={rel} rel={rel} href={href}>
              {name}
            </a>
          ),
      )}
    </nav>
  )
}
