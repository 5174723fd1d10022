/** Light or dark. */
export type Scheme = 'light' | 'dark'

const channels = /rgba?\((\d+)[, ]+(\d+)[, ]+(\d+)(?:[,/ ]+([\d.]+))?\)/

/** The scheme of a background as computed (`rgb(...)`); undefined where it is transparent. */
function schemeOfColour(colour: string): Scheme | undefined {
  const found = channels.exec(colour)
  if (!found || (found[4] !== undefined && Number(found[4]) < 0.5)) return undefined
  const [red, green, blue] = [Number(found[1]), Number(found[2]), Number(found[3])]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 110 ? 'dark' : 'light'
}

/**
 * The scheme of a page: its own background, then whether it says that it follows the system. A page that says neither is
 * painted white by the browser, whatever the system's scheme is.
 */
export function schemeOf(page: Document): Scheme {
  const [root, body] = [page.documentElement, page.body]
  const own =
    schemeOfColour(getComputedStyle(body).backgroundColor) ?? schemeOfColour(getComputedStyle(root).backgroundColor)
  if (own) return own
  const follows = getComputedStyle(root).colorScheme.includes('dark')
  return follows && matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}

/** Has a page of the extension follow the system's scheme. */
export function followScheme(): void {
  const dark = matchMedia('(prefers-color-scheme: dark)')
  const set = () => (document.documentElement.dataset['scheme'] = dark.matches ? 'dark' : 'light')
  dark.addEventListener('change', set)
  set()
}
