import { municipalities } from './municipalities.ts'
import { regions } from './regions.ts'

/** Systems that several municipalities rent under one domain, and second addresses of a municipality's minutes. */
const more = ['https://*.bcdagsorden.dk/*', 'https://apps.aalborgkommune.dk/dagsordenreferat/*']

/**
 * The match patterns on which the extension reads pages by itself, as narrow as the paths allow. Chrome allows `*` as the
 * first label of a host only, so each portal stands by itself. The list is that of the first release and stays as it is:
 * Chrome switches an extension off when an update adds to it.
 */
export const matches: readonly string[] = [
  ...municipalities.flatMap(({ hosts, paths }) =>
    hosts.flatMap((host) => paths.map((path) => `https://${host}${path}`)),
  ),
  ...regions.flatMap((region) => region.matches),
  ...more,
]

let patterns: RegExp[] | undefined

/** Whether the extension reads a page by itself, by its address: whether one of `matches` fits. */
export function isPortalPage(url: string): boolean {
  patterns ??= matches.map(
    (match) =>
      new RegExp(
        `^${match
          .replace(/[.?+^$()[\]{}|]/g, String.raw`\$&`)
          .replace('://*\\.', '://(?:[^/]+\\.)?')
          .replace(/\*$/, '.*')}$`,
      ),
  )
  return patterns.some((pattern) => pattern.test(url))
}
