import type { Answer } from './library-index.ts'
import type { LibraryQuery } from './query.ts'

/** What the page asks its worker: the newest question is the one that counts. */
export interface Question {
  query: LibraryQuery
}

/** What the worker tells the page. */
export type Told =
  /** What is found; `query` as it was asked. */
  | { is: 'answer'; query: LibraryQuery; answer: Answer }
  /** Other markings are there than before, or so much (0 to 1) of all has been read, of which so many can't be: it is to be asked again. */
  | { is: 'news'; read: number; damaged: number }
  /** The database can't be read. */
  | { is: 'failed'; isNewer: boolean }
