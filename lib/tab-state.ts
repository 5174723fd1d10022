import type { PageState } from './messages.ts'
import type { MeetingKind } from './minutes/model.ts'

/** What can be said of a tab; each has its sentences in the popup's words. */
export type TabKind =
  | 'waiting'
  | 'read'
  | 'agenda'
  /** A known system's page, or traces of a meeting on a municipality's site, that couldn't be read. */
  | 'unreadable'
  | 'notMinutes'
  | 'off'
  /** A municipality's site that the browser keeps us out of. */
  | 'noAccess'
  /** What the page shows is another site's, in a frame. */
  | 'frame'
  | 'pdf'
  /** A saved file that the browser keeps us out of. */
  | 'file'
  | 'browserPage'
  /** Any other site that the browser keeps us out of. */
  | 'blocked'

/** What the popup tells of a meeting. */
interface PageSummary {
  kind: MeetingKind
  committee: string | null
  /** ISO 8601 (YYYY-MM-DD). */
  date: string | null
  /** How many points, and how many of them are closed. */
  items: number
  closed: number
  doubts: number
}

/** What the popup knows of a page. */
export interface SeenPage extends Omit<PageState, 'read'> {
  /** Null when the page isn't minutes, or not read yet. */
  summary: PageSummary | null
  /** Address of a page that fills most of the window in a frame and wasn't read; null for none. */
  frame: string | null
  /** What to send us when it is read wrongly, or not at all; null when there is nothing to tell. */
  report: string | null
}

/** What the popup knows of a tab. */
export interface Tab {
  /** Undefined where the browser doesn't tell. */
  url: string | undefined
  /** Null where no script of ours is there to tell. */
  page: SeenPage | null
  /** The municipality or region whose site it is; undefined for others. */
  owner: string | undefined
}

/** Addresses of PDF files and of the pages in which portals show them. Seen 2025-2026. */
const pdf =
  /\.pdf(?:[?#]|$)|\/vis\/pdf\/|\/pdf\/GetDagsorden\/|\/HentEksternPdf\?|\/Pdf\.aspx\?.*pdfnavn=|[?&]downloadMode=/i
/** Addresses that browsers open to no extension. */
const browsers =
  /^(?:about|chrome|edge|brave|opera|vivaldi|devtools|view-source|resource|chrome-extension|moz-extension):/

/** What is to be said of a tab. */
export function kindOf({ url, page, owner }: Tab): TabKind {
  if (url === undefined ? page === null : browsers.test(url)) return 'browserPage'
  if (page && !page.on) return 'off'
  if (page?.summary) return page.summary.kind === 'minutes' ? 'read' : 'agenda'
  if (url !== undefined && pdf.test(url)) return 'pdf'
  if (page) return kindOfUnread(page, owner)
  if (url?.startsWith('file:')) return 'file'
  return owner === undefined ? 'blocked' : 'noAccess'
}

function kindOfUnread({ frame, traces }: SeenPage, owner: string | undefined): TabKind {
  if (frame !== null) return 'frame'
  const known = traces !== null && traces.platform !== 'generic'
  const likely = traces !== null && owner !== undefined && traces.items > 0 && traces.date !== null
  return known || likely ? 'unreadable' : 'notMinutes'
}

/** Where the pages of a PDF stand as a web page, by the address of the PDF. FirstAgenda's portal and its older export. */
const webPages: readonly [pdf: RegExp, page: string][] = [
  [/^(https?:\/\/[^/]+)\/(?:vis\/pdf\/dagsorden|pdf\/GetDagsorden)\/([0-9a-f-]{36})\b.*$/i, '$1/vis?id=$2'],
  [/^(https?:\/\/.*\/(HtmlPublication-\d+))\/enclosures\/\d+\.pdf.*$/i, '$1/$2.html'],
]

/** The address of the web page whose PDF this is; undefined where the address doesn't tell. */
export function webPageOf(url: string): string | undefined {
  const [from, to] = webPages.find(([form]) => form.test(url)) ?? []
  return from && url.replace(from, to ?? '')
}
