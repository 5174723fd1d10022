import { meetingHereSchema } from '../../lib/highlights/schema.ts'
import {
  changeSchema,
  keptSchema,
  markingSchema,
  relocatedSchema,
  verdictsSchema,
} from '../../lib/highlights/message-schemas.ts'
import { nothing, tokenSchema } from '../../lib/message-schemas.ts'
import { noteChangeSchema } from '../../lib/note-schema.ts'
import { report } from '../../lib/report.ts'
import { answer } from './answer.ts'
import { claimToken, giveToken } from './frame-tokens.ts'
import * as highlights from './highlights.ts'
import { rememberPage } from './pages.ts'
import { tellTabs } from './tell-tabs.ts'

/** Has the tabs ask for what is marked; to be called when a write is done. */
function changed(): void {
  tellTabs('highlightsChanged', undefined).catch((error: unknown) => report(error, 'telling the tabs of markings'))
}

/** Answers what pages, and the frames in which notes are written, ask of markings. */
export function answerForMarkings(): void {
  answer('highlightsHere', 'page', meetingHereSchema, highlights.highlightsHere)
  answer('keepHighlights', 'page', keptSchema, async ({ drafts, page }, asker) => {
    await highlights.keepHighlights(drafts, asker)
    await rememberPage(page, asker)
    changed()
  })
  answer('changeHighlights', 'page', changeSchema, async (change, asker) => {
    await highlights.changeHere(change, asker)
    changed()
  })
  answer('relocateHighlight', 'page', relocatedSchema, async (relocated, asker) => {
    await highlights.relocateHere(relocated, asker)
    changed()
  })
  answer('tellVerdicts', 'page', verdictsSchema, highlights.tellVerdicts)
  answer('noteToken', 'page', markingSchema, async ({ id, meeting }, asker) => {
    if (!(await highlights.isHere(id, meeting, asker))) throw new Error('no such marking in this meeting')
    return { token: await giveToken(asker.tabId, id), origin: location.origin }
  })
  answer('claimNote', 'frame', tokenSchema, async (token, asker) => {
    const id = await claimToken(token, asker.tabId)
    return id ? highlights.readNote(id, asker) : null
  })
  answer('saveNote', 'frame', noteChangeSchema, async (change, asker) => {
    await highlights.saveNote(change, asker)
    changed()
  })
  answer('highlightsEdited', 'frame', nothing, changed)
}
