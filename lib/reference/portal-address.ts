import { municipalities } from './municipalities.ts'
import { regions, regionsOn } from './regions.ts'

/** A municipality or region, and where its minutes are found. */
export interface Portal {
  /** The official code; of a region that has none yet, its name. */
  code: string
  name: string
  /** The page on which its meetings are listed, as far as the paths of its minutes tell. */
  address: string
}

const addressOf = (host: string, path: string) =>
  `https://${host.replace('*.', 'www.')}${path.replace(/\*.*$/, '').replace(/\/vis$/i, '/')}`

const portals = new Map<string, Portal>([
  ...municipalities.map(({ code, name, hosts: [host = ''], paths: [path = ''] }): [string, Portal] => [
    code,
    { code, name, address: addressOf(host, path) },
  ]),
  ...regions.flatMap(({ code, name, domains: [domain], matches: [match] }): [string, Portal][] =>
    domain === undefined
      ? []
      : [[code ?? name, { code: code ?? name, name, address: match?.replace(/\*$/, '') ?? `https://${domain}/` }]],
  ),
])

/** The portal of a municipality or region by its code; null for an unknown one. */
export const portalOf = (code: string | null): Portal | null => (code === null ? null : (portals.get(code) ?? null))

/** All portals that there are on a day (ISO 8601), by name in Danish order. */
export function portalsOn(day: string): Portal[] {
  const there = new Set(regionsOn(day).map(({ name }) => name))
  const gone = new Set(regions.map(({ name }) => name).filter((name) => !there.has(name)))
  return [...portals.values()]
    .filter(({ name }) => !gone.has(name))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'da'))
}
