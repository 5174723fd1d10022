import { linesOf } from '../lines.ts'

const owner = /ommune|Region /
const longest = 120

/** Words outside the text that tell whose a page is: the site's name, the logo, the foot of the page. */
export function signsOf(document: Document): string[] {
  const site = document.head.querySelector('meta[property="og:site_name"]')?.getAttribute('content') ?? ''
  const logos = Array.from(document.images, (image) => image.getAttribute('alt') ?? '')
  const feet = Array.from(document.getElementsByTagName('footer'), (foot) =>
    linesOf(foot).lines.map(({ text }) => text),
  )
  return [site, ...logos, ...feet.flat()].filter((text) => text.length <= longest && owner.test(text))
}
