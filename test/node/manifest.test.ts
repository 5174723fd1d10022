import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { runInNewContext } from 'node:vm'
import { beforeAll, describe, expect, test } from 'vitest'
import { isCommand } from '../../lib/commands.ts'
import { root } from '../tools/build.ts'

interface Manifest {
  manifest_version: number
  permissions: string[]
  host_permissions: string[]
  optional_host_permissions: string[]
  web_accessible_resources: { resources: string[] }[]
  content_security_policy: { extension_pages: string }
  content_scripts: { matches: string[] }[]
  commands: Record<string, { suggested_key?: object; description?: string }>
  browser_specific_settings?: { gecko: { data_collection_permissions: { required: string[] } } }
}

/** The manifest that users get, unlike the demo's. */
function build(browser: string): Manifest {
  const wxt = resolve(root, 'node_modules/wxt/bin/wxt.mjs')
  execFileSync(process.execPath, [wxt, 'build', '-b', browser], { cwd: root, stdio: 'ignore' })
  return JSON.parse(readFileSync(resolve(root, `.output/${browser}-mv3/manifest.json`), 'utf8')) as Manifest
}

describe.each(['chrome', 'firefox'])('the manifest for %s', (browser) => {
  let manifest: Manifest
  beforeAll(() => {
    manifest = build(browser)
  })

  test('asks for storage, for the menu of selected words, for the page one presses the button on, and for other sites one by one', () => {
    expect(manifest.manifest_version).toBe(3)
    expect(manifest.permissions).toEqual(['storage', 'unlimitedStorage', 'activeTab', 'scripting', 'contextMenus'])
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*'])
    const more = ['optional_permissions', 'externally_connectable']
    expect(Object.keys(manifest).filter((key) => more.includes(key))).toEqual([])
  })

  test('may read no more pages than those it runs on by itself', () => {
    const run = manifest.content_scripts.flatMap((script) => script.matches)
    expect(manifest.host_permissions.toSorted()).toEqual(run.toSorted())
  })

  test('lets pages frame the field and the note alone, and lets nothing out', () => {
    expect(manifest.web_accessible_resources.flatMap(({ resources }) => resources)).toEqual(['field.html', 'note.html'])
    expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'none'")
    expect(manifest.content_security_policy.extension_pages).toContain("default-src 'none'")
  })

  test('runs on pages of municipalities and regions alone', () => {
    const matches = manifest.content_scripts.flatMap((script) => script.matches)
    expect(matches.length).toBeGreaterThan(100)
    expect(matches.filter((match) => !/^https:\/\/(?:\*\.)?[a-z-]+(?:\.[a-z-]+)*\.dk\/\S*\*$/.test(match))).toEqual([])
  })

  test('names keys for commands that there are, four with a suggestion, each with words in both languages', () => {
    const { _execute_action: popup, ...commands } = manifest.commands
    expect(popup?.suggested_key).toBeDefined()
    expect(Object.keys(commands).filter((name) => !isCommand(name))).toEqual([])
    expect(Object.values(manifest.commands).filter((command) => command.suggested_key)).toHaveLength(4)
    for (const language of ['da', 'en']) {
      const messages = JSON.parse(
        readFileSync(resolve(root, `public/_locales/${language}/messages.json`), 'utf8'),
      ) as object
      const named = Object.values(commands).map(({ description = '' }) => description.replace(/^__MSG_|__$/g, ''))
      expect(named.filter((name) => !(name in messages))).toEqual([])
    }
  })

  test('says that nothing is collected', () => {
    const told = manifest.browser_specific_settings?.gecko.data_collection_permissions.required
    expect(told).toEqual(browser === 'firefox' ? ['none'] : undefined)
  })

  test('starts in a browser without keys and menus, as Firefox for Android', async () => {
    const file = resolve(root, `.output/${browser}-mv3/background.js`)
    const { api, listening } = browserWithout(['commands', 'contextMenus'])
    const failed: unknown[] = []
    const console = { error: (...told: unknown[]) => failed.push(...told), log() {}, warn() {} }
    const world = { browser: api, chrome: api, console, URL, crypto, location: { origin: 'moz-extension://test' } }
    runInNewContext(readFileSync(file, 'utf8'), { ...world, setTimeout, globalThis: world })
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(failed).toEqual([])
    expect(listening).toContain('runtime.onMessage')
    expect(listening).toContain('permissions.onRemoved')
  })
})

/** A browser in which some parts of the extensions' API are missing, and all others answer with nothing. */
function browserWithout(missing: readonly string[]) {
  const listening: string[] = []
  const part = (path: string): unknown =>
    new Proxy(() => undefined, {
      get(_, name) {
        if (typeof name !== 'string' || missing.includes(name)) return undefined
        if (path === 'runtime' && name === 'id') return 'test'
        return part(path === '' ? name : `${path}.${name}`)
      },
      apply() {
        if (path.endsWith('.addListener')) listening.push(path.replace('.addListener', ''))
        if (path === 'storage.local.get' || path === 'storage.session.get') return Promise.resolve({})
        if (path.endsWith('getManifest')) return {}
        return Promise.resolve([])
      },
    })
  return { api: part(''), listening }
}
