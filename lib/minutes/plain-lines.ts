import type { Line } from './lines.ts'
import { squeezeRow } from './text.ts'

/** What lists begin their lines with. */
export const bullet = /^[•●▪■·*‣–—-]\s+(?=\S)/

/** Marks that text extractors leave in plain text: `<u>`, `**`, `[name](#)` and escaped parentheses. */
const leftovers = /<\/?[a-z]\w*\s*\/?>|\*\*|\\(?=[()[\]_*])/gi
const markedLink = /^\[(.+)\]\(([^)\s]*)\)$/

/** One line of plain text without the marks that extractors leave; undefined when nothing is said in it. */
export function plainLine(raw: string): { text: string; listed: boolean; link: string | null } | undefined {
  let text = squeezeRow(raw.replace(leftovers, ''))
  if (text === '') return undefined
  const listed = bullet.test(text)
  if (listed) text = text.replace(bullet, '')
  const link = text.startsWith('[') ? markedLink.exec(text) : null
  return link?.[1] ? { text: link[1], listed, link: link[2] || null } : { text, listed, link: null }
}

/** The lines of a plain text document; they are nowhere in a page. */
export function linesOfText(text: string): Line[] {
  const lines: Line[] = []
  for (const raw of text.split(/\r\n?|[\n\f]/)) {
    const line = plainLine(raw)
    if (!line) continue
    lines.push({ ...line, at: lines.length, level: 0, strong: false, button: false, tag: '' })
  }
  return lines
}
