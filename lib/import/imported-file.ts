import type { KeptPage } from '../highlights/kept-page.ts'
import type { Highlight } from '../highlights/model.ts'

/** What a file holds: markings as this reader's own, each as `highlightSchema` wants it. */
export interface ImportedFile {
  kind: 'backup' | 'annotations' | 'hypothesis'
  highlights: Highlight[]
  /** Pages as they were read; a backup alone has them. */
  pages: KeptPage[]
  /** So many records hold no marking (a note on a page as a whole, an answer to another's note). */
  skipped: number
}

/** Called before each record of long work: lets the page have its turn, tells how far it is, and rejects when it is cancelled. */
export type Tick = (done: number, of: number) => Promise<void>
