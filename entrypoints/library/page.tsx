import { Backup } from '../../components/backup.tsx'
import { ExportDialog } from '../../components/export-dialog.tsx'
import { ImportDialog } from '../../components/import-dialog.tsx'
import { KeysDialog } from '../../components/keys-dialog.tsx'
import { LibraryDialog } from '../../components/library-dialog.tsx'
import { Library, type LibraryDialogKind, type LibraryProps } from '../../components/library.tsx'
import { TagsDialog } from '../../components/tags-dialog.tsx'
import { backupTexts } from '../../lib/backup-texts.ts'
import type { ExportScope } from '../../lib/export/file-name.ts'
import { exportFormats, type ExportFormat } from '../../lib/export-formats.ts'
import { readImportable, type Importable } from '../../lib/import-file.ts'
import type { Kept } from '../../lib/kept-markings.ts'
import { libraryTexts } from '../../lib/library-texts.ts'
import { sendMessage } from '../../lib/messages.ts'
import { report } from '../../lib/report.ts'
import { saveBackup } from '../../lib/save-backup.ts'
import { changeSettings, colourNamesOf, type Settings } from '../../lib/settings.ts'
import type { Database } from '../../lib/store/database.ts'
import { mergeTags } from '../../lib/store/highlights.ts'
import { texts } from '../../lib/texts.ts'
import type { changer } from './change.ts'
import { exporterOf } from './exporter.ts'

/** What the page is given. */
export interface PageProps {
  db: Database
  settings: Settings
  kept: Kept
  dialog: LibraryDialogKind | null
  isPrivate: boolean
  library: LibraryProps
  onChanges: ReturnType<typeof changer>
  onDialog: (dialog: LibraryDialogKind | null) => void
}

const tell = (work: Promise<unknown>, doing: string) => {
  work.catch((error: unknown) => report(error, doing))
}

/** The library, and the dialog that stands before it. */
export function Page({ library, dialog, isPrivate, settings, ...rest }: PageProps) {
  const words = libraryTexts[settings.language]
  if (isPrivate)
    return (
      <main class="private">
        <h1>{words.title}</h1>
        <p>{words.isPrivate}</p>
      </main>
    )
  return (
    <>
      <Library {...library} />
      {dialog && <Shown {...rest} library={library} settings={settings} dialog={dialog} />}
    </>
  )
}

/** A file's name tells what was exported. */
function scopeOf(dialog: LibraryDialogKind & { is: 'export' }, { answer, query }: LibraryProps): ExportScope {
  const { group, ids } = dialog
  if (group?.caseNumber) return { kind: 'case', caseNumber: group.caseNumber }
  if (group?.date) return { kind: 'meeting', ...group }
  return { kind: ids.length === answer?.states[query.state] ? 'all' : 'selection' }
}

function Shown(props: Omit<PageProps, 'isPrivate' | 'dialog'> & { dialog: LibraryDialogKind }) {
  const { db, settings, kept, dialog, library, onChanges, onDialog } = props
  const { language } = settings
  const words = libraryTexts[language]
  const onClose = () => onDialog(null)
  if (dialog.is === 'export')
    return (
      <ExportDialog
        language={language}
        formats={Object.keys(exportFormats) as ExportFormat[]}
        load={(told, signal) =>
          exporterOf(
            db,
            dialog.ids,
            scopeOf(dialog, library),
            (withOfficers) => ({
              language,
              words: texts[language],
              colourNames: colourNamesOf(settings),
              withOfficers,
            }),
            told,
            signal,
          )
        }
        onFail={(error) => report(error, 'exporting markings')}
        onClose={onClose}
      />
    )
  if (dialog.is === 'import')
    return (
      <ImportDialog
        language={language}
        sets={library.answer?.sets.map(({ value }) => value) ?? []}
        onRead={async (file, work) => {
          const read = await readImportable(db, file, work)
          return 'fault' in read ? read : tellingTabs(read)
        }}
        onClose={onClose}
      />
    )
  if (dialog.is === 'tags')
    return (
      <TagsDialog
        language={language}
        tags={library.answer?.tags ?? []}
        colours={{
          settings,
          onChange: (change) =>
            tell(
              changeSettings(() => change),
              'keeping a setting',
            ),
        }}
        onRename={(tag, name) => void onChanges.change(() => mergeTags(db, [tag], name, new Date()), 'merged', name)}
        onClose={onClose}
      />
    )
  if (dialog.is === 'keys') return <KeysDialog language={language} onClose={onClose} />
  return (
    <LibraryDialog title={words.keep} close={words.close} onClose={onClose}>
      <Backup
        language={language}
        kept={kept}
        lastBackup={settings.lastBackup}
        damaged={library.damaged}
        onSave={() =>
          saveBackup(db, new Date()).catch((error: unknown) => {
            report(error, 'saving a backup')
            return null
          })
        }
      />
      <p>
        <button type="button" onClick={() => onDialog({ is: 'import' })}>
          {backupTexts[language].restore}
        </button>
      </p>
    </LibraryDialog>
  )
}

/** The tabs are told once markings have been brought in. */
const tellingTabs = (read: Importable): Importable => ({
  ...read,
  async write(set, work) {
    const counts = await read.write(set, work)
    if (!('fault' in counts)) tell(sendMessage('highlightsEdited', undefined), 'telling of imported markings')
    return counts
  },
})
