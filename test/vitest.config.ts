import { playwright } from '@vitest/browser-playwright'
import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

const root = resolve(import.meta.dirname, '..')
const isRoot = process.getuid?.() === 0

/** Everything with a DOM runs in the Chromium of the machine; what reads files or starts browsers runs in Node. */
export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        // Found only while tests run, they would have vite reload the page in the middle of one.
        optimizeDeps: {
          include: [
            '@tanstack/virtual-core',
            'axe-core',
            'dexie',
            'fast-check',
            'minisearch',
            'wxt/browser',
            'zod/mini',
            'preact',
            'preact/hooks',
            'preact/jsx-runtime',
            'text-fragments-polyfill/text-fragment-utils',
          ],
        },
        test: {
          name: 'chromium',
          include: ['test/{minutes,page,components,highlights,store}/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
                args: isRoot ? ['--no-sandbox'] : [],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      // Tools are started as programs of their own, while other tests keep the machine busy.
      { root, test: { name: 'node', include: ['test/node/**/*.test.ts'], testTimeout: 30_000, hookTimeout: 60_000 } },
      {
        root,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          // A browser is started, the extension loaded and pages opened in one test.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
