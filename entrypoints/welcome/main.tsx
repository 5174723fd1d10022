import { render } from 'preact'
import { browser } from 'wxt/browser'
import '../../components/theme.css'
import '../../components/controls.css'
import '../../components/own-page.css'
import { followScheme } from '../../components/scheme.ts'
import { Welcome } from '../../components/welcome.tsx'
import { ownPageTexts } from '../../lib/own-page-texts.ts'
import { portalOf, portalsOn } from '../../lib/reference/portal-address.ts'
import { report } from '../../lib/report.ts'
import { changeSettings, onSettings, readSettings, type Settings } from '../../lib/settings.ts'
import { openShortcuts, readShortcuts } from '../../lib/shortcuts.ts'

const choices = portalsOn(new Date().toISOString().slice(0, 10))
const isPrivate = browser.extension.inIncognitoContext

function draw(settings: Settings, shortcuts: Awaited<ReturnType<typeof readShortcuts>>): void {
  const root = document.getElementById('page')
  if (!root) return
  const { language, municipality } = settings
  document.documentElement.lang = language
  document.title = ownPageTexts[language].welcome.title
  const change = (made: Partial<Settings>) => {
    changeSettings(() => made).catch((error: unknown) => report(error, 'keeping a choice'))
  }
  render(
    <Welcome
      language={language}
      choices={choices}
      chosen={portalOf(municipality)}
      shortcuts={shortcuts}
      isPrivate={isPrivate}
      onChoose={(code) => change({ municipality: code })}
      onLanguage={(chosen) => change({ language: chosen })}
      onKeys={() => {
        openShortcuts().catch((error: unknown) => report(error, 'opening the keys'))
      }}
    />,
    root,
  )
}

async function open(): Promise<void> {
  followScheme()
  const shortcuts = await readShortcuts()
  draw(await readSettings(), shortcuts)
  onSettings((settings) => draw(settings, shortcuts))
}

open().catch((error: unknown) => report(error, 'opening the first page'))
