import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { WebSocket } from 'ws'
import { findFirefox } from '../tools/find-browser.ts'

/** The id that wxt.config.ts gives the extension, and the one its pages have in the test's profile. */
const extensionId = 'maerkesag@maerkesag.dk'
const internalId = '6d1e6b4c-2f0a-4a53-9f0e-8a3b1c5d7e90'

/** A Firefox with the extension, driven over WebDriver BiDi (https://w3c.github.io/webdriver-bidi/). */
export interface Firefox {
  /** Clicks an element as a user does: what the browser allows in answer to a click alone is allowed. */
  click(tab: string, element: string): Promise<void>
  /** Loads the extension again from its folder, as an update does. */
  update(): Promise<void>
  /** Runs the body of a function with the browser's own rights: `window`, `extension` and `addon` are there. */
  asBrowser(body: string): Promise<unknown>
  /** Presses the toolbar button over the tab in front, which gives the extension the right to its page; returns the tab's id for the extension. */
  pressToolbarButton(): Promise<number>
  /** Opens an address in a new tab and returns the tab's id for the other calls. */
  open(url: string): Promise<string>
  /** Opens a page of the extension. */
  openOwn(path: string): Promise<string>
  /** What an expression is worth in a tab, as plain data; promises are awaited. */
  evaluate(tab: string, expression: string): Promise<unknown>
  /** Waits until an expression is true in a tab; throws when that takes more than ten seconds. */
  until(tab: string, expression: string): Promise<void>
  close(): Promise<void>
}

interface Answer {
  id?: number
  type: string
  result?: Record<string, unknown>
  error?: string
  message?: string
}

const preferences = {
  'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: internalId }),
  'intl.accept_languages': 'da-DK, da',
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.update.disabledForTesting': true,
  // The browser's question for a permission is answered with yes.
  'extensions.webextOptionalPermissionPrompts': false,
}

async function waitForAddress(output: NodeJS.ReadableStream): Promise<string> {
  let told = ''
  for await (const piece of output) {
    told += String(piece)
    const address = /WebDriver BiDi listening on (ws:\S+)/.exec(told)?.[1]
    if (address) return address
  }
  throw new Error(`Firefox did not start: ${told.slice(-500)}`)
}

/** What scripts with the browser's own rights find there. */
const privileged = `
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
  const addon = await AddonManager.getAddonByID('${extensionId}')
  const extension = WebExtensionPolicy.getByID('${extensionId}')?.extension`
const press = `
  const { gBrowser } = window
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window)
  return extension.tabManager.getWrapper(gBrowser.selectedTab).id`

/** Starts Firefox headless with the built extension in a folder. */
export async function startFirefox(extension: string): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'maerkesag-'))
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  )
  writeFileSync(join(profile, 'user.js'), lines.join('\n'))
  const args = [
    '--headless',
    '--no-remote',
    '--profile',
    profile,
    '--remote-debugging-port=0',
    '--remote-allow-system-access',
  ]
  const process = spawn(findFirefox(), args, { stdio: ['ignore', 'ignore', 'pipe'] })
  const socket = new WebSocket(`${await waitForAddress(process.stderr)}/session`)
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject))

  let last = 0
  const waiting = new Map<number, (answer: Answer) => void>()
  socket.on('message', (data: Buffer) => {
    const answer = JSON.parse(data.toString('utf8')) as Answer
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer)
  })
  const send = async (method: string, params: object): Promise<Record<string, unknown>> => {
    const id = ++last
    const answer = await new Promise<Answer>((resolve) => {
      waiting.set(id, resolve)
      socket.send(JSON.stringify({ id, method, params }))
    })
    waiting.delete(id)
    if (answer.type === 'error') throw new Error(`${method}: ${answer.error}, ${answer.message}`)
    return answer.result ?? {}
  }
  const newTab = async () => String((await send('browsingContext.create', { type: 'tab' }))['context'])
  const evaluate = async (tab: string, expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = (await send('script.evaluate', {
      expression: `(async () => JSON.stringify(await (${expression})))()`,
      target: { context: tab },
      awaitPromise: true,
    })) as { result?: { value?: string }; exceptionDetails?: { text: string } }
    if (exceptionDetails) throw new Error(exceptionDetails.text)
    return result?.value === undefined ? undefined : (JSON.parse(result.value) as unknown)
  }
  const until = async (tab: string, expression: string): Promise<void> => {
    for (const end = Date.now() + 10_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 150))) {
      if ((await evaluate(tab, expression).catch(() => false)) === true) return
    }
    throw new Error(`not true within ten seconds: ${expression}`)
  }

  await send('session.new', { capabilities: {} })
  const update = async () => {
    await send('webExtension.install', { extensionData: { type: 'path', path: extension } })
  }
  const asBrowser = async (body: string): Promise<unknown> => {
    const { contexts } = (await send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
      contexts: { context: string; url: string }[]
    }
    const context = contexts.find(({ url }) => url.includes('browser.xhtml'))?.context ?? ''
    return evaluate(context, `(async () => { ${privileged}; ${body} })()`)
  }
  await update()
  return {
    evaluate,
    asBrowser,
    async click(tab, element) {
      const [x, y] = (await evaluate(
        tab,
        `(({ x, y, width, height }) => [Math.round(x + width / 2), Math.round(y + height / 2)])((${element}).getBoundingClientRect())`,
      )) as [number, number]
      const actions = [
        { type: 'pointerMove', x, y },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ]
      await send('input.performActions', { context: tab, actions: [{ type: 'pointer', id: 'mouse', actions }] })
    },
    update,
    pressToolbarButton: async () => Number(await asBrowser(press)),
    until,
    async open(url) {
      const tab = await newTab()
      await send('browsingContext.setViewport', { context: tab, viewport: { width: 1360, height: 900 } })
      await send('browsingContext.navigate', { context: tab, url, wait: 'complete' })
      return tab
    },
    async openOwn(path) {
      const tab = await newTab()
      // Firefox never tells that an extension's page is complete.
      await send('browsingContext.navigate', {
        context: tab,
        url: `moz-extension://${internalId}/${path}`,
        wait: 'none',
      })
      await until(tab, `location.protocol === 'moz-extension:' && document.readyState === 'complete'`)
      return tab
    },
    async close() {
      socket.close()
      const gone = new Promise((resolve) => process.once('exit', resolve))
      process.kill()
      await gone
      rmSync(profile, { recursive: true, force: true })
    },
  }
}
