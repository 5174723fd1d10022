/** A frame that takes up so much of the window is what the page is there to show. */
const large = 0.3

/** The address of the largest frame of a page, if it fills much of the window and shows another site; null for none. */
export function largeFrame(document: Document): string | null {
  const window = document.defaultView
  if (!window) return null
  const seen = window.innerWidth * window.innerHeight
  const [first] = [...document.querySelectorAll('iframe,frame')]
    .map((frame) => ({ address: addressOf(frame as HTMLIFrameElement), area: areaOf(frame) }))
    .filter(({ address, area }) => address?.startsWith('http') === true && area >= seen * large)
    .toSorted((a, b) => b.area - a.area)
  return first?.address ?? null
}

const addressOf = (frame: HTMLIFrameElement) => (URL.canParse(frame.src) ? new URL(frame.src).href : undefined)

function areaOf(element: Element): number {
  const { width, height } = element.getBoundingClientRect()
  return width * height
}
