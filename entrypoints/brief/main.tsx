import { render } from 'preact'
import { browser } from 'wxt/browser'
import '../../components/theme.css'
import '../../components/controls.css'
import '../../components/own-page.css'
import '../../components/brief.css'
import { BriefPage } from '../../components/brief.tsx'
import { followScheme } from '../../components/scheme.ts'
import { briefKey, type KeptBrief } from '../../lib/brief.ts'
import { briefTexts } from '../../lib/brief-texts.ts'
import { report } from '../../lib/report.ts'
import { onSettings, readSettings, type Settings } from '../../lib/settings.ts'
import { dateInWords, texts } from '../../lib/texts.ts'

/** The brief that this page's address names. Only the background writes there. */
async function readBrief(): Promise<KeptBrief | undefined> {
  const key = briefKey(location.hash.slice(1))
  const stored = await browser.storage.session.get(key)
  return stored[key] as KeptBrief | undefined
}

/** The browser keeps titles in its history: that of a brief from a private window tells nothing. */
function titleOf(kept: KeptBrief | undefined, language: Settings['language']): string {
  if (!kept || kept.isPrivate) return briefTexts[language].title
  const { kind, committee, date } = kept.brief.meeting
  const facts = [texts[language].kinds[kind], committee, date && dateInWords(date, language)]
  return `${facts.filter(Boolean).join(', ')} · Mærkesag`
}

function draw(kept: KeptBrief | undefined, { language }: Settings): void {
  const root = document.getElementById('page')
  if (!root) return
  document.documentElement.lang = language
  document.title = titleOf(kept, language)
  const leftPrivate = kept?.isPrivate === true && !browser.extension.inIncognitoContext
  render(
    <BriefPage brief={kept?.brief ?? null} language={language} leftPrivate={leftPrivate} onPrint={() => print()} />,
    root,
  )
}

async function open(): Promise<void> {
  followScheme()
  const kept = await readBrief()
  draw(kept, await readSettings())
  onSettings((settings) => draw(kept, settings))
}

open().catch((error: unknown) => report(error, 'opening a brief'))
