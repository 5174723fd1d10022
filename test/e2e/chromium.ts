import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext, type CDPSession, type Page } from 'playwright'
import { findChromium } from '../tools/find-browser.ts'

/** What a browser is started with. */
export interface BrowserOptions {
  /** The folder of a built extension; none for a browser without it. */
  extension?: string
  headless?: boolean
  scheme?: 'light' | 'dark'
  width?: number
  height?: number
}

/** A browser with a profile of its own. */
export interface Browser {
  context: BrowserContext
  close(): Promise<void>
}

/** Starts Chromium, with the extension if one is given. */
export async function startChromium(options: BrowserOptions = {}): Promise<Browser> {
  const { extension, headless = true, scheme = 'light', width = 1360, height = 900 } = options
  const profile = mkdtempSync(join(tmpdir(), 'maerkesag-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless,
    colorScheme: scheme,
    viewport: headless ? { width, height } : null,
    // Playwright's own default would make --load-extension fail without a word.
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--accept-lang=da-DK',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      // For CDP's domain Extensions: pressing the toolbar button, updating.
      '--enable-unsafe-extension-debugging',
      ...(extension ? [`--load-extension=${extension}`, `--disable-extensions-except=${extension}`] : []),
    ],
  })
  const close = async () => {
    await context.close()
    rmSync(profile, { recursive: true, force: true })
  }
  return { context, close }
}

/** The extension's id, which its pages' addresses begin with. */
export async function extensionId(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  return new URL(worker.url()).host
}

/** A node of Chromium's accessibility tree. */
export interface AxNode {
  role: string
  name: string
  /** The DOM node's id for CDP. */
  node: number | undefined
  properties: Record<string, unknown>
}

/** The accessibility tree of a page, closed shadow roots included, in reading order. */
export async function axTree(page: Page): Promise<AxNode[]> {
  const session = await page.context().newCDPSession(page)
  try {
    const { nodes } = await session.send('Accessibility.getFullAXTree')
    const byId = new Map(nodes.map((node) => [node.nodeId, node]))
    // The browser tells the tree level by level.
    const inOrder = (id: string): typeof nodes => {
      const node = byId.get(id)
      return node ? [node, ...(node.childIds ?? []).flatMap(inOrder)] : []
    }
    return nodes
      .filter(({ parentId }) => parentId === undefined)
      .flatMap(({ nodeId }) => inOrder(nodeId))
      .filter(({ ignored }) => !ignored)
      .map(({ role, name, backendDOMNodeId, properties }) => ({
        role: String(role?.value ?? ''),
        name: String(name?.value ?? ''),
        node: backendDOMNodeId,
        properties: Object.fromEntries(
          (properties ?? []).map((property) => [property.name, property.value.value as unknown]),
        ),
      }))
  } finally {
    await session.detach()
  }
}

/** Does something with an element that only the accessibility tree shows (in a closed shadow root). */
async function onNode<T>(
  page: Page,
  node: number | undefined,
  work: (session: CDPSession, objectId: string) => Promise<T>,
): Promise<T> {
  if (node === undefined) throw new Error('there is no such element')
  const session = await page.context().newCDPSession(page)
  try {
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: node })
    return await work(session, object.objectId ?? '')
  } finally {
    await session.detach()
  }
}

/** Waits for an element of a role, whose name fits, in the accessibility tree. */
export async function waitForNode(page: Page, role: string, name: RegExp | string, seconds = 10): Promise<AxNode> {
  const fits = (node: AxNode) =>
    node.role === role && (typeof name === 'string' ? node.name === name : name.test(node.name))
  for (const end = Date.now() + seconds * 1000; Date.now() < end; await page.waitForTimeout(100)) {
    const found = (await axTree(page)).find(fits)
    if (found) return found
  }
  throw new Error(`no ${role} named ${String(name)} came up`)
}

/** Clicks an element that only the accessibility tree shows. */
export const clickNode = (page: Page, { node }: AxNode): Promise<void> =>
  onNode(page, node, async (session, objectId) => {
    await session.send('Runtime.callFunctionOn', {
      objectId,
      functionDeclaration: 'function () { this.click() }',
      userGesture: true,
    })
  })

/** Clicks an element that only the accessibility tree shows, with the mouse. */
export async function pressNode(page: Page, { node }: AxNode): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const { model } = await session.send('DOM.getBoxModel', { backendNodeId: node ?? -1 })
  await session.detach()
  const [left = 0, top = 0] = model.content
  await page.mouse.click(left + model.width / 4, top + model.height / 4)
}

/** Moves the focus to an element that only the accessibility tree shows. */
export const focusNode = (page: Page, { node }: AxNode): Promise<void> =>
  onNode(page, node, async (session, objectId) => {
    await session.send('DOM.focus', { objectId })
  })

/** An attribute of an element that only the accessibility tree shows; null where it has none. */
export const attribute = (page: Page, { node }: AxNode, name: string): Promise<string | null> =>
  onNode(page, node, async (session, objectId) => {
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId,
      functionDeclaration: 'function (name) { return this.getAttribute(name) }',
      arguments: [{ value: name }],
    })
    return (result.value as string | undefined) ?? null
  })
