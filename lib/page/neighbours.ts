/** A page's own links to the points before and after the one that it shows: addresses; null where there is none. */
export interface Neighbours {
  previous: string | null
  next: string | null
}

/** How pages name such links. */
const names = {
  previous: /^\W*(?:gå til )?(?:forrige|foregående)(?: (?:dagsordens)?punkt| sag)?\W*$/iu,
  next: /^\W*(?:gå til )?næste(?: (?:dagsordens)?punkt| sag)?\W*$/iu,
}
/** What counts points in an address: the number behind the last word that means a point ("/punkt-7"). */
const counted = /(?<=\b(?:punkt|pkt|item|sag)[-_/=]?)\d{1,3}(?!.*\b(?:punkt|pkt|item|sag)[-_/=]?\d)/iu

/** The links to the points before and after, of a page that shows one point alone. Only what the page itself links to. */
export function neighboursOf(document: Document, { href, origin }: Pick<Location, 'href' | 'origin'>): Neighbours {
  const links = [...document.querySelectorAll<HTMLAnchorElement | HTMLLinkElement>('a[href],link[rel][href]')].filter(
    (link) =>
      URL.canParse(link.href) && new URL(link.href).origin === origin && withoutHash(link.href) !== withoutHash(href),
  )
  const find = (way: keyof Neighbours, rel: string, step: number) => {
    const address = stepped(withoutHash(href), step)
    const link =
      links.find((one) => one.relList.contains(rel)) ??
      links.find((one) => names[way].test(nameOf(one))) ??
      links.find((one) => withoutHash(one.href) === address)
    return link?.href ?? null
  }
  return { previous: find('previous', 'prev', -1), next: find('next', 'next', 1) }
}

const nameOf = (link: Element) =>
  (link.getAttribute('aria-label') ?? (link.textContent || link.getAttribute('title')) ?? '').trim()

const withoutHash = (address: string) => address.replace(/#.*$/, '')

/** The address with the number of its point counted on; undefined where it has none. */
function stepped(address: string, step: number): string | undefined {
  const number = counted.exec(address)?.[0]
  return number === undefined ? undefined : address.replace(counted, String(Number(number) + step))
}
