import { defineContentScript } from 'wxt/utils/define-content-script'
import { onMessage, removeAllListeners, sendMessage, type SettingsHere } from '../../lib/messages.ts'
import { sweep } from '../../lib/page/sweep.ts'
import { report } from '../../lib/report.ts'
import { describe } from './describe.ts'
import { life } from './life.ts'
import './page.css'
import { showPage, type Shown } from './show-page.ts'

/** What happens on a page of minutes: it is read, and shown, as long as the extension is on there. */
export default defineContentScript({
  // Where it runs is said in wxt.config.ts: the list of portals needn't load on every page.
  matches: [],
  runAt: 'document_idle',
  allFrames: true,
  noScriptStartedPostMessage: true,
  main() {
    const alive = life()
    sweep()
    let on: AbortController | undefined
    let shown: Shown | undefined
    let last: SettingsHere | undefined

    const apply = (settings: SettingsHere) => {
      if (alive.aborted) return
      last = settings
      if (!settings.on) {
        on?.abort()
        on = shown = undefined
      } else if (shown) {
        shown.change(settings)
      } else {
        on = new AbortController()
        shown = showPage(settings, tellRead, AbortSignal.any([alive, on.signal]))
      }
    }
    const ask = () =>
      sendMessage('settingsHere', undefined).then(apply, (error: unknown) => report(error, 'asking for settings'))
    const asked = ask()

    let stopAnswering: (() => void) | undefined
    const tellRead = (points: number) => {
      sendMessage('pageRead', points).catch((error: unknown) => report(error, 'telling what was read'))
      if (window === top) return
      // The popup asks all frames at once, and takes the first answer.
      stopAnswering?.()
      stopAnswering = points > 0 ? onMessage('describeFrame', () => describe(shown)) : undefined
    }

    onMessage('settingsChanged', () => void ask())
    onMessage('useHere', ({ data }) => {
      if (last) apply({ ...last, ...data })
    })
    onMessage('leaveSites', ({ data }) => {
      if (data.some((site) => new URL(site.replace('*', '')).hostname === location.hostname)) on?.abort()
    })
    onMessage('highlightsChanged', () => shown?.showMarked())
    onMessage('runCommand', ({ data }) => shown?.run(data))
    onMessage('describePage', async () => {
      await asked
      return describe(shown)
    })
    alive.addEventListener('abort', removeAllListeners, { once: true })
  },
})
