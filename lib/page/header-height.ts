/** How much of the window's top a header of the page covers that stays there while scrolling. */
export function headerHeight(): number {
  let height = 0
  for (const part of [0.2, 0.5]) {
    for (const element of document.elementsFromPoint(innerWidth * part, height + 1)) {
      const bottom = stays(element) ? element.getBoundingClientRect().bottom : 0
      // What covers half of the window is a dialog or a sheet, and not a header.
      if (bottom > height && bottom < innerHeight / 2) height = bottom
    }
  }
  return height
}

const stays = (element: Element) => /fixed|sticky/.test(getComputedStyle(element).position) && !element.matches('td,th')
