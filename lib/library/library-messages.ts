import type { Answer } from './library-index.ts'
import type { LibraryQuery } from './query.ts'

/** What the page asks its worker: the newest question is the one that counts. */
export interface Question {
  query: LibraryQuery
}

/** An answer on its way: ten thousand ids as one text take a tenth of the time that they take as texts of their own. */
export type PackedAnswer = Omit<Answer, 'ids'> & { ids: string }

/** Letters of a UUID. */
const idLength = 36

/** An answer, to be sent. */
export const packAnswer = ({ ids, ...answer }: Answer): PackedAnswer => ({ ...answer, ids: ids.join('') })

/** An answer as it was packed. */
export const unpackAnswer = ({ ids, ...answer }: PackedAnswer): Answer => ({
  ...answer,
  ids: Array.from({ length: ids.length / idLength }, (_, at) => ids.slice(at * idLength, (at + 1) * idLength)),
})

/** What the worker tells the page. */
export type Told =
  /** What is found; `query` as it was asked. */
  | { is: 'answer'; query: LibraryQuery; answer: PackedAnswer }
  /** Other markings are there than before, or so much (0 to 1) of all has been read, of which so many can't be: it is to be asked again. */
  | { is: 'news'; read: number; damaged: number }
  /** The database can't be read. */
  | { is: 'failed'; isNewer: boolean }
