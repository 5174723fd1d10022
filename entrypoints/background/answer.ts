import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { onMessage, type Asker, type Protocol } from '../../lib/messages.ts'
import type { Sender } from '../../lib/messaging.ts'

type Question<K extends keyof Protocol> = Parameters<Protocol[K]>[0]
type Answer<K extends keyof Protocol> = Awaited<ReturnType<Protocol[K]>>

/** Who sent a message, if that is a script of ours in a tab; throws for all others. */
function askerOf({ id, url, tab, frameId = 0 }: Sender): Asker {
  const tabId = tab?.id
  if (id !== browser.runtime.id || tabId === undefined || !url || !URL.canParse(url))
    throw new Error('not asked by a page')
  return { url, host: new URL(url).host, tabId, frameId, isPrivate: tab?.incognito === true }
}

const isOwn = (url: string) => url.startsWith(browser.runtime.getURL('/'))

/**
 * Answers a question of content scripts (`page`) or of the extension's frames in their tabs (`frame`). What others ask, and
 * what isn't as `schema` says, is refused: the asker's promise rejects.
 */
export function answer<K extends keyof Protocol>(
  question: K,
  from: 'page' | 'frame',
  schema: z.ZodMiniType<Question<K>>,
  reply: (data: Question<K>, asker: Asker) => Answer<K> | Promise<Answer<K>>,
): void {
  onMessage(question, ({ data, sender }) => {
    const asker = askerOf(sender)
    if (isOwn(asker.url) !== (from === 'frame')) throw new Error(`${question} is not for ${from}s`)
    return reply(z.parse(schema, data), asker)
  })
}
