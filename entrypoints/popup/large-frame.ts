/**
 * The address of the largest frame of the page, if it fills much of the window and its page is on the web; null for none.
 * Runs in the tab's page, so it can use nothing from outside of itself.
 */
export function largeFrame(): string | null {
  // A frame that takes up so much of the window is what the page is there to show.
  let most = window.innerWidth * window.innerHeight * 0.3
  let address: string | null = null
  for (const frame of document.querySelectorAll<HTMLIFrameElement | HTMLFrameElement>('iframe,frame')) {
    const { width, height } = frame.getBoundingClientRect()
    if (width * height < most || !/^https?:/.test(frame.src)) continue
    most = width * height
    address = frame.src
  }
  return address
}
