import { linesOf } from '../lines.ts'

const owner = /ommune|Region /
const longest = 120

/** Words outside the text that tell whose a page is: the site's name, the logo, the foot of the page. */
export function signsOf(document: Document): string[] {
  const site = document.querySelector('meta[property="og:site_name"]')?.getAttribute('content') ?? ''
  const logos = [...document.querySelectorAll('img[alt*="ommune"]')].map((image) => image.getAttribute('alt') ?? '')
  const foot = [...document.querySelectorAll('footer')].flatMap((element) =>
    linesOf(element).lines.map(({ text }) => text),
  )
  return [site, ...logos, ...foot].filter((text) => text.length <= longest && owner.test(text))
}
