import { pointAddresses } from '../../lib/minutes/platforms/point-addresses.ts'
import { pageText, type PageText } from '../../lib/page/page-text.ts'
import { pointLink } from '../../lib/page/point-link.ts'
import type { Controls } from './controls.ts'

/** Makes the function that tells the address of a point of the page that is shown; the page's text is read once for all. */
export function linksOf({ shown, reading }: Controls): (itemId: string) => string {
  const { meeting, headings, places } = shown.page
  const addressOf = pointAddresses[reading.platform]
  let text: PageText | undefined
  return (itemId) => {
    const heading = headings.get(itemId)
    const target = {
      page: location.href,
      portal: heading && addressOf?.(heading, location.href),
      heading,
      words: places.get(itemId)?.heading ?? null,
      others: [...headings].flatMap(([id, other]) => (id === itemId ? [] : other)),
      isAlone: meeting.items.length === 1,
    }
    return pointLink(target, () => (text ??= pageText(document.body)))
  }
}
