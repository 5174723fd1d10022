import type { Line } from './lines.ts'
import { squeezeRow } from './text.ts'

/** What lists begin their lines with. */
export const bullet = /^[•●▪■·*‣–—-]\s+(?=\S)/

/** Marks that text extractors leave in plain text: `<u>`, `**`, `[name](#)` and escaped parentheses. */
const leftovers = /<\/?[a-z]\w*\s*\/?>|\*\*|\\(?=[()[\]_*])/gi
const markedLink = /^\[(.+)\]\(([^)\s]*)\)$/

/** Whether a line begins with a bullet. Asked of every line: a letter is none. */
export function hasBullet(text: string): boolean {
  const first = text.charCodeAt(0)
  const letter = (first >= 65 && first <= 122) || (first >= 192 && first < 0x2000)
  return !letter && bullet.test(text)
}

/** A row of a table as text extractors print it: cells between bars; the line under the head is dashes. */
const bar = /^\||\|$|\s\|\s/
const rule = /^[\s|:-]+$/

const withoutBars = (text: string) =>
  rule.test(text)
    ? ''
    : text
        .split('|')
        .map((cell) => cell.trim())
        .filter(Boolean)
        .join('\t')

/** One line of plain text without the marks that extractors leave; undefined when nothing is said in it. */
export function plainLine(raw: string): { text: string; listed: boolean; link: string | null } | undefined {
  let text = squeezeRow(raw.replace(leftovers, ''))
  if (text.includes('|') && bar.test(text)) text = withoutBars(text)
  if (text === '') return undefined
  const listed = hasBullet(text)
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
    lines.push({ ...line, at: lines.length, level: 0, strong: false, button: false, tag: '', depth: 0 })
  }
  return lines
}
