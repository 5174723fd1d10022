import type { BrowserContext, CDPSession, Page } from 'playwright'
import { extensionId, type Browser } from './chromium.ts'

/** The popup behind the toolbar button, opened by a press on it, which lets the extension read the tab's page. */
export interface ToolbarPopup {
  /** Waits until the popup's words contain some words, and returns them all. */
  until(words: string): Promise<string>
  /** Presses a button of the popup, as a user does: what needs a user's gesture works. */
  press(name: string): Promise<void>
  /** Turns a switch of the popup. */
  choose(selector: string, on: boolean): Promise<void>
  close(): Promise<void>
}

interface Target {
  type: string
  url: string
  targetId: string
}

async function targetsOf(session: CDPSession): Promise<Target[]> {
  return (await session.send('Target.getTargets', { filter: [{}] })).targetInfos
}

/** CDP for the browser as a whole; Playwright shows no popup as a page. */
export async function browserSession({ context }: Browser): Promise<CDPSession> {
  const browser = context.browser()
  if (!browser) throw new Error('the browser is gone')
  return browser.newBrowserCDPSession()
}

/** Presses the extension's toolbar button over a page. */
export async function pressToolbarButton(browser: Browser, page: Page): Promise<ToolbarPopup> {
  const id = await extensionId(browser.context)
  const session = await browserSession(browser)
  await page.bringToFront()
  const tab = (await targetsOf(session)).find(({ type, url }) => type === 'tab' && url === page.url())
  await session.send('Extensions.triggerAction' as never, { id, targetId: tab?.targetId } as never)
  let popup: Target | undefined
  for (let tries = 0; !popup && tries < 50; tries++) {
    await page.waitForTimeout(100)
    popup = (await targetsOf(session)).find(({ type, url }) => type === 'page' && url.endsWith(`${id}/popup.html`))
  }
  if (!popup) throw new Error('no popup opened')
  const { sessionId } = await session.send('Target.attachToTarget', { targetId: popup.targetId, flatten: false })
  let last = 0
  const evaluate = (expression: string) =>
    new Promise<unknown>((resolve) => {
      const number = ++last
      const heard = ({ message }: { message: string }) => {
        const told = JSON.parse(message) as { id?: number; result?: { result?: { value?: unknown } } }
        if (told.id !== number) return
        session.off('Target.receivedMessageFromTarget', heard)
        resolve(told.result?.result?.value)
      }
      session.on('Target.receivedMessageFromTarget', heard)
      const params = { expression, userGesture: true, returnByValue: true }
      const message = JSON.stringify({ id: number, method: 'Runtime.evaluate', params })
      void session.send('Target.sendMessageToTarget', { sessionId, message })
    })
  const words = async () => String(await evaluate('document.body.innerText'))
  const until = async (wanted: string) => {
    for (const end = Date.now() + 10_000; Date.now() < end; await page.waitForTimeout(100)) {
      const told = await words()
      if (told.includes(wanted)) return told
    }
    throw new Error(`the popup doesn't say "${wanted}" but: ${await words()}`)
  }
  return {
    until,
    async press(name) {
      await until(name)
      await evaluate(
        `[...document.querySelectorAll('button')].find((one) => one.innerText === ${JSON.stringify(name)}).click()`,
      )
    },
    async choose(selector, on) {
      await evaluate(
        `((box) => box.checked === ${on} || box.click())(document.querySelector(${JSON.stringify(selector)}))`,
      )
    },
    async close() {
      await session.send('Target.closeTarget', { targetId: popup.targetId })
      await session.detach()
    },
  }
}

/** Does something on the browser's own page of extensions, which may do more than an extension may. */
export async function onExtensionsPage(
  context: BrowserContext,
  work: 'disable' | 'enable' | 'allow',
  id: string,
  pattern = '',
): Promise<void> {
  const page = await context.newPage()
  await page.goto('chrome://extensions')
  await page.evaluate(
    async ([what, extension, host]) => {
      const { management, developerPrivate } = (
        globalThis as unknown as {
          chrome: {
            management: { setEnabled(id: string, on: boolean, done: () => void): void }
            developerPrivate: { addHostPermission(id: string, host: string): Promise<void> }
          }
        }
      ).chrome
      if (what === 'allow') await developerPrivate.addHostPermission(extension, host)
      else await new Promise<void>((done) => management.setEnabled(extension, what === 'enable', done))
    },
    [work, id, pattern] as const,
  )
  await page.close()
}
