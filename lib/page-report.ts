import type { ReadPage } from './messages.ts'
import type { DoubtKind } from './minutes/model.ts'
import type { Traces } from './minutes/read-extract.ts'

/** Doubts whose text is numbers; the others quote the page, and nothing of the page goes into a report. */
const inNumbers = new Set<DoubtKind>(['numbers-missing', 'attachments-differ', 'cut-short'])

/**
 * What somebody sends us about a page that is read wrongly: its address, which system we took it for, and what we weren't
 * sure of, one doubt a line behind the number of its point. Nothing of the page's text.
 */
export function pageReport(version: string, { address, platform, meeting, doubts }: ReadPage): string {
  const { kind, items } = meeting
  const numbers = new Map(items.map(({ id, number }, at) => [id, number ?? `(${at + 1})`]))
  const lines = doubts.map(({ item, kind: about, text }) =>
    [item === null ? '-' : (numbers.get(item) ?? '-'), about, inNumbers.has(about) ? text : ''].join(' ').trim(),
  )
  return [
    `Mærkesag ${version}`,
    address,
    `${platform}, ${kind}, ${items.length} points, ${doubts.length} doubts`,
    ...lines,
  ].join('\n')
}

/** What somebody sends us about a page that couldn't be read at all: its address, and what was found of a meeting. */
export const tracesReport = (address: string, version: string, { platform, items, committee, date }: Traces): string =>
  [
    `Mærkesag ${version}`,
    address,
    `${platform}, not read, ${items} points, ${committee === null ? 'no body' : 'a body'}, ${date ?? 'no date'}`,
  ].join('\n')
