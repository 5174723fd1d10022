import { useState } from 'preact/hooks'
import { backupTexts } from '../lib/backup-texts.ts'
import type { Kept } from '../lib/kept-markings.ts'
import { say, type Language } from '../lib/texts.ts'
import { Restore, type RestoreProps } from './restore.tsx'

/** What is given to the number of markings and the button that saves them. */
export interface SaveBackupProps {
  language: Language
  kept: Kept
  /** Has the browser download a file; resolves to its name, or to null where that didn't work. */
  onSave: () => Promise<string | null>
}

/** How many markings there are, and the way to save them all in a file. */
export function SaveBackup({ language, kept, onSave }: SaveBackupProps) {
  const words = backupTexts[language]
  const [told, setTold] = useState('')
  const save = async () => {
    const name = await onSave()
    setTold(name === null ? words.notSaved : say(words.saved, name))
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

/** What the section of the settings is given. */
export interface BackupProps extends SaveBackupProps {
  onRead: RestoreProps['onRead']
}

/** A size in bytes, as one speaks of it. */
const sizeInWords = (bytes: number, language: Language) =>
  new Intl.NumberFormat(language === 'da' ? 'da-DK' : 'en-GB', {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  }).format(Math.max(0.1, bytes / 1e6))

/** Saving all markings in a file, bringing them back from one, and how well the browser keeps them. */
export function Backup({ language, kept, onSave, onRead }: BackupProps) {
  const words = backupTexts[language]
  return (
    <section id="backup" tabIndex={-1} aria-labelledby="backup-title">
      <h2 id="backup-title">{words.backup}</h2>
      <p class="more">{words.about}</p>
      <SaveBackup language={language} kept={kept} onSave={onSave} />
      <Restore language={language} onRead={onRead} />
      {typeof kept === 'object' && kept.count > 0 && (
        <p class="more">
          {kept.isPersisted ? words.persisted : words.notPersisted}
          {kept.usage !== null && ` ${say(words.usage, sizeInWords(kept.usage, language))}`}
        </p>
      )}
    </section>
  )
}
