import { render } from 'preact'
import { browser } from 'wxt/browser'
import '../../components/theme.css'
import '../../components/controls.css'
import '../../components/choices.css'
import '../../components/swatch.css'
import '../../components/note.css'
import '../../components/word-diff.css'
import '../../components/library.css'
import '../../components/library-row.css'
import '../../components/library-dialog.css'
import type { LibraryDialogKind, LibraryProps } from '../../components/library.tsx'
import { followScheme } from '../../components/scheme.ts'
import { backupTexts } from '../../lib/backup-texts.ts'
import { isBackupOld } from '../../lib/backup-age.ts'
import { watchKept, type Kept } from '../../lib/kept-markings.ts'
import type { Answer } from '../../lib/library/library-index.ts'
import { addressOfQuery, parseQuery, type LibraryQuery } from '../../lib/library/query.ts'
import { libraryTexts } from '../../lib/library-texts.ts'
import { sendMessage } from '../../lib/messages.ts'
import type { NoteChange } from '../../lib/note.ts'
import { report } from '../../lib/report.ts'
import { noteSaver } from '../../lib/save-note.ts'
import { colourNamesOf, onSettings, readSettings, type Settings } from '../../lib/settings.ts'
import { openDatabase } from '../../lib/store/database.ts'
import { changeHighlights } from '../../lib/store/highlights.ts'
import { dateInWords, say } from '../../lib/texts.ts'
import { askLibrary, type LibraryListener } from './ask-library.ts'
import { changer, type ToldOfChange } from './change.ts'
import { openMarking } from './open-marking.ts'
import { Page } from './page.tsx'
import { watchRecords } from './watch-records.ts'

const db = openDatabase()
let settings: Settings
let kept: Kept = 'waiting'
let dialog: LibraryDialogKind | null = null
let told: ToldOfChange | null = null
type Shown = Pick<LibraryProps, 'query' | 'answer' | 'read' | 'damaged' | 'failed' | 'records' | 'chosen' | 'isWorking'>
let shown: Shown = {
  query: parseQuery(location.search),
  answer: null,
  read: 0,
  damaged: 0,
  failed: null,
  records: new Map(),
  chosen: new Set(),
  isWorking: false,
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

/** So many markings are in the window at first. */
const firstSeen = 12
let latest: Answer | undefined

const fail = (error: unknown) => {
  report(error, 'reading markings')
  show({ failed: 'failed' })
}

/** Asks for what is looked for; in a private window there is nothing to ask. */
let ask: (query: LibraryQuery) => void = () => undefined
const listener: LibraryListener = {
  onAnswer(answer, query) {
    latest = answer
    // With the markings that come into view at once: the list would flicker without.
    see.fetch(answer.ids.slice(0, firstSeen)).then(
      (records) => {
        // An answer to what was asked before is worth showing, too: so the list keeps up with one who types fast.
        if (latest !== answer) return
        show({ answer, records, chosen: foundOf(shown.chosen, answer.ids) })
        document.documentElement.dataset['answered'] = query.words
      },
      (error: unknown) => fail(error),
    )
  },
  onRead: (read, damaged) => show({ read, damaged }),
  onFail: (isNewer) => show({ failed: isNewer ? 'newer' : 'failed', read: 1 }),
}
const see = watchRecords(db, (records) => show({ records }), fail)
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
    // What is typed stands in the field already: drawn once, with the answer.
    const isTyped = query.words !== shown.query.words
    shown = { ...shown, query }
    if (!isTyped) show({})
    ask(query)
  },
  onSeen: see.watch,
  onChoose: (chosen) => show({ chosen }),
  onChange: (ids, change, did, name) =>
    void changes.change(() => changeHighlights(db, ids, change, new Date()), did, name),
  onUndo: () => void (told?.undo && changes.undo(told.undo)),
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
    noteSaver<NoteChange>(async ({ id, note, tags }) => {
      await changeHighlights(db, [id], { note, tags }, new Date())
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
  ask = askLibrary(listener)
  ask(shown.query)
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
