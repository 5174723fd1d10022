import { report } from './report.ts'

/** Puts a text on the clipboard; `done` hears false when the browser refuses, as it does on pages without https. */
export function copyText(text: string, done: (copied: boolean) => void): void {
  const refused = (error: unknown) => {
    report(error, 'copying')
    done(false)
  }
  try {
    navigator.clipboard.writeText(text).then(() => done(true), refused)
  } catch (error) {
    // Without https there is no clipboard to call.
    refused(error)
  }
}
