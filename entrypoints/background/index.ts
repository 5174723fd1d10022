import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { briefSchema } from '../../lib/brief-schema.ts'
import { isCommand } from '../../lib/commands.ts'
import { countSchema, extractSchema, flag, nothing, tokenSchema } from '../../lib/message-schemas.ts'
import { sendMessage } from '../../lib/messages.ts'
import { digestsOf } from '../../lib/minutes/digest.ts'
import { findTraces, readExtract } from '../../lib/minutes/read-extract.ts'
import { ownerOf } from '../../lib/reference/owner.ts'
import { report } from '../../lib/report.ts'
import { changeSettings, onSettings, readSettings, settingsAt, viewSchema, withView } from '../../lib/settings.ts'
import { readShortcuts } from '../../lib/shortcuts.ts'
import { texts } from '../../lib/texts.ts'
import { registerAddedSites } from './added-sites.ts'
import { answer } from './answer.ts'
import { showCount } from './badge.ts'
import { forgetBrief, openBrief } from './briefs.ts'
import { frameTokens } from './frame-tokens.ts'
import { loadExtras } from './load-extras.ts'
import { startInOpenTabs } from './open-tabs.ts'
import { rules } from './rules.ts'
import { tellTabs } from './tell-tabs.ts'

export default defineBackground(() => {
  const tokens = frameTokens()

  answer('settingsHere', 'page', nothing, async (_, { host }) => {
    const settings = await readSettings()
    return { ...settingsAt(settings, host), words: texts[settings.language], rules }
  })
  answer('readPage', 'page', extractSchema, (extract, { url, host }) => {
    const read = readExtract(extract, { url, municipality: ownerOf(host) })
    return read ? { ...read, digests: digestsOf(read.meeting) } : null
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
  answer('loadExtras', 'page', nothing, (_, asker) => loadExtras(asker))
  answer('openBrief', 'page', briefSchema, openBrief)
  answer('pageRead', 'page', countSchema, (points, { tabId }) => showCount(tabId, points))
  answer('frameToken', 'page', nothing, (_, { tabId }) => ({ token: tokens.give(tabId), origin: location.origin }))
  answer('claimFrame', 'frame', tokenSchema, (token, { tabId }) => tokens.claim(token, tabId))

  const tell = (what: string, work: Promise<unknown>) => {
    work.catch((error: unknown) => report(error, what))
  }
  const register = () => tell('registering added sites', registerAddedSites())
  onSettings(() => {
    tell('telling the tabs of new settings', tellTabs('settingsChanged', undefined))
    register()
  })
  browser.tabs.onRemoved.addListener((tabId) => tell('forgetting a brief', forgetBrief(tabId)))
  browser.permissions.onAdded.addListener(register)
  browser.permissions.onRemoved.addListener(({ origins = [] }) => {
    register()
    tell('telling the tabs of lost permissions', tellTabs('leaveSites', origins))
  })
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') tell('opening the first page', browser.tabs.create({ url: '/welcome.html' }))
  })
  // Firefox for Android has no keys to give commands.
  browser.commands?.onCommand.addListener((command, tab) => {
    if (!isCommand(command) || tab?.id === undefined) return
    tell('doing what a key asks for', sendMessage('runCommand', command, tab.id))
  })
  register()
  tell('starting in open tabs', startInOpenTabs())
})
