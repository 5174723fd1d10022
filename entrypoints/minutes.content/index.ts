import { defineContentScript } from 'wxt/utils/define-content-script'
import { onMessage, sendMessage, type SettingsHere } from '../../lib/messages.ts'
import { sweep } from '../../lib/page/sweep.ts'
import { report } from '../../lib/report.ts'
import './page.css'
import { showPage, type Shown } from './show-page.ts'

/** What happens on a page of minutes: it is read, and shown, as long as the extension is on there. */
export default defineContentScript({
  // Where it runs is said in wxt.config.ts: the list of portals needn't load on every page.
  matches: [],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(ctx) {
    sweep()
    let on: AbortController | undefined
    let shown: Shown | undefined

    const apply = (settings: SettingsHere) => {
      if (ctx.isInvalid) return
      if (!settings.on) {
        on?.abort()
        on = shown = undefined
      } else if (shown) {
        shown.change(settings)
      } else {
        on = new AbortController()
        shown = showPage(settings, AbortSignal.any([ctx.signal, on.signal]))
      }
    }
    const ask = () => {
      sendMessage('settingsHere', undefined).then(apply, (error: unknown) => report(error, 'asking for settings'))
    }

    onMessage('settingsChanged', ask)
    onMessage('describePage', () => ({
      host: location.host,
      on: on !== undefined,
      summary: shown?.summary() ?? null,
      report: shown?.report() ?? null,
    }))
    // After an update this script is cut off; it finds out, and leaves the page, when it asks.
    document.addEventListener('visibilitychange', () => ctx.isInvalid, { signal: ctx.signal })
    ask()
  },
})
