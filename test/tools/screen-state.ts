import type { Page } from 'playwright'
import { clickNode, waitForNode } from '../e2e/chromium.ts'

/** One state to take a picture of: where it is, in what window, and how one gets there. */
export interface State {
  name: string
  /** A page below test, or one of the extension. */
  page: string
  width?: number
  height?: number
  forced?: boolean
  /** Resolves to another page where the state is there. */
  reach?: (page: Page) => Promise<unknown>
}

/** Presses what has a role and a name. */
export const press =
  (name: string | RegExp, role = 'button') =>
  async (page: Page) =>
    clickNode(page, await waitForNode(page, role, name))

/** One thing after the other. */
export const steps =
  (...all: ((page: Page) => Promise<unknown>)[]) =>
  async (page: Page) => {
    for (const step of all) {
      await step(page)
      await page.waitForTimeout(400)
    }
  }

/** Waits so many milliseconds. */
export const wait = (time: number) => (page: Page) => page.waitForTimeout(time)
