import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { buildDemo, root } from './build.ts'
import { findChromium, findFirefox } from './find-browser.ts'

/** Runs all tests, on the built extension too, and ends with the line "N passed, N failed". */
function runTests(): number {
  process.env['CHROME_PATH'] = findChromium()
  process.env['FIREFOX_PATH'] = findFirefox()
  buildDemo('chrome')
  buildDemo('firefox')
  const folder = mkdtempSync(join(tmpdir(), 'maerkesag-'))
  const report = join(folder, 'report.json')
  const vitest = resolve(root, 'node_modules/vitest/vitest.mjs')
  const args = [
    'run',
    '--config',
    'test/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]
  const { status } = spawnSync(process.execPath, [vitest, ...args, ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
  })
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8')) as Record<
    string,
    number
  >
  rmSync(folder, { recursive: true, force: true })
  // A file that can't be loaded has no tests to fail.
  const failed = numFailedTests || (status === 0 ? 0 : (numFailedTestSuites ?? 1) || 1)
  console.log(`${numPassedTests ?? 0} passed, ${failed} failed`)
  return status ?? 1
}

try {
  process.exitCode = runTests()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  console.log('0 passed, 1 failed')
  process.exitCode = 1
}
