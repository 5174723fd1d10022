import { browser } from 'wxt/browser'
import { briefKey, type Brief, type KeptBrief } from '../../lib/brief.ts'
import type { Asker } from '../../lib/messages.ts'

/** Which briefs are kept, the oldest first, and the tabs that show them. */
const list = 'briefs'
const most = 20

interface Listed {
  id: string
  tabId: number
}

let last: Promise<unknown> = Promise.resolve()

function inTurn(work: () => Promise<void>): Promise<void> {
  const next = last.then(work)
  // Told to the caller; the next one begins anew.
  last = next.catch(() => undefined)
  return next
}

async function readList(): Promise<Listed[]> {
  const stored = await browser.storage.session.get(list)
  return (stored[list] as Listed[] | undefined) ?? []
}

/** Forgets the briefs that don't pass. */
async function keepOnly(pass: (listed: Listed, at: number, all: readonly Listed[]) => boolean): Promise<void> {
  const all = await readList()
  const left = all.filter(pass)
  if (left.length === all.length) return
  await browser.storage.session.remove(all.filter((one) => !left.includes(one)).map(({ id }) => briefKey(id)))
  await browser.storage.session.set({ [list]: left })
}

/**
 * Keeps a brief in the memory of the browser and opens its page, beside the asker's where that can be. The sections of the
 * points aren't shown, and so not kept. Rejects when the memory for extensions (10 MB) is full; nothing is lost by that.
 */
export function openBrief({ meeting, ...rest }: Brief, { tabId, isPrivate }: Asker): Promise<void> {
  return inTurn(async () => {
    const id = crypto.randomUUID()
    const items = meeting.items.map((item) => ({ ...item, sections: [] }))
    const kept: KeptBrief = { brief: { ...rest, meeting: { ...meeting, items } }, isPrivate }
    await browser.storage.session.set({ [briefKey(id)]: kept })
    try {
      const tab = await browser.tabs.create({ url: `/brief.html#${id}`, ...(await beside(tabId, isPrivate)) })
      // Firefox for Android has no windows.
      if (isPrivate && tab.windowId) await browser.windows?.update(tab.windowId, { focused: true })
      const all = [...(await readList()), { id, tabId: tab.id ?? -1 }]
      await browser.storage.session.set({ [list]: all })
    } catch (error) {
      await browser.storage.session.remove(briefKey(id))
      throw error
    }
    await keepOnly((_, at, all) => at >= all.length - most)
  })
}

/**
 * Where the page opens. Asked for in a private window it opens where the browser likes: Chrome shows an extension's pages in
 * ordinary windows alone (it takes the last tab of one, or opens one where there is none), and throws when the opener is a
 * private tab. Firefox shows them in private windows, too.
 */
async function beside(tabId: number, isPrivate: boolean) {
  if (isPrivate) return {}
  const { index, windowId } = await browser.tabs.get(tabId)
  return { index: index + 1, windowId, openerTabId: tabId }
}

/** Forgets the brief of a tab that was closed. */
export function forgetBrief(closed: number): Promise<void> {
  return inTurn(() => keepOnly(({ tabId }) => tabId !== closed))
}
