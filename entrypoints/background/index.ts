import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { briefSchema } from '../../lib/brief-schema.ts'
import { broughtUpKey } from '../../lib/brought-up.ts'
import { isCommand } from '../../lib/commands.ts'
import { countSchema, extractSchema, flag, nothing, tokenSchema } from '../../lib/message-schemas.ts'
import { sendMessage } from '../../lib/messages.ts'
import { digestsOf } from '../../lib/minutes/digest.ts'
import { findTraces, readExtract } from '../../lib/minutes/read-extract.ts'
import { ownerOf } from '../../lib/reference/owner.ts'
import { report } from '../../lib/report.ts'
import { changeSettings, onSettings, readSettings, settingsAt, viewSchema, withView } from '../../lib/settings.ts'
import { readShortcuts } from '../../lib/shortcuts.ts'
import { openDatabase } from '../../lib/store/database.ts'
import { forgetPages } from '../../lib/store/pages.ts'
import { emptyTombstones } from '../../lib/store/tombstones.ts'
import { texts } from '../../lib/texts.ts'
import { registerAddedSites } from './added-sites.ts'
import { answer } from './answer.ts'
import { showCount } from './badge.ts'
import { forgetBrief, openBrief } from './briefs.ts'
import { claimToken, giveToken } from './frame-tokens.ts'
import { answerForMarkings } from './markings.ts'
import { isMarked } from './highlights.ts'
import { loadExtras } from './load-extras.ts'
import { answerMenu, showMenu } from './menu.ts'
import { startInOpenTabs } from './open-tabs.ts'
import { rememberPage } from './pages.ts'
import { rules } from './rules.ts'
import { tellTabs } from './tell-tabs.ts'

/** Empties what was deleted long ago, and forgets the pages on which nothing is marked any more. */
async function forgetOld(): Promise<void> {
  await emptyTombstones(openDatabase(), new Date())
  await forgetPages(openDatabase())
}

async function openLibrary(): Promise<void> {
  await browser.tabs.create({ url: '/library.html' })
}

export default defineBackground(() => {
  answer('settingsHere', 'page', nothing, async (_, { host }) => {
    const settings = await readSettings()
    return { ...settingsAt(settings, host), words: texts[settings.language], rules }
  })
  answer('readPage', 'page', extractSchema, async (extract, asker) => {
    const read = readExtract(extract, { url: asker.url, municipality: ownerOf(asker.host) })
    if (!read) return null
    const isPageMarked = await isMarked(asker, { ...read.meeting, ...read })
    if (isPageMarked) void rememberPage(read, asker)
    return { ...read, digests: digestsOf(read.meeting), isMarked: isPageMarked }
  })
  answer('findTraces', 'page', extractSchema, (extract, { url }) => findTraces(extract, { url }))
  answer('setNarrow', 'page', flag, async (narrow, { isPrivate }) => {
    if (!isPrivate) await changeSettings(() => ({ narrow }))
  })
  answer('setView', 'page', viewSchema, async (view, { host, isPrivate }) => {
    if (!isPrivate) await changeSettings(({ views }) => ({ views: withView(views, host, view) }))
  })
  answer('setKeys', 'page', flag, async (keys, { isPrivate }) => {
    if (!isPrivate) await changeSettings(() => ({ keys }))
  })
  answer('shortcuts', 'page', nothing, readShortcuts)
  answer('openLibrary', 'page', nothing, openLibrary)
  answer('loadExtras', 'page', nothing, (_, asker) => loadExtras(asker))
  answer('openBrief', 'page', briefSchema, openBrief)
  answer('pageRead', 'page', countSchema, (points, { tabId }) => showCount(tabId, points))
  answer('frameToken', 'page', nothing, async (_, { tabId }) => ({
    token: await giveToken(tabId),
    origin: location.origin,
  }))
  answer('claimFrame', 'frame', tokenSchema, async (token, { tabId }) => (await claimToken(token, tabId)) === '')
  answerForMarkings()

  const tell = (what: string, work: Promise<unknown>) => {
    work.catch((error: unknown) => report(error, what))
  }
  const register = () => tell('registering added sites', registerAddedSites())
  onSettings(() => {
    tell('telling the tabs of new settings', tellTabs('settingsChanged', undefined))
    tell('showing the menu', showMenu())
    register()
  })
  browser.tabs.onRemoved.addListener((tabId) => {
    tell('forgetting a brief', forgetBrief(tabId))
    tell('forgetting what a tab was to bring up', browser.storage.session.remove(broughtUpKey(tabId)))
  })
  browser.permissions.onAdded.addListener(register)
  browser.permissions.onRemoved.addListener(({ origins = [] }) => {
    register()
    tell('telling the tabs of lost permissions', tellTabs('leaveSites', origins))
  })
  browser.runtime.onStartup.addListener(() => tell('forgetting what was deleted long ago', forgetOld()))
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') tell('opening the first page', browser.tabs.create({ url: '/welcome.html' }))
  })
  // Firefox for Android has no keys to give commands.
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === 'openLibrary') return tell('opening the library', openLibrary())
    if (!isCommand(command) || tab?.id === undefined) return
    tell('doing what a key asks for', sendMessage('runCommand', command, tab.id))
  })
  register()
  answerMenu()
  tell('showing the menu', showMenu())
  tell('starting in open tabs', startInOpenTabs())
})
