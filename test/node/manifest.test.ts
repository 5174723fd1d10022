import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { root } from '../tools/build.ts'

interface Manifest {
  manifest_version: number
  permissions: string[]
  content_scripts: { matches: string[] }[]
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

  test('asks for storage and nothing else', () => {
    expect(manifest.manifest_version).toBe(3)
    expect(manifest.permissions).toEqual(['storage'])
    const more = [
      'host_permissions',
      'optional_permissions',
      'optional_host_permissions',
      'externally_connectable',
      'web_accessible_resources',
    ]
    expect(Object.keys(manifest).filter((key) => more.includes(key))).toEqual([])
  })

  test('runs on pages of municipalities and regions alone', () => {
    const matches = manifest.content_scripts.flatMap((script) => script.matches)
    expect(matches.length).toBeGreaterThan(100)
    expect(matches.filter((match) => !/^https:\/\/(?:\*\.)?[a-z-]+(?:\.[a-z-]+)*\.dk\/\S*\*$/.test(match))).toEqual([])
  })

  test('says that nothing is collected', () => {
    const told = manifest.browser_specific_settings?.gecko.data_collection_permissions.required
    expect(told).toEqual(browser === 'firefox' ? ['none'] : undefined)
  })
})
