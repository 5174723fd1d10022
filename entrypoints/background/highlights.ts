import { browser } from 'wxt/browser'
import { broughtUpKey, type BroughtUp } from '../../lib/brought-up.ts'
import type { Asker, HighlightsChange, HighlightsHere, Relocated } from '../../lib/messages.ts'
import { addressOf, documentKeys, sameStart, type MeetingHere } from '../../lib/highlights/document-keys.ts'
import type { Draft } from '../../lib/highlights/draft.ts'
import type { Highlight, Verdict } from '../../lib/highlights/model.ts'
import type { HighlightHere } from '../../lib/highlights/shown.ts'
import type { NoteChange, NoteHere } from '../../lib/note.ts'
import { ownerOf } from '../../lib/reference/owner.ts'
import { report } from '../../lib/report.ts'
import { colourNamesOf, readSettings } from '../../lib/settings.ts'
import { patternOf } from '../../lib/sites.ts'
import { openDatabase } from '../../lib/store/database.ts'
import {
  addHighlights,
  allTags,
  changeHighlights,
  hasHighlights,
  highlightsFor,
  highlightsWith,
  recordVerdicts,
  relocate,
} from '../../lib/store/highlights.ts'

/** By what the markings of the asker's page are found. */
async function keysOf({ url, host }: Asker, meeting: MeetingHere): Promise<string[]> {
  const { addedSites } = await readSettings()
  const owner = ownerOf(host)
  // A site that the reader added herself is hers to trust; on all others a page speaks for its own municipality alone.
  const isTied = owner === undefined ? addedSites.includes(patternOf(url) ?? '') : owner === meeting.municipality
  return documentKeys(url, meeting, isTied)
}

/** The markings of the asker's meeting, deleted ones included: they may be brought back. */
async function ofMeeting(asker: Asker, meeting: MeetingHere, ids: readonly string[]): Promise<string[]> {
  const keys = new Set(await keysOf(asker, meeting))
  const found = await highlightsWith(openDatabase(), ids)
  return found.flatMap(({ id, keys: own }) => (own.some((key) => keys.has(key)) ? id : []))
}

function keeps({ isPrivate }: Asker): void {
  if (isPrivate) throw new Error('nothing is kept from a private window')
}

/** Whether anything is marked in a meeting; a store that can't be opened holds up no reading. */
export async function isMarked(asker: Asker, meeting: MeetingHere): Promise<boolean> {
  try {
    return await hasHighlights(openDatabase(), await keysOf(asker, meeting))
  } catch (error) {
    report(error, 'looking for markings')
    return false
  }
}

/** The markings of the asker's meeting. */
export async function highlightsHere(meeting: MeetingHere, asker: Asker): Promise<HighlightsHere> {
  const settings = await readSettings()
  const found = await highlightsFor(openDatabase(), await keysOf(asker, meeting))
  const here = found.filter(
    ({ source, keys }) => sameStart(source.start, meeting.start) || keys.includes(`address:${addressOf(asker.url)}`),
  )
  return {
    highlights: here.map(withoutNote),
    names: colourNamesOf(settings),
    isPrinted: settings.printMarks,
    isPrivate: asker.isPrivate,
    bringUp: await toBringUp(asker.tabId),
  }
}

/** The marking for which the library opened a tab, as long as that is news. */
async function toBringUp(tabId: number): Promise<string | null> {
  const key = broughtUpKey(tabId)
  const stored = await browser.storage.session.get(key)
  const asked = stored[key] as BroughtUp | undefined
  return asked && asked.until > Date.now() ? asked.id : null
}

function withoutNote({ note, tags, ...highlight }: Highlight): HighlightHere {
  return { ...highlight, hasNote: note !== '', tagCount: tags.length }
}

/** Keeps what was marked on the asker's page; the address is the asker's, whatever the page says. */
export async function keepHighlights(drafts: Draft[], asker: Asker): Promise<void> {
  keeps(asker)
  const now = new Date().toISOString()
  const address = addressOf(asker.url)
  const made = drafts.map(async ({ source, ...draft }): Promise<Highlight> => ({
    ...draft,
    rev: 1,
    createdAt: now,
    updatedAt: now,
    deletedAt: null,
    archivedAt: null,
    note: '',
    tags: [],
    origin: { kind: 'own' },
    source: { ...source, address },
    relocations: [],
    keys: await keysOf(asker, source),
    lastVerdict: 'exact',
    lastSeenAt: now,
  }))
  await addHighlights(openDatabase(), await Promise.all(made))
}

/** Changes markings of the asker's meeting; others are left alone. */
export async function changeHere(
  { ids, change, meeting }: HighlightsChange & { meeting: MeetingHere },
  asker: Asker,
): Promise<void> {
  keeps(asker)
  await changeHighlights(openDatabase(), await ofMeeting(asker, meeting, ids), change, new Date())
}

/** Takes other words for a marking of the asker's meeting. */
export async function relocateHere(
  { id, anchor, verdict, meeting }: Relocated & { meeting: MeetingHere },
  asker: Asker,
): Promise<void> {
  keeps(asker)
  const [own] = await ofMeeting(asker, meeting, [id])
  if (own === undefined) throw new Error('no such marking in this meeting')
  const now = new Date()
  await relocate(openDatabase(), own, { when: now.toISOString(), verdict, anchor }, now)
}

/** Remembers what a search on the asker's page said. */
export async function tellVerdicts(
  { meeting, verdicts }: { meeting: MeetingHere; verdicts: { id: string; verdict: Verdict }[] },
  asker: Asker,
): Promise<void> {
  if (asker.isPrivate) return
  const own = new Set(
    await ofMeeting(
      asker,
      meeting,
      verdicts.map(({ id }) => id),
    ),
  )
  const keys = await keysOf(asker, meeting)
  await recordVerdicts(
    openDatabase(),
    verdicts.filter(({ id }) => own.has(id)),
    keys,
    new Date(),
  )
}

/** Whether a marking is one of the asker's meeting. */
export const isHere = async (id: string, meeting: MeetingHere, asker: Asker): Promise<boolean> =>
  (await ofMeeting(asker, meeting, [id])).length === 1

/** What was written to a marking; null where there is no such marking any more. */
export async function readNote(id: string, { isPrivate }: Asker): Promise<NoteHere | null> {
  const db = openDatabase()
  const [[found], { language }, tags] = await Promise.all([highlightsWith(db, [id]), readSettings(), allTags(db)])
  if (!found || found.deletedAt !== null) return null
  return { id, note: found.note, tags: found.tags, suggestions: tags, language, isPrivate }
}

/** Keeps what was written to a marking. */
export async function saveNote({ id, note, tags }: NoteChange, asker: Asker): Promise<void> {
  keeps(asker)
  await changeHighlights(openDatabase(), [id], { note, tags }, new Date())
}
