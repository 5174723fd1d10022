import type { Did } from '../../components/library.tsx'
import { libraryTexts } from '../../lib/library-texts.ts'
import { sendMessage } from '../../lib/messages.ts'
import { report } from '../../lib/report.ts'
import { isFull, type Database } from '../../lib/store/database.ts'
import { takeBack, type Undo } from '../../lib/store/highlights.ts'
import { say, type Language } from '../../lib/texts.ts'

/** What is said of what was done last. */
export interface ToldOfChange {
  text: string
  /** Takes it back; null where that can't be. */
  undo: readonly Undo[] | null
}

/** Does what the reader wants done with markings, one thing after the other, and says how that ended. */
export function changer(
  db: Database,
  languageOf: () => Language,
  tell: (told: ToldOfChange | null, isWorking: boolean) => void,
) {
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = (work: () => Promise<ToldOfChange | null>) => {
    const next = last.then(async () => {
      tell(null, true)
      try {
        tell(await work(), false)
      } catch (error) {
        report(error, 'changing markings')
        const words = libraryTexts[languageOf()]
        tell({ text: isFull(error) ? words.noRoom : words.notKept, undo: null }, false)
      }
    })
    last = next
    return next
  }
  const telling = () => {
    sendMessage('highlightsEdited', undefined).catch((error: unknown) => report(error, 'telling of changed markings'))
  }
  return {
    /** Changes something; nothing is said where nothing changes. */
    change: (work: () => Promise<Undo[]>, did: Did, name?: string) =>
      inTurn(async () => {
        const undo = await work()
        if (undo.length === 0) return null
        telling()
        return { text: say(libraryTexts[languageOf()].did[did], undo.length, name ?? ''), undo }
      }),
    undo: (undo: readonly Undo[]) =>
      inTurn(async () => {
        await takeBack(db, undo, new Date())
        telling()
        return { text: libraryTexts[languageOf()].did.undone, undo: null }
      }),
  }
}
