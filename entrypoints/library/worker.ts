import { libraryIndex } from '../../lib/library/library-index.ts'
import { packAnswer, type Question, type Told } from '../../lib/library/library-messages.ts'
import { readLibrary } from '../../lib/library/read-library.ts'
import { report } from '../../lib/report.ts'
import { isNewer, openDatabase } from '../../lib/store/database.ts'

/** Looks through the markings beside the page, which stays responsive however many there are. */
const index = libraryIndex()
const tell = (told: Told) => postMessage(told)

addEventListener('message', ({ data: { query } }: MessageEvent<Question>) =>
  tell({ is: 'answer', query, answer: packAnswer(index.ask(query)) }),
)
readLibrary(openDatabase(), index, (read, damaged) => tell({ is: 'news', read, damaged })).catch((error: unknown) => {
  report(error, 'reading the library')
  tell({ is: 'failed', isNewer: isNewer(error) })
})
