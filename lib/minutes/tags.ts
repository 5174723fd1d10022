/** Its text is not the page's. */
export const SKIP = 1
/** It begins and ends lines. */
export const BLOCK = 2
/** A line break. */
export const BREAK = 4
/** A table row. */
export const ROW = 8
/** A table cell. */
export const CELL = 16
/** Bold text. */
export const STRONG = 32
/** A link. */
export const LINK = 64
/** A button or a summary. */
export const BUTTON = 128
/** A list item. */
export const LISTED = 256
/** Line feeds count in it. */
export const PRE = 512
/** h1 to h6. */
export const HEADING = 1024

const flags = new Map<string, number>()
const say = (names: string, flag: number) => {
  for (const name of names.split(' ')) flags.set(name, (flags.get(name) ?? 0) | flag)
}
// `title` and `meta` stand inside the text where Word documents were pasted (FirstAgenda, seen 2026-05).
// The commonest names that mean nothing for lines, so that they are found at once.
say('span i em u font small sub sup label abbr', 0)
say('script style title meta link noscript template svg math iframe object audio video canvas select textarea', SKIP)
say('nav footer head datalist dialog', SKIP)
say(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure form h1 h2 h3 h4',
  BLOCK,
)
say(
  'h5 h6 header hgroup hr html li main menu ol p pre section summary table tbody tfoot thead caption tr td th ul',
  BLOCK,
)
say('button legend', BLOCK)
say('br', BREAK)
say('tr', ROW)
say('td th', CELL)
say('b strong', STRONG)
say('a', LINK)
say('button summary', BUTTON)
say('li', LISTED)
say('pre', PRE)
say('h1 h2 h3 h4 h5 h6', HEADING)

/** What an element of this name means for lines; elements that the page made up are boxes, ours are nothing. */
export const meaningOf = (name: string): number =>
  flags.get(name) ?? (name.includes('-') && !name.startsWith('maerkesag-') ? BLOCK : 0)
