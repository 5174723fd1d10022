import { browser } from 'wxt/browser'
import { copyToClipboard } from '../../lib/copy.ts'
import { citationOf } from '../../lib/export/citation.ts'
import { decisionsAsMarkdown, decisionsAsTable, type DecisionList } from '../../lib/export/decision-list.ts'
import { sendMessage } from '../../lib/messages.ts'
import { pageReport } from '../../lib/page-report.ts'
import { report } from '../../lib/report.ts'
import type { Take } from '../../lib/take.ts'
import type { Controls } from './controls.ts'
import { linksOf } from './links-of.ts'
import { today } from './today.ts'

const takes: Record<Take, (list: DecisionList, controls: Controls) => Promise<void>> = {
  link: ({ items: [item], linkOf }) => copyToClipboard({ text: item ? linkOf(item.id) : '' }),
  async citation({ meeting, items: [item], linkOf, language }) {
    if (!item) return
    const link = linkOf(item.id)
    // Where a file lies on the reader's disk is nobody else's business.
    const address = link.startsWith('file:') ? '' : link
    await copyToClipboard(citationOf({ meeting, item, address, accessed: today(), language }))
  },
  markdown: (list) => copyToClipboard({ text: decisionsAsMarkdown(list) }),
  table: (list) => copyToClipboard({ text: decisionsAsTable(list) }),
  async brief({ meeting, items, linkOf }) {
    const links = Object.fromEntries(items.map(({ id }) => [id, linkOf(id)]))
    const { href: address } = location
    await sendMessage('openBrief', { meeting: { ...meeting, items: [...items] }, address, links, accessed: today() })
  },
  report: (_, { reading }) => {
    const read = { ...reading, address: location.href }
    return copyToClipboard({ text: pageReport(browser.runtime.getManifest().version, read) })
  },
}

/** Takes some points along, or a report of the page, and resolves to what the reader is to be told of that. */
export async function take(what: Take, itemIds: readonly string[], controls: Controls): Promise<string> {
  const { words, reading } = controls
  const { meeting } = reading
  const items = meeting.items.filter(({ id }) => itemIds.includes(id))
  try {
    await takes[what]({ meeting, items, linkOf: linksOf(controls), words, language: words.code }, controls)
    return what === 'brief' ? '' : words.panel.copied[what]
  } catch (error) {
    report(error, 'taking along')
    return words.panel.failed
  }
}

/** Takes some points along, or a report of the page, and tells in the panel how that went. */
export async function takeAndTell(what: Take, itemIds: readonly string[], controls: Controls): Promise<void> {
  controls.panel.say(await take(what, itemIds, controls))
}
