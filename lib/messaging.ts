import { browser, type Browser } from 'wxt/browser'

/** Who sent a message, as the browser tells it. */
export type Sender = Browser.runtime.MessageSender

/** Questions by name, as methods: what is asked, and what is answered. */
type Questions<P> = { [K in keyof P]: (question: never) => unknown }
type Question<P extends Questions<P>, K extends keyof P> = Parameters<P[K]>[0]
type Answer<P extends Questions<P>, K extends keyof P> = Awaited<ReturnType<P[K]>>

/** A message as it travels, and what comes back: a value, or the error of who should have answered. */
interface Sent {
  type?: unknown
  data?: unknown
}
interface Reply {
  value?: unknown
  error?: string
}

/** A tab with all of its frames, or one frame of it. */
type Target = number | { tabId: number; frameId?: number }

/** The asking and answering of a protocol. */
export interface Messaging<P extends Questions<P>> {
  /** Asks the background, or the scripts of ours in a tab. Rejects when nobody answers, and when who answers fails. */
  sendMessage: <K extends keyof P & string>(type: K, data: Question<P, K>, to?: Target) => Promise<Answer<P, K>>
  /** Answers a question from now on; what it returns ends that. */
  onMessage: <K extends keyof P & string>(
    type: K,
    answer: (message: { data: Question<P, K>; sender: Sender }) => Answer<P, K> | Promise<Answer<P, K>>,
  ) => () => void
  /** Answers nothing any more. */
  removeAllListeners: () => void
}

/**
 * The asking and answering of a protocol, over the browser's own messages. What is asked is checked where it is answered
 * (entrypoints/background/answer.ts). It is our own since every page of minutes loads it: a package is four times as long.
 */
export function messagingOf<P extends Questions<P>>(): Messaging<P> {
  const answers = new Map<unknown, (message: never) => unknown>()
  const listen = ({ type, data }: Sent, sender: Sender, respond: (reply: Reply) => void) => {
    const answer = answers.get(type)
    if (!answer) return undefined
    // In a promise from the start, so that a mistake at once is told to the asker, too.
    Promise.resolve({ data, sender } as never)
      .then(answer)
      .then(
        (value) => respond({ value }),
        (error: unknown) => respond({ error: String(error) }),
      )
    // The answer comes later.
    return true
  }
  return {
    async sendMessage(type, data, to) {
      const { tabId, frameId } = typeof to === 'object' ? to : { tabId: to }
      const message = { type, data }
      const reply: Reply | undefined = await (tabId === undefined
        ? browser.runtime.sendMessage(message)
        : browser.tabs.sendMessage(tabId, message, frameId === undefined ? {} : { frameId }))
      if (!reply) throw new Error(`nobody answered ${type}`)
      if (reply.error !== undefined) throw new Error(reply.error)
      return reply.value as never
    },
    onMessage(type, answer) {
      if (answers.size === 0) browser.runtime.onMessage.addListener(listen)
      answers.set(type, answer)
      return () => answers.delete(type)
    },
    removeAllListeners() {
      browser.runtime.onMessage.removeListener(listen)
      answers.clear()
    },
  }
}
