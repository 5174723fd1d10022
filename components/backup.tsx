import { useState } from 'preact/hooks'
import { backupTexts } from '../lib/backup-texts.ts'
import type { Kept } from '../lib/kept-markings.ts'
import { dateInWords, say, type Language } from '../lib/texts.ts'

/** What is given to the number of markings and the button that saves them. */
export interface SaveBackupProps {
  language: Language
  kept: Kept
  /** Has the browser download a file, or several; resolves to their names, or to null where that didn't work. */
  onSave: () => Promise<string[] | null>
}

/** How many markings there are, and the way to save them all in a file. */
export function SaveBackup({ language, kept, onSave }: SaveBackupProps) {
  const words = backupTexts[language]
  const [told, setTold] = useState('')
  const save = async () => {
    const names = await onSave()
    setTold(names === null ? words.notSaved : say(words.saved, names.join(', ')))
  }
  if (kept === 'waiting') return null
  if (kept === 'failed') return <p>{words.uncounted}</p>
  return (
    <>
      <p>{kept.count === 0 ? words.none : say(words.count, kept.count)}</p>
      {kept.count > 0 && (
        <p class="buttons">
          <button type="button" onClick={() => void save()}>
            {words.save}
          </button>
        </p>
      )}
      <p role="status" class="more">
        {told}
      </p>
    </>
  )
}

/** What the section about keeping markings is given. */
export interface BackupProps extends SaveBackupProps {
  /** When a backup was made last (ISO 8601); null before the first. */
  lastBackup: string | null
  /** So many records can't be read. */
  damaged: number
}

/** A size in bytes, as one speaks of it. */
const sizeInWords = (bytes: number, language: Language) =>
  new Intl.NumberFormat(language === 'da' ? 'da-DK' : 'en-GB', {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  }).format(Math.max(0.1, bytes / 1e6))

/** Saving all markings in a file, and how well the browser keeps them. */
export function Backup({ language, kept, lastBackup, damaged, onSave }: BackupProps) {
  const words = backupTexts[language]
  return (
    <>
      <p class="more">{words.about}</p>
      <SaveBackup language={language} kept={kept} onSave={onSave} />
      {typeof kept === 'object' && kept.count > 0 && (
        <>
          <p class="more">
            {lastBackup === null ? words.never : say(words.last, dateInWords(lastBackup.slice(0, 10), language))}
          </p>
          <p class="more">
            {kept.isPersisted ? words.persisted : words.notPersisted}
            {kept.usage !== null && ` ${say(words.usage, sizeInWords(kept.usage, language))}`}
          </p>
        </>
      )}
      {damaged > 0 && <p class="more">{say(words.damaged, damaged)}</p>}
    </>
  )
}
