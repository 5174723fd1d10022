import { render } from 'preact'
import { browser } from 'wxt/browser'
import '../../components/theme.css'
import '../../components/controls.css'
import '../../components/own-page.css'
import '../../components/swatch.css'
import '../../components/colour-names.css'
import { followScheme } from '../../components/scheme.ts'
import { SettingsPage } from '../../components/settings-page.tsx'
import { watchKept, type Kept } from '../../lib/kept-markings.ts'
import { ownPageTexts } from '../../lib/own-page-texts.ts'
import { portalOf } from '../../lib/reference/portal-address.ts'
import { matches } from '../../lib/reference/portals.ts'
import { report } from '../../lib/report.ts'
import { saveBackup } from '../../lib/save-backup.ts'
import { changeSettings, firstSettings, onSettings, readSettings, type Settings } from '../../lib/settings.ts'
import { openShortcuts, readShortcuts } from '../../lib/shortcuts.ts'
import { addSite, allowedSites, removeSite } from '../../lib/sites.ts'
import { openDatabase } from '../../lib/store/database.ts'

const ownSites = [...new Set(matches.map((match) => match.replace(/^https:\/\//, '').replace(/\/?\*$/, '')))]

const db = openDatabase()
let kept: Kept = 'waiting'

const tell = (work: Promise<unknown>, doing: string) => {
  work.catch((error: unknown) => report(error, doing))
}

async function draw(settings: Settings): Promise<void> {
  const root = document.getElementById('page')
  if (!root) return
  const { language, addedSites, municipality } = settings
  document.documentElement.lang = language
  document.title = `${ownPageTexts[language].settings.title} · Mærkesag`
  render(
    <SettingsPage
      settings={settings}
      ownSites={ownSites}
      allowed={await allowedSites(addedSites)}
      municipality={portalOf(municipality)?.name ?? null}
      shortcuts={await readShortcuts()}
      backup={{ kept, onSave }}
      isPrivate={browser.extension.inIncognitoContext}
      onChange={(change) =>
        tell(
          changeSettings(() => change),
          'keeping a setting',
        )
      }
      onGrant={(pattern) => tell(addSite(pattern).then(drawNow), 'asking for a site')}
      onRemove={(pattern) => tell(removeSite(pattern), 'removing a site')}
      onKeys={() => tell(openShortcuts(), 'opening the keys')}
      onReset={() => tell(reset(), 'resetting')}
    />,
    root,
  )
}

const drawNow = async () => draw(await readSettings())

const onSave = () =>
  saveBackup(db, new Date()).catch((error: unknown) => {
    report(error, 'saving a backup')
    return null
  })

async function reset(): Promise<void> {
  const { addedSites } = await readSettings()
  // When a backup was made is no choice, and as true as before.
  await changeSettings(({ lastBackup }) => ({ ...firstSettings, lastBackup }))
  if (addedSites.length > 0) await browser.permissions.remove({ origins: addedSites })
}

async function open(): Promise<void> {
  followScheme()
  await drawNow()
  // The page was empty when the browser looked for the part that its address names.
  document.getElementById(location.hash.slice(1))?.focus()
  watchKept(db, (now) => {
    kept = now
    tell(drawNow(), 'showing what is kept')
  })
  onSettings((settings) => tell(draw(settings), 'showing the settings'))
  const changed = () => tell(drawNow(), 'showing the permissions')
  browser.permissions.onAdded.addListener(changed)
  browser.permissions.onRemoved.addListener(changed)
}

tell(open(), 'opening the settings')
