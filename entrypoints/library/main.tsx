import { render } from 'preact'
import { browser } from 'wxt/browser'
import '../../components/theme.css'
import '../../components/controls.css'
import '../../components/choices.css'
import '../../components/swatch.css'
import '../../components/colour-names.css'
import '../../components/note.css'
import '../../components/word-diff.css'
import '../../components/chosen-bar.css'
import '../../components/library-filters.css'
import '../../components/library.css'
import '../../components/library-row.css'
import '../../components/library-dialog.css'
import type { LibraryDialogKind, LibraryProps } from '../../components/library.tsx'
import { followScheme } from '../../components/scheme.ts'
import { backupTexts } from '../../lib/backup-texts.ts'
import { isBackupOld } from '../../lib/backup-age.ts'
import { watchKept, type Kept } from '../../lib/kept-markings.ts'
import { libraryIndex } from '../../lib/library/library-index.ts'
import { addressOfQuery, parseQuery } from '../../lib/library/query.ts'
import { readLibrary } from '../../lib/library/read-library.ts'
import { libraryTexts } from '../../lib/library-texts.ts'
import { sendMessage } from '../../lib/messages.ts'
import type { NoteEdit } from '../../lib/note.ts'
import { report } from '../../lib/report.ts'
import { noteSaver } from '../../lib/save-note.ts'
import { colourNamesOf, onSettings, readSettings, type Settings } from '../../lib/settings.ts'
import { isNewer, openDatabase } from '../../lib/store/database.ts'
import { changeHighlights } from '../../lib/store/highlights.ts'
import { dateInWords, say } from '../../lib/texts.ts'
import { changer, type ToldOfChange } from './change.ts'
import { openMarking } from './open-marking.ts'
import { Page } from './page.tsx'

const db = openDatabase()
const index = libraryIndex()
let settings: Settings
let kept: Kept = 'waiting'
let dialog: LibraryDialogKind | null = null
let told: ToldOfChange | null = null
type Shown = Pick<
  LibraryProps,
  'query' | 'answer' | 'read' | 'damaged' | 'failed' | 'records' | 'chosen' | 'isWorking' | 'isSearching'
>
let shown: Shown = {
  query: parseQuery(location.search),
  answer: null,
  read: 0,
  damaged: 0,
  failed: null,
  records: index.records,
  chosen: new Set(),
  isWorking: false,
  isSearching: false,
}

/** Once for all that changes in a moment. */
let isDrawing = false
function show(change: Partial<Shown>): void {
  shown = { ...shown, ...change }
  if (isDrawing) return
  isDrawing = true
  queueMicrotask(() => {
    isDrawing = false
    draw()
  })
}

const tell = (work: Promise<unknown>, doing: string) => {
  work.catch((error: unknown) => report(error, doing))
}

/** Those that are chosen, and are found still. */
function foundOf(chosen: ReadonlySet<string>, ids: readonly string[]): ReadonlySet<string> {
  const found = new Set(chosen.size > 0 ? ids : [])
  const left = [...chosen].filter((id) => found.has(id))
  return left.length === chosen.size ? chosen : new Set(left)
}

/** Longer searches (in milliseconds) aren't made while one types, but when one rests. */
const quick = 120
const rest = 120
let took = 0
/** The marking that is edited: what is written to it may be what it was found by. */
let edited: string | null = null
let timer: ReturnType<typeof setTimeout> | undefined

function ask(): void {
  clearTimeout(timer)
  timer = undefined
  const begun = performance.now()
  const answer = index.ask(shown.query, edited)
  took = performance.now() - begun
  show({ answer, isSearching: false, chosen: foundOf(shown.chosen, answer.ids) })
}

/** So often (in milliseconds) it is shown how far the reading is, and no more than a tenth of the time goes into that. */
const often = 150
const share = 10
let lastShown = 0

/** What is there now is asked for anew: at once, but while thousands are being read. */
function changed(read: number, damaged: number): void {
  const now = performance.now()
  shown = { ...shown, read, damaged }
  if (read < 1 && now - lastShown < Math.max(often, share * took)) return
  lastShown = now
  ask()
}

const changes = changer(
  db,
  () => settings.language,
  (now, isWorking) => {
    if (now || !isWorking) told = now
    show({ isWorking })
  },
)

const actions: Omit<LibraryProps, keyof Shown | 'language' | 'names' | 'told' | 'reminder'> = {
  onQuery(query) {
    history.replaceState(null, '', `/library.html${addressOfQuery(query)}`)
    shown = { ...shown, query }
    if (took <= quick) return ask()
    clearTimeout(timer)
    timer = setTimeout(ask, rest)
    show({ isSearching: true })
  },
  onChoose: (chosen) => show({ chosen }),
  onChange: (ids, change, did, name) =>
    void changes.change(() => changeHighlights(db, ids, change, new Date()), did, name),
  onUndo: () => void (told?.undo && changes.undo(told.undo)),
  onEdited(id) {
    if (id === edited) return
    edited = id
    if (id === null) ask()
  },
  onHeard() {
    told = null
    show({})
  },
  onOpen(id) {
    const highlight = shown.records.get(id)
    if (!highlight) return
    openMarking(highlight).catch((error: unknown) => {
      report(error, 'opening the page of a marking')
      told = { text: say(libraryTexts[settings.language].openFailed, highlight.source.address), undo: null }
      show({})
    })
  },
  onDialog: setDialog,
  saver: (saved) =>
    noteSaver<NoteEdit>(async ({ id, ...written }) => {
      await changeHighlights(db, [id], written, new Date())
      await sendMessage('highlightsEdited', undefined)
    }, saved),
}

function setDialog(next: LibraryDialogKind | null): void {
  dialog = next
  if (!next && location.hash !== '') history.replaceState(null, '', location.pathname + location.search)
  show({})
}

function reminderNow(): string | null {
  const { lastBackup, language } = settings
  if (typeof kept !== 'object' || !isBackupOld(kept.count, lastBackup, new Date())) return null
  return say(backupTexts[language].old, lastBackup === null ? '' : dateInWords(lastBackup.slice(0, 10), language))
}

function draw(): void {
  const root = document.getElementById('page')
  if (!root) return
  const { language } = settings
  document.documentElement.lang = language
  document.title = `${libraryTexts[language].title} · Mærkesag`
  render(
    <Page
      db={db}
      settings={settings}
      kept={kept}
      dialog={dialog}
      isPrivate={browser.extension.inIncognitoContext}
      onChanges={changes}
      library={{
        ...shown,
        ...actions,
        language,
        names: colourNamesOf(settings),
        told: told && { text: told.text, isUndoable: told.undo !== null },
        reminder: reminderNow(),
      }}
      onDialog={setDialog}
    />,
    root,
  )
}

/** `#import` and `#keep` lead to those dialogs. */
function readHash(): void {
  const name = location.hash.slice(1)
  if (name === 'import' || name === 'keep') setDialog({ is: name })
}

async function open(): Promise<void> {
  followScheme()
  settings = await readSettings()
  draw()
  if (browser.extension.inIncognitoContext) return
  readLibrary(db, index, changed).catch((error: unknown) => {
    report(error, 'reading the library')
    show({ failed: isNewer(error) ? 'newer' : 'failed', read: 1 })
  })
  readHash()
  addEventListener('hashchange', readHash)
  addEventListener('popstate', () => actions.onQuery(parseQuery(location.search)))
  watchKept(db, (now) => {
    kept = now
    show({})
  })
  onSettings((now) => {
    settings = now
    show({})
  })
}

tell(open(), 'opening the library')
