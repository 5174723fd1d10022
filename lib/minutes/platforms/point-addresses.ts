/** A system's own address of a point, given its heading and the address of the page. */
type AddressOf = (heading: Element, page: string) => string

const guid = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/i

/**
 * FirstAgenda's. Never with a fragment: the portal's script takes any for the id of a meeting, and shows an error. Seen
 * 2025-10.
 */
function onFirstAgenda(heading: Element, page: string): string {
  const url = new URL(page)
  const dataId = (selector: string, root: ParentNode | null) => root?.querySelector(selector)?.getAttribute('data-id')
  const meeting =
    url.searchParams.get('id') || guid.exec(url.hash)?.[0] || dataId('#hentHeledagsorden', heading.ownerDocument)
  url.hash = ''
  if (!meeting) return url.href
  const row = heading.closest('tr.punktrow')
  const item = guid.exec(row?.id ?? '')?.[0] ?? dataId('[data-type="dagsordenpunkt"][data-id]', row)
  const { href } = new URL('/vis', url)
  return `${href}?id=${encodeURIComponent(meeting)}${item ? `&punktid=${encodeURIComponent(item)}` : ''}`
}

/**
 * Those of the systems, by name, that have an address for each point, or whose pages can't bear any "#…" behind theirs; for
 * the others the page's address will do, with a fragment of ours. It stands apart from the platforms, since it loads when
 * a link is first copied.
 */
export const pointAddresses: Readonly<Record<string, AddressOf | undefined>> = { 'first-agenda': onFirstAgenda }
