import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'

/** The project's folder. */
export const root = resolve(import.meta.dirname, '../..')

/**
 * Builds the extension as the demo and the tests load it (it also reads pages served from this machine) and returns the
 * folder. Throws with what WXT said when that fails.
 */
export function buildDemo(browser: 'chrome' | 'firefox'): string {
  const wxt = resolve(root, 'node_modules/wxt/bin/wxt.mjs')
  execFileSync(process.execPath, [wxt, 'build', '--mode', 'demo', '-b', browser], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return resolve(root, `.output/${browser}-mv3-demo`)
}
