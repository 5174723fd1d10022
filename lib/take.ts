/** What the reader can take along: of one point, of some, or of the page; copied, or laid out on a page of its own. */
export type Take = 'link' | 'citation' | 'markdown' | 'table' | 'brief' | 'report'
